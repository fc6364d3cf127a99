package cn.gongbao.makeup;

import static cn.gongbao.makeup.BreakCost.BLANK_COLUMN;
import static cn.gongbao.makeup.BreakCost.KEEP_BROKEN;
import static cn.gongbao.makeup.BreakCost.LAST_COLUMN_SHORT;
import static cn.gongbao.makeup.BreakCost.LONE_LINE;
import static cn.gongbao.makeup.BreakCost.SHORT_COLUMN;
import static cn.gongbao.makeup.BreakCost.TABLE_DIVIDED;
import static cn.gongbao.makeup.BreakCost.THIN_OPENING;
import static cn.gongbao.makeup.BreakCost.UNBALANCED;
import static cn.gongbao.makeup.BreakCost.UNEVEN_COLUMNS;

import cn.gongbao.makeup.Division.Fill;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Divides the rows of a piece among the columns of one page; heights in EMU. */
final class ColumnDivider {

    /** How many lines shorter than the fullest column another is still tried. */
    private static final int SLACK = 5;

    private final Piece piece;
    private final int columns;
    private final long line;
    private final long page;

    /**
     * @param line the grid's pitch, which heights are counted in
     * @param page height of a whole column
     */
    ColumnDivider(Piece piece, int columns, long line, long page) {
        this.piece = piece;
        this.columns = columns;
        this.line = line;
        this.page = page;
    }

    /** A division on its way: what the next column begins with, and how short the last one is. */
    private record Front(int end, double blank) {}

    /**
     * The rows from one on in columns that end level.
     *
     * <p>clreq §multi-column (多栏): columns above a spanning block and at the end are of equal
     * height; what does not divide is missing from the last.
     *
     * @return the cheapest division, or null where the room does not hold them
     */
    Division level(int from, long room) {
        if (columns == 1) {
            long height = piece.height(from, piece.size());
            boolean fits = height <= room && !piece.turns(from);
            return fits ? Division.NONE.with(fill(from, piece.size(), room, List.of())) : null;
        }
        long least = (piece.solid(from) + columns - 1) / columns;
        long height = Math.max(line, (least + line - 1) / line * line);
        Division best = null;
        while (height < room && (best == null || mayGain(from, height, best))) {
            best = cheaper(best, ending(layers(from, height, true)));
            height += line;
        }
        best = cheaper(best, ending(layers(from, room, true)));
        return best == null || best.cost() >= KEEP_BROKEN.once() ? null : best;
    }

    /** All level divisions that come into question, whatever they cost; for one column none. */
    List<Division> levels(int from, long room) {
        List<Division> all = new ArrayList<>();
        long least = (piece.solid(from) + columns - 1) / columns;
        long lowest = Math.max(line, (least + line - 1) / line * line);
        for (long height = lowest; columns > 1 && height <= room; height += line) {
            for (Division division : layers(from, height, true)) {
                if (division.end() == piece.size()) {
                    all.add(division);
                }
            }
        }
        return all;
    }

    // However a height is shared out, the squares of what is missing sum to this at least.
    private boolean mayGain(int from, long height, Division best) {
        long heads = piece.highestHead() * (columns - 1);
        double missing =
                Math.max(0, (double) (height * columns - piece.solid(from) - heads) / line);
        return LAST_COLUMN_SHORT.once() * missing * missing / columns < best.cost();
    }

    private Division ending(Collection<Division> divisions) {
        Division best = null;
        for (Division division : divisions) {
            if (division.end() == piece.size()) {
                best = cheaper(best, division);
            }
        }
        return best;
    }

    private static Division cheaper(Division one, Division other) {
        return one == null || other != null && other.cost() < one.cost() ? other : one;
    }

    /** Columns that text runs on from: the cheapest division for each row that may come next. */
    Collection<Division> full(int from, long room) {
        Map<Integer, Division> cheapest = new LinkedHashMap<>();
        for (Division division : layers(from, room, false)) {
            cheapest.merge(division.end(), division, ColumnDivider::cheaper);
        }
        return cheapest.values();
    }

