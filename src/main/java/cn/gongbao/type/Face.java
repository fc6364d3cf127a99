package cn.gongbao.type;

import java.util.Map;

/** One face: its characters, metrics and outlines. */
public interface Face {

    /** How the outlines are written, and so what {@link #subset} gives. */
    enum Format {
        /** TrueType outlines (glyf): a TrueType file. */
        TRUE_TYPE,
        /** CFF outlines: a bare CFF font, whose CIDs are the places in the order. */
        COMPACT
    }

    /** PostScript name, as in the font's name table. */
    String name();

    /** Font units to the em. */
    int unitsPerEm();

    /** Ascender in font units (hhea). */
    int ascent();

    /** Descender in font units, negative (hhea). */
    int descent();

    /** Height of capital letters in font units (OS/2), or 0 where unknown. */
    int capHeight();

    /** The font's bounding box in font units: xMin, yMin, xMax, yMax (head). */
    int[] box();

    /** Italic angle in degrees (post). */
    double italicAngle();

    /** Glyph of a code point; 0 where the face has none. */
    int glyph(int codePoint);

    /** Advance of a glyph in font units. */
    int advance(int glyph);

    /** Glyph two em wide for a pair of U+2014, or 0 where the face has none. */
    int doubleDash();

    /** How the outlines are written. */
    Format format();

    /**
     * A font of these glyphs only, as a PDF takes it in, in this face's {@link #format}.
     *
     * @param order old glyph ids by new glyph id; the first is 0 (.notdef); components of composite
     *     TrueType glyphs are added behind them
     * @return the file's bytes, the same for the same order
     */
    byte[] subset(int[] order);

    /** Sizes of tables by tag, for tests and reports. */
    Map<String, Integer> tables();
}
