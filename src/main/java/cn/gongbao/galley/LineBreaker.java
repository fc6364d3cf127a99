package cn.gongbao.galley;

import cn.gongbao.type.CharacterClass;
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
    static final int MOST_UNITS = 1_024;

    /** No paragraph of sound lines costs more; a line that does is not looked at first. */
    private static final double TOLERABLE = 1_000;

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
        return ends.isEmpty() ? search(true, Double.POSITIVE_INFINITY).ends() : ends;
    }

    /**
     * The same where every line keeps the rules; empty where that cannot be.
     *
     * <p>Lines too dear are left out at first. What is found without them is the least of all where
     * it costs no more in sum than the dearest line that was let in.
     */
    List<Integer> legalEnds() {
        LineSearch search = search(false, TOLERABLE);
        return search.least() > TOLERABLE
                ? search(false, Double.POSITIVE_INFINITY).ends()
                : search.ends();
    }

    /** What lines cost that end before these units, besides what it costs to take them. */
    double faults(List<Integer> ends) {
        double sum = 0;
        int from = 0;
        for (int to : ends) {
            double line = demerits.faults(from, to) + demerits.end(to);
            sum += line < Double.POSITIVE_INFINITY ? line : Demerits.BOND_BROKEN;
            from = to;
        }
        return sum;
    }

    private LineSearch search(boolean desperate, double tolerable) {
        return new LineSearch(units, demerits, widest, desperate, tolerable);
    }

    /** What every choice costs, to explain the one taken. */
    Survey survey() {
        LineSearch search = search(false, Double.POSITIVE_INFINITY);
        boolean desperate = search.least() == Double.POSITIVE_INFINITY;
        search = desperate ? search(true, Double.POSITIVE_INFINITY) : search;
        return new Survey(this, search, search.best(), backward(search));
    }

    /**
     * What every choice costs.
     *
     * @param breaker of the paragraph
     * @param search that chose its lines
     * @param forward least sum from the paragraph's start to a line end before each unit
     * @param backward least sum from there to the paragraph's end
     */
    record Survey(LineBreaker breaker, LineSearch search, double[] forward, double[] backward) {

        /** Whether bonds had to be broken. */
        boolean desperate() {
            return search.desperate();
        }

        Demerits demerits() {
            return breaker.demerits;
        }

        /** What a line and its end cost. */
        double cost(int from, int to) {
            return search.line(from, to) + demerits().end(to);
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

    private double[] backward(LineSearch search) {
        int count = units.count;
        double[] best = new double[count + 1];
        for (int at = count - 1; at >= 0; at--) {
            best[at] = Double.POSITIVE_INFINITY;
            int last = lastEnd(at);
            for (int to = at + 1; to <= last; to++) {
                if (search.mayEnd(to)) {
                    double line = search.line(at, to) + demerits.end(to) + best[to];
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
