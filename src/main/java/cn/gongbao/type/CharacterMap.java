package cn.gongbao.type;

import java.util.Arrays;

/** Code points to glyphs, from a font's cmap table in format 12 or 4. */
final class CharacterMap {

    private static final int GROUP = 12;
    private static final int BMP = 0x10000;

    private final char[] basic = new char[BMP];
    private final int glyphCount;
    private int[] starts = {};
    private int[] ends = {};
    private int[] firsts = {};

    private CharacterMap(int glyphCount) {
        this.glyphCount = glyphCount;
    }

    /**
     * Reads the widest Unicode subtable; variation sequences (format 14) are not looked at.
     *
     * @param glyphCount of the face; characters that lead beyond it count as missing
     */
    static CharacterMap read(FontTable cmap, int glyphCount) throws FaceRefused {
        CharacterMap map = new CharacterMap(glyphCount);
        FontTable full = find(cmap, 12);
        if (full != null) {
            map.readGroups(full);
            return map;
        }
        FontTable basic = find(cmap, 4);
        if (basic == null) {
            throw new FaceRefused("font.no-unicode");
        }
        map.readSegments(basic);
        return map;
    }

    /** The glyph of a code point, or 0. */
    int glyph(int codePoint) {
        if (codePoint >= 0 && codePoint < BMP) {
            return basic[codePoint];
        }
        int at = Arrays.binarySearch(starts, codePoint);
        int group = at >= 0 ? at : -at - 2;
        if (group < 0 || codePoint > ends[group]) {
            return 0;
        }
        return checked(firsts[group] + codePoint - starts[group]);
    }

    private static FontTable find(FontTable cmap, int format) throws FaceRefused {
        int count = cmap.u16(2);
        for (int i = 0; i < count; i++) {
            int platform = cmap.u16(4 + 8 * i);
            int encoding = cmap.u16(6 + 8 * i);
            boolean unicode =
                    platform == 0 && encoding != 5
                            || platform == 3 && (encoding == 1 || encoding == 10);
            FontTable subtable = cmap.from(cmap.u31(8 + 8 * i));
            if (unicode && subtable.u16(0) == format) {
                return subtable;
            }
        }
        return null;
    }

    private void readGroups(FontTable table) throws FaceRefused {
        int count = table.u31(12);
        if (count > table.size() / GROUP) {
            throw FaceRefused.damaged(table.tag());
        }
        int[] words = table.ints(16, 3 * count);
        int wide = 0;
        int last = -1;
        for (int i = 0; i < count; i++) {
            int start = words[3 * i];
            int end = words[3 * i + 1];
            if (start <= last || end < start || end > Character.MAX_CODE_POINT) {
                throw FaceRefused.damaged(table.tag());
            }
            last = end;
            wide += end >= BMP ? 1 : 0;
            int first = words[3 * i + 2];
            for (int c = start; c <= Math.min(end, BMP - 1); c++) {
                basic[c] = (char) checked(first + c - start);
            }
        }
        keepWide(words, count - wide, wide);
    }

    private void keepWide(int[] words, int from, int count) {
        starts = new int[count];
        ends = new int[count];
        firsts = new int[count];
        for (int i = 0; i < count; i++) {
            starts[i] = words[3 * (from + i)];
            ends[i] = words[3 * (from + i) + 1];
            firsts[i] = words[3 * (from + i) + 2];
        }
    }

    private void readSegments(FontTable table) throws FaceRefused {
        int doubled = table.u16(6) & ~1;
        int last = -1;
        for (int at = 14; at < 14 + doubled; at += 2) {
            int end = table.u16(at);
            int start = table.u16(at + doubled + 2);
            int delta = table.s16(at + 2 * doubled + 2);
            int rangeAt = at + 3 * doubled + 2;
            int range = table.u16(rangeAt);
            if (start <= last || end < start) {
                throw FaceRefused.damaged(table.tag());
            }
            last = end;
            for (int c = start; c <= end && c != 0xFFFF; c++) {
                int glyph = c;
                if (range != 0) {
                    glyph = table.u16(rangeAt + range + 2 * (c - start));
                }
                boolean mapped = range == 0 || glyph != 0;
                basic[c] = (char) (mapped ? checked((glyph + delta) & 0xFFFF) : 0);
            }
        }
    }

    private int checked(int glyph) {
        return glyph > 0 && glyph < glyphCount ? glyph : 0;
    }
}
