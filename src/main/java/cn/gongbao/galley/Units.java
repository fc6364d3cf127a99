package cn.gongbao.galley;

import cn.gongbao.style.Style;
import cn.gongbao.type.CharacterClass;
import cn.gongbao.type.Face;
import java.util.Arrays;

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

    /** Only where the line gains by it, as behind a hyphen or in a web address. */
    static final byte AWKWARD = 4;

    /** Inside a word, and between the words of a phrase, of text that is divided by phrases. */
    static final byte WITHIN_WORD = 5;

    static final byte WITHIN_PHRASE = 6;

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
        kind[count] = CharacterClass.of(characters.codePointAt(0));
        return count++;
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
        kind = Arrays.copyOf(kind, size);
        style = Arrays.copyOf(style, size);
    }
}