    private Collection<Division> layers(int from, long room, boolean level) {
        Map<Front, Division> reached = Map.of(new Front(from, 0), Division.NONE);
        for (int column = 0; column < columns; column++) {
            Map<Front, Division> next = new LinkedHashMap<>();
            for (Map.Entry<Front, Division> each : reached.entrySet()) {
                int head = piece.head(each.getKey().end);
                for (int end : ends(head, room, column > 0)) {
                    Division longer = extended(each.getValue(), head, end, room, level);
                    if (!level || longer.last().height() <= room) {
                        Front front = new Front(end, longer.last().blank());
                        next.merge(front, longer, ColumnDivider::cheaper);
                    }
                }
            }
            reached = next;
        }
        return reached.values();
    }

    private Division extended(Division division, int head, int end, long room, boolean level) {
        List<Charge> charges = new ArrayList<>();
        double blank = (double) (room - piece.height(head, end)) / line;
        int column = division.fills().size();
        if (level) {
            charge(charges, column == columns - 1 ? LAST_COLUMN_SHORT : UNBALANCED, blank);
        } else if (!piece.mustEnd(end)) {
            charge(charges, SHORT_COLUMN, blank);
            double before = column == 0 ? blank : division.last().blank();
            charge(charges, UNEVEN_COLUMNS, blank - before);
        }
        chargeFoot(charges, head, end);
        return division.with(fill(head, end, room, charges));
    }

    private Fill fill(int from, int end, long room, List<Charge> charges) {
        long height = piece.height(from, end);
        double blank = (double) (room - height) / line;
        return new Fill(piece.head(from), end, height, blank, charges);
    }

    private static void charge(List<Charge> charges, BreakCost kind, double lines) {
        if (lines != 0) {
            charges.add(new Charge(kind, lines));
        }
    }

    private void chargeFoot(List<Charge> charges, int head, int end) {
        boolean last = end == piece.size();
        if (end == head && !last) {
            charge(charges, BLANK_COLUMN, 1);
            return;
        }
        charge(charges, LONE_LINE, piece.lone(head, end) ? 1 : 0);
        charge(charges, KEEP_BROKEN, last || piece.mayEnd(end) ? 0 : 1);
        charge(charges, TABLE_DIVIDED, !last && piece.divided(end) >= 0 ? 1 : 0);
        charge(charges, THIN_OPENING, !last && piece.thin(head, end) ? 1 : 0);
    }

    /** Where a column may end, the fullest first; at least one place, whatever must be broken. */
    private List<Integer> ends(int head, long room, boolean mayBeBlank) {
        List<Integer> ends = new ArrayList<>();
        int fit = head;
        while (fit < piece.size() && piece.height(head, fit + 1) <= room) {
            fit++;
            if (piece.mustEnd(fit)) {
                break;
            }
        }
        if (fit == piece.size() || fit > head && piece.mustEnd(fit)) {
            return List.of(fit);
        }
        long fullest = 0;
        for (int end = fit; end > head; end--) {
            long height = piece.height(head, end);
            if (!ends.isEmpty() && fullest - height > SLACK * line) {
                break;
            }
            if (piece.mayEnd(end) && piece.head(end) == end) {
                fullest = ends.isEmpty() ? height : fullest;
                ends.add(end);
            }
        }
        beforeTable(head, fit, ends);
        if (ends.isEmpty()) {
            boolean fitsElsewhere = mayBeBlank && piece.firstGroup(head) <= page;
            ends.add(fitsElsewhere ? head : Math.max(fit, head + 1));
        }
        return ends;
    }

    // A table may go to the next column whole, however much it leaves blank in this one.
    private void beforeTable(int head, int fit, List<Integer> ends) {
        int table = piece.divided(fit);
        int end = table;
        while (end > head && !(piece.mayEnd(end) && piece.head(end) == end)) {
            end--;
        }
        if (end > head && !ends.contains(end)) {
            ends.add(end);
        }
    }
}
