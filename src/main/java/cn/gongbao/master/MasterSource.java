package cn.gongbao.master;

import cn.gongbao.model.Place;
import cn.gongbao.page.Frame.Align;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A master as it goes to the renderer: one HTML text that needs no further file.
 *
 * @param file name as in the layout
 * @param html with style sheets, pictures and page size inside, inks replaced by screen colours
 * @param marks the frames' marks in the order of the file
 * @param sheets the style sheets in the order of the HTML's {@code style} elements
 */
record MasterSource(String file, String html, List<Mark> marks, List<StyleSheet> sheets) {

    /** Counted up whenever the same source would be drawn or kept differently. */
    static final String FORMAT = "gongbao master 1, openhtmltopdf 1.1.65\n";

    MasterSource {
        marks = List.copyOf(marks);
        sheets = List.copyOf(sheets);
    }

    /**
     * What the source says about a frame.
     *
     * @param id of the element
     * @param name of the frame
     * @param align where short text stands
     * @param content text with placeholders, or null
     * @param place of the element
     */
    record Mark(String id, String name, Align align, String content, Place place) {}

    /**
     * A hash of all that the drawing depends on: HTML, styles, pictures, page size and inks are all
     * in the text.
     */
    String key() {
        return hash((FORMAT + html).getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    }

    /** SHA-256 in hexadecimal digits. */
    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
