package cn.gongbao.pdf;

import org.apache.pdfbox.util.Matrix;

/**
 * The graphics state of a stream that is written in inks: what q keeps and Q brings back.
 *
 * @param place from the stream's user space to the page's
 * @param line width of lines
 * @param fill what areas are painted with, or null for a pattern
 * @param stroke what lines are painted with, or null for a pattern
 * @param overprint whether ink is laid on what is beneath, or null where nothing is said yet
 */
record InkState(
        Matrix place, double line, Colours.Shade fill, Colours.Shade stroke, Boolean overprint) {

    /** This state as it is handed down to a stream within, which says anew how it overprints. */
    InkState within(Matrix inner) {
        return new InkState(inner, line, fill, stroke, null);
    }

    InkState at(Matrix other) {
        return new InkState(other, line, fill, stroke, overprint);
    }

    InkState line(double width) {
        return new InkState(place, width, fill, stroke, overprint);
    }

    InkState colour(Colours.Shade shade, boolean areas) {
        return new InkState(place, line, areas ? shade : fill, areas ? stroke : shade, overprint);
    }

    InkState overprint(boolean wanted) {
        return new InkState(place, line, fill, stroke, wanted);
    }
}
