package cn.gongbao.type;

import java.util.function.IntUnaryOperator;

/** The outlines of a face (glyf), found through loca. */
final class Outlines {

    /** Nothing real nests deeper; a cycle would never end. */
    private static final int DEEPEST = 16;

    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;

    private final FontTable glyf;
    private final int[] starts;

    private Outlines(FontTable glyf, int[] starts) {
        this.glyf = glyf;
        this.starts = starts;
    }

    /**
     * Reads where each glyph begins.
     *
     * @param wide whether loca counts bytes in 32 bits, not byte pairs in 16
     * @throws FaceRefused if the places are not in order or lead out of glyf
     */
    static Outlines read(FontTable loca, FontTable glyf, int count, boolean wide)
            throws FaceRefused {
        int[] starts = wide ? loca.ints(0, count + 1) : halved(loca.shorts(0, count + 1));
        int last = 0;
        for (int start : starts) {
            if (start < last || start > glyf.size()) {
                throw FaceRefused.damaged(loca.tag());
            }
            last = start;
        }
        return new Outlines(glyf, starts);
    }

    private static int[] halved(short[] pairs) {
        int[] starts = new int[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            starts[i] = 2 * (pairs[i] & 0xFFFF);
        }
        return starts;
    }

    int count() {
        return starts.length - 1;
    }

    /** Bytes of a glyph; none for a blank one. */
    int size(int glyph) {
        return starts[glyph + 1] - starts[glyph];
    }

    /** Looks at every glyph, so that no later step meets a damaged one. */
    void checkAll() throws FaceRefused {
        byte[] heights = new byte[count()];
        for (int glyph = 0; glyph < count(); glyph++) {
            height(glyph, 0, heights);
        }
    }

    /**
     * Levels of composition from a glyph down, kept in {@code heights} so that each is met once.
     */
    private int height(int glyph, int depth, byte[] heights) throws FaceRefused {
        if (heights[glyph] > 0) {
            return heights[glyph];
        }
        boolean empty = size(glyph) == 0;
        int contours = empty ? 0 : size(glyph) < 10 ? -2 : glyf.s16(starts[glyph]);
        boolean cut = contours > 0 && 12 + 2L * contours > size(glyph);
        if (contours < -1 || cut || depth > DEEPEST) {
            throw FaceRefused.damaged(glyf.tag());
        }
        int height = 1;
        byte[] bytes = contours == -1 ? bytes(glyph) : new byte[0];
        for (int at = contours == -1 ? 10 : -1; at > 0; at = next(bytes, at)) {
            if (at + 6 > bytes.length || u16(bytes, at + 2) >= count()) {
                throw FaceRefused.damaged(glyf.tag());
            }
            height = Math.max(height, 1 + height(u16(bytes, at + 2), depth + 1, heights));
        }
        if (height > DEEPEST) {
            throw FaceRefused.damaged(glyf.tag());
        }
        heights[glyph] = (byte) height;
        return height;
    }

    /** A copy of a glyph's bytes. */
    byte[] bytes(int glyph) {
        return glyf.copy(starts[glyph], size(glyph));
    }

    /**
     * A copy of a glyph's bytes, the components of a composite one renamed.
     *
     * @param renamed new glyph id by old; asked once for each component, in order
     */
    byte[] bytes(int glyph, IntUnaryOperator renamed) {
        byte[] bytes = bytes(glyph);
        boolean composite = bytes.length >= 10 && (short) u16(bytes, 0) == -1;
        for (int at = composite ? 10 : -1; at > 0 && at + 4 <= bytes.length; ) {
            int component = renamed.applyAsInt(u16(bytes, at + 2));
            bytes[at + 2] = (byte) (component >> 8);
            bytes[at + 3] = (byte) component;
            at = next(bytes, at);
        }
        return bytes;
    }

    /** Where the next component begins, or -1 behind the last. */
    private static int next(byte[] bytes, int at) {
        int flags = u16(bytes, at);
        if ((flags & MORE) == 0) {
            return -1;
        }
        int size = (flags & WORDS) != 0 ? 8 : 6;
        if ((flags & SCALE) != 0) {
            return at + size + 2;
        }
        if ((flags & TWO_SCALES) != 0) {
            return at + size + 4;
        }
        return at + size + ((flags & MATRIX) != 0 ? 8 : 0);
    }

    private static int u16(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}
