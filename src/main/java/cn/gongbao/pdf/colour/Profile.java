package cn.gongbao.pdf.colour;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The header and the tags of an ICC profile (ICC.1:2022 §7). */
final class Profile {

    private static final int HEADER = 128;
    private static final int SIGNATURE = 36;

    private final ByteBuffer bytes;

    private Profile(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** A profile from its bytes. */
    static Profile of(byte[] file) throws ProfileRefused {
        Profile profile = new Profile(ByteBuffer.wrap(file));
        if (file.length < HEADER + 4 || !profile.word(SIGNATURE).equals("acsp")) {
            throw new ProfileRefused("no ICC profile");
        }
        return profile;
    }

    /** What it is of, as {@code prtr} for a press. */
    String deviceClass() {
        return word(12);
    }

    /** Its colours, as {@code CMYK}, {@code RGB} or {@code GRAY}. */
    String space() {
        return word(16).strip();
    }

    /** What they are told by: {@code Lab} or {@code XYZ}. */
    String connection() {
        return word(20).strip();
    }

    private String word(int at) {
        byte[] word = new byte[4];
        bytes.get(at, word);
        return new String(word, StandardCharsets.ISO_8859_1);
    }

    /** A tag's element from its type signature on, or null where it has none of that name. */
    ByteBuffer tag(String name) throws ProfileRefused {
        int count = bytes.getInt(HEADER);
        for (int i = 0; i < count && HEADER + 16 + i * 12 <= bytes.capacity(); i++) {
            int entry = HEADER + 4 + i * 12;
            if (word(entry).equals(name)) {
                int offset = bytes.getInt(entry + 4);
                int size = bytes.getInt(entry + 8);
                if (offset < 0 || size < 8 || (long) offset + size > bytes.capacity()) {
                    throw new ProfileRefused(name + " outside the file");
                }
                return bytes.slice(offset, size);
            }
        }
        return null;
    }

    /** The type signature of a tag's element. */
    static String type(ByteBuffer element) {
        byte[] word = new byte[4];
        element.get(0, word);
        return new String(word, StandardCharsets.ISO_8859_1);
    }

    /** A number of 16 bits before and 16 behind the point (ICC.1:2022 §4.6). */
    static double fixed(ByteBuffer element, int at) {
        return element.getInt(at) / 65536.0;
    }
}
