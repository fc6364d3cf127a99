package cn.gongbao.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.imposition.Imposition;
import cn.gongbao.imposition.Job;
import cn.gongbao.model.Editions.Binding;
import cn.gongbao.model.Length;
import cn.gongbao.model.Place;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.page.Placed;
import cn.gongbao.page.Sheets;
import cn.gongbao.page.Sheets.Area;
import cn.gongbao.page.Sheets.Cell;
import cn.gongbao.type.FaceChain;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Finished pages on press sheets, as a printer sees them. */
class SheetWriterTest {

    private static final FaceChain FACES = new FaceChain(List.of(Sample.SANS));

    /** Dots to the inch of what is looked at. */
    private static final int DPI = 36;

    private static Sheets sheets(int pages, int section, Length caliper) {
        return Imposition.impose(
                        new Job(
                                "公报 第1期",
                                "2018-01-15",
                                pages,
                                Sample.WIDTH,
                                Sample.HEIGHT,
                                Sample.BLEED),
                        new Binding(section, false, caliper),
                        Place.of("layout.yaml"))
                .value();
    }

    private static byte[] write(int pages, int section) {
        return SheetWriter.write(
                PrintedPages.press(pages, 1.6f), sheets(pages, section, Length.mm(0.1)), FACES);
    }

    /** The colour of a point in millimetres from a side's top left corner. */
    private static Color at(BufferedImage image, double x, double y) {
        double dots = DPI / 25.4;
        return new Color(image.getRGB((int) (x * dots), (int) (y * dots)));
    }

    private static void assertLike(Color expected, Color found, String what) {
        int off =
                Math.max(
                        Math.abs(expected.getRed() - found.getRed()),
                        Math.max(
                                Math.abs(expected.getGreen() - found.getGreen()),
                                Math.abs(expected.getBlue() - found.getBlue())));
        assertTrue(off <= 3, what + ": " + expected + " expected, but " + found);
    }

    @Test
    void everyPageLiesInItsPlaceTheRightWayUp() throws IOException {
        for (int section : new int[] {4, 8, 16}) {
            Sheets sheets = sheets(section, section, Length.mm(0.1));
            byte[] file = SheetWriter.write(PrintedPages.press(section, 1.6f), sheets, FACES);
            try (PDDocument document = Loader.loadPDF(file)) {
                assertEquals(sheets.sides().size(), document.getNumberOfPages());
                for (int i = 0; i < sheets.sides().size(); i++) {
                    BufferedImage seen = new PDFRenderer(document).renderImageWithDPI(i, DPI);
                    for (Cell cell : sheets.sides().get(i).cells()) {
                        look(seen, sheets, cell);
                    }
                }
            }
        }
    }

    private static void look(BufferedImage seen, Sheets sheets, Cell cell) {
        Area trim = sheets.trim(cell);
        double left = trim.left().millimetres();
        double right = trim.right().millimetres();
        double top = trim.top().millimetres();
        double bottom = trim.bottom().millimetres();
        Color own = PrintedPages.colour(cell.page());
        String page = "page " + cell.page();
        assertLike(own, at(seen, (left + right) / 2, (top + bottom) / 2), page);
        assertLike(cell.turned() ? own : Color.BLACK, at(seen, left + 20, top + 20), page);
        assertLike(own, at(seen, right - 20, top + 20), page);
        assertLike(own, at(seen, left + 20, bottom - 20), page);
        assertLike(cell.turned() ? Color.BLACK : own, at(seen, right - 20, bottom - 20), page);
        double middle = (top + bottom) / 2;
        double spine = cell.spineRight() ? right : left;
        double fore = cell.spineRight() ? left : right;
        double outward = cell.spineRight() ? -1 : 1;
        assertLike(own, at(seen, spine + outward, middle), page + " reaches the spine");
        assertLike(own, at(seen, fore + outward * 1.8, middle), page + " has its bleed");
        double head = cell.turned() ? bottom + 1.8 : top - 1.8;
        assertLike(own, at(seen, right - 60, head), page + " has its bleed at the head");
    }

    @Test
    void nothingIsSeenBeyondTheBleed() throws IOException {
        try (PDDocument document = Loader.loadPDF(write(4, 4))) {
            BufferedImage seen = new PDFRenderer(document).renderImageWithDPI(0, DPI);
            // The pages are full of colour 10 mm around their trim; the margin is 15 mm.
            assertLike(Color.WHITE, at(seen, 15 - 5, 15 + 150), "left of the bleed");
            assertLike(Color.WHITE, at(seen, 15 + 100, 15 + 297 + 5), "below the bleed");
        }
    }

