package cn.gongbao.inspection;

import cn.gongbao.model.Length;
import cn.gongbao.page.Frame;

/**
 * Where a layout wants the lines of its counted pages: the grid that they are measured against.
 *
 * @param recto frame of the text on right-hand pages
 * @param verso frame of the text on left-hand pages
 * @param em of the body
 * @param pitch from baseline to baseline
 * @param columns at least 1
 * @param gap between columns
 * @param hangs whether a pause mark may stand outside the measure at a line's end
 * @param squares whether every character stands in a square of its own
 */
public record TypeArea(
        Frame recto,
        Frame verso,
        Length em,
        Length pitch,
        int columns,
        Length gap,
        boolean hangs,
        boolean squares) {

    /** OpenType BASE, idtp: the em of a Han character begins 0.88 em above its baseline. */
    private static final double ASCENT = 0.88;

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

    /** Lines of the grid on a page. */
    int lines() {
        double below = recto.height().points() - em.points();
        return (int) Math.floor(below / pitch.points() + 1e-6) + 1;
    }

    /** The left or right edge of the type area. */
    double side(int page, boolean right) {
        return right ? right(page, 0) : left(page, 0);
    }

    /** Whether a glyph stands in the margins. */
    boolean outside(PageText page, PageText.Glyph glyph) {
        Frame frame = frame(page.number());
        double top = frame.y().points();
        return glyph.y() < top
                || glyph.y() - glyph.size() > top + frame.height().points()
                || glyph.x() + glyph.advance() < side(page.number(), false)
                || glyph.x() > side(page.number(), true);
    }
}
