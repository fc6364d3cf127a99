package cn.gongbao.pdf.colour;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

/**
 * What a JPEG or PNG file says beside its samples.
 *
 * @param samples the file without its colour profile, so that nobody else converts by it
 * @param profile its ICC profile, or null
 * @param jpegComponents of a JPEG file, or 0 for another
 * @param adobe the colour transform of a JPEG's Adobe marker (0 none, 1 YCbCr, 2 YCCK), or -1
 *     without one
 */
record PictureFile(byte[] samples, byte[] profile, int jpegComponents, int adobe) {

    private static final byte[] ICC = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.ISO_8859_1);
    private static final int PNG_HEAD = 8;

    static PictureFile of(byte[] file) throws IOException {
        boolean jpeg = file.length > 3 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xD8;
        try {
            return jpeg ? jpeg(file) : new PictureFile(file, pngProfile(file), 0, -1);
        } catch (IndexOutOfBoundsException cutOff) {
            throw new IOException("the file is cut off", cutOff);
        }
    }

    /** Walks over the segments before the samples (ITU-T T.81 §B.1.1). */
    private static PictureFile jpeg(byte[] file) {
        ByteArrayOutputStream rest = new ByteArrayOutputStream(file.length);
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        rest.write(file, 0, 2);
        int components = 0;
        int adobe = -1;
        int at = 2;
        while (at + 4 <= file.length && (file[at] & 0xFF) == 0xFF) {
            int marker = file[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == 0xDA) {
                break;
            }
            int length = 2 + ((file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF);
            if (marker == 0xE2 && startsWith(file, at + 4, ICC)) {
                // ICC.1:2022 annex B.4: number and count of the part follow the name
                profile.write(file, at + 18, length - 18);
            } else {
                if (marker == 0xEE && startsWith(file, at + 4, ADOBE)) {
                    adobe = file[at + 15] & 0xFF;
                }
                if (isFrame(marker)) {
                    components = file[at + 9] & 0xFF;
                }
                rest.write(file, at, length);
            }
            at += length;
        }
        rest.write(file, at, file.length - at);
        byte[] found = profile.size() == 0 ? null : profile.toByteArray();
        return new PictureFile(rest.toByteArray(), found, components, adobe);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0
                && marker <= 0xCF
                && marker != 0xC4
                && marker != 0xC8
                && marker != 0xCC;
    }

    /** The profile of chunk iCCP (PNG 3rd edition §11.3.2.3), or null. */
    private static byte[] pngProfile(byte[] file) throws IOException {
        ByteBuffer chunks = ByteBuffer.wrap(file);
        int at = PNG_HEAD;
        while (at + 12 <= file.length) {
            int length = chunks.getInt(at);
            if (startsWith(file, at + 4, "iCCP".getBytes(StandardCharsets.ISO_8859_1))) {
                int name = at + 8;
                while (file[name] != 0) {
                    name++;
                }
                int from = name + 2;
                ByteArrayInputStream packed =
                        new ByteArrayInputStream(file, from, at + 8 + length - from);
                return new InflaterInputStream(packed).readAllBytes();
            }
            if (length < 0) {
                break;
            }
            at += length + 12;
        }
        return null;
    }

    private static boolean startsWith(byte[] file, int at, byte[] words) {
        for (int i = 0; i < words.length; i++) {
            if (at + i >= file.length || file[at + i] != words[i]) {
                return false;
            }
        }
        return true;
    }
}
