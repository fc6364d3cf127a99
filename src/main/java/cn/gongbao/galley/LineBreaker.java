package cn.gongbao.galley;

import cn.gongbao.type.CharacterClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Chooses the line ends of a whole paragraph at once, so that the sum of demerits is least.
 *
 * <p>Dynamic programming over legal line ends, after Knuth and Plass, Breaking Paragraphs into
 * Lines (1981); with nearly equal units the window of possible lines is short, so the time is
 * linear in the paragraph's length. What lines cost is said in {@link Demerits}.
 */
final class LineBreaker {

    /** No line holds more units; bounds the time when thousands have no width. */
    private static final int MOST_UNITS = 1_024;

    private final Units units;
    private final Demerits demerits;
    private final long widest;

    /**
     * @param first measure of the first line, in EMU
     * @param rest measure of all others
     * @param justified whether lines but the last are to fill the measure
     */
    LineBreaker(Units units, Elasticity elasticity, long first, long rest, boolean justified) {
        this.units = units;
        this.demerits = new Demerits(units, elasticity, first, rest, justified);
        this.widest = Math.max(first, rest);
    }

    /** The units before which a line ends, the last being the number of units. */
    List<Integer> ends() {
        List<Integer> ends = legalEnds();
        return ends.isEmpty() ? forward(true).ends() : ends;
    }

    /** The same where every line keeps the rules; empty where that cannot be. */
    List<Integer> legalEnds() {
        return forward(false).ends();
    }

    /**
     * The cheapest way to each place.
     *
     * @param best sum of demerits from the paragraph's start to a line end before each unit;
     *     infinite where none leads there
     * @param from where the line begins that ends there
     */
    private record Forward(double[] best, int[] from) {

        List<Integer> ends() {
            int count = best.length - 1;
            if (best[count] == Double.POSITIVE_INFINITY) {
                return List.of();
            }
            List<Integer> ends = new ArrayList<>();
            for (int to = count; to > 0; to = from[to]) {
                ends.add(to);
            }
            Collections.reverse(ends);
            return ends;
        }
    }

    private Forward forward(boolean desperate) {
        int count = units.count;
        Forward forward = new Forward(new double[count + 1], new int[count + 1]);
        Arrays.fill(forward.best, Double.POSITIVE_INFINITY);
        forward.best[0] = 0;
        double most = desperate ? Double.POSITIVE_INFINITY : simple();
        int start = 0;
        int cheapest = 0;
        for (int to = 1; to <= count; to++) {
            if (!mayEnd(to, desperate)) {
                continue;
            }
            start = Math.max(start, to - MOST_UNITS);
            while (start < to - 1 && demerits.narrowest(start, to) > widest) {
                start++;
            }
            if (cheapest < start) {
                cheapest = cheapest(forward.best, start, to);
            }
            reach(forward, start, to, forward.best[cheapest], desperate, most);
            if (forward.best[to] <= forward.best[cheapest]) {
                cheapest = to;
            }
            if (to < count && units.seam[to] == Units.FORCED) {
                start = to;
            }
        }
        return forward;
    }

    private static int cheapest(double[] best, int from, int to) {
        int cheapest = from;
        for (int at = from + 1; at < to; at++) {
            cheapest = best[at] <= best[cheapest] ? at : cheapest;
        }
        return cheapest;
    }

    // Of equal ways the one with the shorter last line is taken. Ever shorter lines cost ever more:
    // once one costs too much even behind the cheapest start, so do all that follow.
    private void reach(
            Forward forward, int start, int to, double cheapest, boolean desperate, double most) {
        double end = demerits.end(to);
        double least = most;
        for (int at = start; at < to; at++) {
            double before = forward.best[at] + end;
            if (before > least || before == Double.POSITIVE_INFINITY) {
                continue;
            }
            double line = line(at, to, desperate);
            if (before + line <= least && line < Double.POSITIVE_INFINITY) {
                least = before + line;
                forward.best[to] = least;
                forward.from[to] = at;
            } else if (cheapest + end + line > least && demerits.growsBehind(at, to)) {
                break;
            }
        }
    }

