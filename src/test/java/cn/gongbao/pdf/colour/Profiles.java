package cn.gongbao.pdf.colour;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Small ICC profiles made by hand. */
final class Profiles {

    private Profiles() {}

    /** A profile of one tag. */
    static byte[] of(String space, String connection, String tag, byte[] element) {
        ByteBuffer profile = ByteBuffer.allocate(144 + element.length);
        put(profile, 12, "mntr");
        put(profile, 16, space);
        put(profile, 20, connection);
        put(profile, 36, "acsp");
        profile.putInt(128, 1);
        put(profile, 132, tag);
        profile.putInt(136, 144);
        profile.putInt(140, element.length);
        profile.put(144, element);
        return profile.array();
    }

    /** A curve by one of the formulas of ICC.1:2022 table 68. */
    static byte[] parametric(int kind, double... numbers) {
        ByteBuffer element = ByteBuffer.allocate(12 + numbers.length * 4);
        put(element, 0, "para");
        element.putShort(8, (short) kind);
        for (int i = 0; i < numbers.length; i++) {
            element.putInt(12 + i * 4, (int) Math.round(numbers[i] * 65536));
        }
        return element.array();
    }

    private static void put(ByteBuffer buffer, int at, String word) {
        buffer.put(at, word.getBytes(StandardCharsets.ISO_8859_1));
    }
}
