package cn.gongbao.galley;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The cheapest way to every place where a line of a paragraph may end.
 *
 * <p>Looks only at lines that begin where another can end, and at none that is shorter than one
 * already too dear, so that few are weighed for each unit.
 */
final class LineSearch {

    private final Units units;
    private final Demerits demerits;
    private final long widest;
    private final boolean desperate;
    private final double tolerable;
    private final double[] best;
    private final int[] from;

    /** Places where lines begin, in order; those from first to before size are near enough. */
    private final int[] starts;

    private int first;
    private int size = 1;

    /** The least of the sums up to those places. */
    private double floor;

    /**
     * Searches at once.
     *
     * @param widest measure of the paragraph, in EMU
     * @param desperate whether bonds may be broken
     * @param tolerable what a single line may cost
     */
    LineSearch(Units units, Demerits demerits, long widest, boolean desperate, double tolerable) {
        this.units = units;
        this.demerits = demerits;
        this.widest = widest;
        this.desperate = desperate;
        this.tolerable = tolerable;
        best = new double[units.count + 1];
        from = new int[units.count + 1];
        starts = new int[units.count + 1];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = 0;
        for (int to = 1; to <= units.count && first < size; to++) {
            if (mayEnd(to)) {
                dropPast(to);
                reach(to);
                keep(to);
            }
        }
    }

    boolean desperate() {
        return desperate;
    }

    /** Least sum from the paragraph's start to a line end before each unit; infinite where none. */
    double[] best() {
        return best;
    }

    /** What the paragraph costs at least; infinite where no lines lead to its end. */
    double least() {
        return best[units.count];
    }

    /** The units before which the lines end; none where no lines lead to the paragraph's end. */
    List<Integer> ends() {
        if (least() == Double.POSITIVE_INFINITY) {
            return List.of();
        }
        List<Integer> ends = new ArrayList<>();
        for (int to = units.count; to > 0; to = from[to]) {
            ends.add(to);
        }
        Collections.reverse(ends);
        return ends;
    }

    /** Whether a line may end before a unit. */
    boolean mayEnd(int to) {
        return desperate || to == units.count || units.seam[to] != Units.BOUND;
    }

    /** What a line costs. Where bonds must be broken even one unit may be wider than its line. */
    double line(int start, int to) {
        double line = demerits.line(start, to);
        boolean single = desperate && to == start + 1;
        return single && line == Double.POSITIVE_INFINITY ? Demerits.BOND_BROKEN : line;
    }

    private void dropPast(int to) {
        boolean lowest = false;
        while (first < size - 1 && isPast(starts[first], to)) {
            lowest |= best[starts[first]] == floor;
            first++;
        }
        if (lowest) {
            floor = Double.POSITIVE_INFINITY;
            for (int i = first; i < size; i++) {
                floor = Math.min(floor, best[starts[i]]);
            }
        }
    }

    private boolean isPast(int start, int to) {
        return start < to - LineBreaker.MOST_UNITS || demerits.narrowest(start, to) > widest;
    }

    // Of equal ways the one with the shorter last line is taken. Once lines are stretched, each
    // shorter one costs more: none behind the first that is too dear can be the cheapest.
    private void reach(int to) {
        double end = demerits.end(to);
        double least = Double.POSITIVE_INFINITY;
        for (int i = first; i < size; i++) {
            int at = starts[i];
            double before = best[at] + end;
            if (before > least) {
                continue;
            }
            double line = line(at, to);
            double whole = before + line;
            if (whole <= least && line <= tolerable && line < Double.POSITIVE_INFINITY) {
                least = whole;
                from[to] = at;
            }
            boolean dear = line > tolerable || floor + end + line > least;
            if (dear && at > 0 && demerits.stretches(at, to)) {
                break;
            }
        }
        best[to] = least;
    }

    private void keep(int to) {
        boolean forced = to < units.count && units.seam[to] == Units.FORCED;
        if (forced) {
            first = size;
            floor = Double.POSITIVE_INFINITY;
        }
        if (best[to] < Double.POSITIVE_INFINITY) {
            starts[size] = to;
            size++;
            floor = Math.min(floor, best[to]);
        }
    }
}
