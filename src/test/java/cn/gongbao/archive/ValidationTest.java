package cn.gongbao.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

/** Files from elsewhere are judged as their names say; corpus/README.md tells where from. */
class ValidationTest {

    private static byte[] corpus(String name) throws IOException {
        try (InputStream in = ValidationTest.class.getResourceAsStream("corpus/" + name)) {
            return in.readAllBytes();
        }
    }

    @Test
    void aFileThatKeeps2uIsJudgedSo() throws IOException {
        ValidationReport report =
                Validation.validate(corpus("pdfa2u-gray.pdf"), Standard.PDF_A_2U).get(0);
        assertEquals(new ValidationReport(Standard.PDF_A_2U, 146, 778, List.of()), report);
        assertTrue(report.kept());
    }

    @Test
    void theSameFileWithoutUnicodeDoesNot() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(corpus("pdfa2u-gray.pdf"))) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    font.getCOSObject().removeItem(COSName.TO_UNICODE);
                }
            }
            document.save(out);
        }
        ValidationReport report = Validation.validate(out.toByteArray(), Standard.PDF_A_2U).get(0);
        assertFalse(report.kept());
        assertEquals("6.2.11.7.2", report.failures().get(0).clause(), report::toString);
    }

    @Test
    void aFileThatKeeps1bIsJudgedSo() throws IOException {
        byte[] file = corpus("veraPDF test suite 6-2-10-t02-pass-a.pdf");
        ValidationReport report = Validation.validate(file).get(0);
        assertEquals(new ValidationReport(Standard.PDF_A_1B, 129, 474, List.of()), report);
    }

    @Test
    void aFileThatBreaksAClauseIsJudgedSo() throws IOException {
        byte[] file = corpus("veraPDF test suite 6-2-3-3-t01-fail-c.pdf");
        ValidationReport report = Validation.validate(file, Standard.PDF_A_1B).get(0);
        assertEquals(1, report.failures().size());
        ValidationReport.Failure failure = report.failures().get(0);
        assertEquals("6.2.3.3", failure.clause());
        assertEquals(1, failure.test());
        assertEquals(4, failure.times());
        assertEquals(
                "DeviceRGB colour space is used without RGB output intent profile",
                failure.found());
        assertTrue(failure.place().startsWith("root/document[0]/pages[0]"), failure.place());
    }

    @Test
    void everyStandardAskedForGivesAVerdictInItsPlace() throws IOException {
        Standard[] all = Standard.values();
        List<ValidationReport> reports = Validation.validate(corpus("pdfa2u-gray.pdf"), all);
        assertEquals(List.of(all), reports.stream().map(ValidationReport::standard).toList());
        assertEquals(
                List.of(Standard.PDF_A_2B, Standard.PDF_A_2U),
                reports.stream()
                        .filter(ValidationReport::kept)
                        .map(ValidationReport::standard)
                        .toList());
    }

    @Test
    void aFileThatClaimsNothingHasNoVerdict() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        assertEquals(List.of(), Validation.validate(out.toByteArray()));
    }

    @Test
    void whatIsNoPdfOrIsLockedIsRefused() throws IOException {
        byte[] text = "no PDF".getBytes(StandardCharsets.UTF_8);
        assertThrows(IOException.class, () -> Validation.validate(text, Standard.PDF_A_2U));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
            document.save(out);
        }
        byte[] locked = out.toByteArray();
        assertThrows(IOException.class, () -> Validation.validate(locked, Standard.PDF_A_2U));
    }
}
