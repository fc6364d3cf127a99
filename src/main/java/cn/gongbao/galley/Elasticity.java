package cn.gongbao.galley;

import cn.gongbao.style.Style;
import cn.gongbao.type.CharacterClass;
import cn.gongbao.type.PunctuationWidth;
import cn.gongbao.type.PunctuationWidth.Blank;

/**
 * How wide any stretch of units is as a line, and how far it can be compressed and stretched.
 *
 * <p>Sums are kept from the paragraph's start, so that each question is answered in constant time.
 * Lengths in EMU.
 */
final class Elasticity {

    private final Units units;
    private final boolean trims;
    private final boolean stopsGive;
    private final boolean tight;
    private final boolean hangs;
    private final Squares squares;

    /** Width of a line from unit a to before b: {@code endsAt[b] - startsAt[a]}. */
    private final long[] startsAt;

    private final long[] endsAt;

    /** What that line can give: {@code givesTo[b] - givesFrom[a]}. */
    private final long[] givesFrom;

    private final long[] givesTo;
    private final int[][] gives = new int[Compression.values().length][];
    private final int[] seams;
    private final int[] startTrims;
    private final int[] endTrims;

    Elasticity(Units units, Style style) {
        this.units = units;
        this.trims = style.spacingTrim() == Style.SpacingTrim.TRIM_BOTH && !style.squares();
        this.stopsGive = style.stopsGive();
        this.tight = style.tight();
        this.hangs = style.hangs() && !style.squares();
        this.squares = style.squares() ? new Squares(units, style.size().emu()) : null;
        int count = units.count;
        startsAt = new long[count + 1];
        endsAt = new long[count + 1];
        givesFrom = new long[count + 1];
        givesTo = new long[count + 1];
        for (Compression kind : Compression.OPTIONAL) {
            gives[kind.ordinal()] = new int[count];
        }
        seams = new int[count + 1];
        startTrims = new int[count + 1];
        endTrims = new int[count + 1];
        if (squares == null) {
            settle();
        }
    }

    /** Whether fewer lines are worth compression. */
    boolean tight() {
        return tight;
    }

    private void settle() {
        long width = 0;
        long give = 0;
        for (int i = 0; i < units.count; i++) {
            int gap = units.gap[i];
            startTrims[i] = startBlank(i);
            endTrims[i + 1] = endBlank(i);
            int gives = settleGives(i);
            int marks = gives > 0 ? markGive(i) : 0;
            startsAt[i] = width + gap + startTrims[i];
            givesFrom[i] = give + gap / 2 + (startTrims[i] > 0 ? marks : 0);
            width += units.width(i) + gap;
            give += gives;
            endsAt[i + 1] = width - endTrims[i + 1] - units.style[i].letterSpacing().emu();
            givesTo[i + 1] = give - (endTrims[i + 1] > 0 ? marks : 0);
            seams[i + 1] = seams[i] + (stretches(i) ? 1 : 0);
        }
    }

    // At most one of the classes of marks has anything of a unit.
    private int settleGives(int unit) {
        int sum = 0;
        for (Compression kind : Compression.OPTIONAL) {
            int give = give(kind, unit);
            gives[kind.ordinal()][unit] = give;
            sum += give;
        }
        return sum;
    }

    /** Width of the line from {@code from} to before {@code to}, marks at both ends trimmed. */
    long natural(int from, int to) {
        if (squares != null) {
            return squares.width(from, to);
        }
        return endsAt[to] - startsAt[from];
    }

    /** By how much that line can be compressed. */
    long shrinkable(int from, int to) {
        return givesTo[to] - givesFrom[from];
    }

    /** The least width that line can have. */
    long narrowest(int from, int to) {
        int inner = to - from > 1 && mayHang(to) ? to - 1 : to;
        return natural(from, inner) - shrinkable(from, inner);
    }

