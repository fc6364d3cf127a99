package cn.gongbao.inspection.preflight.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The character codes of a font: their lengths, widths and meaning.
 *
 * @param map codes to glyphs of a composite font; null for codes of one byte, or of two that are
 *     glyphs themselves
 * @param bytes of a code where there is no map
 * @param vertical whether lines run downward
 * @param widths by code or glyph, in thousandths of an em
 * @param other width of all others
 * @param unicode what the codes mean, or null
 */
record Codes(
        CMap map,
        int bytes,
        boolean vertical,
        Map<Integer, Double> widths,
        double other,
        CMap unicode) {

    /** Widths that are read at most. */
    private static final int GLYPHS = 200_000;

    private static final int CMAP = 8 << 20;

    static Codes ofSimple(COSDictionary font, COSDictionary descriptor) {
        Map<Integer, Double> widths = new HashMap<>();
        int first = font.getInt(COSName.FIRST_CHAR, 0);
        if (font.getDictionaryObject(COSName.WIDTHS) instanceof COSArray array) {
            for (int i = 0; i < array.size() && i < 256; i++) {
                widths.put(first + i, number(array.getObject(i)));
            }
        }
        double missing = descriptor == null ? 0 : descriptor.getFloat(COSName.MISSING_WIDTH, 0);
        // A standard font may leave its widths to the reader, ISO 32000-1 9.6.2.2.
        double other = widths.isEmpty() && missing == 0 ? 500 : missing;
        return new Codes(null, 1, false, widths, other, cmap(font, COSName.TO_UNICODE));
    }

    static Codes ofComposite(COSDictionary font, COSDictionary descendant) {
        String encoding = font.getNameAsString(COSName.ENCODING, "");
        boolean identity = encoding.startsWith("Identity");
        CMap map = identity ? null : cmap(font, COSName.ENCODING);
        boolean vertical = map == null ? encoding.equals("Identity-V") : map.getWMode() == 1;
        // In a vertical line a glyph takes an em unless W2 says otherwise, ISO 32000-1 9.7.4.3.
        Map<Integer, Double> widths = vertical ? Map.of() : widths(descendant);
        double other = vertical ? 1000 : descendant.getFloat(COSName.DW, 1000);
        return new Codes(map, 2, vertical, widths, other, cmap(font, COSName.TO_UNICODE));
    }

    private static CMap cmap(COSDictionary font, COSName key) {
        COSBase object = font.getDictionaryObject(key);
        try {
            if (object instanceof COSName name) {
                return name.getName().startsWith("Identity")
                        ? null
                        : new CMapParser().parsePredefined(name.getName());
            }
            return object instanceof COSStream stream
                    ? new CMapParser()
                            .parse(new RandomAccessReadBuffer(Decoder.decode(stream, CMAP)))
                    : null;
        } catch (IOException | RuntimeException unreadable) {
            return null;
        }
    }

    private static Map<Integer, Double> widths(COSDictionary descendant) {
        Map<Integer, Double> widths = new HashMap<>();
        if (!(descendant.getDictionaryObject(COSName.W) instanceof COSArray array)) {
            return widths;
        }
        int most = GLYPHS;
        for (int i = 0; i + 1 < array.size() && most > 0; ) {
            int first = (int) number(array.getObject(i));
            COSBase next = array.getObject(i + 1);
            if (next instanceof COSArray each) {
                most -= each.size();
                for (int j = 0; j < each.size(); j++) {
                    widths.put(first + j, number(each.getObject(j)));
                }
                i += 2;
            } else {
                int last = Math.min(65535, (int) number(next));
                most -= Math.max(0, last - first);
                double width = i + 2 < array.size() ? number(array.getObject(i + 2)) : 1000;
                for (int glyph = Math.max(0, first); glyph <= last; glyph++) {
                    widths.put(glyph, width);
                }
                i += 3;
            }
        }
        return widths;
    }

    private static double number(COSBase object) {
        return object instanceof COSNumber number ? number.floatValue() : 0;
    }

    /** The codes of a string. */
    int[] read(byte[] string) {
        if (map == null) {
            int[] codes = new int[string.length / bytes];
            for (int i = 0; i < codes.length; i++) {
                codes[i] =
                        bytes == 1
                                ? string[i] & 0xFF
                                : (string[2 * i] & 0xFF) << 8 | string[2 * i + 1] & 0xFF;
            }
            return codes;
        }
        int[] codes = new int[string.length];
        int count = 0;
        ByteArrayInputStream in = new ByteArrayInputStream(string);
        try {
            for (int before = in.available(); before > 0; before = in.available()) {
                codes[count++] = map.readCode(in);
                if (in.available() == before) {
                    break;
                }
            }
        } catch (IOException end) {
            return Arrays.copyOf(codes, count);
        }
        return Arrays.copyOf(codes, count);
    }

    /** How far a code moves on, in ems. */
    double advance(int code) {
        return widths.getOrDefault(map == null ? code : map.toCID(code), other) / 1000;
    }

    /** What a code means; empty where the file does not tell. */
    String text(int code) {
        String text = unicode == null ? null : unicode.toUnicode(code, bytes);
        if (text == null && bytes == 1 && code >= ' ' && code < 127) {
            return String.valueOf((char) code);
        }
        return text == null ? "" : text;
    }
}
