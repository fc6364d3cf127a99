package cn.gongbao.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.inspection.PageText;
import cn.gongbao.inspection.TextLayer;
import cn.gongbao.model.Length;
import cn.gongbao.page.Placed;
import cn.gongbao.type.GlyphRun;
import cn.gongbao.type.MongolianShaper;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    /** ᠬᠦᠨᠳᠦᠯᠡᠨ with a suffix after NNBSP, FVS1 after medial d and an MVS. */
    private static final String MONGOLIAN =
            "\u182C\u1826\u1828\u1833\u180B\u1826\u182F\u1821\u1828\u202F\u1824\u1828 "
                    + "\u182C\u1820\u180E\u1820";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "昆都仑区人民政府公报",
                "用一门，不用⽤⼀⻔", // glyphs that a character shares with its radical
                "第1期（总第1期）2017年12月",
                "𠮷野家 Aa–Zz %·",
            })
    void readsBackTheTextThatWasSet(String text) throws IOException {
        assertEquals(text, read(Sample.line(72, 72, 1, text)).text());
    }

    @Test
    void readsBackHanAndNotTheirRadicals() throws IOException {
        String text = read(Sample.line(72, 72, 1, "用一门")).text();
        assertFalse(text.codePoints().anyMatch(c -> c >= 0x2E80 && c <= 0x2FDF), text);
    }

    @Test
    void readsADoubleDashShownByOneGlyph() throws IOException {
        int dash = Sample.SERIF.doubleDash();
        assertTrue(dash > 0);
        GlyphRun run =
                new GlyphRun(
                        Sample.SERIF,
                        Length.pt(10.5),
                        new int[] {Sample.SERIF.glyph('甲'), dash, Sample.SERIF.glyph('乙')},
                        new int[] {0, 133_350, 400_050},
                        new int[] {0, 1, 3},
                        "甲——乙",
                        null);
        PageText page = read(Sample.line(72, 72, 1, Sample.run(run, Length.ZERO)));
        assertEquals("甲——乙", page.text());
    }

    @Test
    void readsMongolianWithItsSelectorsAndSeparators() throws IOException {
        GlyphRun run = new MongolianShaper().shape(Sample.MONGOLIAN, Length.pt(14), MONGOLIAN);
        byte[] file = write(vertical(run, 1));
        assertEquals(MONGOLIAN, TextLayer.read(file).get(0).text());
        assertTrue(otherReader(file).contains(MONGOLIAN));
    }

    @Test
    void readsGlyphsOutOfTheOrderOfTheirText() throws IOException {
        GlyphRun run =
                new GlyphRun(
                        Sample.SERIF,
                        Length.pt(10),
                        new int[] {Sample.SERIF.glyph('é'), Sample.SERIF.glyph('´')},
                        new int[] {0, 0},
                        new int[] {0, 0},
                        "e\u0301",
                        null);
        assertEquals("e\u0301", read(Sample.line(72, 72, 1, Sample.run(run, Length.ZERO))).text());
    }

    @Test
    void leavesArtifactsOut() throws IOException {
        PageText page =
                read(
                        Sample.line(72, 40, Placed.ARTIFACT, "书眉"),
                        Sample.line(72, 72, 1, "正文"),
                        Sample.line(72, 800, Placed.ARTIFACT, "页脚"));
        assertEquals("正文", page.text());
        assertEquals(6, page.glyphs().size());
        assertEquals(4, page.glyphs().stream().filter(PageText.Glyph::artifact).count());
    }

    @Test
    void keepsLinesOfOneNodeTogetherAndInOrder() throws IOException {
        PageText page =
                read(
                        Sample.line(300, 72, 1, "第一段在右栏起，"),
                        Sample.line(72, 90, 1, "在左栏止。"),
                        Sample.line(72, 108, 2, "第二段。"));
        assertEquals("第一段在右栏起，在左栏止。\n第二段。", page.text());
        assertEquals(List.of("P", "P"), page.blocks().stream().map(PageText.Block::role).toList());
    }

    @Test
    void splitsAFaceOfTooManyPairs() throws IOException {
        // one glyph shown for 66 000 characters, none of them a surrogate
        int count = 66_000;
        int[] characters = new int[count];
        for (int i = 0; i < count; i++) {
            characters[i] = i < 0x8000 ? 0x100 + i : 0x1_0000 + i;
        }
        String text = new String(characters, 0, count);
        int[] clusters = new int[count];
        for (int i = 1; i < count; i++) {
            clusters[i] = clusters[i - 1] + Character.charCount(characters[i - 1]);
        }
        int[] glyphs = new int[count];
        java.util.Arrays.fill(glyphs, Sample.SANS.glyph('口'));
        GlyphRun run =
                new GlyphRun(
                        Sample.SANS, Length.pt(1), glyphs, new int[count], clusters, text, null);
        PageText page = read(Sample.line(72, 72, 1, Sample.run(run, Length.ZERO)));
        assertEquals(text, page.text());
        assertEquals(2, page.glyphs().stream().map(PageText.Glyph::font).distinct().count());
    }

    static Placed.Line vertical(GlyphRun run, int tag) {
        return new Placed.Line(
                Length.pt(300),
                Length.pt(100),
                true,
                List.of(Sample.run(run, Length.ZERO)),
                new Placed.Address("mongolian", 0, 1),
                tag);
    }

    private static PageText read(Placed... placed) throws IOException {
        return TextLayer.read(write(placed)).get(0);
    }

    private static byte[] write(Placed... placed) {
        return Sample.write(Sample.issue(Sample.paragraphs(2), Sample.page(1, placed)));
    }

    private static String otherReader(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
