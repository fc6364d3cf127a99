package cn.gongbao.type;

/**
 * TrueType outlines.
 *
 * @param file the font
 * @param outlines of its glyphs
 * @param widths of its glyphs
 */
record TrueTypeProgram(FontFile file, Outlines outlines, HorizontalMetrics widths)
        implements FontProgram {

    /**
     * Reads where the outlines are.
     *
     * @param wide whether loca counts bytes in 32 bits, not byte pairs in 16
     */
    static TrueTypeProgram read(FontFile file, HorizontalMetrics widths, boolean wide, int count)
            throws FaceRefused {
        Outlines outlines = Outlines.read(file.table("loca"), file.table("glyf"), count, wide);
        return new TrueTypeProgram(file, outlines, widths);
    }

    @Override
    public Face.Format format() {
        return Face.Format.TRUE_TYPE;
    }

    @Override
    public int glyphCount() {
        return outlines.count();
    }

    @Override
    public void check() throws FaceRefused {
        outlines.checkAll();
    }

    @Override
    public byte[] subset(int[] order) {
        return new TrueTypeSubset(file, outlines, widths).write(order);
    }
}
