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

    /** How far an edge may be off, in points: what is left of rounding in a PDF. */
    static final double EDGE = 0.01;

    /** How far a baseline may be off, in points: 0.02 mm, which no reader of proofs can see. */
    static final double BASELINE = 0.05;

    /** What justification may add between any two characters, in ems; the project's own bound. */
    static final double STRETCH = 0.25;

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

        /** As in {@code 12R18}; {@code 12:18} where there is one column. */
        String address() {
            String side =
                    columns == 1
                            ? ":"
                            : column == 0
                                    ? "S"
                                    : column == 1 ? "L" : column == columns ? "R" : "C" + column;
            return label + side + row;
        }

        /** Whether the line stands across all columns of several. */
        boolean spanning() {
            return columns > 1 && column == 0;
        }

        /** The same place across all columns. */
        Stand across() {
            return new Stand(page, label, 0, columns, row, offGrid);
        }

        boolean sameColumn(Stand other) {
            return page == other.page && column == other.column;
        }
    }

    /** Copies the glyphs. */
    PrintedLine {
        glyphs = List.copyOf(glyphs);
    }

    /** The same glyphs in another measure. */
    PrintedLine in(Stand other, double from, double to) {
        return new PrintedLine(other, from, to, em, element, role, first, last, glyphs);
    }

    /** The same line as another part of its element. */
    PrintedLine as(boolean begins, boolean ends) {
        return new PrintedLine(stand, left, right, em, element, role, begins, ends, glyphs);
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
        return end(glyphs);
    }

    /** Where the text of glyphs ends that stand on one line from left to right. */
    static double end(List<Glyph> glyphs) {
        Glyph glyph = glyphs.get(glyphs.size() - 1);
        int mark = glyph.text().isEmpty() ? -1 : glyph.text().codePointAt(0);
        if (PunctuationWidth.blank(mark) == Blank.TRAILING) {
            return glyph.x() + glyph.size() / 2;
        }
        // GB/T 15834-2011 5.1.7: 间隔号 takes half an em; a font may draw it in the middle of one.
        boolean wideDot =
                CharacterClass.of(mark) == CharacterClass.INTERPUNCT
                        && glyph.advance() > glyph.size() * 0.9;
        return glyph.x() + glyph.advance() - (wideDot ? glyph.size() / 4 : 0);
    }

    /** The first of the glyphs in the largest size. */
    Glyph largest() {
        Glyph largest = firstGlyph();
        for (Glyph glyph : glyphs) {
            largest = glyph.size() > largest.size() ? glyph : largest;
        }
        return largest;
    }

    /**
     * What justification has added between any two of its characters, in ems: the most that stands
     * between two Han in one size, at most {@link #STRETCH}; that where there are none.
     */
    double stretch() {
        double most = -1;
        for (int i = 0; i + 1 < glyphs.size(); i++) {
            boolean han = kind(i) == CharacterClass.HAN && kind(i + 1) == CharacterClass.HAN;
            if (han && sameSize(i, i + 1)) {
                most = Math.max(most, gapBehind(i, i + 1));
            }
        }
        return most < 0 ? STRETCH : Math.min(most, STRETCH);
    }

    /** Whether two glyphs are in one size. */
    boolean sameSize(int one, int other) {
        return Math.abs(glyphs.get(one).size() - glyphs.get(other).size()) < 0.01;
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
