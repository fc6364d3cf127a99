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

    Elasticity(Units units, Style style) {
        this.units = units;
        this.trims = style.spacingTrim() == Style.SpacingTrim.TRIM_BOTH;
        int count = units.count;
        widths = new long[count + 1];
        gives = new int[GIVES.length][count];
        givesUp = new long[count + 1];
        seams = new int[count + 1];
        for (int i = 0; i < count; i++) {
            widths[i + 1] = widths[i] + units.width(i) + units.gap[i];
            long give = 0;
            for (Give kind : GIVES) {
                gives[kind.ordinal()][i] = give(kind, i);
                give += gives[kind.ordinal()][i];
            }
            givesUp[i + 1] = givesUp[i] + give;
            seams[i + 1] = seams[i] + (stretches(i) ? 1 : 0);
        }
    }

    /** Width of the line from {@code from} to before {@code to}, marks at both ends trimmed. */
    long natural(int from, int to) {
        long behind = units.style[to - 1].letterSpacing().emu();
        return widths[to] - widths[from] - units.gap[from] - startTrim(from) - endTrim(to) - behind;
    }

    /** By how much that line can be compressed. */
    long shrinkable(int from, int to) {
        long sum = givesUp[to] - givesUp[from] - gives[Give.GAP.ordinal()][from];
        if (startTrim(from) > 0) {
            sum -= gives[Give.BRACKET.ordinal()][from];
        }
        if (endTrim(to) > 0) {
            sum -= markGive(to - 1);
        }
        return sum;
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
        boolean opens = units.kind[from] == CharacterClass.OPEN && units.trimStart[from] == 0;
        return trims && opens ? Widths.blankHalf(units, from) : 0;
    }

    // GB/T 15834 5.1.10: a mark at the line's end takes half an em.
    int endTrim(int to) {
        int last = to - 1;
        CharacterClass kind = units.kind[last];
        boolean closes = kind == CharacterClass.CLOSE || kind == CharacterClass.PAUSE;
        return trims && closes && units.trimEnd[last] == 0 ? Widths.blankHalf(units, last) : 0;
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
