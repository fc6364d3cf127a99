package cn.gongbao.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.inspection.PageText;
import cn.gongbao.inspection.TextLayer;
import cn.gongbao.model.Layout.FaceFile;
import cn.gongbao.model.Length;
import cn.gongbao.page.Placed;
import cn.gongbao.type.DrawnFont;
import cn.gongbao.type.Face;
import cn.gongbao.type.FaceShelf;
import cn.gongbao.type.cff.DrawnCff;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType0;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompactFontTest {

    /** One glyph stands for a character and its radical, and each is told from the other. */
    private static final String TEXT = "甲乙一丙⼀丁戊𠮷一甲";

    @TempDir static Path folder;

    private static FaceShelf shelf;

    @BeforeAll
    static void openFaces() throws IOException {
        byte[] cids = DrawnFont.file("DrawnCids", DrawnCff.sample(true));
        byte[] names = DrawnFont.file("DrawnNames", DrawnCff.sample(false));
        List<Double> matrix = List.of(1 / 2048.0, 0.0, 0.0, 1 / 2048.0, 0.0, 0.0);
        DrawnCff fine = DrawnCff.sample(false).withMatrices(matrix, List.of());
        Files.write(folder.resolve("fine.otf"), DrawnFont.file("DrawnFine", fine, 2048, 0));
        Files.write(folder.resolve("drawn.ttc"), DrawnFont.collection(cids, names));
        shelf =
                FaceShelf.open(
                                folder,
                                List.of(
                                        new FaceFile("cids", 400, "drawn.ttc#1"),
                                        new FaceFile("fine", 400, "fine.otf"),
                                        new FaceFile("names", 400, "drawn.ttc#DrawnNames")),
                                List.of())
                        .value();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cids", "names", "fine"})
    void readsBackTheTextThatWasSet(String family) throws IOException {
        byte[] file = write(line(family, TEXT));
        PageText page = TextLayer.read(file).get(0);
        assertEquals(TEXT, page.text());
        try (PDDocument document = Loader.loadPDF(file)) {
            assertEquals(TEXT, new PDFTextStripper().getText(document).strip());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cids", "names", "fine"})
    void saysTheWidthsThatTheFontProgramHas(String family) throws IOException {
        Face face = shelf.face(family, 400);
        try (PDDocument document = Loader.loadPDF(write(line(family, TEXT)))) {
            PDType0Font font = font(document);
            int[] characters = TEXT.codePoints().distinct().toArray();
            for (int code = 1; code <= characters.length; code++) {
                float units = face.advance(face.glyph(characters[code - 1]));
                float width = units * 1000 / face.unitsPerEm();
                assertEquals(width, font.getWidth(code), 0.01, "code " + code);
                assertEquals(width, font.getWidthFromFont(code), 0.01, "code " + code);
                assertTrue(font.hasGlyph(code), "code " + code);
                assertEquals(Character.toString(characters[code - 1]), font.toUnicode(code));
            }
            assertFalse(font.hasGlyph(characters.length + 1));
        }
    }

    @Test
    void isDescribedAsPdfAsks() throws IOException {
        try (PDDocument document = Loader.loadPDF(write(line("cids", TEXT)))) {
            PDType0Font font = font(document);
            assertTrue(font.isEmbedded());
            assertFalse(font.isDamaged());
            PDCIDFontType0 descendant = (PDCIDFontType0) font.getDescendantFont();
            COSDictionary dictionary = descendant.getCOSObject();
            // ISO 32000-1, tables 117, 122 and 126
            assertEquals(COSName.CID_FONT_TYPE0, dictionary.getCOSName(COSName.SUBTYPE));
            assertFalse(dictionary.containsKey(COSName.CID_TO_GID_MAP));
            COSDictionary descriptor = dictionary.getCOSDictionary(COSName.FONT_DESC);
            assertFalse(descriptor.containsKey(COSName.FONT_FILE2));
            // ISO 19005-2, 6.2.11.4.2: no list of CIDs rather than one that lacks some
            assertFalse(descriptor.containsKey(COSName.CID_SET));
            COSDictionary program = descriptor.getCOSStream(COSName.FONT_FILE3);
            assertEquals("CIDFontType0C", program.getNameAsString(COSName.SUBTYPE));
            assertFalse(program.containsKey(COSName.LENGTH1));
            String name = dictionary.getNameAsString(COSName.BASE_FONT);
            assertTrue(name.matches("[A-Z]{6}\\+DrawnCids"), name);
            assertEquals(name, descriptor.getNameAsString(COSName.FONT_NAME));
            assertEquals(880, descriptor.getInt(COSName.ASCENT));
            assertEquals(-120, descriptor.getInt(COSName.DESCENT));
        }
    }

    @Test
    void saysADefaultWidthThatIsWhole() throws IOException {
        // ISO 32000-1, table 117
        try (PDDocument document = Loader.loadPDF(write(line("fine", "乙乙丙丁戊")))) {
            COSDictionary font = font(document).getDescendantFont().getCOSObject();
            assertEquals(COSInteger.get(1000), font.getItem(COSName.DW));
            assertEquals(488.281f, font(document).getWidth(2), 0.001f);
        }
    }

    @Test
    void drawsInkWhereTheGlyphsAre() throws IOException {
        Placed.Line empty = line("cids", "　　　");
        try (PDDocument document = Loader.loadPDF(write(line("cids", "甲乙一")));
                PDDocument blank = Loader.loadPDF(write(empty))) {
            assertTrue(ink(document) > 100, "ink " + ink(document));
            assertEquals(0, ink(blank));
        }
    }

    private static int ink(PDDocument document) throws IOException {
        BufferedImage page = new PDFRenderer(document).renderImage(0, 1);
        int dark = 0;
        for (int y = 40; y < 110; y++) {
            for (int x = 60; x < 260; x++) {
                dark += (page.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    @Test
    void givesTheSameBytesForTheSameIssue() {
        byte[] first = write(line("cids", TEXT));
        assertArrayEquals(first, write(line("cids", TEXT)));
        assertNotEquals(first.length, write(line("cids", "甲")).length);
    }

    private static Placed.Line line(String family, String text) {
        return Sample.line(
                72,
                100,
                1,
                Sample.run(Sample.text(shelf.face(family, 400), 40, text, null), Length.ZERO));
    }

    private static byte[] write(Placed line) {
        return Sample.write(Sample.issue(Sample.paragraphs(1), Sample.page(1, line)));
    }

    private static PDType0Font font(PDDocument document) throws IOException {
        return (PDType0Font) document.getPage(0).getResources().getFont(COSName.getPDFName("F1"));
    }
}
