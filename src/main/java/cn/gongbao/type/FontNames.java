package cn.gongbao.type;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The names in a font's name table. */
final class FontNames {

    private static final int POSTSCRIPT = 6;
    private static final int LONGEST = 63;

    private FontNames() {}

    /**
     * The PostScript name, of at most 63 printable ASCII characters without those that PDF names
     * would have to escape; empty where the table has none.
     */
    static String postScript(FontTable name) throws FaceRefused {
        int count = name.u16(2);
        int texts = name.u16(4);
        for (int i = 0; i < count; i++) {
            int at = 6 + 12 * i;
            if (name.u16(at + 6) != POSTSCRIPT) {
                continue;
            }
            boolean roman = name.u16(at) == 1;
            Charset charset = roman ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE;
            FontTable text = name.from(texts + name.u16(at + 10));
            int length = Math.min(name.u16(at + 8), text.size());
            String cleaned = clean(new String(text.copy(0, length), charset));
            if (!cleaned.isEmpty()) {
                return cleaned;
            }
        }
        return "";
    }

    private static String clean(String text) {
        StringBuilder cleaned = new StringBuilder();
        for (char c : text.toCharArray()) {
            boolean plain = c > ' ' && c < 0x7F && "[](){}<>/%#".indexOf(c) < 0;
            if (plain && cleaned.length() < LONGEST) {
                cleaned.append(c);
            }
        }
        return cleaned.toString();
    }
}
