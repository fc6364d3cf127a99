package cn.gongbao.type;

/** Advances and left bearings of a face's glyphs (hmtx), in font units. */
final class HorizontalMetrics {

    private final short[] pairs;
    private final short[] bearings;

    private HorizontalMetrics(short[] pairs, short[] bearings) {
        this.pairs = pairs;
        this.bearings = bearings;
    }

    /**
     * Reads the table.
     *
     * @param full glyphs with an advance of their own (hhea); the others share the last of them
     * @param count of all glyphs
     */
    static HorizontalMetrics read(FontTable hmtx, int full, int count) throws FaceRefused {
        if (full == 0 || full > count) {
            throw FaceRefused.damaged("hhea");
        }
        short[] pairs = hmtx.shorts(0, 2 * full);
        return new HorizontalMetrics(pairs, hmtx.shorts(4 * full, count - full));
    }

    /** Advance of a glyph; 0 for one that the face does not have. */
    int advance(int glyph) {
        int full = pairs.length / 2;
        if (glyph < 0 || glyph >= full + bearings.length) {
            return 0;
        }
        return pairs[2 * Math.min(glyph, full - 1)] & 0xFFFF;
    }

    /** Distance from a glyph's origin to the left edge of its ink. */
    int bearing(int glyph) {
        int full = pairs.length / 2;
        return glyph < full ? pairs[2 * glyph + 1] : bearings[glyph - full];
    }
}
