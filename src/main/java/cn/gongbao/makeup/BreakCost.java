package cn.gongbao.makeup;

/**
 * What column and page breaks cost: the whole cost function of makeup, each part with its name.
 *
 * <p>Costs add up over a flow, and the division with the least sum is taken (dynamic programming,
 * as Plass, Optimal Pagination Techniques, 1981, with heights in whole grid lines). Blank lines at
 * a foot count squared, so that one long gap is spread over several columns as single lines.
 */
public enum BreakCost {

    /** Each page more than needed: never saved by shorter columns. */
    PAGE(10_000),

    /** A line blank at the foot of a column that text runs on from, squared. */
    SHORT_COLUMN(10),

    /** A line by which neighbouring columns that text runs on from differ, squared. */
    UNEVEN_COLUMNS(15),

    /** A line that a column above a title or an end is shorter than the highest, squared. */
    UNBALANCED(20),

    /** The same of the last column: what does not divide is missing there; clreq §multi-column. */
    LAST_COLUMN_SHORT(3),

    /** A heading with fewer than two lines beneath it at a foot; clreq §headings. */
    THIN_OPENING(1_000),

    /** A table is divided between two columns. */
    TABLE_DIVIDED(2_000),

    /** A line of a divided paragraph alone in its column; clreq §widows and orphans. */
    LONE_LINE(5_000),

    /** A line that a flow's last page lacks of {@link #LEAST_LINES}, squared. */
    THIN_PAGE(20),

    /** Rows that stay together are parted, where nothing else is possible. */
    KEEP_BROKEN(1_000_000),

    /** A column is left blank, where what comes next does not fit there. */
    BLANK_COLUMN(100_000);

    /** Fewer lines than these are no page: a house rule. */
    static final int LEAST_LINES = 4;

    /** Lines that a heading must have beneath it in its column; clreq §headings. */
    static final int LINES_BELOW_HEADING = 2;

    private final double each;

    BreakCost(double each) {
        this.each = each;
    }

    /** The cost of one occurrence. */
    double once() {
        return each;
    }

    /** The cost of a number of lines, squared. */
    double squared(double lines) {
        return each * lines * lines;
    }
}
