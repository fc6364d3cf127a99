package cn.gongbao.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that the press did not make. */
class TextLayerTest {

    @Test
    void readsTextThatIsNotTagged() throws IOException {
        PageText page = TextLayer.read(file()).get(0);
        assertEquals(List.of(new PageText.Block(0, "", "Plain. exact")), page.blocks());
        assertEquals("1", page.label());
        assertEquals(200, page.width(), 0.001);
    }

    @Test
    void countsPlacesFromTheTrimmedPagesTopLeftCorner() throws IOException {
        PageText.Glyph first = TextLayer.read(file()).get(0).glyphs().get(0);
        assertEquals("P", first.text());
        assertEquals(30, first.x(), 0.001);
        assertEquals(40, first.y(), 0.001);
        assertEquals(12, first.size(), 0.001);
        assertEquals("Helvetica", first.font());
    }

    @Test
    void tellsArtifactsAndReplacedGlyphsFromTheText() throws IOException {
        List<PageText.Glyph> glyphs = TextLayer.read(file()).get(0).glyphs();
        String artifacts =
                String.join(
                        "",
                        glyphs.stream()
                                .filter(PageText.Glyph::artifact)
                                .map(PageText.Glyph::text)
                                .toList());
        assertEquals("folio", artifacts);
    }

    @Test
    void readsFilesAndRefusesWhatIsNone(@TempDir Path folder) throws IOException {
        Path pdf = Files.write(folder.resolve("a.pdf"), file());
        assertEquals("Plain. exact", TextLayer.read(pdf).get(0).text());
        byte[] text = "no PDF".getBytes(StandardCharsets.UTF_8);
        assertThrows(IOException.class, () -> TextLayer.read(text));
    }

    @Test
    void findsNoWaysWhereThereAreNone() throws IOException {
        Navigation navigation = Navigation.read(file());
        assertEquals(
                new Navigation(null, null, null, List.of("1"), List.of(), List.of()), navigation);
    }

    /** One page with a bleed of 10 points, plain text, an ActualText and an artifact. */
    private static byte[] file() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(220, 320));
            page.setTrimBox(new PDRectangle(10, 10, 200, 300));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(40, 270);
                content.showText("Plain. ");
                COSDictionary actual = new COSDictionary();
                actual.setString(COSName.ACTUAL_TEXT, "exact");
                content.beginMarkedContent(
                        COSName.getPDFName("Span"), PDPropertyList.create(actual));
                content.showText("glyphs");
                content.endMarkedContent();
                content.beginMarkedContent(COSName.ARTIFACT);
                content.showText("folio");
                content.endMarkedContent();
                content.endText();
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        }
    }
}
