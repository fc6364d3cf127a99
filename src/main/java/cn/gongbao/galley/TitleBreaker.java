package cn.gongbao.galley;

import cn.gongbao.model.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Divides a title into lines by sense and to a good outline, all line ends at once.
 *
 * <p>GB/T 9704-2012 7.3.1. Looks through the divisions that can still be the cheapest by {@link
 * TitleCost}; the cheap line ends are tried first, so that few are left.
 */
final class TitleBreaker {

    /** No title is longer; what is gets the line ends of a paragraph. */
    private static final int MOST_UNITS = 200;

    /** Divisions looked at; the best of these is taken where a title has more. */
    private static final int MOST_STEPS = 300_000;

    private final Units units;
    private final Elasticity elasticity;
    private final long first;
    private final long rest;
    private final double[] prices;
    private final Integer[] places;
    private final double line;
    private final double[] least;
    private final int[] ends;
    private int[] best;
    private double bestCost = Double.POSITIVE_INFINITY;
    private int steps;

    private TitleBreaker(
            Units units, Elasticity elasticity, Lexicon lexicon, long first, long rest) {
        this.units = units;
        this.elasticity = elasticity;
        this.first = first;
        this.rest = rest;
        this.prices = prices(lexicon);
        this.places = places();
        boolean typed = Arrays.stream(places).anyMatch(place -> isForced(place));
        this.line = typed ? TitleCost.LINE_OF_TYPED : TitleCost.LINE;
        this.least = new double[units.count + 1];
        this.ends = new int[units.count];
    }

    /**
     * The units before which a line ends, the last being the number of units.
     *
     * @param lexicon organs and phrases that are kept whole
     * @param first measure of the first line, in EMU
     * @param rest measure of all others
     */
    static List<Integer> ends(
            Units units, Elasticity elasticity, Lexicon lexicon, long first, long rest) {
        if (units.count <= MOST_UNITS) {
            TitleBreaker breaker = new TitleBreaker(units, elasticity, lexicon, first, rest);
            breaker.reckon();
            breaker.look(0, 0, 0);
            if (breaker.best != null) {
                return Arrays.stream(breaker.best).boxed().toList();
            }
        }
        PhraseSeams.mark(units, lexicon);
        return new LineBreaker(units, elasticity, first, rest, false).ends();
    }

    private double[] prices(Lexicon lexicon) {
        UnitText text = new UnitText(units);
        Bond[] bonds = Phrases.bonds(text.text(), lexicon);
        double[] all = new double[units.count + 1];
        for (int i = 1; i < units.count; i++) {
            all[i] = price(i, bonds[text.start(i)]);
        }
        holdNames(all);
        return all;
    }

    private double price(int at, Bond bond) {
        return switch (units.seam[at]) {
            case Units.FORCED -> 0;
            case Units.BOUND -> Double.POSITIVE_INFINITY;
            case Units.EMERGENCY -> TitleCost.LATIN_WORD;
            default -> TitleCost.of(beginsWithMark(at) ? Bond.FOLLOWER : bond);
        };
    }

    private boolean beginsWithMark(int at) {
        return switch (units.kind[at]) {
            case PAUSE, CLOSE, INTERPUNCT, CONNECT, SOLIDUS, DASH, ELLIPSIS -> true;
            default -> false;
        };
    }

    // A title in 《》 is one phrase, unless no line holds it.
    private void holdNames(double[] all) {
        int open = -1;
        for (int i = 0; i < units.count; i++) {
            if (units.codePoint(i) == '《') {
                open = i;
            } else if (units.codePoint(i) == '》' && open >= 0) {
                boolean whole = fits(open, i + 1, rest);
                for (int at = open + 1; at <= i && whole; at++) {
                    all[at] += isForced(at) ? 0 : TitleCost.NAMED_TITLE;
                }
                open = -1;
            }
        }
    }

    private Integer[] places() {
        List<Integer> all = new ArrayList<>();
        for (int i = 1; i < units.count; i++) {
            if (prices[i] < Double.POSITIVE_INFINITY) {
                all.add(i);
            }
        }
        all.add(units.count);
        all.sort(Comparator.comparingDouble(place -> prices[place]));
        return all.toArray(Integer[]::new);
    }

    // The division of least cost but for the outline: others must be cheaper than it, and what is
    // left of a title costs no less than here.
    private void reckon() {
        int[] next = new int[units.count];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        least[units.count] = 0;
        for (int from = units.count - 1; from >= 0; from--) {
            int limit = forcedEnd(from);
            for (int place : places) {
                double cost = line + prices[place] + least[place];
                boolean ahead = place > from && place <= limit;
                if (ahead && cost < least[from] && fits(from, place, room(from))) {
                    least[from] = cost;
                    next[from] = place;
                }
            }
        }
        if (least[0] < Double.POSITIVE_INFINITY) {
            int lines = 0;
            for (int from = 0; from < units.count; from = next[from]) {
                ends[lines++] = next[from];
            }
            finish(lines, least[0]);
        }
    }

    private int forcedEnd(int from) {
        int end = from + 1;
        while (end < units.count && !isForced(end)) {
            end++;
        }
        return end;
    }

    private boolean isForced(int place) {
        return place < units.count && units.seam[place] == Units.FORCED;
    }

    private void look(int from, int lines, double cost) {
        if (from == units.count) {
            finish(lines, cost);
            return;
        }
        int limit = forcedEnd(from);
        long room = room(from);
        for (int place : places) {
            double spent = cost + line + prices[place];
            if (spent >= bestCost || steps >= MOST_STEPS) {
                return;
            }
            steps++;
            boolean ahead = place > from && place <= limit;
            if (ahead && spent + least[place] < bestCost && fits(from, place, room)) {
                ends[lines] = place;
                look(place, lines + 1, spent);
            }
        }
    }

    private void finish(int lines, double cost) {
        long[] widths = new long[lines];
        long longest = 0;
        long sum = 0;
        double all = cost;
        for (int i = 0; i < lines; i++) {
            int from = i == 0 ? 0 : ends[i - 1];
            widths[i] = Math.min(natural(from, ends[i]), room(from));
            longest = Math.max(longest, widths[i]);
            sum += widths[i];
            all += ends[i] - from == 1 && lines > 1 ? TitleCost.LONE_CHARACTER : 0;
        }
        for (long width : widths) {
            double share = (width - (double) sum / lines) / rest;
            all += TitleCost.UNEQUAL_LINES * share * share;
            all += width * 4 < longest ? TitleCost.SHORT_LINE : 0;
        }
        TitleShape shape = TitleShape.of(widths, units.em[0] / 2);
        all += shape.forbidden() ? TitleCost.FORBIDDEN_OUTLINE : 0;
        all += TitleCost.WAIST * TitleShape.waist(widths) / rest;
        all += shape == TitleShape.UNEVEN ? TitleCost.UNEVEN_OUTLINE : 0;
        if (all < bestCost) {
            bestCost = all;
            best = Arrays.copyOf(ends, lines);
        }
    }

    private long room(int from) {
        return from == 0 ? first : rest;
    }

    private long natural(int from, int to) {
        return elasticity.natural(from, LineBreaker.visibleEnd(units, from, to));
    }

    private boolean fits(int from, int to, long room) {
        int end = LineBreaker.visibleEnd(units, from, to);
        return elasticity.natural(from, end) - elasticity.shrinkable(from, end) <= room;
    }
}
