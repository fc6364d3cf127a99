package cn.gongbao;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.inspection.TextLayer;
import cn.gongbao.manuscript.LayoutReader;
import cn.gongbao.model.Issue;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.page.Page;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.pdf.Edition;
import cn.gongbao.pdf.PdfWriter;
import cn.gongbao.pdf.Pressed;
import cn.gongbao.pdf.Sample;
import cn.gongbao.type.FaceShelf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Sheets and dummy of an issue, as its layout binds it. */
class SheetEditionTest {

    private static final Layout LAYOUT = LayoutReader.read(Path.of("layouts", "gazette")).value();

    private static final FaceShelf SHELF = FaceShelf.open(Path.of("fonts"), LAYOUT).value();

    private static MadeUp madeUp(int pages) {
        Issue issue =
                new Issue(
                        "清河县人民政府公报",
                        "2026年第1期",
                        "2026-01",
                        null,
                        "2026-02-28",
                        "gazette",
                        new Document(""),
                        List.of(),
                        Map.of());
        Page[] made =
                IntStream.rangeClosed(1, pages)
                        .mapToObj(n -> Sample.page(n, Sample.line(100, 100, n, "这是第" + n + "页")))
                        .toArray(Page[]::new);
        PagedIssue paged = Sample.issue(Sample.paragraphs(pages), made);
        return new MadeUp(issue, LAYOUT, paged, Map.of(), SHELF, Map.of());
    }

    private static Noted<Map<String, byte[]>> files(int pages) {
        MadeUp madeUp = madeUp(pages);
        Noted<Pressed> printed = PdfWriter.press(madeUp.pages(), Map.of(), Edition.READING);
        return SheetEdition.files(madeUp, printed.value());
    }

    @Test
    void anIssueOfFullSheetsGetsSheetsAndADummy() throws IOException {
        Noted<Map<String, byte[]>> made = files(8);
        assertEquals(List.of(), made.notices());
        assertEquals(
                List.of("2026-01-sheets.pdf", "2026-01-dummy.pdf"),
                List.copyOf(made.value().keySet()));
        String first = TextLayer.read(made.value().get("2026-01-sheets.pdf")).get(0).text();
        assertTrue(first.contains("这是第8页") && first.contains("这是第1页"), first);
        assertTrue(first.contains("清河县人民政府公报 2026年第1期　本期日期 2026-02-28"), first);
    }

    @Test
    void anIssueThatCannotBeFoldedIsToldAndGetsNoSheets() {
        Noted<Map<String, byte[]>> made = files(6);
        assertEquals(Map.of(), made.value());
        Notice notice = made.notices().get(0);
        assertEquals(Notice.Severity.FINDING, notice.severity());
        assertEquals("imposition.not-fours", notice.key());
        assertEquals(List.of("6", "2", "8"), notice.arguments());
        assertEquals("gazette/layout.yaml", notice.place().file());
    }

    @Test
    void theSameIssueGivesTheSameFiles() {
        Map<String, byte[]> once = files(8).value();
        Map<String, byte[]> again = files(8).value();
        once.forEach((name, bytes) -> assertArrayEquals(bytes, again.get(name), name));
    }

    @Test
    void aPrintEditionComesWithItsSheets() throws IOException {
        Noted<Map<String, byte[]>> made = PrintEdition.files(madeUp(8));
        assertEquals(List.of(), made.notices());
        assertEquals(
                List.of("2026-01-print.pdf", "2026-01-sheets.pdf", "2026-01-dummy.pdf"),
                List.copyOf(made.value().keySet()));
        try (PDDocument print = Loader.loadPDF(made.value().get("2026-01-print.pdf"));
                PDDocument sheets = Loader.loadPDF(made.value().get("2026-01-sheets.pdf"))) {
            String printed = xmp(print);
            String imposed = xmp(sheets);
            assertTrue(imposed.contains(">PDF/X-4<"), imposed);
            assertFalse(identifier(printed).equals(identifier(imposed)), imposed);
            assertEquals(
                    printed.replace(identifier(printed), ""),
                    imposed.replace(identifier(imposed), ""));
            assertArrayEquals(profile(print), profile(sheets));
            String slug = "胶版纸 · FOGRA29";
            assertTrue(new PDFTextStripper().getText(print).contains(slug));
            assertFalse(new PDFTextStripper().getText(sheets).contains(slug));
        }
    }

    private static String xmp(PDDocument document) throws IOException {
        byte[] packet = document.getDocumentCatalog().getMetadata().toByteArray();
        return new String(packet, StandardCharsets.UTF_8);
    }

    private static String identifier(String xmp) {
        return xmp.replaceFirst("(?s).*(uuid:[-0-9a-f]+).*", "$1");
    }

    private static byte[] profile(PDDocument document) throws IOException {
        return document.getDocumentCatalog()
                .getOutputIntents()
                .get(0)
                .getDestOutputIntent()
                .createInputStream()
                .readAllBytes();
    }
}
