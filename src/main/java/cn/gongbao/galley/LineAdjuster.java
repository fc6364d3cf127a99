package cn.gongbao.galley;

import cn.gongbao.model.Length;
import cn.gongbao.page.Placed;
import cn.gongbao.style.Style;
import cn.gongbao.type.CharacterClass;
import cn.gongbao.type.Face;
import cn.gongbao.type.GlyphRun;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings the units of one line to its measure and places their glyphs.
 *
 * <p>Compresses class by class and equally within a class, stretches likewise; clreq
 * §line_adjustment. Lengths in EMU.
 */
final class LineAdjuster {

    private final Units units;
    private final Elasticity elasticity;
    private final int from;
    private final int to;

    /** The end of what stands inside the measure; a mark behind it hangs. */
    private final int inner;

    private final int[] before;
    private final int[] cutStart;
    private final int[] cutEnd;
    private final long[] compressed = new long[Compression.values().length];
    private final long[] expanded = new long[Expansion.values().length];

    private LineAdjuster(Units units, Elasticity elasticity, int from, int to, long room) {
        this.units = units;
        this.elasticity = elasticity;
        this.from = from;
        this.to = to;
        inner = elasticity.inner(from, to, room);
        before = new int[to - from + 1];
        cutStart = new int[to - from];
        cutEnd = new int[to - from];
    }

    /**
     * The line from one unit to before another.
     *
     * @param room the measure
     * @param fill whether a short line is stretched to the measure
     * @return its runs and its width
     */
    static Adjusted adjust(
            Units units, Elasticity elasticity, int from, int to, long room, boolean fill) {
        LineAdjuster adjuster = new LineAdjuster(units, elasticity, from, to, room);
        if (elasticity.squares() != null) {
            elasticity.squares().spread(from, to, adjuster.before);
            return adjuster.place();
        }
        adjuster.trim();
        long surplus = elasticity.natural(from, adjuster.inner) - room;
        if (surplus > 0) {
            adjuster.compress(surplus);
        } else if (fill && surplus < 0) {
            adjuster.stretch(-surplus);
        }
        return adjuster.place();
    }

    /**
     * A line's runs, how wide they are together without a mark that hangs, and what was done.
     *
     * @param compressed by class, in EMU
     * @param expanded by class, in EMU
     * @param hangs whether the last mark stands outside the measure
     * @param owned runs that are of an inline element
     * @param rules under and through the text
     */
    record Adjusted(
            List<Placed.Run> runs,
            Length width,
            long[] compressed,
            long[] expanded,
            boolean hangs,
            List<SetLine.Owned> owned,
            List<SetRule> rules) {}

    private void trim() {
        cutStart[0] = elasticity.startTrim(from);
        int last = inner - 1 - from;
        cutEnd[last] = elasticity.endTrim(inner);
        compressed[Compression.LINE_END.ordinal()] = cutEnd[last];
    }

    private void compress(long surplus) {
        long left = surplus;
        for (Compression kind : Compression.OPTIONAL) {
            long capacity = 0;
            for (int i = from; i < inner; i++) {
                capacity += elasticity.give(kind, i, from, inner);
            }
            long taken = Math.min(left, capacity);
            if (taken > 0) {
                take(kind, taken, capacity);
                compressed[kind.ordinal()] = taken;
                left -= taken;
            }
        }
    }

    private void take(Compression kind, long taken, long capacity) {
        long passed = 0;
        for (int i = from; i < inner; i++) {
            int give = elasticity.give(kind, i, from, inner);
            if (give == 0) {
                continue;
            }
            int share = share(taken, passed, give, capacity);
            passed += give;
            switch (kind) {
                case GAP -> before[i - from] -= share;
                case INTERPUNCT -> {
                    cutStart[i - from] += share / 2;
                    cutEnd[i - from] += share - share / 2;
                }
                default -> {
                    boolean opens = units.kind[i] == CharacterClass.OPEN;
                    (opens ? cutStart : cutEnd)[i - from] += share;
                }
            }
        }
    }

    /** The part that falls to one of several, so that all parts sum to the whole exactly. */
    private static int share(long whole, long passed, long part, long sum) {
        return (int) (whole * (passed + part) / sum - whole * passed / sum);
    }

