package cn.gongbao.type;

import cn.gongbao.type.cff.CffFont;
import cn.gongbao.type.cff.CffRefused;

/**
 * Outlines in the Compact Font Format.
 *
 * @param font its CFF table
 * @param widths of its glyphs, which stand in the subset whatever the CFF table has
 * @param name PostScript name
 * @param glyphCount number of glyphs that the font speaks of
 */
record CompactProgram(CffFont font, HorizontalMetrics widths, String name, int glyphCount)
        implements FontProgram {

    /**
     * Reads the table, but for the glyphs.
     *
     * @throws FaceRefused if it is damaged, or has another scale or fewer glyphs than the font says
     */
    static CompactProgram read(
            FontFile file, HorizontalMetrics widths, String name, int unitsPerEm, int count)
            throws FaceRefused {
        try {
            CffFont font = CffFont.read(file.table("CFF ").bytes());
            if (font.glyphCount() < count) {
                throw FaceRefused.damaged("CFF CharStrings");
            }
            if (!font.isDrawnOn(unitsPerEm)) {
                throw FaceRefused.damaged("CFF FontMatrix");
            }
            return new CompactProgram(font, widths, name, count);
        } catch (CffRefused refused) {
            throw reason(refused);
        }
    }

    private static FaceRefused reason(CffRefused refused) {
        return switch (refused.reason()) {
            case DAMAGED -> FaceRefused.damaged(refused.part());
            case ENDLESS -> new FaceRefused("font.endless-glyph", refused.part());
            case COMPOSED -> new FaceRefused("font.composed-glyph", refused.part());
        };
    }

    @Override
    public Face.Format format() {
        return Face.Format.COMPACT;
    }

    @Override
    public void check() throws FaceRefused {
        try {
            font.check();
        } catch (CffRefused refused) {
            throw reason(refused);
        }
        for (int glyph = 0; glyph < glyphCount; glyph++) {
            // charstrings have no numbers beyond
            if (widths.advance(glyph) > Short.MAX_VALUE) {
                throw FaceRefused.damaged("hmtx");
            }
        }
    }

    @Override
    public byte[] subset(int[] order) {
        int[] advances = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            advances[i] = widths.advance(order[i]);
        }
        return font.subset(name, order, advances);
    }
}
