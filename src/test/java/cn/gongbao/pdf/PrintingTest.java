package cn.gongbao.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Length;
import cn.gongbao.model.Noted;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.page.Placed;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a press gets. */
class PrintingTest {

    private static final String BLACK = "0 0 0 1 k";

    private static PagedIssue issue() {
        Placed link =
                new Placed.Link(
                        Length.pt(72),
                        Length.pt(72),
                        Length.pt(9),
                        Length.pt(9),
                        2,
                        Length.ZERO,
                        1);
        return Printed.issue(
                Map.of(),
                Sample.page(1, "cover", Sample.line(100, 72, 1, "用一门"), red("甲"), link),
                Sample.page(2, Sample.line(100, 72, 1, "乙"), rule(0.5, "black")));
    }

    private static Placed red(String text) {
        Placed.Run run =
                new Placed.Run(
                        Sample.text(Sample.SERIF, 20, text, null), Length.ZERO, Length.ZERO, "red");
        return Sample.line(100, 200, 1, run);
    }

    private static Placed rule(double height, String ink) {
        return new Placed.Rule(
                Length.pt(50), Length.pt(50), Length.pt(99), Length.pt(height), ink, -1);
    }

    private static PDDocument print(Conformance conformance) throws IOException {
        Noted<byte[]> file = Printed.print(issue(), Artwork.cover(), conformance);
        assertEquals("", Printed.told(file.notices()));
        return Loader.loadPDF(file.value());
    }

    @Test
    void boxesAreExactAndOnEveryPageAndBeginAtNothing() throws IOException {
        try (PDDocument document = print(Conformance.PDF_X_4)) {
            for (PDPage page : document.getPages()) {
                COSDictionary own = page.getCOSObject();
                assertBox(own, COSName.MEDIA_BOX, 0, 595.276 + 2 * 37, 841.890 + 2 * 37);
                assertBox(own, COSName.TRIM_BOX, 37, 632.276, 878.890);
                assertBox(own, COSName.BLEED_BOX, 28.496, 640.780, 887.394);
                for (String none : new String[] {"ArtBox", "CropBox", "Annots", "UserUnit"}) {
                    assertFalse(own.containsKey(COSName.getPDFName(none)), none);
                }
            }
            assertFalse(
                    document.getDocumentCatalog()
                            .getPages()
                            .getCOSObject()
                            .containsKey(COSName.MEDIA_BOX));
        }
    }

    private static void assertBox(
            COSDictionary page, COSName name, double from, double right, double top) {
        PDRectangle box = new PDRectangle(page.getCOSArray(name));
        assertEquals(from, box.getLowerLeftX(), 0.0006, name.getName());
        assertEquals(from, box.getLowerLeftY(), 0.0006, name.getName());
        assertEquals(right, box.getUpperRightX(), 0.0015, name.getName());
        assertEquals(top, box.getUpperRightY(), 0.0015, name.getName());
    }

    @Test
    void textAndThinRulesAreBlackInkThatOverprints() throws IOException {
        try (PDDocument document = print(Conformance.PDF_X_4)) {
            List<Paint> cover = Paint.on(document.getPage(0));
            assertEquals(
                    List.of(
                            new Paint("TJ", BLACK, true, null),
                            new Paint("TJ", "专色红 1", false, null)),
                    cover.stream()
                            .filter(p -> p.text() && !p.colour().startsWith("All"))
                            .limit(2)
                            .toList());
            assertTrue(Paint.on(document.getPage(1)).contains(new Paint("f", BLACK, true, null)));
        }
    }

