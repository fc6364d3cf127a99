package cn.gongbao.galley;

import cn.gongbao.style.Style;
import cn.gongbao.type.CharacterClass;
import cn.gongbao.type.Face;
import java.util.Arrays;
import org.jsoup.nodes.Element;

/**
 * The characters of a paragraph as units of setting: what stays whole whatever happens to a line.
 *
 * <p>Columns of one table, a row for each unit; lengths in EMU. Filled by {@link UnitCollector},
 * read only afterwards.
 */
final class Units {

    /** Whether a line may end before a unit. */
    static final byte FREE = 0;

    static final byte BOUND = 1;
    static final byte FORCED = 2;

    /** Only where nothing else helps, inside a word longer than its line. */
    static final byte EMERGENCY = 3;

    /** At a price, as behind a hyphen or in a web address. */
    static final byte AWKWARD = 4;

    int count;
    String[] text = new String[64];
    Face[] face = new Face[64];
    int[] glyph = new int[64];
    int[] em = new int[64];
    int[] advance = new int[64];
    int[] trimStart = new int[64];
    int[] trimEnd = new int[64];
    int[] gap = new int[64];
    byte[] seam = new byte[64];

    /** Why a seam is not free. */
    BreakRule[] rule = new BreakRule[64];

    /** By how much a unit stands above the baseline, in thousandths of its style's em. */
    int[] shift = new int[64];

    /** The label or reference to a note that a unit is of, or null. */
    Element[] owner = new Element[64];

    CharacterClass[] kind = new CharacterClass[64];
    Style[] style = new Style[64];

    /** Adds a unit and answers its index. */
    int add(String characters, Face its, int glyphId, int emSize, int width, Style its2) {
        if (count == text.length) {
            grow();
        }
        text[count] = characters;
        face[count] = its;
        glyph[count] = glyphId;
        em[count] = emSize;
        advance[count] = width;
        style[count] = its2;
        shift[count] = its2.shift();
        owner[count] = null;
        rule[count] = BreakRule.NONE;
        kind[count] = CharacterClass.of(characters.codePointAt(0));
        return count++;
    }

    /** Keeps a unit with the one before it; a forced break stays. */
    void bind(int unit, BreakRule why) {
        if (seam[unit] != FORCED) {
            seam[unit] = BOUND;
            rule[unit] = why;
        }
    }

    /** Puts a price on a line's end before a unit that may stand there otherwise. */
    void price(int unit, BreakRule why) {
        if (seam[unit] == FREE || seam[unit] == EMERGENCY) {
            seam[unit] = AWKWARD;
            rule[unit] = why;
        }
    }

    /** Whether a unit is a digit. */
    boolean isDigit(int unit) {
        return unit >= 0 && unit < count && kind[unit] == CharacterClass.DIGIT;
    }

    /** The next unit at or behind an index that is no space; one space is passed. */
    int behindSpace(int unit) {
        return unit < count && kind[unit] == CharacterClass.SPACE ? unit + 1 : unit;
    }

    /** The last unit before an index that is no space, -1 where there is none; one is passed. */
    int beforeSpace(int unit) {
        boolean space = unit > 0 && kind[unit - 1] == CharacterClass.SPACE;
        return space ? unit - 2 : unit - 1;
    }

    /** First code point of a unit. */
    int codePoint(int unit) {
        return text[unit].codePointAt(0);
    }

    /** Width of a unit between its neighbours of the paragraph, its gap not counted. */
    int width(int unit) {
        return advance[unit] - trimStart[unit] - trimEnd[unit];
    }

    private void grow() {
        int size = count * 2;
        text = Arrays.copyOf(text, size);
        face = Arrays.copyOf(face, size);
        glyph = Arrays.copyOf(glyph, size);
        em = Arrays.copyOf(em, size);
        advance = Arrays.copyOf(advance, size);
        trimStart = Arrays.copyOf(trimStart, size);
        trimEnd = Arrays.copyOf(trimEnd, size);
        gap = Arrays.copyOf(gap, size);
        seam = Arrays.copyOf(seam, size);
        rule = Arrays.copyOf(rule, size);
        shift = Arrays.copyOf(shift, size);
        owner = Arrays.copyOf(owner, size);
        kind = Arrays.copyOf(kind, size);
        style = Arrays.copyOf(style, size);
    }
}
