package cn.gongbao.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Length;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.page.Placed;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {

    private static final Map<String, byte[]> ARTWORK = Map.of("cover", Sample.artwork());

    @Test
    void takesAnArtworkInOnceAndLaysItOnTheTrim() throws IOException {
        byte[] file = PdfWriter.write(stamped(), ARTWORK, Edition.READING);
        try (PDDocument document = Loader.loadPDF(file)) {
            COSBase form = form(document.getPage(0));
            assertSame(form, form(document.getPage(1)));
            assertSame(form, form(document.getPage(2)));
            assertTrue(
                    content(document.getPage(0))
                            .startsWith("/Artifact<</Type/Layout>>BDC\n/A1 Do\nEMC\n"));
            BufferedImage page = new PDFRenderer(document).renderImage(0);
            int bottom = page.getHeight() - 1;
            assertEquals(0xCC0000, page.getRGB(0, bottom) & 0xFFFFFF);
            assertEquals(0xCC0000, page.getRGB(71, bottom - 34) & 0xFFFFFF);
            assertEquals(0xFFCCCC, page.getRGB(73, bottom) & 0xFFFFFF);
            assertEquals(0xFFCCCC, page.getRGB(0, bottom - 37) & 0xFFFFFF);
        }
    }

    @Test
    void clipsTheBleedAwayOrShowsItAsTheEditionSays() throws IOException {
        Edition bleeding =
                new Edition(
                        "bleeding",
                        Edition.Surround.of(Length.mm(3)),
                        Colours.SCREEN,
                        Conformance.NONE,
                        null,
                        true,
                        List.of());
        try (PDDocument trimmed =
                        Loader.loadPDF(PdfWriter.write(stamped(), ARTWORK, Edition.READING));
                PDDocument whole = Loader.loadPDF(PdfWriter.write(stamped(), ARTWORK, bleeding))) {
            assertBox(trimmed.getPage(0).getMediaBox(), 0);
            assertBox(whole.getPage(0).getMediaBox(), 8.504);
            assertBox(whole.getPage(0).getTrimBox(), 0);
            BufferedImage page = new PDFRenderer(whole).renderImage(0);
            assertEquals(0xFFCCCC, page.getRGB(4, page.getHeight() - 5) & 0xFFFFFF);
            assertEquals(0xCC0000, page.getRGB(10, page.getHeight() - 11) & 0xFFFFFF);
        }
    }

    @Test
    void givesTheSameBytesForTheSameIssue() {
        byte[] first = PdfWriter.write(stamped(), ARTWORK, Edition.READING);
        assertArrayEquals(first, PdfWriter.write(stamped(), ARTWORK, Edition.READING));
    }

    @Test
    void givesAnotherIdentifierToOtherContent() throws IOException {
        PagedIssue other =
                Sample.issue(Sample.paragraphs(1), Sample.page(1, Sample.line(72, 72, 1, "乙")));
        PagedIssue one =
                Sample.issue(Sample.paragraphs(1), Sample.page(1, Sample.line(72, 72, 1, "甲")));
        assertNotEquals(identifier(one), identifier(other));
    }

    @Test
    void drawsRulesLeadersAndInksWithoutSayingAnythingTwice() throws IOException {
        Placed rule =
                new Placed.Rule(
                        Length.pt(10),
                        Length.pt(20),
                        Length.pt(100),
                        Length.pt(0.5),
                        "red",
                        Placed.ARTIFACT);
        Placed leader =
                new Placed.Leader(
                        Length.pt(10), Length.pt(40), 5, Length.pt(5.25), Length.pt(1.2), "black");
        Placed line = Sample.line(10, 60, 1, "甲");
        assertEquals(
                """
                /Artifact<</Type/Layout>>BDC
                .784 .063 .18 rg
                10 821.39 100 .5 re f
                10 821.39 100 .5 re f
                1.2 w 1 J [0 5.25] 0 d
                10 801.89 m 32.75 801.89 l S
                10 801.89 m 32.75 801.89 l S
                EMC
                /P<</MCID 0>>BDC
                BT
                1 0 0 1 10 781.89 Tm
                0 g
                /F1 10.5 Tf
                [(\0\1)]TJ
                ET
                BT
                1 0 0 1 10 781.89 Tm
                [(\0\1)]TJ
                ET
                EMC
                """,
                content(rule, rule, leader, leader, line, line));
    }

    @Test
    void drawsAsManyDotsAsTheLeaderHas() throws IOException {
        Placed leader =
                new Placed.Leader(
                        Length.pt(20), Length.pt(20), 7, Length.pt(10), Length.pt(4), "black");
        PagedIssue issue = Sample.issue(Sample.paragraphs(1), Sample.page(1, leader));
        try (PDDocument document = Loader.loadPDF(Sample.write(issue))) {
            BufferedImage page = new PDFRenderer(document).renderImage(0, 4);
            for (int dot = 0; dot < 9; dot++) {
                boolean black = (page.getRGB((20 + dot * 10) * 4, 80) & 0xFF) < 60;
                assertEquals(dot < 7, black, "dot " + dot);
                assertEquals(0xFF, page.getRGB((25 + dot * 10) * 4, 80) & 0xFF);
            }
        }
    }

    @Test
    void saysTheLanguageOfARunThatIsNotItsParagraphs() throws IOException {
        Placed.Run chinese = Sample.run(Sample.text(Sample.SERIF, 10, "甲", null), Length.ZERO);
        Placed.Run english = Sample.run(Sample.text(Sample.SERIF, 10, "A", "en"), Length.pt(10));
        String content = content(Sample.line(10, 60, 1, chinese, english));
        assertTrue(content.contains("/Span<</Lang(en)>>BDC\n[(\0\2)]TJ\nEMC\nET\n"), content);
    }

    @Test
    void twoColoursStayWhatTheyAre(@TempDir Path folder) throws IOException {
        byte[] high = {(byte) 200, (byte) 255};
        byte[] low = {0, (byte) 255};
        IndexColorModel redAndWhite = new IndexColorModel(1, 2, high, low, low);
        BufferedImage image = new BufferedImage(8, 6, BufferedImage.TYPE_BYTE_BINARY, redAndWhite);
        Path png = folder.resolve("a.png");
        assertTrue(ImageIO.write(image, "png", png.toFile()));
        PagedIssue issue =
                Sample.issue(
                        Sample.node(0, "Document", Sample.node(1, "Figure")),
                        Sample.page(1, figure(png, 1)));
        try (PDDocument document = Loader.loadPDF(Sample.write(pictured(issue, png)))) {
            BufferedImage page = new PDFRenderer(document).renderImage(0);
            assertEquals(0xC80000, page.getRGB(110, 110) & 0xFFFFFF);
        }
    }

    @Test
    void drawsPicturesAsTheyAreAndOnce(@TempDir Path folder) throws IOException {
        Path jpeg = picture(folder.resolve("a.jpg"), "jpg", BufferedImage.TYPE_INT_RGB);
        Path png = picture(folder.resolve("b.png"), "png", BufferedImage.TYPE_INT_ARGB);
        PagedIssue issue =
                Sample.issue(
                        Sample.node(0, "Document", Sample.node(1, "Figure"), Sample.node(2, "P")),
                        Sample.page(1, figure(jpeg, 1), figure(png, 2)),
                        Sample.page(2, figure(jpeg, Placed.ARTIFACT)));
        try (PDDocument document = Loader.loadPDF(Sample.write(pictured(issue, jpeg, png)))) {
            COSDictionary pictures = xObjects(document.getPage(0));
            COSStream photograph = pictures.getCOSStream(COSName.getPDFName("P1"));
            assertEquals(COSName.DCT_DECODE, photograph.getFilters());
            assertArrayEquals(
                    Files.readAllBytes(jpeg), photograph.createRawInputStream().readAllBytes());
            assertSame(
                    photograph,
                    xObjects(document.getPage(1)).getDictionaryObject(COSName.getPDFName("P1")));
            BufferedImage page = new PDFRenderer(document).renderImage(0);
            assertEquals(0x3366CC, page.getRGB(110, 110) & 0xFFFFFF, 0x020202);
            COSDictionary figure =
                    (COSDictionary)
                            document.getDocumentCatalog()
                                    .getStructureTreeRoot()
                                    .getCOSObject()
                                    .getCOSDictionary(COSName.K)
                                    .getCOSArray(COSName.K)
                                    .getObject(0);
            assertEquals("示意图", figure.getString(COSName.ALT));
            assertEquals(
                    100,
                    figure.getCOSDictionary(COSName.A)
                            .getCOSArray(COSName.BBOX)
                            .toCOSNumberFloatList()
                            .get(0));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void greysAreThoseOfTheFile(int bands, @TempDir Path folder) throws IOException {
        int[] greys = {0, 40, 128, 255};
        ColorModel model =
                new ComponentColorModel(
                        ColorSpace.getInstance(ColorSpace.CS_GRAY),
                        bands == 2,
                        false,
                        bands == 2 ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                        DataBuffer.TYPE_BYTE);
        WritableRaster raster = model.createCompatibleWritableRaster(4, 1);
        for (int x = 0; x < 4; x++) {
            raster.setPixel(x, 0, bands == 2 ? new int[] {greys[x], 255} : new int[] {greys[x]});
        }
        Path grey = folder.resolve("grey.png");
        assertTrue(
                ImageIO.write(new BufferedImage(model, raster, false, null), "png", grey.toFile()));
        PagedIssue issue =
                Sample.issue(Sample.paragraphs(1), Sample.page(1, figure(grey, Placed.ARTIFACT)));
        try (PDDocument document = Loader.loadPDF(Sample.write(pictured(issue, grey)))) {
            BufferedImage page = new PDFRenderer(document).renderImage(0);
            for (int x = 0; x < 4; x++) {
                assertEquals(greys[x], page.getRGB(105 + 10 * x, 110) & 0xFF, 1);
            }
        }
    }

    // An Adobe file of four inks keeps them inverted; it is taken in as it is and told so.
    @Test
    void drawsAPictureOfFourInks(@TempDir Path folder) throws IOException {
        WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 8, 8, 4, null);
        for (int i = 0; i < 64; i++) {
            inks.setPixel(i % 8, i / 8, new int[] {255, 255, 255, 255});
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(inks, null, null), null);
        }
        byte[] plain = bytes.toByteArray();
        byte[] adobe = {-1, -18, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(plain, 0, 2);
        file.write(adobe);
        file.write(plain, 2, plain.length - 2);
        Path four = Files.write(folder.resolve("four.jpg"), file.toByteArray());
        PagedIssue issue =
                Sample.issue(Sample.paragraphs(1), Sample.page(1, figure(four, Placed.ARTIFACT)));
        try (PDDocument document = Loader.loadPDF(Sample.write(pictured(issue, four)))) {
            COSDictionary image =
                    xObjects(document.getPage(0)).getCOSDictionary(COSName.getPDFName("P1"));
            assertEquals("DeviceCMYK", image.getNameAsString(COSName.COLORSPACE));
            assertEquals(1, image.getCOSArray(COSName.DECODE).getInt(0));
        }
    }

    @Test
    void namesAPictureThatCannotBeRead(@TempDir Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("c.png"), "no picture");
        PagedIssue issue =
                pictured(
                        Sample.issue(
                                Sample.paragraphs(1),
                                Sample.page(1, figure(text, Placed.ARTIFACT))),
                        text);
        UncheckedIOException refused =
                assertThrows(UncheckedIOException.class, () -> Sample.write(issue));
        assertTrue(refused.getMessage().contains("c.png"));
    }

    private static PagedIssue stamped() {
        return Sample.issue(
                Sample.paragraphs(3),
                List.of(new PagedIssue.Outline("第一篇", 1, Length.pt(72), List.of())),
                Sample.page(1, "cover", Sample.line(100, 72, 1, "用一门")),
                Sample.page(2, "cover", Sample.line(100, 72, 2, "乙Aé")),
                Sample.page(3, "cover"));
    }

    private static PagedIssue pictured(PagedIssue issue, Path... files) throws IOException {
        Map<String, byte[]> pictures = new HashMap<>();
        for (Path file : files) {
            pictures.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
        return new PagedIssue(
                issue.information(),
                issue.width(),
                issue.height(),
                issue.bleed(),
                issue.inks(),
                issue.pages(),
                issue.structure(),
                issue.outline(),
                pictures);
    }

    private static Placed figure(Path file, int tag) {
        return new Placed.Picture(
                Length.pt(100),
                Length.pt(100),
                Length.pt(40),
                Length.pt(30),
                file.getFileName().toString(),
                "示意图",
                tag);
    }

    private static Path picture(Path file, String format, int type) throws IOException {
        BufferedImage image = new BufferedImage(8, 6, type);
        for (int i = 0; i < 48; i++) {
            image.setRGB(i % 8, i / 8, 0xFF3366CC);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, format, bytes));
        return Files.write(file, bytes.toByteArray());
    }

    private static String content(Placed... placed) throws IOException {
        byte[] file = Sample.write(Sample.issue(Sample.paragraphs(1), Sample.page(1, placed)));
        try (PDDocument document = Loader.loadPDF(file)) {
            return content(document.getPage(0));
        }
    }

    private static String content(PDPage page) throws IOException {
        return new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    private static COSDictionary xObjects(PDPage page) {
        return page.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
    }

    private static COSBase form(PDPage page) {
        COSStream form = xObjects(page).getCOSStream(COSName.getPDFName("A1"));
        assertEquals(COSName.FORM, form.getCOSName(COSName.SUBTYPE));
        assertEquals(-8.504, new PDFormXObject(form).getMatrix().getTranslateX(), 0.001);
        return form;
    }

    private static String identifier(PagedIssue issue) throws IOException {
        try (PDDocument document = Loader.loadPDF(Sample.write(issue))) {
            return document.getDocument().getDocumentID().toString();
        }
    }

    private static void assertBox(PDRectangle box, double outward) {
        assertEquals(-outward, box.getLowerLeftX(), 0.001);
        assertEquals(-outward, box.getLowerLeftY(), 0.001);
        assertEquals(595.276 + outward, box.getUpperRightX(), 0.001);
        assertEquals(841.89 + outward, box.getUpperRightY(), 0.001);
    }
}