    @Test
    void creepMovesWhatIsOnThePageTowardTheSpine() throws IOException {
        Sheets sheets = sheets(16, 8, Length.mm(2));
        byte[] file = SheetWriter.write(PrintedPages.press(16, 1.6f), sheets, FACES);
        try (PDDocument document = Loader.loadPDF(file)) {
            for (int i = 0; i < sheets.sides().size(); i++) {
                BufferedImage seen = new PDFRenderer(document).renderImageWithDPI(i, DPI);
                for (Cell cell : sheets.sides().get(i).cells()) {
                    lookAtCreep(seen, sheets, cell);
                }
            }
        }
    }

    private static void lookAtCreep(BufferedImage seen, Sheets sheets, Cell cell) {
        int leaf = (Math.min(cell.page(), 17 - cell.page()) - 1) / 2;
        assertEquals(Length.mm(2 * leaf), cell.creep());
        double left = sheets.trim(cell).left().millimetres();
        double top = sheets.trim(cell).top().millimetres();
        Color own = PrintedPages.colour(cell.page());
        double creep = (cell.spineRight() ? 2 : -2) * leaf;
        // The square of 40 mm starts at the page's left, which is at the right when it is turned.
        double edge = cell.turned() ? left + 170 + creep : left + 40 + creep;
        double inward = cell.turned() ? 1 : -1;
        double y = cell.turned() ? top + 277 : top + 20;
        assertLike(Color.BLACK, at(seen, edge + inward, y), cell + " within the edge");
        assertLike(own, at(seen, edge - inward, y), cell + " beyond the edge");
        double beyond = cell.spineRight() ? left + 211 : left - 1;
        Color neighbour = PrintedPages.colour(17 - cell.page());
        assertLike(neighbour, at(seen, beyond, top + 150), cell + " does not cross the spine");
    }

    @Test
    void whatThePressFileSaysOfItselfIsKept() throws IOException {
        try (PDDocument before = Loader.loadPDF(PrintedPages.write(8, 1.6f));
                PDDocument after = Loader.loadPDF(write(8, 8))) {
            assertEquals(1.6f, after.getVersion());
            assertEquals("公报", after.getDocumentInformation().getTitle());
            assertEquals("False", after.getDocumentInformation().getTrapped());
            assertEquals(
                    PrintedPages.XMP,
                    new String(
                            after.getDocumentCatalog().getMetadata().toByteArray(),
                            StandardCharsets.UTF_8));
            assertEquals(1, after.getDocumentCatalog().getOutputIntents().size());
            assertArrayEquals(profile(before), profile(after));
            for (PDPage page : after.getPages()) {
                assertEquals(List.of(), page.getAnnotations());
            }
            assertNull(after.getDocumentCatalog().getStructureTreeRoot());
            PDPage first = after.getPage(0);
            PDFormXObject form =
                    (PDFormXObject) first.getResources().getXObject(COSName.getPDFName("P1"));
            COSName state = form.getResources().getExtGStateNames().iterator().next();
            assertTrue(form.getResources().getExtGState(state).getNonStrokingOverprintControl());
        }
    }

    private static byte[] profile(PDDocument document) throws IOException {
        return document.getDocumentCatalog()
                .getOutputIntents()
                .get(0)
                .getDestOutputIntent()
                .createInputStream()
                .readAllBytes();
    }

    @Test
    void theTrimOfASheetIsWhatTheOutermostCutsLeave() throws IOException {
        try (PDDocument document = Loader.loadPDF(write(4, 4))) {
            PDRectangle trim = document.getPage(0).getTrimBox();
            assertEquals(420 * PrintedPages.MM, trim.getWidth(), 0.01);
            assertEquals(297 * PrintedPages.MM, trim.getHeight(), 0.01);
            assertEquals(20 * PrintedPages.MM, trim.getLowerLeftY(), 0.01);
            PDRectangle bleed = document.getPage(0).getBleedBox();
            assertEquals(426 * PrintedPages.MM, bleed.getWidth(), 0.01);
        }
    }

