package cn.gongbao.galley;

import cn.gongbao.galley.LineBreaker.Survey;
import cn.gongbao.model.Length;
import cn.gongbao.style.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Says of each line of a block why it ends where it does.
 *
 * <p>A title is weighed here as ragged text that is divided by phrases; its outline is no part of
 * the cost told.
 */
public final class LineReasons {

    /** Places told before a line's end, and as many behind it. */
    private static final int NEIGHBOURS = 4;

    private final BlockLines broken;
    private final Units units;
    private final Survey survey;

    private LineReasons(BlockLines broken) {
        this.broken = broken;
        this.units = broken.units();
        this.survey = broken.breaker().survey();
    }

    /**
     * The reasons of a block's lines, in order, as {@link Compositor} sets them.
     *
     * @param measure of the column
     * @return none for a block without text, or of Mongolian, whose lines end wherever a word fits
     */
    public static List<LineReason> of(
            Element block, Style style, Equipment equipment, Length measure) {
        if (style.language() != null && style.language().startsWith("mn")) {
            return List.of();
        }
        BlockLines broken = BlockLines.of(block, style, measure, equipment, new ArrayList<>());
        if (style.shape()) {
            PhraseSeams.mark(broken.units(), equipment.lexicon());
        }
        return broken.ends().isEmpty() ? List.of() : new LineReasons(broken).all();
    }

    private List<LineReason> all() {
        double paragraph = 0;
        int from = 0;
        for (int to : broken.ends()) {
            paragraph += survey.cost(from, to);
            from = to;
        }
        List<LineReason> reasons = new ArrayList<>();
        from = 0;
        for (int to : broken.ends()) {
            reasons.add(reason(from, to, paragraph));
            from = to;
        }
        return reasons;
    }

    private LineReason reason(int from, int to, double paragraph) {
        LineAdjuster.Adjusted adjusted = broken.adjust(from, to);
        long natural = adjusted.width().emu() + sum(adjusted.compressed());
        int end = survey.demerits().visibleEnd(from, to);
        return new LineReason(
                String.join("", Arrays.asList(units.text).subList(from, end)),
                new Length(natural - sum(adjusted.expanded())),
                new Length(broken.room(from)),
                thousandths(Compression.class, adjusted.compressed()),
                thousandths(Expansion.class, adjusted.expanded()),
                adjusted.hangs(),
                survey.cost(from, to),
                paragraph,
                neighbours(from, to),
                next(from, to));
    }

    private static long sum(long[] lengths) {
        return Arrays.stream(lengths).sum();
    }

    private <K extends Enum<K>> Map<K, Integer> thousandths(Class<K> classes, long[] lengths) {
        Map<K, Integer> shares = new EnumMap<>(classes);
        long em = broken.style().size().emu();
        for (K kind : classes.getEnumConstants()) {
            int share = Math.toIntExact((lengths[kind.ordinal()] * 1000 + em / 2) / em);
            if (share > 0) {
                shares.put(kind, share);
            }
        }
        return shares;
    }

    private List<LineReason.Place> neighbours(int from, int to) {
        List<LineReason.Place> places = new ArrayList<>();
        int first = Math.max(from + 1, to - NEIGHBOURS);
        int last = Math.min(units.count, to + NEIGHBOURS);
        for (int at = first; at <= last; at++) {
            if (at != to) {
                places.add(place(from, to, at));
            }
        }
        return places;
    }

    private LineReason.Place place(int from, int chosen, int at) {
        boolean bound = at < units.count && units.seam[at] == Units.BOUND;
        boolean forbidden = bound && !survey.desperate() || survey.crosses(from, at);
        double price = forbidden ? Double.POSITIVE_INFINITY : survey.demerits().end(at);
        double paragraph = forbidden ? Double.POSITIVE_INFINITY : survey.through(from, at);
        return new LineReason.Place(
                at - chosen,
                units.text[at - 1],
                at < units.count ? units.text[at] : "",
                rule(from, at),
                price,
                paragraph);
    }

    private BreakRule rule(int from, int at) {
        BreakRule rule = at < units.count ? units.rule[at] : BreakRule.NONE;
        if (rule != BreakRule.NONE) {
            return rule;
        }
        if (at < units.count && units.seam[at] == Units.BOUND) {
            return BreakRule.PHRASE;
        }
        Demerits demerits = survey.demerits();
        if (demerits.line(from, at) == Double.POSITIVE_INFINITY) {
            return BreakRule.TOO_WIDE;
        }
        if (demerits.isLone(at, units.count) || demerits.isLone(from, at)) {
            return BreakRule.LONE_CHARACTER;
        }
        return demerits.isTooLoose(from, at) ? BreakRule.TOO_LOOSE : BreakRule.NONE;
    }

    private LineReason.Place next(int from, int chosen) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        int last = survey.lastEnd(from);
        for (int at = from + 1; at <= last; at++) {
            boolean bound = at < units.count && units.seam[at] == Units.BOUND;
            if (at == chosen || bound && !survey.desperate()) {
                continue;
            }
            double whole = survey.through(from, at);
            if (whole < least) {
                least = whole;
                best = at;
            }
        }
        return best < 0 ? null : place(from, chosen, best);
    }
}
