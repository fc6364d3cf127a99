package cn.gongbao;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.inspection.PageText;
import cn.gongbao.inspection.PageText.Glyph;
import cn.gongbao.inspection.TextLayer;
import cn.gongbao.model.Length;
import cn.gongbao.model.Noted;
import cn.gongbao.proof.Proof;
import cn.gongbao.proof.ProofPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The files of a proof edition, as a build leaves them. */
class ProofEditionTest {

    private static final Path OUTPUT = Path.of("target", "built-issues", "proof");
    private static final Proof SECOND = new Proof(2, LocalDate.of(2032, 3, 1));

    private static Press.Built built;
    private static byte[] reading;
    private static byte[] proof;

    @BeforeAll
    static void build() throws IOException {
        built = build(SECOND);
        reading = Files.readAllBytes(OUTPUT.resolve("titles.pdf"));
        proof = Files.readAllBytes(OUTPUT.resolve("titles-proof.pdf"));
    }

    private static Press.Built build(Proof proof) {
        Noted<Press.Built> built =
                Press.build(
                        new Order(
                                Path.of("samples", "titles"),
                                IssueFolder.LAYOUTS,
                                null,
                                IssueFolder.FONTS,
                                OUTPUT,
                                false,
                                "proof",
                                proof));
        assertFalse(built.failed(), () -> built.notices().toString());
        return built.value();
    }

    @Test
    void aBuildWritesMarkedPagesMapAndSheet() {
        assertEquals(
                List.of(
                        "titles.pdf",
                        "titles-proof.pdf",
                        "titles-pages.html",
                        "titles-pages.csv",
                        "titles-pages.json",
                        "titles-numbering.html",
                        "titles-numbering.csv"),
                built.files().stream()
                        .map(file -> file.getFileName().toString())
                        .filter(name -> name.startsWith("titles"))
                        .toList());
    }

    @Test
    void thePagesStandOnSheetsWithWideMargins() throws IOException {
        try (PDDocument document = Loader.loadPDF(proof)) {
            for (PDPage page : document.getPages()) {
                PDRectangle sheet = page.getMediaBox();
                PDRectangle trim = page.getTrimBox();
                assertEquals(210, millimetres(trim.getWidth()), 0.01);
                assertEquals(297, millimetres(trim.getHeight()), 0.01);
                double side = trim.getLowerLeftX() - sheet.getLowerLeftX();
                assertEquals(ProofPages.SIDE.millimetres(), millimetres(side), 0.01);
                // as large as A3, so that nothing is made smaller in printing
                assertTrue(millimetres(sheet.getWidth()) <= 297);
                assertTrue(millimetres(sheet.getHeight()) <= 420);
            }
        }
    }

    private static double millimetres(double points) {
        return Length.pt(points).millimetres();
    }

    @Test
    void withinTheTrimAProofIsTheReadingEdition() throws IOException {
        List<PageText> pages = TextLayer.read(reading);
        List<PageText> proofs = TextLayer.read(proof);
        assertEquals(pages.size(), proofs.size());
        int marks = 0;
        for (int i = 0; i < pages.size(); i++) {
            PageText page = pages.get(i);
            assertEquals(page.label(), proofs.get(i).label());
            assertEquals(page.blocks(), proofs.get(i).blocks());
            assertEquals(page.leaders(), proofs.get(i).leaders());
            List<String> within =
                    proofs.get(i).glyphs().stream()
                            .filter(glyph -> glyph.x() > 0 && glyph.x() < page.width())
                            .filter(glyph -> glyph.y() > 0 && glyph.y() < page.height())
                            .map(ProofEditionTest::told)
                            .toList();
            assertEquals(page.glyphs().stream().map(ProofEditionTest::told).toList(), within);
            marks += proofs.get(i).glyphs().size() - within.size();
        }
        assertTrue(marks > 500, marks + " glyphs in the margins");
    }

    private static String told(Glyph glyph) {
        return String.format(
                Locale.ROOT,
                "%s %.2f %.2f %s",
                glyph.text(),
                glyph.x(),
                glyph.y(),
                glyph.artifact());
    }

    @Test
    void theSameProofHasTheSameBytesAndTheNextOnlyOtherHeads() throws IOException {
        build(SECOND);
        assertArrayEquals(proof, Files.readAllBytes(OUTPUT.resolve("titles-proof.pdf")));
        byte[] csv = Files.readAllBytes(OUTPUT.resolve("titles-numbering.csv"));
        build(Proof.BLANK);
        assertFalse(Arrays.equals(proof, Files.readAllBytes(OUTPUT.resolve("titles-proof.pdf"))));
        assertArrayEquals(csv, Files.readAllBytes(OUTPUT.resolve("titles-numbering.csv")));
    }

    @Test
    void theNumberingSheetOfAProofAgreesToo() throws IOException {
        assertEquals(
                ProofEdition.numbering("a", "b", TextLayer.contents(reading)),
                ProofEdition.numbering("a", "b", TextLayer.contents(proof)));
    }
}
