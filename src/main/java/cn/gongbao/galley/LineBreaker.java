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
 * linear in the paragraph's length.
 */
final class LineBreaker {

    /** A line compressed by all it has costs this much; compressing goes before stretching. */
    private static final double SHRUNK = 100;

    /** A line stretched by a twentieth of an em at each place costs this much. */
    private static final double STRETCHED = 40;

    private static final double STRETCH_UNIT = 0.05;

    /** A last line with less than two characters: clreq §widows (孤字). */
    private static final double LONE_CHARACTER = 4_000;

    /** A figure parted from the 年, 月, 日 or 个 that it counts. */
    private static final double FIGURE_PARTED = 60;

    /** A word too long for any line is divided. */
    private static final double WORD_DIVIDED = 1e7;

    /** An address or a word with a hyphen is divided where it may be. */
    private static final double AWKWARD = 400;

    /** A word is parted in text that is divided by phrases; a phrase is parted. */
    private static final double WITHIN_WORD = 1_200;

    private static final double WITHIN_PHRASE = 500;

    /** No line holds more units; bounds the time when thousands have no width. */
    private static final int MOST_UNITS = 1_024;

    /** What must not be parted is parted, because it is wider than the measure. */
    private static final double BOND_BROKEN = 1e9;

    private final Units units;
    private final Elasticity elasticity;
    private final long first;
    private final long rest;
    private final boolean justified;

    /**
     * @param first measure of the first line, in EMU
     * @param rest measure of all others
     * @param justified whether lines but the last are to fill the measure
     */
    LineBreaker(Units units, Elasticity elasticity, long first, long rest, boolean justified) {
        this.units = units;
        this.elasticity = elasticity;
        this.first = first;
        this.rest = rest;
        this.justified = justified;
    }

    /** The units before which a line ends, the last being the number of units. */
    List<Integer> ends() {
        List<Integer> ends = legalEnds();
        return ends.isEmpty() ? ends(true) : ends;
    }

    /** The same where every line keeps the rules; empty where that cannot be. */
    List<Integer> legalEnds() {
        return ends(false);
    }

    private List<Integer> ends(boolean desperate) {
        int count = units.count;
        double[] best = new double[count + 1];
        int[] from = new int[count + 1];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = 0;
        long widest = Math.max(first, rest);
        for (int to = 1; to <= count; to++) {
            if (to < count && units.seam[to] == Units.BOUND && !desperate) {
                continue;
            }
            double price = to < count ? price(to) : 0;
            int visible = visibleEnd(units, 0, to);
            for (int at = to - 1; at >= Math.max(0, to - MOST_UNITS); at--) {
                int end = Math.max(at + 1, visible);
                long natural = elasticity.natural(at, end);
                long shrinkable = elasticity.shrinkable(at, end);
                if (best[at] < best[to]) {
                    double line = demerits(at, to, end, natural, shrinkable);
                    if (line == Double.POSITIVE_INFINITY && desperate && at == to - 1) {
                        line = BOND_BROKEN;
                    }
                    if (best[at] + line + price < best[to]) {
                        best[to] = best[at] + line + price;
                        from[to] = at;
                    }
                }
                if (units.seam[at] == Units.FORCED || natural - shrinkable > widest) {
                    break;
                }
            }
        }
        return best[count] == Double.POSITIVE_INFINITY ? List.of() : chain(from, count);
    }

    private static List<Integer> chain(int[] from, int count) {
        List<Integer> ends = new ArrayList<>();
        for (int to = count; to > 0; to = from[to]) {
            ends.add(to);
        }
        Collections.reverse(ends);
        return ends;
    }

    private double price(int to) {
        return switch (units.seam[to]) {
            case Units.EMERGENCY -> WORD_DIVIDED;
            case Units.AWKWARD -> AWKWARD;
            case Units.BOUND -> BOND_BROKEN;
            case Units.WITHIN_WORD -> WITHIN_WORD;
            case Units.WITHIN_PHRASE -> WITHIN_PHRASE;
            default -> figureParted(to) ? FIGURE_PARTED : 0;
        };
    }

    private boolean figureParted(int to) {
        return units.kind[to - 1] == CharacterClass.DIGIT
                && "年月日个项次条".indexOf(units.codePoint(to)) >= 0;
    }

    private double demerits(int from, int to, int end, long natural, long shrinkable) {
        long room = from == 0 ? first : rest;
        if (natural - shrinkable > room) {
            return Double.POSITIVE_INFINITY;
        }
        boolean last = to == units.count || units.seam[to] == Units.FORCED;
        double lone = to == units.count && from > 0 && lone(from, end) ? LONE_CHARACTER : 0;
        if (natural > room) {
            double ratio = (double) (natural - room) / shrinkable;
            return lone + SHRUNK * ratio * ratio;
        }
        return last ? lone : slack(from, end, room - natural);
    }

    private double slack(int from, int end, long slack) {
        if (!justified) {
            double share = (double) slack / rest;
            return 100 * share * share;
        }
        int places = Math.max(1, elasticity.stretchable(from, end));
        double each = (double) slack / places / units.em[from] / STRETCH_UNIT;
        return STRETCHED * each * each;
    }

    // A last line needs two characters at least; marks do not count.
    private boolean lone(int from, int to) {
        int characters = 0;
        for (int i = from; i < to && characters < 2; i++) {
            CharacterClass kind = units.kind[i];
            if (kind == CharacterClass.HAN
                    || kind == CharacterClass.LATIN
                    || kind == CharacterClass.DIGIT) {
                characters++;
            }
        }
        return characters < 2;
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
