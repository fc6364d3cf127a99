package cn.gongbao.inspection.preflight.content;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;

/**
 * A font as a content stream uses it; its program is not opened, its widths are those of the file.
 *
 * @param dictionary in the file
 * @param name of the typeface with its subset tag
 * @param kind {@code Type1}, {@code TrueType}, {@code Type3}, {@code CIDFontType0} and so on
 * @param embedded whether the file has the font program
 * @param codes how strings are divided, and how wide the glyphs are
 */
public record ShownFont(
        COSDictionary dictionary, String name, String kind, boolean embedded, Codes codes) {

    private static final List<COSName> PROGRAMS =
            List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);

    /** Reads a font dictionary. */
    static ShownFont of(COSDictionary dictionary) {
        String kind = dictionary.getNameAsString(COSName.SUBTYPE, "?");
        COSDictionary described = dictionary;
        if (kind.equals("Type0")
                && dictionary.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray all
                && all.size() > 0
                && all.getObject(0) instanceof COSDictionary descendant) {
            described = descendant;
            kind = descendant.getNameAsString(COSName.SUBTYPE, "?");
        }
        COSDictionary descriptor = described.getCOSDictionary(COSName.FONT_DESC);
        boolean program =
                descriptor != null
                        && PROGRAMS.stream()
                                .anyMatch(
                                        key ->
                                                descriptor.getDictionaryObject(key)
                                                        instanceof COSStream);
        String name = dictionary.getNameAsString(COSName.BASE_FONT, null);
        if (name == null) {
            name = dictionary.getNameAsString(COSName.NAME, kind);
        }
        Codes codes =
                described == dictionary
                        ? Codes.ofSimple(dictionary, descriptor)
                        : Codes.ofComposite(dictionary, described);
        return new ShownFont(dictionary, name, kind, program || kind.equals("Type3"), codes);
    }

    boolean drawn() {
        return kind.equals("Type3");
    }

    /** The procedure that draws a character of a Type 3 font; null where there is none. */
    COSStream procedure(int code) {
        String name = null;
        if (dictionary.getDictionaryObject(COSName.ENCODING) instanceof COSDictionary encoding
                && encoding.getDictionaryObject(COSName.DIFFERENCES) instanceof COSArray changes) {
            int next = 0;
            for (int i = 0; i < Math.min(changes.size(), 1024); i++) {
                COSBase item = changes.getObject(i);
                if (item instanceof COSNumber number) {
                    next = number.intValue();
                } else if (item instanceof COSName glyph) {
                    name = next == code ? glyph.getName() : name;
                    next++;
                }
            }
        }
        return name != null
                        && dictionary.getDictionaryObject(COSName.CHAR_PROCS)
                                instanceof COSDictionary procedures
                        && procedures.getDictionaryObject(COSName.getPDFName(name))
                                instanceof COSStream stream
                ? stream
                : null;
    }
}
