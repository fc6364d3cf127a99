package cn.gongbao.inspection;

import cn.gongbao.model.Length;
import cn.gongbao.page.Frame;

/**
 * Where a layout wants the lines of its counted pages: the grid that they are measured against.
 *
 * @param width of the trimmed page
 * @param height of the trimmed page
 * @param recto frame of the text on right-hand pages
 * @param verso frame of the text on left-hand pages
 * @param em of the body
 * @param pitch from baseline to baseline
 * @param columns at least 1
 * @param gap between columns
 */
public record TypeArea(
        Length width,
        Length height,
        Frame recto,
        Frame verso,
        Length em,
        Length pitch,
        int columns,
        Length gap) {

    /** OpenType BASE, idtp: the em of a Han character begins 0.88 em above its baseline. */
    private static final double ASCENT = 0.88;

    /** Half a point: what two programs may round differently. */
    private static final double ROUNDING = 0.5;

    /** Whether a page is of the layout's size. */
    public boolean fits(PageText page) {
        return Math.abs(page.width() - width.points()) <= ROUNDING
                && Math.abs(page.height() - height.points()) <= ROUNDING;
    }

    // clreq §page: a measure is a whole number of characters; what the frame has over stays blank.
    private double column() {
        double room = recto.width().points() - gap.points() * (columns - 1);
        return Math.floor(room / columns / em.points() + 1e-6) * em.points();
    }

    private double full() {
        return column() * columns + gap.points() * (columns - 1);
    }

    private Frame frame(int page) {
        return page % 2 == 1 ? recto : verso;
    }

    /**
     * Left edge of a column in points from the trimmed page's left edge.
     *
     * @param page physical number from 1
     * @param column from 1; 0 for the whole width
     */
    double left(int page, int column) {
        Frame frame = frame(page);
        double start = frame.x().points() + (frame.width().points() - full()) / 2;
        return column == 0 ? start : start + (column - 1) * (column() + gap.points());
    }

    /** Right edge of a column in points from the trimmed page's left edge. */
    double right(int page, int column) {
        return left(page, column) + (column == 0 ? full() : column());
    }

    /** Baseline of grid line 1 in points from the trimmed page's top edge. */
    double firstBaseline(int page) {
        return frame(page).y().points() + em.points() * ASCENT;
    }
}
