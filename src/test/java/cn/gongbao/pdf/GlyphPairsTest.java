package cn.gongbao.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GlyphPairsTest {

    private final GlyphPairs pairs = new GlyphPairs();

    @Test
    void tellsTextsOfOneGlyphApart() {
        assertEquals(0, pairs.number(7, "一", 0, 1));
        assertEquals(1, pairs.number(7, "⼀", 0, 1));
        assertEquals(0, pairs.number(7, "第一", 1, 2));
        assertEquals(2, pairs.number(8, "一", 0, 1));
    }

    @Test
    void keepsTextsOfAnyLength() {
        int none = pairs.number(9, "x", 1, 1);
        int pair = pairs.number(9, "𠮷", 0, 2);
        int dash = pairs.number(9, "——", 0, 2);
        int alone = pairs.number(0, "\0", 0, 1);
        assertEquals("", pairs.text(none));
        assertEquals("𠮷", pairs.text(pair));
        assertEquals("——", pairs.text(dash));
        assertEquals("\0", pairs.text(alone));
        assertEquals(9, pairs.glyph(dash));
        assertEquals(dash, pairs.number(9, "a——", 1, 3));
    }

    @Test
    void growsWithoutForgetting() {
        for (int i = 0; i < 70_000; i++) {
            assertEquals(i, pairs.number(i & 0xFFFF, String.valueOf((char) (i >> 8)), 0, 1));
        }
        assertEquals(70_000, pairs.count());
        for (int i = 0; i < 70_000; i++) {
            assertEquals(i, pairs.number(i & 0xFFFF, String.valueOf((char) (i >> 8)), 0, 1));
            assertEquals(i & 0xFFFF, pairs.glyph(i));
        }
    }
}