    @Test
    void marksAreInAllPlatesAndLabelsAreText() throws IOException {
        try (PDDocument document = Loader.loadPDF(write(8, 4))) {
            PDSeparation all =
                    (PDSeparation)
                            document.getPage(1)
                                    .getResources()
                                    .getColorSpace(COSName.getPDFName("All"));
            assertEquals("All", all.getColorantName());
            byte[] bytes = document.getPage(1).getContents().readAllBytes();
            String content = new String(bytes, StandardCharsets.ISO_8859_1);
            int marks = content.indexOf("/All CS 1 SCN /All cs 1 scn");
            assertTrue(marks > content.lastIndexOf(" Do"));
            assertTrue(content.indexOf(".25 w") > marks, content);
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("公报 第1期　本期日期 2018-01-15"), text);
            assertTrue(text.contains("第1张（共2张）反面　第1帖（4页）　页序 2 7　色版 K"), text);
        }
    }

    @Test
    void eachPlateIsNamedOnItselfAlone() throws IOException {
        Placed red =
                new Placed.Rule(
                        Length.ZERO,
                        Length.ZERO,
                        Length.mm(9),
                        Length.mm(9),
                        "red",
                        Placed.ARTIFACT);
        PagedIssue issue =
                Printed.issue(
                        Map.of(),
                        Sample.page(1, red),
                        Sample.page(2, Sample.line(100, 100, 1, "文")),
                        Sample.page(3),
                        Sample.page(4, Sample.line(100, 100, 1, "文")));
        Edition bare = Printed.edition(Conformance.PDF_X_4).unmarked("sheets");
        Pressed pressed = PdfWriter.press(issue, Map.of(), bare).value();
        assertEquals(List.of(Set.of("专色红"), Set.of("K"), Set.of(), Set.of("K")), pressed.plates());
        byte[] file = SheetWriter.write(pressed, sheets(4, 4, Length.mm(0.1)), FACES);
        try (PDDocument document = Loader.loadPDF(file)) {
            assertEquals(List.of("0 0 0 1 k", "专色红 1"), namesOfPlates(document.getPage(0)));
            assertEquals(List.of("0 0 0 1 k"), namesOfPlates(document.getPage(1)));
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("页序 4 1　色版 K 专色红"), text);
            assertEquals(
                    List.of("0 0 0 1 k", "专色红 1", "0 0 0 0.5 k", "专色红 0.5"),
                    Paint.on(document.getPage(0)).stream()
                            .filter(it -> it.operator().equals("f") && it.form() == null)
                            .map(Paint::colour)
                            .toList());
        }
    }

    @Test
    void namesAndPatchesOfPlatesStandClearOfThePages() throws IOException {
        byte[] pages = PrintedPages.write(4, 1.6f);
        Sheets sheets = sheets(4, 4, Length.mm(0.1));
        List<Set<String>> all = Collections.nCopies(4, Set.of("C", "M", "Y", "K"));
        List<Set<String>> none = Collections.nCopies(4, Set.of());
        try (PDDocument with =
                        Loader.loadPDF(SheetWriter.write(new Pressed(pages, all), sheets, FACES));
                PDDocument without =
                        Loader.loadPDF(
                                SheetWriter.write(new Pressed(pages, none), sheets, FACES))) {
            BufferedImage one = new PDFRenderer(with).renderImageWithDPI(0, DPI);
            BufferedImage other = new PDFRenderer(without).renderImageWithDPI(0, DPI);
            Sheets.Side side = sheets.sides().get(0);
            double dots = DPI / 25.4 / 36_000;
            double edge = side.finished().top().minus(Sample.BLEED).emu() * dots;
            double middle = side.width().emu() * dots / 2;
            int differ = 0;
            for (int x = 0; x < one.getWidth(); x++) {
                for (int y = 0; y < one.getHeight(); y++) {
                    if (one.getRGB(x, y) != other.getRGB(x, y)) {
                        differ++;
                        assertTrue(y < edge && x < middle, x + "," + y);
                    }
                }
            }
            assertTrue(differ > 100, "" + differ);
        }
    }

    private static List<String> namesOfPlates(PDPage side) {
        return Paint.on(side).stream()
                .filter(paint -> paint.text() && paint.form() == null)
                .map(Paint::colour)
                .filter(colour -> !colour.startsWith("All"))
                .toList();
    }

    @Test
    void theSameEditionGivesTheSameSheets() {
        assertArrayEquals(write(16, 16), write(16, 16));
    }

    @Test
    void anOldVersionGetsNoCompressedObjects() throws IOException {
        byte[] file =
                SheetWriter.write(PrintedPages.press(4, 1.4f), sheets(4, 4, Length.mm(0.1)), FACES);
        String bytes = new String(file, StandardCharsets.ISO_8859_1);
        assertTrue(bytes.startsWith("%PDF-1.4"));
        assertFalse(bytes.contains("/ObjStm") || bytes.contains("/XRef"));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertEquals(2, document.getNumberOfPages());
        }
    }

    @Test
    void anEditionOfOtherPagesIsRefused() {
        Pressed four = PrintedPages.press(4, 1.6f);
        Sheets eight = sheets(8, 4, Length.mm(0.1));
        assertThrows(IllegalArgumentException.class, () -> SheetWriter.write(four, eight, FACES));
        Job small = new Job("", "", 4, Length.mm(148), Length.mm(210), Sample.BLEED);
        Sheets other = Imposition.impose(small, Binding.BOOKLET, Place.of("layout.yaml")).value();
        assertThrows(IllegalArgumentException.class, () -> SheetWriter.write(four, other, FACES));
    }
}
