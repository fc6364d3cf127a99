package cn.gongbao.inspection.preflight.content;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.cos.COSBase;

/** The graphics state of ISO 32000-1 8.4, as far as plates are concerned. */
final class GraphicsState {

    /** What fills or strokes. */
    static final class Paint {
        ColourSpace space = ColourSpace.GRAY;
        Colour colour = ColourSpace.GRAY.initial();
        COSBase pattern;
        boolean overprint;
        boolean transparent;

        private Paint copy() {
            Paint copy = new Paint();
            copy.space = space;
            copy.colour = colour;
            copy.pattern = pattern;
            copy.overprint = overprint;
            copy.transparent = transparent;
            return copy;
        }
    }

    AffineTransform matrix = new AffineTransform();
    Box clip = Box.EVERYTHING;
    Paint fill = new Paint();
    Paint stroke = new Paint();
    int overprintMode;
    boolean blended;
    boolean masked;
    double lineWidth = 1;
    ShownFont font;
    double fontSize;
    double characterSpace;
    double wordSpace;
    double scale = 1;
    double leading;
    double rise;
    int renderMode;

    GraphicsState copy() {
        GraphicsState copy = new GraphicsState();
        copy.matrix = new AffineTransform(matrix);
        copy.clip = clip;
        copy.fill = fill.copy();
        copy.stroke = stroke.copy();
        copy.overprintMode = overprintMode;
        copy.blended = blended;
        copy.masked = masked;
        copy.lineWidth = lineWidth;
        copy.font = font;
        copy.fontSize = fontSize;
        copy.characterSpace = characterSpace;
        copy.wordSpace = wordSpace;
        copy.scale = scale;
        copy.leading = leading;
        copy.rise = rise;
        copy.renderMode = renderMode;
        return copy;
    }

    /** The same with another matrix before the current one. */
    GraphicsState under(AffineTransform inner) {
        GraphicsState copy = copy();
        copy.matrix.concatenate(inner);
        return copy;
    }

    /** By how much lengths grow on their way to the page. */
    double growth() {
        return Math.sqrt(Math.abs(matrix.getDeterminant()));
    }
}
