package cn.gongbao.pdf;

import cn.gongbao.type.FaceChain;
import java.util.TreeSet;

/** Writes single lines of words beside the pages: glyph after glyph, nothing adjusted. */
final class Words {

    private final FontBook fonts;
    private final FaceChain faces;

    Words(FontBook fonts, FaceChain faces) {
        this.fonts = fonts;
        this.faces = faces;
    }

    /**
     * Writes a line in the colour that is chosen.
     *
     * @param x of its start in EMU
     * @param y of its baseline, upward
     * @param size of the type
     * @return resource names of the fonts
     */
    TreeSet<String> write(String text, long x, long y, long size, ContentBuffer out) {
        TreeSet<String> names = new TreeSet<>();
        out.ascii("BT 1 0 0 1 ").points(x).points(y).ascii("Tm\n");
        String font = null;
        for (int at = 0; at < text.length(); ) {
            int end = at + Character.charCount(text.codePointAt(at));
            FaceChain.FaceGlyph shown = faces.shown(text.codePointAt(at));
            FontBook.UsedFace face = fonts.of(shown.face());
            int number = face.number(shown.glyph(), text, at, end);
            String name = face.fontNames().get(number / FontBook.CODES);
            if (!name.equals(font)) {
                out.ascii(font == null ? "/" : ")Tj\n/").ascii(name).octet(' ');
                out.points(size).ascii("Tf\n(");
                font = name;
                names.add(name);
            }
            out.code(number % FontBook.CODES + 1);
            at = end;
        }
        out.ascii(font == null ? "ET\n" : ")Tj\nET\n");
        return names;
    }

    /** How long a line is, in EMU. */
    long width(String text, long size) {
        return text.codePoints()
                .mapToObj(faces::shown)
                .mapToLong(
                        shown ->
                                (long) shown.face().advance(shown.glyph())
                                        * size
                                        / shown.face().unitsPerEm())
                .sum();
    }
}
