package cn.gongbao.inspection.preflight.content;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Makes marks of what a content stream paints. */
record Painter(Sheet sheet, Within within, Resources resources) {

    /** Paints in the fill or stroke colour, or through its pattern. */
    void paint(GraphicsState state, GraphicsState.Paint paint, Box box, Mark.Form form) {
        Box seen = seen(state, box);
        if (seen == null) {
            return;
        }
        if (paint.pattern == null) {
            mark(state, paint, seen, paint.colour, form);
            return;
        }
        if (!(paint.pattern instanceof COSDictionary pattern)) {
            return;
        }
        if (pattern.getInt(COSName.PATTERN_TYPE) == 2) {
            COSBase shading = pattern.getDictionaryObject(COSName.SHADING);
            mark(state, paint, seen, shade(shading), form);
        } else if (pattern instanceof COSStream cell) {
            tile(state, paint, seen, cell, form);
        }
    }

    /** Paints an image or a shading, which have their own colours. */
    void paint(GraphicsState state, Colour colour, Box box, Mark.Form form) {
        Box seen = seen(state, box);
        if (seen != null) {
            mark(state, state.fill, seen, colour, form);
        }
    }

    Colour shade(COSBase shading) {
        Colour before = sheet.shelf.shades.get(shading);
        if (before == null) {
            before = ShadingInk.of(shading, sheet.shelf.spaces, resources);
            sheet.shelf.shades.put(shading, before);
        }
        return before;
    }

    private void tile(
            GraphicsState state,
            GraphicsState.Paint paint,
            Box seen,
            COSStream cell,
            Mark.Form form) {
        boolean uncoloured = cell.getInt(COSName.PAINT_TYPE) == 2;
        GraphicsState inner = new GraphicsState();
        AffineTransform matrix = new AffineTransform(within.base());
        matrix.concatenate(StreamReader.matrix(cell.getDictionaryObject(COSName.MATRIX)));
        inner.matrix = matrix;
        inner.fill.overprint = paint.overprint;
        inner.stroke.overprint = paint.overprint;
        inner.overprintMode = state.overprintMode;
        inner.blended = state.blended;
        inner.masked = state.masked;
        if (uncoloured) {
            inner.fill.colour = paint.colour;
            inner.stroke.colour = paint.colour;
        }
        StreamReader.run(sheet, cell, resources, inner, within.tiling(seen, uncoloured, form));
    }

    /** The part of a box that the clip lets through, or null. */
    private static Box seen(GraphicsState state, Box box) {
        Box seen = box.intersection(state.clip);
        return seen.left() > seen.right() || seen.bottom() > seen.top() ? null : seen;
    }

    private void mark(
            GraphicsState state,
            GraphicsState.Paint paint,
            Box seen,
            Colour colour,
            Mark.Form form) {
        boolean own = form instanceof Mark.Picture picture && !picture.mask();
        sheet.add(
                new Mark(
                        sheet.page,
                        within.area() == null ? seen : within.area(),
                        colour,
                        paint.overprint,
                        state.overprintMode,
                        paint.transparent || state.blended || state.masked,
                        within.lettering() == null || own ? form : within.lettering()));
    }
}
