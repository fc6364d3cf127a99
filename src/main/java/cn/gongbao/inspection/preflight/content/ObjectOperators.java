package cn.gongbao.inspection.preflight.content;

import cn.gongbao.inspection.preflight.content.StreamReader.Operands;
import java.awt.geom.AffineTransform;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;

/** Operators that paint images, forms and shadings. ISO 32000-1 8.7.4, 8.8 and 8.9. */
record ObjectOperators(Sheet sheet, Resources resources, Painter painter) {

    private static final Box UNIT = new Box(0, 0, 1, 1);

    boolean apply(String name, Operands given, GraphicsState state) {
        switch (name) {
            case "Do" -> external(given.name(0), state);
            case "sh" -> shading(given.name(0), state);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void external(COSName name, GraphicsState state) {
        COSDictionary found = StreamReader.resource(sheet, resources, COSName.XOBJECT, name);
        if (!(found instanceof COSStream stream)) {
            return;
        }
        String kind = stream.getNameAsString(COSName.SUBTYPE, "");
        if (kind.equals("Form")) {
            form(stream, state, painter.within());
        } else if (kind.equals("Image")) {
            image(stream, state, false, limit -> Decoder.decode(stream, limit));
        }
    }

    /** Paints a form, in its own state. */
    void form(COSStream form, GraphicsState state, Within within) {
        GraphicsState inner =
                state.under(StreamReader.matrix(form.getDictionaryObject(COSName.MATRIX)));
        Box box = Box.of(form.getDictionaryObject(COSName.BBOX));
        if (box != null) {
            inner.clip = inner.clip.intersection(box.under(inner.matrix));
        }
        Within around =
                new Within(inner.matrix, within.area(), within.lettering(), within.uncoloured());
        StreamReader.run(sheet, form, resources, inner, around);
    }

    private void shading(COSName name, GraphicsState state) {
        COSDictionary shading = StreamReader.resource(sheet, resources, COSName.SHADING, name);
        if (shading != null) {
            painter.paint(state, painter.shade(shading), state.clip, new Mark.Shade());
        }
    }

    void inline(GraphicsState state, Operator operator) {
        COSDictionary image = operator.getImageParameters();
        byte[] data = operator.getImageData();
        if (image == null || data == null) {
            sheet.trouble("cut-off");
            return;
        }
        List<String> filters =
                Decoder.filters(image.getDictionaryObject(COSName.FILTER, COSName.F));
        sheet.inlineFilters.addAll(filters);
        image(
                image,
                state,
                true,
                limit -> new PDInlineImage(image, data, new PDResources()).getData());
    }

    private void image(
            COSDictionary image,
            GraphicsState state,
            boolean inline,
            PictureSampler.Source source) {
        boolean mask = image.getBoolean(COSName.IMAGE_MASK, COSName.IM, false);
        int bits = mask ? 1 : image.getInt(COSName.BITS_PER_COMPONENT, COSName.BPC, 8);
        int width = image.getInt(COSName.WIDTH, COSName.W, 0);
        int height = image.getInt(COSName.HEIGHT, COSName.H, 0);
        Box box = UNIT.under(state.matrix);
        double resolution = resolution(state.matrix, width, height);
        Mark.Picture form = new Mark.Picture(width, height, bits, mask, resolution);
        if (mask) {
            painter.paint(state, state.fill, box, form);
            return;
        }
        COSBase given = image.getDictionaryObject(COSName.COLORSPACE, COSName.CS);
        ColourSpace space = sheet.shelf.spaces.read(given, resources, inline);
        if (space == null) {
            // A JPEG 2000 image may bring its own.
            space = ColourSpace.UNKNOWN;
        }
        Colour colour =
                sheet.shelf.sampler.sample(
                        image, space, bits, sheet.shelf.limits.samples(), source);
        painter.paint(state, colour, box, form);
    }

    private static double resolution(AffineTransform matrix, int width, int height) {
        double across = Math.hypot(matrix.getScaleX(), matrix.getShearY()) / 72;
        double down = Math.hypot(matrix.getShearX(), matrix.getScaleY()) / 72;
        return Math.min(width / Math.max(across, 1e-9), height / Math.max(down, 1e-9));
    }
}
