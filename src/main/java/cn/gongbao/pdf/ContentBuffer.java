package cn.gongbao.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of a content stream as they grow, numbers in their shortest form. */
final class ContentBuffer {

    private final byte[] digits = new byte[32];
    private byte[] bytes;
    private int length;

    ContentBuffer(int capacity) {
        bytes = new byte[capacity];
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    /** Appends ASCII text as it is. */
    ContentBuffer ascii(String text) {
        int count = text.length();
        reserve(count);
        for (int i = 0; i < count; i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
        return this;
    }

    ContentBuffer octet(int value) {
        reserve(1);
        bytes[length++] = (byte) value;
        return this;
    }

    /** Appends a length in points, rounded to a thousandth, and a space. */
    ContentBuffer points(long emu) {
        decimal(thousandths(emu), 3);
        return octet(' ');
    }

    /** A length in thousandths of a point, halves rounded up. */
    static long thousandths(long emu) {
        return Math.floorDiv(emu * 20 + 127, 254);
    }

    /**
     * Appends a number without needless digits: no zero before the point, none at the end.
     *
     * @param unscaled the number times ten to the power of {@code decimals}
     * @param decimals 0 to 4
     */
    ContentBuffer decimal(long unscaled, int decimals) {
        long rest = Math.abs(unscaled);
        int places = decimals;
        while (places > 0 && rest % 10 == 0) {
            rest /= 10;
            places--;
        }
        int at = digits.length;
        do {
            digits[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
            if (--places == 0) {
                digits[--at] = '.';
            }
        } while (rest > 0 || places > 0);
        if (unscaled < 0) {
            digits[--at] = '-';
        }
        int count = digits.length - at;
        reserve(count);
        System.arraycopy(digits, at, bytes, length, count);
        length += count;
        return this;
    }

    /** Appends a two-byte code within a literal string, escaped (ISO 32000-1 §7.3.4.2). */
    void code(int code) {
        reserve(4);
        literal(code >> 8);
        literal(code & 0xFF);
    }

    private void literal(int value) {
        if (value == '(' || value == ')' || value == '\\') {
            bytes[length++] = '\\';
        } else if (value == '\r') {
            // A bare carriage return in a literal string would be read as a line feed.
            bytes[length++] = '\\';
            bytes[length++] = 'r';
            return;
        }
        bytes[length++] = (byte) value;
    }

    /** Appends text as a hexadecimal UTF-16 string with its byte order mark. */
    ContentBuffer unicode(String text) {
        ascii("<FEFF");
        utf16(text);
        return octet('>');
    }

    /** Appends the hexadecimal digits of text in UTF-16. */
    ContentBuffer utf16(String text) {
        for (int i = 0; i < text.length(); i++) {
            hex(text.charAt(i));
        }
        return this;
    }

    /** Appends four hexadecimal digits. */
    ContentBuffer hex(int value) {
        reserve(4);
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[length++] =
                    (byte) Character.toUpperCase(Character.forDigit(value >> shift & 15, 16));
        }
        return this;
    }

    private void reserve(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
        }
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }
}
