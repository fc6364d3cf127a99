package cn.gongbao.makeup;

import static cn.gongbao.makeup.BreakCost.KEEP_BROKEN;
import static cn.gongbao.makeup.BreakCost.LEAST_LINES;
import static cn.gongbao.makeup.BreakCost.LINES_BELOW_HEADING;
import static cn.gongbao.makeup.BreakCost.THIN_OPENING;
import static cn.gongbao.makeup.BreakCost.THIN_PAGE;

import cn.gongbao.galley.Row.Seam;
import cn.gongbao.makeup.ColumnDivider.Division;
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
    private double cost;

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
            if (whole == null && used > 0 && !opens(piece, row)) {
                return List.of(ending(at, row, Seam.PAGE, 0));
            }
            if (whole == null) {
                return cut(at, row, divider);
            }
            if (used > 0 && piece.spanning() && whole.height() + below(at) > room()) {
                return List.of(ending(at, row, Seam.PAGE, 0));
            }
            add(piece, row, whole);
            at++;
            row = 0;
            if (piece.after().compareTo(Seam.COLUMN) > 0 && at < pieces.size()) {
                return List.of(ending(at, row, piece.after(), 0));
            }
        }
        return List.of(new Ending(List.copyOf(parts), null, cost + thinness()));
    }

    private long room() {
        return sheet.room(start.recto()) - used;
    }

    // A spanning block that does not fit goes to the next page whole; columns begin where their
    // first lines have room.
    private boolean opens(Piece piece, int row) {
        return !piece.spanning() && piece.firstGroup(row) <= room();
    }

    /** What must stand beneath a piece on its page: the first lines of what stays with it. */
    private long below(int at) {
        Piece piece = pieces.get(at);
        if (piece.after() != Seam.TOGETHER || at + 1 == pieces.size()) {
            return 0;
        }
        Piece next = pieces.get(at + 1);
        long lines = Math.min(next.solid(0), LINES_BELOW_HEADING * sheet.line());
        return piece.tail() + Math.max(next.firstGroup(0), lines);
    }

    private void add(Piece piece, int row, Division division) {
        parts.add(new Part(piece, row, division, used));
        used += division.height() + piece.tail();
        cost += division.cost();
    }

    private List<Ending> cut(int at, int row, ColumnDivider divider) {
        Piece piece = pieces.get(at);
        List<Ending> found = new ArrayList<>();
        List<Part> above = List.copyOf(parts);
        long usedAbove = used;
        double costAbove = cost;
        boolean opened = at > start.piece() && pieces.get(at - 1).after() == Seam.TOGETHER;
        for (Division division : divider.full(row, room())) {
            add(piece, row, division);
            boolean thin = division.height() < LINES_BELOW_HEADING * sheet.line();
            cost += opened && thin ? THIN_OPENING.once() : 0;
            boolean ends = division.end() == piece.size();
            if (!ends) {
                found.add(ending(at, piece.head(division.end()), Seam.PAGE, 0));
            } else if (at + 1 == pieces.size()) {
                found.add(new Ending(List.copyOf(parts), null, cost + thinness()));
            } else {
                double broken = piece.after() == Seam.TOGETHER ? KEEP_BROKEN.once() : 0;
                found.add(ending(at + 1, 0, piece.after(), broken));
            }
            parts.clear();
            parts.addAll(above);
            used = usedAbove;
            cost = costAbove;
        }
        return found;
    }

    private Ending ending(int piece, int row, Seam turn, double more) {
        boolean recto = !start.recto();
        boolean blank = turn == Seam.RECTO && !recto || turn == Seam.VERSO && recto;
        Start next = new Start(piece, row, blank != recto, blank);
        return new Ending(List.copyOf(parts), next, cost + more);
    }

    private double thinness() {
        double lacking = LEAST_LINES - (double) used / sheet.line();
        boolean turned = start.piece() > 0 || start.row() > 0;
        return turned && lacking > 0 ? THIN_PAGE.squared(lacking) : 0;
    }
}
