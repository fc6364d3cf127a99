package cn.gongbao.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.imposition.Imposition;
import cn.gongbao.imposition.Job;
import cn.gongbao.model.Editions.Binding;
import cn.gongbao.model.Length;
import cn.gongbao.model.Place;
import cn.gongbao.page.Sheets;
import cn.gongbao.page.Sheets.Cell;
import cn.gongbao.type.FaceChain;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** The folding dummy, to be printed at an office and folded by hand. */
class DummyWriterTest {

    private static final FaceChain FACES = new FaceChain(List.of(Sample.SANS));

    private static Sheets sheets(int pages, int section, boolean cover) {
        Job job = new Job("公报", "2018-01-15", pages, Sample.WIDTH, Sample.HEIGHT, Sample.BLEED);
        return Imposition.impose(
                        job, new Binding(section, cover, Length.mm(0.1)), Place.of("layout.yaml"))
                .value();
    }

    /** Digits larger than any other words, with the way in which they stand. */
    private static List<String> numbers(PDDocument document, int page) throws IOException {
        List<String> found = new ArrayList<>();
        PDFTextStripper stripper =
                new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> places) {
                        String digits =
                                places.stream()
                                        .filter(place -> place.getFontSizeInPt() > 30)
                                        .map(TextPosition::getUnicode)
                                        .collect(Collectors.joining());
                        if (!digits.isEmpty()) {
                            boolean turned = places.get(0).getDir() == 180;
                            found.add(digits + (turned ? " turned" : ""));
                        }
                    }
                };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return found;
    }

    @Test
    void everyPageShowsItsNumberTheWayItStands() throws IOException {
        for (int section : new int[] {4, 8, 16}) {
            Sheets sheets = sheets(28, section, true);
            try (PDDocument dummy = Loader.loadPDF(DummyWriter.write("公报", sheets, FACES))) {
                assertEquals(sheets.sides().size(), dummy.getNumberOfPages());
                for (int i = 0; i < sheets.sides().size(); i++) {
                    TreeSet<String> expected = new TreeSet<>();
                    for (Cell cell : sheets.sides().get(i).cells()) {
                        expected.add(cell.page() + (cell.turned() ? " turned" : ""));
                    }
                    assertEquals(expected, new TreeSet<>(numbers(dummy, i + 1)));
                }
            }
        }
    }

    @Test
    void itIsForTheOfficePrinter() throws IOException {
        byte[] lying = DummyWriter.write("公报", sheets(28, 16, false), FACES);
        byte[] standing = DummyWriter.write("公报", sheets(28, 8, false), FACES);
        assertPaper(lying, 297, 210, "DuplexFlipShortEdge");
        assertPaper(standing, 210, 297, "DuplexFlipLongEdge");
    }

    private static void assertPaper(byte[] file, double width, double height, String duplex)
            throws IOException {
        try (PDDocument dummy = Loader.loadPDF(file)) {
            for (int i = 0; i < dummy.getNumberOfPages(); i++) {
                PDRectangle media = dummy.getPage(i).getMediaBox();
                assertEquals(width, media.getWidth() / PrintedPages.MM, 0.01);
                assertEquals(height, media.getHeight() / PrintedPages.MM, 0.01);
            }
            assertEquals(
                    duplex,
                    dummy.getDocumentCatalog()
                            .getViewerPreferences()
                            .getCOSObject()
                            .getNameAsString(COSName.getPDFName("Duplex")));
        }
    }

    @Test
    void foldsAreNumberedAndTheWordsSayWhatToDo() throws IOException {
        byte[] file = DummyWriter.write("公报", sheets(20, 16, true), FACES);
        try (PDDocument dummy = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(3);
            stripper.setEndPage(3);
            String text = stripper.getText(dummy);
            for (String wanted : List.of("①", "②", "③", "第1帖　第2张正面", "依①②③折", "沿短边翻转", "封面在最外")) {
                assertTrue(text.contains(wanted), wanted + " in " + text);
            }
            stripper.setStartPage(1);
            stripper.setEndPage(1);
            assertTrue(stripper.getText(dummy).contains("封面"));
        }
    }

    @Test
    void theSameSheetsGiveTheSameDummy() {
        Sheets sheets = sheets(28, 8, false);
        assertArrayEquals(
                DummyWriter.write("公报", sheets, FACES), DummyWriter.write("公报", sheets, FACES));
    }
}
