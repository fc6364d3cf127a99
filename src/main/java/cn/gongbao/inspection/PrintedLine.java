package cn.gongbao.inspection;

import cn.gongbao.inspection.PageText.Glyph;
import cn.gongbao.type.CharacterClass;
import cn.gongbao.type.PunctuationWidth;
import cn.gongbao.type.PunctuationWidth.Blank;
import java.util.List;

/**
 * A line of body text as it stands in a finished PDF.
 *
 * @param stand where on the page
 * @param left edge of its measure in points
 * @param right edge of its measure in points
 * @param em of the body in points
 * @param element of the structure tree that it belongs to
 * @param role the element's type
 * @param first whether the element begins with it
 * @param last whether the element ends with it
 * @param glyphs from left to right, no space at either end; at least one
 */
record PrintedLine(
        Stand stand,
        double left,
        double right,
        double em,
        int element,
        String role,
        boolean first,
        boolean last,
        List<Glyph> glyphs) {

    /** What a reader of proofs cannot see: 0.05 pt is 0.02 mm. */
    static final double TOLERANCE = 0.05;

    /**
     * Where a line stands.
     *
     * @param page physical number from 1
     * @param label of the page
     * @param column from 1; 0 where the line spans or there is one column
     * @param columns of the type area
     * @param row grid line from 1, the nearest one
     * @param offGrid how far below that grid line the baseline is, in points
     */
    record Stand(int page, String label, int column, int columns, int row, double offGrid) {

        /** As in {@code 12R18}. */
        String address() {
            String side =
                    columns == 1
                            ? ""
                            : column == 0
                                    ? "S"
                                    : column == 1 ? "L" : column == columns ? "R" : "C" + column;
            return label + side + row;
        }

        /** Whether the line stands across all columns of several. */
        boolean spanning() {
            return columns > 1 && column == 0;
        }

        boolean sameColumn(Stand other) {
            return page == other.page && column == other.column;
        }
    }

    /** Copies the glyphs. */
    PrintedLine {
        glyphs = List.copyOf(glyphs);
    }

    Glyph firstGlyph() {
        return glyphs.get(0);
    }

    Glyph lastGlyph() {
        return glyphs.get(glyphs.size() - 1);
    }

    /** The code point of a glyph, or -1 where there is none. */
    int character(int index) {
        boolean known = index >= 0 && index < glyphs.size() && !glyphs.get(index).text().isEmpty();
        return known ? glyphs.get(index).text().codePointAt(0) : -1;
    }

    /** The class of a glyph's character between its neighbours. */
    CharacterClass kind(int index) {
        return CharacterClass.of(character(index - 1), character(index), character(index + 1));
    }

    /** Where the text begins: a mark's blank front half is not text. */
    double start() {
        double blank = PunctuationWidth.blank(character(0)) == Blank.LEADING ? 0.5 : 0;
        return firstGlyph().x() + blank * firstGlyph().size();
    }

    /** Where the text ends: a mark's blank half behind, or a dot's blank quarter, is not text. */
    double end() {
        Glyph glyph = lastGlyph();
        int last = glyphs.size() - 1;
        if (PunctuationWidth.blank(character(last)) == Blank.TRAILING) {
            return glyph.x() + glyph.size() / 2;
        }
        // GB/T 15834-2011 5.1.7: 间隔号 takes half an em; a font may draw it in the middle of one.
        boolean wideDot =
                kind(last) == CharacterClass.INTERPUNCT && glyph.advance() > glyph.size() * 0.9;
        return glyph.x() + glyph.advance() - (wideDot ? glyph.size() / 4 : 0);
    }

    /** Whether its text is in the body's size. */
    boolean bodySize() {
        return glyphs.stream().noneMatch(glyph -> glyph.size() > em + 0.01);
    }

    /** Space between a glyph's advance and the next, in ems of the glyph. */
    double gapBehind(int index, int next) {
        Glyph glyph = glyphs.get(index);
        return (glyphs.get(next).x() - glyph.x() - glyph.advance()) / glyph.size();
    }

    boolean heading() {
        return role.matches("H[1-6]?");
    }

    /** Whether the same space stands on both sides. */
    boolean centred() {
        double before = start() - left;
        return before > em / 2 && Math.abs(before - (right - end())) <= em / 8;
    }

    /**
     * Whether it is of a paragraph that fills its measure. Lists hang behind their labels and are
     * ragged; headings and centred lines have no edges to keep.
     */
    boolean filled() {
        return role.equals("P") && !centred();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }
}
