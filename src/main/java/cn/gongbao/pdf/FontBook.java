package cn.gongbao.pdf;

import cn.gongbao.type.Face;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;

/** The faces that the pages use so far, each with the codes given to its glyphs. */
final class FontBook {

    /** Codes in one font: two bytes, without 0 (.notdef) and 65 535. */
    static final int CODES = 65_534;

    private final Map<Face, UsedFace> byFace = new IdentityHashMap<>();
    private final List<UsedFace> faces = new ArrayList<>();
    private final Map<String, COSDictionary> dictionaries = new HashMap<>();
    private UsedFace last;

    UsedFace of(Face face) {
        if (last == null || last.face != face) {
            last = byFace.computeIfAbsent(face, this::open);
        }
        return last;
    }

    List<UsedFace> faces() {
        return List.copyOf(faces);
    }

    /** Fonts as resources list them. */
    COSDictionary listed(Iterable<String> names) {
        COSDictionary fonts = new COSDictionary();
        names.forEach(name -> fonts.setItem(name, dictionary(name)));
        return fonts;
    }

    /** The dictionary of a font by its resource name, empty until all pages are drawn. */
    COSDictionary dictionary(String name) {
        return dictionaries.get(name);
    }

    private UsedFace open(Face face) {
        UsedFace used = new UsedFace(face);
        faces.add(used);
        return used;
    }

    /**
     * A face with its glyph and text pairs, split over as many fonts as their number needs. The
     * pair of number n has code n mod {@link #CODES} + 1 in font n / {@link #CODES}.
     */
    final class UsedFace {

        private final Face face;
        private final GlyphPairs pairs = new GlyphPairs();
        private final List<String> fontNames = new ArrayList<>();
        private final int unitsPerEm;
        private int[] widths = new int[512];

        private UsedFace(Face face) {
            this.face = face;
            this.unitsPerEm = face.unitsPerEm();
        }

        Face face() {
            return face;
        }

        GlyphPairs pairs() {
            return pairs;
        }

        /** Number of the pair, given when it is first asked for. */
        int number(int glyph, String text, int from, int to) {
            int number = pairs.number(glyph, text, from, to);
            if (number == widths.length) {
                widths = Arrays.copyOf(widths, number * 2);
            }
            if (widths[number] == 0) {
                widths[number] = (int) Math.round(face.advance(glyph) * 1_000_000.0 / unitsPerEm);
            }
            if (number / CODES == fontNames.size()) {
                String name = "F" + (dictionaries.size() + 1);
                fontNames.add(name);
                dictionaries.put(name, new COSDictionary());
            }
            return number;
        }

        /** Width as the font's dictionary says it, in millionths of the em. */
        int width(int number) {
            return widths[number];
        }

        /** Resource names of the fonts that this face is split over. */
        List<String> fontNames() {
            return fontNames;
        }
    }
}
