package cn.gongbao.type.cff;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A font in the Compact Font Format, with CIDs or without.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class CffFont {

    /** Steps of all glyphs together; the largest real fonts need a fifth of it. */
    private static final long MOST_STEPS = 150_000_000;

    private final CffIndex glyphs;
    private final CffIndex globalSubrs;
    private final List<FontDict> dicts;
    private final byte[] select;
    private final byte[] box;

    private CffFont(CffData table) throws CffRefused {
        // Technical Note 5176 §6: major version 1, minor, size of the header
        CffData header = table.slice("CFF header", 0, Math.min(4, table.size()));
        if (header.u8(0) != 1) {
            throw CffRefused.damaged(header.part());
        }
        CffIndex names = CffIndex.read(table, "CFF Name INDEX", header.u8(2));
        long at = header.u8(2) + names.end();
        CffIndex tops = CffIndex.read(table, "CFF Top DICT INDEX", at);
        at += tops.end();
        at += CffIndex.read(table, "CFF String INDEX", at).end();
        globalSubrs = CffIndex.read(table, "CFF Global Subrs", at);
        CffDict top = CffDict.read(tops.get(0).slice("CFF Top DICT", 0, tops.get(0).size()));
        boolean oldGlyphs = top.has(CffDict.CHARSTRING_TYPE);
        if (oldGlyphs && top.whole(CffDict.CHARSTRING_TYPE, 0) != 2) {
            throw CffRefused.damaged("CFF CharstringType");
        }
        glyphs = CffIndex.read(table, "CFF CharStrings", top.whole(CffDict.CHARSTRINGS, 0));
        if (glyphs.count() == 0) {
            throw CffRefused.damaged("CFF CharStrings");
        }
        box = top.raw(CffDict.BOX);
        if (top.has(CffDict.ROS)) {
            dicts = dicts(table, top);
            int where = top.whole(CffDict.FD_SELECT, 0);
            select = FontDictSelect.read(table, where, glyphs.count(), dicts.size());
        } else {
            dicts = List.of(FontDict.read(table, top, top.matrix()));
            select = new byte[glyphs.count()];
        }
    }

    /**
     * Reads what a font's glyphs hang on; the glyphs themselves are left to {@link #check}.
     *
     * @param table a CFF table, from its first byte
     */
    public static CffFont read(ByteBuffer table) throws CffRefused {
        return new CffFont(new CffData("CFF", table.slice()));
    }

    private static List<FontDict> dicts(CffData table, CffDict top) throws CffRefused {
        CffIndex array = CffIndex.read(table, "CFF FDArray", top.whole(CffDict.FD_ARRAY, 0));
        // Technical Note 5176 §19: FDSelect has one byte for them
        if (array.count() == 0 || array.count() > 256) {
            throw CffRefused.damaged("CFF FDArray");
        }
        List<FontDict> dicts = new ArrayList<>();
        for (int i = 0; i < array.count(); i++) {
            CffDict dict = CffDict.read(array.get(i));
            dicts.add(FontDict.read(table, dict, Matrix.product(dict.matrix(), top.matrix())));
        }
        return List.copyOf(dicts);
    }

    /** Number of glyphs. */
    public int glyphCount() {
        return glyphs.count();
    }

    /** Whether the glyphs are drawn on this many units to the em. */
    public boolean isDrawnOn(int unitsPerEm) {
        return dicts.stream()
                .mapToDouble(dict -> Matrix.scale(dict.matrix()) * unitsPerEm)
                .allMatch(unit -> Math.abs(unit - 1) < 0.001);
    }

    /**
     * Runs every glyph, so that no later step meets a damaged one; takes up to two seconds.
     *
     * @throws CffRefused naming the first glyph that cannot be drawn
     */
    public void check() throws CffRefused {
        long steps = 0;
        for (int glyph = 0; glyph < glyphs.count(); glyph++) {
            steps += copy(glyph).steps();
            if (steps > MOST_STEPS) {
                throw new CffRefused(CffRefused.Reason.ENDLESS, Integer.toString(glyph));
            }
        }
    }

    /**
     * A bare CFF font with CIDs: these glyphs only, without subroutines, CID n being the glyph at
     * place n of the order.
     *
     * @param name PostScript name
     * @param order old glyph numbers, 0 (.notdef) first; may name a glyph more than once
     * @param advances of the same glyphs, at most 32 767
     * @return its bytes, the same for the same arguments
     * @throws IllegalStateException where a glyph is damaged; {@link #check} tells beforehand
     */
    public byte[] subset(String name, int[] order, int[] advances) {
        try {
            return new CffSubset(this, order, advances).write(name);
        } catch (CffRefused refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** A glyph as it runs. */
    GlyphCopy copy(int glyph) throws CffRefused {
        FontDict dict = dicts.get(dictOf(glyph));
        return GlyphCopy.of(glyph, glyphs, dict.subrs(), globalSubrs);
    }

    int dictOf(int glyph) {
        return select[glyph] & 0xFF;
    }

    FontDict dict(int number) {
        return dicts.get(number);
    }

    /** Operands of the font's box as they stand, or null. */
    byte[] box() {
        return box;
    }
}