    @Test
    void wideAndTintedAndColouredAreasKnockOut() throws IOException {
        PagedIssue rules =
                Printed.issue(
                        Map.of(),
                        Sample.page(
                                1,
                                rule(40, "black"),
                                rule(2, "black"),
                                rule(0.5, "rule"),
                                rule(0.5, "red"),
                                rule(0.5, "blue")));
        byte[] file = Printed.print(rules, null, Conformance.PDF_X_4).value();
        try (PDDocument document = Loader.loadPDF(file)) {
            List<Paint> areas =
                    Paint.on(document.getPage(0)).stream().filter(p -> p.form() == null).toList();
            assertEquals(
                    List.of(
                            new Paint("f", BLACK, false, null),
                            new Paint("f", BLACK, true, null),
                            new Paint("f", "0 0 0 0.3 k", false, null),
                            new Paint("f", "专色红 1", false, null),
                            new Paint("f", "1 0.6 0 0 k", false, null)),
                    areas.subList(0, 5));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF_X_4", "PDF_X_1A"})
    void nothingIsInScreenColours(Conformance conformance) throws IOException {
        try (PDDocument document = print(conformance)) {
            for (PDPage page : document.getPages()) {
                for (Paint paint : Paint.on(page)) {
                    assertTrue(paint.colour().matches(".* [kK]|(All|专色红) [0-9.]+"), "" + paint);
                }
            }
        }
    }

    @Test
    void aSpotInkIsOneSeparationInTheWholeFile() throws IOException {
        try (PDDocument document = print(Conformance.PDF_X_4)) {
            Set<COSBase> found = new java.util.HashSet<>();
            PDPage cover = document.getPage(0);
            COSDictionary resources = cover.getResources().getCOSObject();
            COSDictionary forms = resources.getCOSDictionary(COSName.XOBJECT);
            List<COSDictionary> all =
                    List.of(
                            resources,
                            resources(forms.getCOSStream(COSName.getPDFName("A1"))),
                            resources(forms.getCOSStream(COSName.getPDFName("M1"))));
            for (COSDictionary some : all) {
                COSDictionary spaces = some.getCOSDictionary(COSName.COLORSPACE);
                COSBase red = spaces.getDictionaryObject(COSName.getPDFName("S0"));
                assertEquals(COSName.getPDFName("专色红"), ((COSArray) red).getObject(1));
                found.add(red);
            }
            assertEquals(1, found.size());
            COSArray red = (COSArray) found.iterator().next();
            assertEquals(COSName.DEVICECMYK, red.getObject(2));
            COSDictionary tint = (COSDictionary) red.getObject(3);
            assertArrayEquals(
                    new float[] {0, .8f, .8f, 0}, tint.getCOSArray(COSName.C1).toFloatArray());
            assertArrayEquals(new float[4], tint.getCOSArray(COSName.C0).toFloatArray());
        }
    }

    private static COSDictionary resources(COSStream form) {
        return form.getCOSDictionary(COSName.RESOURCES);
    }

    @Test
    void theSeparationsNameIsWrittenAsUtf8() throws IOException {
        byte[] file = Printed.print(issue(), Artwork.cover(), Conformance.PDF_X_1A).value();
        String text = new String(file, StandardCharsets.ISO_8859_1);
        assertTrue(text.contains("/#E4#B8#93#E8#89#B2#E7#BA#A2"));
    }

    @Test
    void marksStandOutsideTheBleedAndReachNoPlateTooMany() throws IOException {
        try (PDDocument document = print(Conformance.PDF_X_4)) {
            assertEquals(Set.of("All", "K", "专色红"), plates(document.getPage(0)));
            assertEquals(Set.of("All", "K"), plates(document.getPage(1)));
            PDFRenderer renderer = new PDFRenderer(document);
            BufferedImage page = renderer.renderImage(1, 4);
            int bleed = Math.round(28.496f * 4);
            int ink = 0;
            for (int y = 0; y < page.getHeight(); y++) {
                for (int x = 0; x < page.getWidth(); x++) {
                    boolean outside =
                            Math.min(x, page.getWidth() - 1 - x) < bleed + 1
                                    || Math.min(y, page.getHeight() - 1 - y) < bleed + 1;
                    boolean between =
                            !outside
                                    && (Math.min(x, page.getWidth() - 1 - x) < bleed + 30
                                            || Math.min(y, page.getHeight() - 1 - y) < bleed + 30);
                    boolean dark = (page.getRGB(x, y) & 0xFF) < 128;
                    ink += outside && dark ? 1 : 0;
                    assertFalse(between && dark, "a mark at " + x + ", " + y);
                }
            }
            assertTrue(ink > 3000, ink + " dark pixels of marks");
        }
    }

    private static Set<String> plates(PDPage page) {
        Set<String> plates = new TreeSet<>();
        for (Paint paint : Paint.on(page)) {
            String[] words = paint.colour().split(" ");
            for (int i = 0; words.length == 5 && i < 4; i++) {
                if (!words[i].equals("0")) {
                    plates.add("CMYK".substring(i, i + 1));
                }
            }
            if (words.length == 2) {
                plates.add(words[0]);
            }
        }
        return plates;
    }

    @Test
    void cropMarksAreHairlinesOnEveryPlateAtTheTrimsCorners() throws IOException {
        try (PDDocument document = print(Conformance.PDF_X_4)) {
            COSStream form =
                    document.getPage(1)
                            .getResources()
                            .getCOSObject()
                            .getCOSDictionary(COSName.XOBJECT)
                            .getCOSStream(COSName.getPDFName("M2"));
            String marks =
                    new String(
                            form.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertTrue(marks.startsWith("/KO gs /S1 CS 1 SCN .25 w 0 J [] 0 d\n"), marks);
            // 3 mm out, 5 mm long
            assertTrue(marks.contains("\n-22.677 0 m -8.504 0 l S\n"), marks);
            assertTrue(marks.contains("\n595.276 850.394 m 595.276 864.567 l S\n"), marks);
            assertEquals(16, marks.split(" l S\n", -1).length - 1);
        }
    }

    @Test
    void dotsBeforeNumbersLeaveTheMarksSolid() throws IOException {
        Placed dots =
                new Placed.Leader(
                        Length.pt(100), Length.pt(300), 40, Length.pt(5), Length.pt(0.85), "black");
        PagedIssue issue =
                Printed.issue(
                        Map.of(),
                        Sample.page(1, rule(0.5, "black")),
                        Sample.page(2, rule(0.5, "black"), dots));
        byte[] file = Printed.print(issue, null, Conformance.PDF_X_4).value();
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFRenderer renderer = new PDFRenderer(document);
            BufferedImage without = renderer.renderImage(0, 2);
            BufferedImage with = renderer.renderImage(1, 2);
            // The slug line stands at the head; the crop and register marks at both sides.
            for (int y = 60; y < without.getHeight() - 60; y++) {
                for (int x = 0; x < 56; x++) {
                    assertEquals(without.getRGB(x, y), with.getRGB(x, y), x + ", " + y);
                }
            }
        }
    }

    @Test
    void inkReachesTheEdgeOfTheBleed() throws IOException {
        try (PDDocument document = print(Conformance.PDF_X_4)) {
            BufferedImage cover = new PDFRenderer(document).renderImage(0, 4);
            int edge = (int) Math.ceil(28.496 * 4);
            int bottom = cover.getHeight() - 1 - edge;
            assertNotEquals(0xFFFFFF, cover.getRGB(edge + 1, bottom - 1) & 0xFFFFFF);
            assertNotEquals(
                    0xFFFFFF, cover.getRGB(cover.getWidth() - 2 - edge, bottom - 1) & 0xFFFFFF);
            assertEquals(0xFFFFFF, cover.getRGB(edge - 3, bottom - 60) & 0xFFFFFF);
        }
    }

    @Test
    void theSlugNamesIssuePageAndPlatesAsNoPartOfTheText() throws IOException {
        try (PDDocument document = print(Conformance.PDF_X_4)) {
            List<Paint> slug =
                    Paint.on(document.getPage(0)).stream()
                            .filter(p -> p.text() && p.form() == null)
                            .skip(2)
                            .toList();
            assertEquals(
                    List.of("All 1", "All 1", BLACK, "专色红 1"),
                    slug.stream().map(Paint::colour).toList());
            String text = new org.apache.pdfbox.text.PDFTextStripper().getText(document);
            assertTrue(text.contains("公报 2017-01 · 第1页 · 全2面之第1面"), text);
            assertTrue(text.contains("2017-12-31 · 色版 K 专色红"), text);
            assertTrue(text.contains("2017-12-31 · 色版 K \n"), text);
        }
    }

    @Test
    void whatOnlyReadersUseIsLeftOut() throws IOException {
        try (PDDocument document = print(Conformance.PDF_X_4)) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            for (String none :
                    new String[] {
                        "StructTreeRoot",
                        "MarkInfo",
                        "Outlines",
                        "PageMode",
                        "ViewerPreferences",
                        "Names",
                        "OpenAction",
                        "AcroForm"
                    }) {
                assertFalse(catalog.containsKey(COSName.getPDFName(none)), none);
            }
            assertFalse(
                    new String(
                                    document.getPage(0).getContents().readAllBytes(),
                                    StandardCharsets.ISO_8859_1)
                            .contains("/MCID"));
            assertNull(document.getPage(0).getCOSObject().getDictionaryObject("StructParents"));
        }
    }

    @Test
    void pdfX4SaysWhatIso15930Part7AsksFor() throws IOException {
        try (PDDocument document = print(Conformance.PDF_X_4)) {
            assertEquals(1.6f, document.getDocument().getVersion());
            assertPress(document, "PDF/X-4");
            String xmp =
                    new String(
                            document.getDocumentCatalog().getMetadata().toByteArray(),
                            StandardCharsets.UTF_8);
            for (String said :
                    new String[] {
                        "<pdfxid:GTS_PDFXVersion>PDF/X-4<",
                        "<pdf:Trapped>False<",
                        "<xmp:CreateDate>2017-12-31T00:00:00+08:00<",
                        "<xmp:ModifyDate>2017-12-31T00:00:00+08:00<",
                        "<xmp:MetadataDate>2017-12-31T00:00:00+08:00<",
                        "<xmpMM:DocumentID>uuid:",
                        "<xmpMM:VersionID>1<",
                        "<xmpMM:RenditionClass>default<",
                        "xml:lang=\"x-default\">公报<"
                    }) {
                assertTrue(xmp.contains(said), said);
            }
        }
    }

    @Test
    void pdfX1aIsOfVersion14WithoutPackedObjectsOrTransparency() throws IOException {
        byte[] file = Printed.print(issue(), Artwork.cover(), Conformance.PDF_X_1A).value();
        String text = new String(file, StandardCharsets.ISO_8859_1);
        assertTrue(text.startsWith("%PDF-1.4\n"));
        assertTrue(text.contains("\nxref\n"));
        for (String none : new String[] {"/ObjStm", "/XRef", "/Transparency", "/SMask", "/LZW"}) {
            assertFalse(text.contains(none), none);
        }
        try (PDDocument document = Loader.loadPDF(file)) {
            assertPress(document, "PDF/X-1a:2003");
            assertFalse(
                    new String(
                                    document.getDocumentCatalog().getMetadata().toByteArray(),
                                    StandardCharsets.UTF_8)
                            .contains("pdfxid:GTS"));
        }
    }

    private static void assertPress(PDDocument document, String version) {
        COSDictionary trailer = document.getDocument().getTrailer();
        assertEquals(2, trailer.getCOSArray(COSName.ID).size());
        COSDictionary info = trailer.getCOSDictionary(COSName.INFO);
        assertEquals(version, info.getString("GTS_PDFXVersion"));
        assertEquals("公报", info.getString(COSName.TITLE));
        assertEquals("D:20171231000000+08'00'", info.getString(COSName.CREATION_DATE));
        assertEquals("D:20171231000000+08'00'", info.getString(COSName.MOD_DATE));
        assertEquals(COSName.getPDFName("False"), info.getDictionaryObject(COSName.TRAPPED));
        COSArray intents =
                document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.OUTPUT_INTENTS);
        assertEquals(1, intents.size());
        COSDictionary intent = (COSDictionary) intents.getObject(0);
        assertEquals("GTS_PDFX", intent.getNameAsString(COSName.S));
        assertEquals("FOGRA39", intent.getString("OutputConditionIdentifier"));
        assertEquals("coated", intent.getString(COSName.INFO));
        COSStream profile = intent.getCOSStream(COSName.DEST_OUTPUT_PROFILE);
        assertEquals(4, profile.getInt(COSName.N));
    }

    @Test
    void marksAndArtworkAreSharedAmongPages() throws IOException {
        PagedIssue three =
                Printed.issue(
                        Map.of(),
                        Sample.page(1, "cover", Sample.line(100, 72, 1, "甲")),
                        Sample.page(2, "cover", Sample.line(100, 72, 1, "乙")),
                        Sample.page(3, "cover", Sample.line(100, 72, 1, "丙")));
        byte[] file = Printed.print(three, Artwork.cover(), Conformance.PDF_X_4).value();
        try (PDDocument document = Loader.loadPDF(file)) {
            for (String name : new String[] {"A1", "M1"}) {
                assertSame(form(document, 0, name), form(document, 2, name));
            }
        }
    }

    private static COSStream form(PDDocument document, int page, String name) {
        return document.getPage(page)
                .getResources()
                .getCOSObject()
                .getCOSDictionary(COSName.XOBJECT)
                .getCOSStream(COSName.getPDFName(name));
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF_X_4", "PDF_X_1A"})
    void givesTheSameBytesForTheSameIssue(Conformance conformance) {
        byte[] first = Printed.print(issue(), Artwork.cover(), conformance).value();
        assertArrayEquals(first, Printed.print(issue(), Artwork.cover(), conformance).value());
    }
}