    /**
     * The end of what has to stand inside the measure: before the last mark where it hangs.
     *
     * <p>clreq §hanging: at most one of 、，。 hangs, and only where the line does not hold it.
     */
    int inner(int from, int to, long room) {
        boolean hanging = hangs && to - from > 1 && mayHang(to) && natural(from, to) > room;
        return hanging ? to - 1 : to;
    }

    private boolean mayHang(int to) {
        if (!hangs || to < 2 || "、，。".indexOf(units.codePoint(to - 1)) < 0) {
            return false;
        }
        return !isMark(to - 2) && !isMark(to);
    }

    private boolean isMark(int unit) {
        if (unit == units.count) {
            return false;
        }
        boolean blank = PunctuationWidth.blank(units.codePoint(unit)) != Blank.NONE;
        return blank
                || switch (units.kind[unit]) {
                    case CONNECT, INTERPUNCT, SOLIDUS, DASH, ELLIPSIS, LATIN_PAUSE, PAUSE -> true;
                    default -> false;
                };
    }

    /** What one unit of that line gives in one class that is used only where needed. */
    int give(Compression kind, int unit, int from, int to) {
        if (unit == from && (kind == Compression.GAP || startTrim(from) > 0)) {
            return 0;
        }
        if (unit == to - 1 && kind != Compression.GAP && endTrim(to) > 0) {
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

    /** The squares that every character stands in; null where there are none. */
    Squares squares() {
        return squares;
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

    // Beside a Han the space is the line's own even inside a figure.
    private boolean whole(int unit) {
        boolean name = inList(unit) && units.seam[unit] == Units.BOUND;
        boolean han =
                units.kind[unit] == CharacterClass.HAN
                        || units.kind[unit - 1] == CharacterClass.HAN;
        boolean figure = units.rule[unit] == BreakRule.FIGURE && !han;
        return name || figure || Seams.isHalf(units, unit);
    }

    private boolean inList(int unit) {
        return units.style[unit].evenNames() > 0 || units.style[unit].cell().emu() > 0;
    }

    private static boolean stiff(CharacterClass kind) {
        return kind == CharacterClass.CONNECT || kind == CharacterClass.SOLIDUS;
    }

    // Marks that another has made give way have given all they have.
    private int give(Compression kind, int unit) {
        boolean full = !inList(unit) && units.trimStart[unit] == 0 && units.trimEnd[unit] == 0;
        boolean gives =
                switch (kind) {
                    case INTERPUNCT -> units.kind[unit] == CharacterClass.INTERPUNCT;
                    case BRACKET -> isBracket(unit);
                    case PAUSE -> isPause(unit, "，、；：");
                    case STOP -> stopsGive && isPause(unit, "。？！");
                    default -> false;
                };
        return switch (kind) {
            case LINE_END -> 0;
            case WORD_SPACE -> wordSpace(unit);
            case GAP -> units.gap[unit] / 2;
            case INTERPUNCT -> full && gives ? Widths.surplus(units, unit) : 0;
            case BRACKET, PAUSE, STOP -> full && gives ? Widths.blankHalf(units, unit) : 0;
        };
    }

    private int wordSpace(int unit) {
        boolean space = units.kind[unit] == CharacterClass.SPACE;
        return space ? Math.max(0, units.advance[unit] - units.em[unit] / 4) : 0;
    }

    private int markGive(int unit) {
        return gives[Compression.BRACKET.ordinal()][unit]
                + gives[Compression.PAUSE.ordinal()][unit]
                + gives[Compression.STOP.ordinal()][unit];
    }

    private boolean isBracket(int unit) {
        return units.kind[unit] == CharacterClass.OPEN || units.kind[unit] == CharacterClass.CLOSE;
    }

    private boolean isPause(int unit, String marks) {
        return units.kind[unit] == CharacterClass.PAUSE
                && marks.indexOf(units.codePoint(unit)) >= 0;
    }
}
