package cn.gongbao.galley;

import cn.gongbao.type.Face;
import cn.gongbao.type.OpenTypeFace;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Where the ink of a glyph is, as the JDK draws it. */
final class Ink {

    private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);

    private final Map<Face, Font> fonts = new HashMap<>();

    /**
     * Left and right edge of a glyph's ink in EMU from the line's start; null where it has none.
     */
    long[] edges(Sample.Spot spot) {
        Font font = fonts.computeIfAbsent(spot.face(), Ink::font);
        int[] glyphs = {spot.glyph()};
        Rectangle2D ink = font.createGlyphVector(PLAIN, glyphs).getVisualBounds();
        if (ink.isEmpty()) {
            return null;
        }
        double scale = (double) spot.em() / spot.face().unitsPerEm();
        return new long[] {
            Math.round(spot.x() + ink.getMinX() * scale),
            Math.round(spot.x() + ink.getMaxX() * scale)
        };
    }

    private static Font font(Face face) {
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, ((OpenTypeFace) face).file().toFile());
            return font.deriveFont((float) face.unitsPerEm());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
