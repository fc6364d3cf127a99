package cn.gongbao.galley;

import cn.gongbao.style.Style;
import cn.gongbao.type.CharacterClass;
import java.util.Arrays;

/**
 * 纵横对齐: every Han and every mark takes one square of the measure, a Western run whole squares.
 *
 * <p>Nothing is compressed or stretched. A run that a line's end divides takes whole squares on
 * either line, so that what follows it stands in a square again; clreq §grid alignment.
 */
final class Squares {

    private final Units units;
    private final long em;
    private final long[] widths;
    private final long[] padded;
    private final int[] runStart;
    private final int[] runEnd;

    Squares(Units units, long em) {
        this.units = units;
        this.em = em;
        int count = units.count;
        widths = new long[count + 1];
        padded = new long[count + 1];
        runStart = new int[count + 1];
        runEnd = new int[count + 1];
        for (int from = 0; from < count; ) {
            int to = from + 1;
            while (to < count && isWestern(units, from, em) && isWestern(units, to, em)) {
                to++;
            }
            run(from, to);
            from = to;
        }
        runStart[count] = count;
        runEnd[count] = count;
    }

    private void run(int from, int to) {
        for (int i = from; i < to; i++) {
            widths[i + 1] = widths[i] + units.width(i);
            padded[i + 1] = padded[i] + units.width(i);
        }
        padded[to] += pad(from, to);
        Arrays.fill(runStart, from, to, from);
        Arrays.fill(runEnd, from, to, to);
    }

    /** Gives every square unit its square; letter-spacing is not added to it. */
    static void settle(Units units, Style style) {
        long em = style.size().emu();
        for (int i = 0; i < units.count; i++) {
            if (isWestern(units, i, em)) {
                dropOuterSpace(units, i, em);
            } else {
                units.advance[i] -= Math.toIntExact(units.style[i].letterSpacing().emu());
                int lack = Math.toIntExact(squares(units.advance[i], em) - units.advance[i]);
                units.trimStart[i] = -lack / 2;
                units.trimEnd[i] = -(lack - lack / 2);
            }
        }
    }

    // A space typed between Han and Western text is the run's own spread space.
    private static void dropOuterSpace(Units units, int unit, long em) {
        boolean first = unit == 0 || !isWestern(units, unit - 1, em);
        boolean last = unit + 1 == units.count || !isWestern(units, unit + 1, em);
        if (units.kind[unit] == CharacterClass.SPACE && first != last) {
            units.advance[unit] = 0;
        }
    }

    private static boolean isWestern(Units units, int unit, long em) {
        CharacterClass kind = units.kind[unit];
        boolean square =
                kind != CharacterClass.SPACE
                        && units.codePoint(unit) != '/'
                        && !Seams.isWestern(kind);
        return !square || units.em[unit] != em;
    }

    private static long squares(long width, long em) {
        return (width + em - 1) / em * em;
    }

    /** What the units of one run lack to whole squares. */
    private long pad(int from, int to) {
        long width = widths[to] - widths[from];
        return squares(width, em) - width;
    }

    /** Width of a line in whole squares. */
    long width(int from, int to) {
        int firstEnd = Math.min(runEnd[from], to);
        long first = squares(widths[firstEnd] - widths[from], em);
        if (firstEnd == to) {
            return first;
        }
        int lastStart = runStart[to - 1];
        return first
                + padded[lastStart]
                - padded[firstEnd]
                + squares(widths[to] - widths[lastStart], em);
    }

    /**
     * Spreads what each run of a line lacks to both its sides.
     *
     * @param before takes the space before each unit of the line; one more for what follows it
     */
    void spread(int from, int to, int[] before) {
        for (int at = from; at < to; at = Math.min(runEnd[at], to)) {
            int end = Math.min(runEnd[at], to);
            int lack = Math.toIntExact(pad(at, end));
            before[at - from] += lack / 2;
            before[end - from] += lack - lack / 2;
        }
    }
}
