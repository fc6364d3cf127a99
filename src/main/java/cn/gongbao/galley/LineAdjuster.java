package cn.gongbao.galley;

import cn.gongbao.galley.Elasticity.Give;
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
    private final int[] before;
    private final int[] cutStart;
    private final int[] cutEnd;

    private LineAdjuster(Units units, Elasticity elasticity, int from, int to) {
        this.units = units;
        this.elasticity = elasticity;
        this.from = from;
        this.to = to;
        before = new int[to - from];
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
        LineAdjuster adjuster = new LineAdjuster(units, elasticity, from, to);
        adjuster.cutStart[0] = elasticity.startTrim(from);
        adjuster.cutEnd[to - from - 1] = elasticity.endTrim(to);
        long surplus = elasticity.natural(from, to) - room;
        if (surplus > 0) {
            adjuster.compress(surplus);
        } else if (fill && surplus < 0) {
            adjuster.stretch(-surplus);
        }
        return adjuster.place();
    }

    /** A line's runs, and how wide they are together. */
    record Adjusted(List<Placed.Run> runs, Length width) {}

    private void compress(long surplus) {
        long left = surplus;
        for (Give kind : Give.values()) {
            long capacity = 0;
            for (int i = from; i < to; i++) {
                capacity += elasticity.give(kind, i, from, to);
            }
            long taken = Math.min(left, capacity);
            if (taken > 0) {
                take(kind, taken, capacity);
                left -= taken;
            }
        }
    }

    private void take(Give kind, long taken, long capacity) {
        long passed = 0;
        for (int i = from; i < to; i++) {
            int give = elasticity.give(kind, i, from, to);
            if (give == 0) {
                continue;
            }
            long share = taken * (passed + give) / capacity - taken * passed / capacity;
            passed += give;
            if (kind == Give.GAP) {
                before[i - from] -= (int) share;
            } else if (units.kind[i] == CharacterClass.OPEN) {
                cutStart[i - from] += (int) share;
            } else {
                cutEnd[i - from] += (int) share;
            }
        }
    }

    private void stretch(long lack) {
        long left = lack - widen(lack, CharacterClass.SPACE);
        left -= widen(left, null);
        int places = elasticity.stretchable(from, to);
        if (places == 0 || left == 0) {
            return;
        }
        int passed = 0;
        for (int i = from + 1; i < to; i++) {
            if (elasticity.stretches(i)) {
                before[i - from] += (int) (left * (passed + 1) / places - left * passed / places);
                passed++;
            }
        }
    }

    // clreq §line_adjustment: word spaces first, to half an em; then Han–Latin gaps, to a third.
    private long widen(long lack, CharacterClass kind) {
        long capacity = 0;
        for (int i = from + 1; i < to; i++) {
            capacity += room(i, kind);
        }
        long taken = Math.min(lack, capacity);
        long passed = 0;
        for (int i = from + 1; i < to && taken > 0; i++) {
            int room = room(i, kind);
            before[i - from] +=
                    (int) (taken * (passed + room) / capacity - taken * passed / capacity);
            passed += room;
        }
        return taken;
    }

    private int room(int unit, CharacterClass kind) {
        if (kind == null) {
            int third = units.em[unit] / 3;
            return units.gap[unit] > 0 ? Math.max(0, third - units.gap[unit]) : 0;
        }
        int half = units.em[unit] / 2;
        boolean wordSpace = units.kind[unit] == kind && units.advance[unit] > 0;
        return wordSpace ? Math.max(0, half - units.advance[unit]) : 0;
    }

    private Adjusted place() {
        long[] origins = new long[to - from];
        long x = 0;
        for (int i = from; i < to; i++) {
            int at = i - from;
            x += (at == 0 ? 0 : units.gap[i]) + before[at];
            origins[at] = x - units.trimStart[i] - cutStart[at];
            x += units.width(i) - cutStart[at] - cutEnd[at];
        }
        long behind = units.style[to - 1].letterSpacing().emu();
        return new Adjusted(runs(origins), new Length(x - behind));
    }

    private List<Placed.Run> runs(long[] origins) {
        List<Placed.Run> runs = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || !alike(start, i)) {
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
        Length rise = new Length(style.size().emu() * style.shift() / 1000);
        return new Placed.Run(run, new Length(origin), rise, style.ink());
    }
}
