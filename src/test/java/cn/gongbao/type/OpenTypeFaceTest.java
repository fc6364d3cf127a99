package cn.gongbao.type;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Layout.FaceFile;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OpenTypeFaceTest {

    static List<FaceFile> shipped() {
        return Shipped.ALL;
    }

    @ParameterizedTest
    @CsvSource({
        "NotoSerifSC_400Regular.ttf, NotoSerifSC-Regular, 1151, -286",
        "NotoSerifSC_700Bold.ttf, NotoSerifSC-Bold, 1151, -286",
        "NotoSerifSC_900Black.ttf, NotoSerifSC-Black, 1151, -286",
        "NotoSansSC_400Regular.ttf, NotoSansSC-Regular, 1160, -288",
        "NotoSansSC_700Bold.ttf, NotoSansSC-Bold, 1160, -288",
        "LXGWWenKai-Regular.ttf, LXGWWenKai-Regular, 928, -256",
        "NotoSansMongolian_400Regular.ttf, NotoSansMongolian-Regular, 1457, -293",
    })
    void readsNameAndHeights(String file, String name, int ascent, int descent) throws FaceRefused {
        Face face = Shipped.face(new FaceFile("any", 400, file));
        assertEquals(name, face.name());
        assertEquals(ascent, face.ascent());
        assertEquals(descent, face.descent());
        assertEquals(1000, face.unitsPerEm());
        assertEquals(0, face.italicAngle());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void agreesWithAnotherReaderOnEveryCharacter(FaceFile wanted) throws Exception {
        OpenTypeFace face = Shipped.face(wanted);
        Font other = Font.createFont(Font.TRUETYPE_FONT, face.file().toFile()).deriveFont(1000f);
        FontRenderContext context = new FontRenderContext(null, true, true);
        int checked = 0;
        for (int c = 0x20; c <= 0x2FFFF; c++) {
            if (c >= 0xD800 && c < 0xE000 || !other.canDisplay(c)) {
                continue;
            }
            GlyphVector glyphs = other.createGlyphVector(context, Character.toString(c));
            if (glyphs.getGlyphCode(0) == 0xFFFF) {
                continue; // the other reader hides what is invisible
            }
            assertEquals(glyphs.getGlyphCode(0), face.glyph(c), Integer.toHexString(c));
            double advance = glyphs.getGlyphMetrics(0).getAdvanceX();
            assertEquals(advance, face.advance(face.glyph(c)), 0.01, Integer.toHexString(c));
            checked++;
        }
        assertTrue(checked > 300, "characters in both readers: " + checked);
    }

    @Test
    void lacksWhatTheFontLacks() throws FaceRefused {
        Face face = Shipped.face(Shipped.SERIF);
        for (int c : new int[] {-1, 0x0378, 0x1820, 0xFFFF, 0x10FFFF, 0x110000}) {
            assertEquals(0, face.glyph(c), Integer.toHexString(c));
        }
        assertEquals(0, face.advance(-1));
        assertEquals(0, face.advance(0xFFFF));
    }

    @ParameterizedTest
    @CsvSource({
        "NotoSansSC_400Regular.ttf, 30430",
        "NotoSansSC_700Bold.ttf, 30430",
        "NotoSerifSC_400Regular.ttf, 30455",
        "NotoSerifSC_700Bold.ttf, 30455",
        "NotoSerifSC_900Black.ttf, 30455",
    })
    void findsTheDashTwoEmWide(String file, int glyph) throws FaceRefused {
        Face face = Shipped.face(new FaceFile("any", 400, file));
        assertEquals(glyph, face.doubleDash());
        assertEquals(2000, face.advance(face.doubleDash()));
    }

    @Test
    void takesTheTwoEmDashWhereNoPairIsDrawn() throws FaceRefused {
        Face face = Shipped.face(Shipped.KAI);
        assertEquals(face.glyph(0x2E3A), face.doubleDash());
        assertEquals(0, Shipped.face(Shipped.MONGOLIAN).doubleDash());
    }

    @ParameterizedTest
    @MethodSource("chinese")
    void coversTheNationalCharacterSet(FaceFile wanted) throws FaceRefused {
        Face face = Shipped.face(wanted);
        Charset national = Charset.forName("GB2312");
        long han =
                IntStream.rangeClosed(0x4E00, 0x9FFF)
                        .filter(c -> national.newEncoder().canEncode((char) c))
                        .peek(c -> assertTrue(face.glyph(c) != 0, Character.toString(c)))
                        .count();
        // GB 2312-80: 6 763 Han characters
        assertEquals(6763, han);
    }

    static List<FaceFile> chinese() {
        return Shipped.ALL.subList(0, 6);
    }

    @ParameterizedTest
    @MethodSource("noto")
    void leavesHalfTheEmOfEachMarkBlank(FaceFile wanted) throws FaceRefused {
        OpenTypeFace face = Shipped.face(wanted);
        // GB/T 15834-2011 5.1.10: trimming half an em must not cut ink
        for (int c : "、，。：；！？”’）］｝〕】〗》〉".codePoints().toArray()) {
            assertTrue(ink(face, c)[1] <= 500, Character.toString(c));
        }
        for (int c : "“‘（［｛〔【〖《〈".codePoints().toArray()) {
            assertTrue(ink(face, c)[0] >= 500, Character.toString(c));
        }
    }

    static List<FaceFile> noto() {
        return Shipped.ALL.subList(0, 5);
    }

    private static int[] ink(OpenTypeFace face, int codePoint) {
        byte[] glyph = Shipped.outlines(face).bytes(face.glyph(codePoint));
        return new int[] {glyph[2] << 8 | glyph[3] & 0xFF, glyph[6] << 8 | glyph[7] & 0xFF};
    }

    @Test
    void keepsItsBoxToItself() throws FaceRefused {
        Face face = Shipped.face(Shipped.MONGOLIAN);
        int[] box = face.box();
        face.box()[0] = 99;
        assertArrayEquals(box, face.box());
        assertTrue(face.tables().get("glyf") > 200_000);
    }
}
