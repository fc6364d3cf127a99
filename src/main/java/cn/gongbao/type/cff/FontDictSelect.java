package cn.gongbao.type.cff;

import java.util.Arrays;

/** Which font dictionary each glyph belongs to (Technical Note 5176 §19, FDSelect). */
final class FontDictSelect {

    private static final String NAME = "CFF FDSelect";

    private FontDictSelect() {}

    /**
     * Reads the table in format 0 or 3.
     *
     * @param glyphs number of glyphs
     * @param dicts number of font dictionaries
     * @return the number of the dictionary by glyph
     */
    static byte[] read(CffData table, long at, int glyphs, int dicts) throws CffRefused {
        CffData data = table.slice(NAME, at, table.size() - at);
        byte[] select =
                switch (data.u8(0)) {
                    case 0 -> data.slice(NAME, 1, glyphs).copy(0, glyphs);
                    case 3 -> ranges(data, glyphs);
                    default -> throw CffRefused.damaged(NAME);
                };
        for (byte dict : select) {
            if ((dict & 0xFF) >= dicts) {
                throw CffRefused.damaged(NAME);
            }
        }
        return select;
    }

    private static byte[] ranges(CffData data, int glyphs) throws CffRefused {
        byte[] select = new byte[glyphs];
        int count = data.u16(1);
        int from = data.u16(3);
        boolean inOrder = from == 0 && count > 0;
        for (int i = 0; i < count && inOrder; i++) {
            int to = data.u16(3 + 3 * (i + 1));
            inOrder = to > from && to <= glyphs;
            if (inOrder) {
                Arrays.fill(select, from, to, (byte) data.u8(5 + 3 * i));
            }
            from = to;
        }
        if (!inOrder || from != glyphs) {
            throw CffRefused.damaged(NAME);
        }
        return select;
    }
}
