package cn.gongbao.galley;

/**
 * The outline of a title's lines.
 *
 * <p>GB/T 9704-2012 7.3.1 asks for 梯形 or 菱形; 长方形 and 沙漏形 are forbidden by the trade.
 */
enum TitleShape {
    /** One line. */
    SINGLE,

    /** 梯形: each line longer than the one above, or each shorter. */
    TRAPEZOID,

    /** 菱形: longest in the middle. */
    DIAMOND,

    /** Neither, as where two of three lines are equal. */
    UNEVEN,

    /** 长方形: all equal. */
    RECTANGLE,

    /** 沙漏形: a line shorter than one above it and one below. */
    HOURGLASS;

    /**
     * The outline of lines from the top.
     *
     * @param tolerance by which lines may differ and look equal, in the unit of the widths
     */
    static TitleShape of(long[] widths, long tolerance) {
        int lines = widths.length;
        int rises = 0;
        int falls = 0;
        int level = -1;
        for (int i = 1; i < lines; i++) {
            long more = widths[i] - widths[i - 1];
            if (more > tolerance) {
                if (falls > 0) {
                    return HOURGLASS;
                }
                rises++;
            } else if (more < -tolerance) {
                falls++;
            } else {
                level = i;
            }
        }
        if (lines == 1) {
            return SINGLE;
        }
        if (rises + falls == 0) {
            return RECTANGLE;
        }
        if (rises + falls == lines - 1) {
            return rises == 0 || falls == 0 ? TRAPEZOID : DIAMOND;
        }
        // Of an even number of lines the two in the middle may both be the longest.
        boolean middle = rises == falls && rises + falls == lines - 2 && level == lines / 2;
        return middle ? DIAMOND : UNEVEN;
    }

    /** By how much a line is shorter than the longest above it and the longest below it. */
    static long waist(long[] widths) {
        long waist = 0;
        long above = 0;
        for (int i = 0; i < widths.length; i++) {
            long below = 0;
            for (int j = i + 1; j < widths.length; j++) {
                below = Math.max(below, widths[j]);
            }
            waist = Math.max(waist, Math.min(above, below) - widths[i]);
            above = Math.max(above, widths[i]);
        }
        return waist;
    }

    /** Whether a title may not have this outline. */
    boolean forbidden() {
        return this == RECTANGLE || this == HOURGLASS;
    }
}
