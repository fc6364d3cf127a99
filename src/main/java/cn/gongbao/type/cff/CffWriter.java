package cn.gongbao.type.cff;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.List;

/** Writes the parts of a CFF table (Technical Note 5176 §3 to §5). */
final class CffWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    CffWriter octet(int value) {
        bytes.write(value);
        return this;
    }

    CffWriter pair(int value) {
        return octet(value >> 8).octet(value);
    }

    CffWriter raw(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    /** An operand of five bytes, whatever its value, so that a dictionary's size is known. */
    CffWriter operand(int value) {
        return octet(29).pair(value >> 16).pair(value);
    }

    /** An operator of one byte, or of two where it is above 255. */
    CffWriter operator(int operator) {
        return operator > 0xFF ? pair(operator) : octet(operator);
    }

    /** A whole number of at most 16 bits, in as few bytes as it needs. */
    CffWriter number(int value) {
        return raw(new GlyphWriter().number(value << 16).bytes());
    }

    /** A decimal number, a digit, point, sign or exponent to half a byte. */
    CffWriter real(double value) {
        StringBuilder halves = new StringBuilder();
        String digits = Double.toString(value).replace("E-", "c");
        for (char c : digits.toCharArray()) {
            halves.append(c == '.' ? 'a' : c == 'E' ? 'b' : c == '-' ? 'e' : c);
        }
        halves.append(halves.length() % 2 == 0 ? "ff" : "f");
        return octet(30).raw(HexFormat.of().parseHex(halves));
    }

    CffWriter index(List<byte[]> stretches) {
        pair(stretches.size());
        if (stretches.isEmpty()) {
            return this;
        }
        int end = 1;
        for (byte[] stretch : stretches) {
            end += stretch.length;
        }
        int width = end < 1 << 8 ? 1 : end < 1 << 16 ? 2 : end < 1 << 24 ? 3 : 4;
        octet(width);
        int offset = 1;
        offset(offset, width);
        for (byte[] stretch : stretches) {
            offset += stretch.length;
            offset(offset, width);
        }
        stretches.forEach(this::raw);
        return this;
    }

    private void offset(int value, int width) {
        for (int shift = 8 * (width - 1); shift >= 0; shift -= 8) {
            octet(value >> shift);
        }
    }

    int size() {
        return bytes.size();
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