    /**
     * What lines cost that are filled one after the other: the optimum costs no more, so that no
     * dearer way need be followed. Infinite where such lines break a rule.
     */
    private double simple() {
        double sum = 0;
        int from = 0;
        int fits = 0;
        int shorter = 0;
        for (int to = 1; to <= units.count; to++) {
            if (!mayEnd(to, false)) {
                continue;
            }
            if (demerits.narrowest(from, to) <= demerits.room(from)) {
                shorter = fits;
                fits = to;
                if (!demerits.isLast(to)) {
                    continue;
                }
            } else if (fits == from) {
                return Double.POSITIVE_INFINITY;
            }
            boolean early = shorter > from && cost(sum, from, shorter) < cost(sum, from, fits);
            int end = early ? shorter : fits;
            sum = cost(sum, from, end);
            from = end;
            to = end;
            fits = end;
            shorter = end;
        }
        // sums of many lines differ by rounding
        return sum * (1 + 1e-9);
    }

    private double cost(double before, int from, int to) {
        return before + demerits.end(to) + demerits.line(from, to);
    }

    private boolean mayEnd(int to, boolean desperate) {
        return desperate || to == units.count || units.seam[to] != Units.BOUND;
    }

    // Where bonds must be broken even one unit may be wider than its line.
    private double line(int from, int to, boolean desperate) {
        double line = demerits.line(from, to);
        boolean single = desperate && to == from + 1;
        return single && line == Double.POSITIVE_INFINITY ? Demerits.BOND_BROKEN : line;
    }

    /** What every choice costs, to explain the one taken. */
    Survey survey() {
        Forward forward = forward(false);
        boolean desperate = forward.best[units.count] == Double.POSITIVE_INFINITY;
        forward = desperate ? forward(true) : forward;
        return new Survey(this, forward.best, backward(desperate), desperate);
    }

    /**
     * What every choice costs.
     *
     * @param breaker of the paragraph
     * @param forward least sum from the paragraph's start to a line end before each unit
     * @param backward least sum from there to the paragraph's end
     * @param desperate whether bonds had to be broken
     */
    record Survey(LineBreaker breaker, double[] forward, double[] backward, boolean desperate) {

        Demerits demerits() {
            return breaker.demerits;
        }

        /** What a line and its end cost. */
        double cost(int from, int to) {
            return breaker.line(from, to, desperate) + demerits().end(to);
        }

        /** What the paragraph costs at least if one of its lines is this one. */
        double through(int from, int to) {
            return forward[from] + cost(from, to) + backward[to];
        }

        /** Whether a forced break stands inside a line. */
        boolean crosses(int from, int to) {
            return breaker.forced(from, to);
        }

        /** The last place where a line that begins with a unit might end. */
        int lastEnd(int from) {
            return breaker.lastEnd(from);
        }
    }

    private boolean forced(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (units.seam[at] == Units.FORCED) {
                return true;
            }
        }
        return false;
    }

    private int lastEnd(int from) {
        int most = Math.min(units.count, from + MOST_UNITS);
        int to = from + 1;
        while (to < most
                && units.seam[to] != Units.FORCED
                && demerits.narrowest(from, to + 1) <= widest) {
            to++;
        }
        return to;
    }

    private double[] backward(boolean desperate) {
        int count = units.count;
        double[] best = new double[count + 1];
        for (int at = count - 1; at >= 0; at--) {
            best[at] = Double.POSITIVE_INFINITY;
            int last = lastEnd(at);
            for (int to = at + 1; to <= last; to++) {
                if (mayEnd(to, desperate)) {
                    double line = line(at, to, desperate) + demerits.end(to) + best[to];
                    best[at] = Math.min(best[at], line);
                }
            }
        }
        return best;
    }

    /** The end of a line's units without the space that closes it. */
    static int visibleEnd(Units units, int from, int to) {
        int end = to;
        while (end - 1 > from && units.kind[end - 1] == CharacterClass.SPACE) {
            end--;
        }
        return end;
    }
}
