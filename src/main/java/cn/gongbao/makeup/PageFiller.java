package cn.gongbao.makeup;

import static cn.gongbao.makeup.BreakCost.KEEP_BROKEN;
import static cn.gongbao.makeup.BreakCost.LEAST_LINES;
import static cn.gongbao.makeup.BreakCost.LINES_BELOW_HEADING;
import static cn.gongbao.makeup.BreakCost.SHORT_COLUMN;
import static cn.gongbao.makeup.BreakCost.THIN_OPENING;
import static cn.gongbao.makeup.BreakCost.THIN_PAGE;

import cn.gongbao.galley.Row.Seam;
import cn.gongbao.makeup.PageBreaker.Ending;
import cn.gongbao.makeup.PageBreaker.Part;
import cn.gongbao.makeup.PageBreaker.Sheet;
import cn.gongbao.makeup.PageBreaker.Start;
import java.util.ArrayList;
import java.util.List;

/** Fills one page from a row on, in every way that comes into question; heights in EMU. */
final class PageFiller {

    private final List<Piece> pieces;
    private final Sheet sheet;
    private final Start start;
    private final List<Part> parts = new ArrayList<>();
    private long used;

    PageFiller(List<Piece> pieces, Sheet sheet, Start start) {
        this.pieces = pieces;
        this.sheet = sheet;
        this.start = start;
    }

    /** The page's endings, at least one. */
    List<Ending> endings() {
        int at = start.piece();
        int row = start.row();
        while (at < pieces.size()) {
            Piece piece = pieces.get(at);
            int columns = piece.spanning() ? 1 : sheet.columns();
            ColumnDivider divider = new ColumnDivider(piece, columns, sheet.line(), sheet.least());
            boolean level = piece.level() || columns == 1;
            Division whole = level ? divider.level(row, room()) : null;
            if (whole == null && used > 0 && opensTable(piece, row)) {
                return turnedOrCut(at, row, divider);
            }
            if (whole == null && used > 0 && !opens(piece, row)) {
                return List.of(endingBefore(at, row));
            }
            if (whole == null) {
                return cut(at, row, divider);
            }
            if (used > 0 && piece.spanning() && whole.height() + below(at) > room()) {
                return List.of(endingBefore(at, row));
            }
            add(piece, row, whole, whole.height());
            at++;
            row = 0;
            if (piece.after().compareTo(Seam.COLUMN) > 0 && at < pieces.size()) {
                return List.of(ending(at, row, piece.after(), List.of()));
            }
        }
        return List.of(new Ending(List.copyOf(parts), null, thinness()));
    }

    private long room() {
        return sheet.room(start.recto()) - used;
    }

    // A spanning block that does not fit goes to the next page whole; columns begin where their
    // first lines have room.
    private boolean opens(Piece piece, int row) {
        return !piece.spanning() && piece.firstGroup(row) <= room();
    }

    private boolean opensTable(Piece piece, int row) {
        return piece.spanning() && piece.isTable() && piece.firstGroup(row) <= room();
    }

    // A table across the page begins here, or on the next page for the blank that it leaves.
    private List<Ending> turnedOrCut(int at, int row, ColumnDivider divider) {
        List<Ending> found = new ArrayList<>(cut(at, row, divider));
        Ending before = endingBefore(at, row);
        double blank = (double) room() / sheet.line();
        List<Charge> charges = new ArrayList<>(before.charges());
        charges.add(new Charge(SHORT_COLUMN, blank));
        found.add(new Ending(before.parts(), before.next(), List.copyOf(charges)));
        return found;
    }

    // What stays with a piece goes to the next page with it, where anything stands above that; the
    // columns that are left end level, as they do above a title that goes to the next page.
    private Ending endingBefore(int at, int row) {
        if (row > 0 || at == start.piece() || pieces.get(at - 1).after() != Seam.TOGETHER) {
            return ending(at, row, Seam.PAGE, List.of());
        }
        Piece above = pieces.get(at - 1);
        Part part = parts.get(parts.size() - 1);
        int tail = above.lastGroup();
        boolean begins = tail <= above.head(part.from());
        Division left = begins ? null : levelUntil(tail, above, part);
        if (begins ? parts.size() == 1 : left == null) {
            return ending(at, row, Seam.PAGE, List.of());
        }
        parts.remove(parts.size() - 1);
        used = part.y();
        if (begins) {
            return endingBefore(at - 1, part.from());
        }
        add(above.until(tail), part.from(), left, left.height());
        return ending(at - 1, tail, Seam.PAGE, List.of());
    }

    private Division levelUntil(int tail, Piece piece, Part part) {
        int columns = piece.spanning() ? 1 : sheet.columns();
        long room = sheet.room(start.recto()) - part.y();
        return new ColumnDivider(piece.until(tail), columns, sheet.line(), sheet.least())
                .level(part.from(), room);
    }

    /** What must stand beneath a piece on its page: the first lines of what stays with it. */
    private long below(int at) {
        Piece piece = pieces.get(at);
        if (piece.after() != Seam.TOGETHER || at + 1 == pieces.size()) {
            return 0;
        }
        Piece next = pieces.get(at + 1);
        long lines = Math.min(next.solid(0), LINES_BELOW_HEADING * sheet.line());
        return piece.tail() + Math.max(next.beginning(0), lines);
    }

    private void add(Piece piece, int row, Division division, long foot) {
        parts.add(new Part(piece, row, division, used, foot));
        used += division.height() + piece.tail();
    }

    private List<Ending> cut(int at, int row, ColumnDivider divider) {
        Piece piece = pieces.get(at);
        boolean opened = at > start.piece() && pieces.get(at - 1).after() == Seam.TOGETHER;
        List<Ending> found = new ArrayList<>();
        List<Part> above = List.copyOf(parts);
        long usedAbove = used;
        for (Division division : divider.full(row, room())) {
            add(piece, row, division, room());
            long least = Math.max(LINES_BELOW_HEADING * sheet.line(), piece.beginning(row));
            boolean thin = opened && division.height() < least;
            List<Charge> charges = thin ? List.of(new Charge(THIN_OPENING, 1)) : List.of();
            found.add(cutEnding(at, division, charges));
            parts.clear();
            parts.addAll(above);
            used = usedAbove;
        }
        return found;
    }

    private Ending cutEnding(int at, Division division, List<Charge> charges) {
        Piece piece = pieces.get(at);
        if (division.end() < piece.size()) {
            return ending(at, piece.head(division.end()), Seam.PAGE, charges);
        }
        return at + 1 == pieces.size()
                ? new Ending(List.copyOf(parts), null, thinness())
                : ending(at + 1, 0, piece.after(), charges);
    }

    private Ending ending(int piece, int row, Seam turn, List<Charge> charges) {
        boolean recto = !start.recto();
        boolean blank = turn == Seam.RECTO && !recto || turn == Seam.VERSO && recto;
        Start next = new Start(piece, row, blank != recto, blank);
        boolean parted = row == 0 && piece > 0 && pieces.get(piece - 1).after() == Seam.TOGETHER;
        List<Charge> all = new ArrayList<>(charges);
        if (parted) {
            all.add(new Charge(KEEP_BROKEN, 1));
        }
        return new Ending(List.copyOf(parts), next, List.copyOf(all));
    }

    private List<Charge> thinness() {
        double lacking = LEAST_LINES - (double) used / sheet.line();
        boolean turned = start.piece() > 0 || start.row() > 0;
        return turned && lacking > 0 ? List.of(new Charge(THIN_PAGE, lacking)) : List.of();
    }
}
