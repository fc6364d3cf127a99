package cn.gongbao.galley;

import cn.gongbao.style.Style;
import cn.gongbao.type.CharacterClass;

/**
 * How wide any stretch of units is as a line, and how far it can be compressed and stretched.
 *
 * <p>Sums are kept from the paragraph's start, so that each question is answered in constant time.
 * Lengths in EMU.
 */
final class Elasticity {

    /** What gives way when a line is too long, in order; clreq §line_adjustment. */
    enum Give {
        WORD_SPACE,
        BRACKET,
        PAUSE,
        GAP
    }

    private static final Give[] GIVES = Give.values();

    private final Units units;
    private final boolean trims;
    private final long[] widths;
    private final int[][] gives;
    private final long[] givesUp;
    private final int[] seams;
    private final int[] startTrims;
    private final int[] endTrims;
    private final long[] ends;
    private final int[] startGives;
    private final int[] endGives;

    Elasticity(Units units, Style style) {
        this.units = units;
        this.trims = style.spacingTrim() == Style.SpacingTrim.TRIM_BOTH;
        int count = units.count;
        widths = new long[count + 1];
        gives = new int[GIVES.length][count];
        givesUp = new long[count + 1];
        seams = new int[count + 1];
        startTrims = new int[count + 1];
        endTrims = new int[count + 1];
        ends = new long[count + 1];
        startGives = new int[count + 1];
        endGives = new int[count + 1];
        for (int i = 0; i < count; i++) {
            widths[i + 1] = widths[i] + units.width(i) + units.gap[i];
            long give = 0;
            for (Give kind : GIVES) {
                gives[kind.ordinal()][i] = give(kind, i);
                give += gives[kind.ordinal()][i];
            }
            givesUp[i + 1] = givesUp[i] + give;
            seams[i + 1] = seams[i] + (stretches(i) ? 1 : 0);
            settleEdges(i);
        }
    }

    // What a line loses whose first unit, or whose last, this one is.
    private void settleEdges(int unit) {
        startTrims[unit] = startBlank(unit);
        startGives[unit] = gives[Give.GAP.ordinal()][unit];
        if (startTrims[unit] > 0) {
            startGives[unit] += gives[Give.BRACKET.ordinal()][unit];
        }
        endTrims[unit + 1] = endBlank(unit);
        ends[unit + 1] = endTrims[unit + 1] + units.style[unit].letterSpacing().emu();
        endGives[unit + 1] = endTrims[unit + 1] > 0 ? markGive(unit) : 0;
    }

    /** Width of the line from {@code from} to before {@code to}, marks at both ends trimmed. */
    long natural(int from, int to) {
        return widths[to] - widths[from] - units.gap[from] - startTrims[from] - ends[to];
    }

    /** By how much that line can be compressed. */
    long shrinkable(int from, int to) {
        return givesUp[to] - givesUp[from] - startGives[from] - endGives[to];
    }

    /** What one unit of that line gives in one class. */
    int give(Give kind, int unit, int from, int to) {
        if (unit == from && (kind == Give.GAP || startTrim(from) > 0)) {
            return 0;
        }
        if (unit == to - 1 && kind != Give.GAP && endTrim(to) > 0) {
            return 0;
        }
        return gives[kind.ordinal()][unit];
    }

    /** Places between units of that line that may be widened without limit. */
    int stretchable(int from, int to) {
        return to - from < 2 ? 0 : seams[to] - seams[from + 1];
    }

    /** Whether the place before a unit may be widened. */
    boolean stretches(int unit) {
        if (unit == 0) {
            return false;
        }
        CharacterClass before = units.kind[unit - 1];
        CharacterClass after = units.kind[unit];
        // A word space counts once, at its end.
        boolean inside = after == CharacterClass.SPACE || after == CharacterClass.ATTACHED;
        if (inside || Seams.isWestern(before) && Seams.isWestern(after) || whole(unit)) {
            return false;
        }
        return !stiff(before) && !stiff(after);
    }

    /** What a unit at the line's start gives up: the blank half of an opening mark. */
    int startTrim(int from) {
        return startTrims[from];
    }

    /** What the unit before {@code to} gives up at the line's end. */
    int endTrim(int to) {
        return endTrims[to];
    }

    private int startBlank(int unit) {
        boolean opens = units.kind[unit] == CharacterClass.OPEN && units.trimStart[unit] == 0;
        return trims && opens ? Widths.blankHalf(units, unit) : 0;
    }

    // GB/T 15834 5.1.10: a mark at the line's end takes half an em.
    private int endBlank(int unit) {
        CharacterClass kind = units.kind[unit];
        boolean closes = kind == CharacterClass.CLOSE || kind == CharacterClass.PAUSE;
        return trims && closes && units.trimEnd[unit] == 0 ? Widths.blankHalf(units, unit) : 0;
    }

    private boolean whole(int unit) {
        boolean name = units.style[unit].evenNames() > 0 || units.style[unit].cell().emu() > 0;
        boolean pair =
                units.kind[unit] == units.kind[unit - 1]
                        && (units.kind[unit] == CharacterClass.DASH
                                || units.kind[unit] == CharacterClass.ELLIPSIS);
        return name && units.seam[unit] == Units.BOUND || pair;
    }

    private static boolean stiff(CharacterClass kind) {
        return kind == CharacterClass.CONNECT || kind == CharacterClass.SOLIDUS;
    }

    private int give(Give kind, int unit) {
        // Labels and names keep their width, which others stand in line with.
        boolean inList = units.style[unit].evenNames() > 0 || units.style[unit].cell().emu() > 0;
        boolean untrimmed = !inList && units.trimStart[unit] == 0 && units.trimEnd[unit] == 0;
        return switch (kind) {
            case WORD_SPACE ->
                    units.kind[unit] == CharacterClass.SPACE
                            ? Math.max(0, units.advance[unit] - units.em[unit] / 4)
                            : 0;
            case BRACKET -> untrimmed && isBracket(unit) ? Widths.blankHalf(units, unit) : 0;
            case PAUSE -> untrimmed && isLesserPause(unit) ? Widths.blankHalf(units, unit) : 0;
            case GAP -> units.gap[unit] / 2;
        };
    }

    private int markGive(int unit) {
        return gives[Give.BRACKET.ordinal()][unit] + gives[Give.PAUSE.ordinal()][unit];
    }

    private boolean isBracket(int unit) {
        return units.kind[unit] == CharacterClass.OPEN || units.kind[unit] == CharacterClass.CLOSE;
    }

    // clreq §line_adjustment: 。？！ keep their em; many houses forbid compressing them.
    private boolean isLesserPause(int unit) {
        if (units.kind[unit] != CharacterClass.PAUSE) {
            return false;
        }
        int mark = units.codePoint(unit);
        return mark == '，' || mark == '、' || mark == '；' || mark == '：';
    }
}
