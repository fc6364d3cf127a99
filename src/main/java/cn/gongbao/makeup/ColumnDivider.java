package cn.gongbao.makeup;

import static cn.gongbao.makeup.BreakCost.BLANK_COLUMN;
import static cn.gongbao.makeup.BreakCost.KEEP_BROKEN;
import static cn.gongbao.makeup.BreakCost.LAST_COLUMN_SHORT;
import static cn.gongbao.makeup.BreakCost.LONE_LINE;
import static cn.gongbao.makeup.BreakCost.SHORT_COLUMN;
import static cn.gongbao.makeup.BreakCost.THIN_OPENING;
import static cn.gongbao.makeup.BreakCost.UNBALANCED;
import static cn.gongbao.makeup.BreakCost.UNEVEN_COLUMNS;

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

    /**
     * Columns side by side.
     *
     * @param ends the row before which each column ends
     * @param height of the highest
     * @param cost as {@link BreakCost} counts
     */
    record Division(List<Integer> ends, long height, double cost) {

        /** The first row that no column takes. */
        int end() {
            return ends.get(ends.size() - 1);
        }
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
            return fits ? new Division(List.of(piece.size()), height, 0) : null;
        }
        long least = (piece.solid(from) + columns - 1) / columns;
        long height = Math.max(line, (least + line - 1) / line * line);
        Division best = null;
        while (height < room && (best == null || mayGain(from, height, best))) {
            best = cheaper(best, ending(layers(from, height, true)));
            height += line;
        }
        best = cheaper(best, ending(layers(from, room, true)));
        return best == null || best.cost >= KEEP_BROKEN.once() ? null : best;
    }

    // However a height is shared out, the squares of what is missing sum to this at least.
    private boolean mayGain(int from, long height, Division best) {
        double missing = (double) (height * columns - piece.solid(from)) / line;
        return LAST_COLUMN_SHORT.once() * missing * missing / columns < best.cost;
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
        return one == null || other != null && other.cost < one.cost ? other : one;
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
        Map<Front, Division> reached = new LinkedHashMap<>();
        reached.put(new Front(from, 0), new Division(List.of(from), 0, 0));
        for (int column = 0; column < columns; column++) {
            Map<Front, Division> next = new LinkedHashMap<>();
            for (Map.Entry<Front, Division> each : reached.entrySet()) {
                extend(each.getKey(), each.getValue(), column, room, level, next);
            }
            reached = next;
        }
        return reached.values();
    }

    private void extend(
            Front front,
            Division division,
            int column,
            long room,
            boolean level,
            Map<Front, Division> next) {
        int head = piece.head(front.end);
        for (int end : ends(head, room, column > 0)) {
            long height = piece.height(head, end);
            if (level && height > room) {
                continue;
            }
            double blank = (double) (room - height) / line;
            double cost = division.cost;
            if (level) {
                boolean last = column == columns - 1;
                cost += (last ? LAST_COLUMN_SHORT : UNBALANCED).squared(blank);
            } else if (!piece.mustEnd(end)) {
                cost += SHORT_COLUMN.squared(blank);
                cost += column == 0 ? 0 : UNEVEN_COLUMNS.squared(blank - front.blank);
            }
            cost += foot(head, end);
            List<Integer> ends = new ArrayList<>(column == 0 ? List.of() : division.ends);
            ends.add(end);
            next.merge(
                    new Front(end, blank),
                    new Division(List.copyOf(ends), Math.max(division.height, height), cost),
                    ColumnDivider::cheaper);
        }
    }

    private double foot(int head, int end) {
        if (end == head && end < piece.size()) {
            return BLANK_COLUMN.once();
        }
        double lone = piece.lone(head, end) ? LONE_LINE.once() : 0;
        if (end == piece.size()) {
            return lone;
        }
        return lone
                + (piece.mayEnd(end) ? 0 : KEEP_BROKEN.once())
                + (piece.thin(head, end) ? THIN_OPENING.once() : 0);
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
        if (ends.isEmpty()) {
            boolean fitsElsewhere = mayBeBlank && piece.firstGroup(head) <= page;
            ends.add(fitsElsewhere ? head : Math.max(fit, head + 1));
        }
        return ends;
    }
}
