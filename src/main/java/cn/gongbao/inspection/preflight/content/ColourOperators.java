package cn.gongbao.inspection.preflight.content;

import cn.gongbao.inspection.preflight.content.StreamReader.Operands;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;

/** Operators that choose colours. ISO 32000-1 8.6.8. */
final class ColourOperators {

    private static final COSName GRAY = COSName.DEVICEGRAY;
    private static final COSName CMYK = COSName.DEVICECMYK;
    private static final COSName RGB = COSName.DEVICERGB;

    private final Sheet sheet;
    private final Resources resources;
    private boolean locked;

    ColourOperators(Sheet sheet, Resources resources, boolean locked) {
        this.sheet = sheet;
        this.resources = resources;
        this.locked = locked;
    }

    /** From here on the stream takes the colours that it is given. */
    void lock() {
        locked = true;
    }

    boolean apply(String name, Operands given, GraphicsState state) {
        GraphicsState.Paint fill = state.fill;
        GraphicsState.Paint stroke = state.stroke;
        switch (name) {
            case "g" -> device(fill, GRAY, given);
            case "G" -> device(stroke, GRAY, given);
            case "k" -> device(fill, CMYK, given);
            case "K" -> device(stroke, CMYK, given);
            case "rg" -> device(fill, RGB, given);
            case "RG" -> device(stroke, RGB, given);
            case "cs" -> space(fill, given.get(0));
            case "CS" -> space(stroke, given.get(0));
            case "sc", "scn" -> colour(fill, given);
            case "SC", "SCN" -> colour(stroke, given);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void device(GraphicsState.Paint paint, COSName space, Operands given) {
        space(paint, space);
        colour(paint, given);
    }

    private void space(GraphicsState.Paint paint, COSBase name) {
        if (locked) {
            return;
        }
        ColourSpace found = sheet.shelf.spaces.read(name, resources, false);
        if (found == null) {
            String shown = name instanceof COSName known ? known.getName() : "?";
            sheet.trouble("no-resource", "ColorSpace", shown);
            found = ColourSpace.UNKNOWN;
        }
        paint.space = found;
        paint.pattern = null;
        paint.colour = found.initial();
    }

    private void colour(GraphicsState.Paint paint, Operands given) {
        if (locked) {
            return;
        }
        if (given.last() instanceof COSName name) {
            paint.pattern = StreamReader.resource(sheet, resources, COSName.PATTERN, name);
            ColourSpace under = paint.space.base();
            if (under != null) {
                paint.colour = under.colour(given.numbers());
            }
        } else {
            paint.pattern = null;
            paint.colour = paint.space.colour(given.numbers());
        }
    }
}