    private void stretch(long lack) {
        long left = lack - widen(Expansion.WORD_SPACE, lack);
        left -= widen(Expansion.GAP, left);
        int places = elasticity.stretchable(from, inner);
        if (places == 0 || left == 0) {
            return;
        }
        expanded[Expansion.EVERYWHERE.ordinal()] = left;
        int passed = 0;
        for (int i = from + 1; i < inner; i++) {
            if (elasticity.stretches(i)) {
                before[i - from] += share(left, passed, 1, places);
                passed++;
            }
        }
    }

    private long widen(Expansion kind, long lack) {
        long capacity = 0;
        for (int i = from + 1; i < inner; i++) {
            capacity += room(i, kind);
        }
        long taken = Math.min(lack, capacity);
        long passed = 0;
        for (int i = from + 1; i < inner && taken > 0; i++) {
            int room = room(i, kind);
            before[i - from] += share(taken, passed, room, capacity);
            passed += room;
        }
        expanded[kind.ordinal()] = taken;
        return taken;
    }

    // A third is the bound of the house for a gap between Han and Western; half an em is clreq's.
    private int room(int unit, Expansion kind) {
        if (kind == Expansion.GAP) {
            int third = units.em[unit] / 3;
            return units.gap[unit] > 0 ? Math.max(0, third - units.gap[unit]) : 0;
        }
        int half = units.em[unit] / 2;
        boolean wordSpace = units.kind[unit] == CharacterClass.SPACE && units.advance[unit] > 0;
        return wordSpace ? Math.max(0, half - units.advance[unit]) : 0;
    }

    private Adjusted place() {
        long[] origins = new long[to - from];
        long[] edges = new long[to - from + 1];
        long x = 0;
        long width = 0;
        for (int i = from; i < to; i++) {
            int at = i - from;
            x += (at == 0 ? 0 : units.gap[i]) + before[at];
            edges[at] = x;
            origins[at] = x - units.trimStart[i] - cutStart[at];
            x += units.width(i) - cutStart[at] - cutEnd[at];
            width = i == inner - 1 ? x : width;
        }
        edges[to - from] = x;
        width += before[to - from];
        long behind = elasticity.squares() == null ? letterSpacing() : 0;
        boolean hangs = inner < to;
        List<SetLine.Owned> owned = new ArrayList<>();
        List<Placed.Run> runs = runs(origins, owned);
        return new Adjusted(
                runs,
                new Length(width - behind),
                compressed,
                expanded,
                hangs,
                owned,
                Decorations.of(units, from, to, edges));
    }

    private long letterSpacing() {
        return units.style[inner - 1].letterSpacing().emu();
    }

    private List<Placed.Run> runs(long[] origins, List<SetLine.Owned> owned) {
        List<Placed.Run> runs = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || !alike(start, i)) {
                if (units.owner[start] != null) {
                    owned.add(new SetLine.Owned(runs.size(), units.owner[start]));
                }
                runs.add(run(start, i, origins));
                start = i;
            }
        }
        return runs;
    }

    private boolean alike(int one, int other) {
        Face face = units.face[one];
        return face == units.face[other]
                && units.em[one] == units.em[other]
                && units.shift[one] == units.shift[other]
                && units.owner[one] == units.owner[other]
                && units.style[one] == units.style[other];
    }

    private Placed.Run run(int start, int end, long[] origins) {
        int count = end - start;
        int[] glyphs = new int[count];
        int[] offsets = new int[count];
        int[] clusters = new int[count];
        StringBuilder text = new StringBuilder(count);
        long origin = origins[start - from];
        for (int i = 0; i < count; i++) {
            glyphs[i] = units.glyph[start + i];
            offsets[i] = Math.toIntExact(origins[start - from + i] - origin);
            clusters[i] = text.length();
            text.append(units.text[start + i]);
        }
        Style style = units.style[start];
        int em = units.em[start];
        String language = style.language();
        boolean foreign = language != null && !language.startsWith("zh");
        GlyphRun run =
                new GlyphRun(
                        units.face[start],
                        new Length(em),
                        glyphs,
                        offsets,
                        clusters,
                        text.toString(),
                        foreign ? language : null);
        Length rise = new Length(style.size().emu() * units.shift[start] / 1000);
        return new Placed.Run(run, new Length(origin), rise, style.ink());
    }
}
