package cn.gongbao.type.cff;

import java.util.Arrays;

/** Writes operands and operators of a charstring (Technical Note 5177 §3). */
final class GlyphWriter {

    private static final int FRACTION = 0xFFFF;

    private byte[] bytes = new byte[256];
    private int size;

    /** A number with 16 binary places, in as few bytes as it needs. */
    GlyphWriter number(int value) {
        int whole = value >> 16;
        int far = Math.abs(whole);
        if ((value & FRACTION) != 0) {
            octet(255);
            pair(whole);
            pair(value);
        } else if (far <= 107) {
            octet(whole + 139);
        } else if (far <= 1131) {
            octet((whole > 0 ? 247 : 251) + (far - 108 >> 8));
            octet(far - 108);
        } else {
            octet(28);
            pair(whole);
        }
        return this;
    }

    private void pair(int value) {
        octet(value >> 8);
        octet(value);
    }

    GlyphWriter octet(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) value;
        return this;
    }

    int size() {
        return size;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }
}
