package cn.gongbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code gongbao inspect} tells, and the number that a script gets. */
class InspectCommandTest {

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        Desk desk =
                new Desk(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        new Screen(false, false, false, Duration.ZERO),
                        Locale.ENGLISH,
                        Path.of("").toAbsolutePath(),
                        folder,
                        "",
                        order -> null,
                        file -> false);
        return Main.run(desk, arguments);
    }

    private List<String> complaint() {
        return err.toString().lines().toList();
    }

    @Test
    void aFileThatIsNotThereIsBadInput() {
        assertEquals(2, run("inspect", "none.pdf"));
        assertEquals(
                List.of(
                        "There is no file none.pdf.",
                        "  Name a finished PDF, for example build/2017-01/2017-01.pdf."),
                complaint());
    }

    @Test
    void aFileThatIsNoPdfIsBadInput() throws IOException {
        Files.writeString(folder.resolve("a.pdf"), "no PDF");
        assertEquals(2, run("inspect", "a.pdf"));
        assertTrue(complaint().get(0).contains("cannot be read as a PDF"), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void aLayoutThatIsNotThereIsBadInput() throws IOException {
        Files.write(folder.resolve("a.pdf"), blank(PDRectangle.A4));
        assertEquals(2, run("inspect", "a.pdf", "--layout", "none"));
        assertEquals("", out.toString());
    }

    @Test
    void aPageOfAnotherSizeIsBadInput() throws IOException {
        Files.write(folder.resolve("a.pdf"), blank(PDRectangle.LETTER));
        assertEquals(2, run("inspect", "a.pdf"));
        assertTrue(
                complaint()
                        .get(0)
                        .endsWith(
                                "Page 1 is 612pt x 792pt, but the layout's pages are 595.276pt x"
                                        + " 841.89pt."),
                err.toString());
    }

    @Test
    void aFileWithNothingToExamineFails() throws IOException {
        Files.write(folder.resolve("a.pdf"), blank(PDRectangle.A4));
        assertEquals(1, run("inspect", "a.pdf"));
        List<String> lines = out.toString().lines().toList();
        assertEquals(
                "line-start: no mark at a line's start that may not stand there: nothing to"
                        + " examine",
                lines.get(0));
        assertEquals(14, lines.size());
        assertEquals(
                "Not every rule is kept, or one found nothing to examine.",
                lines.get(lines.size() - 1));
        assertEquals("", err.toString());
    }

    private static byte[] blank(PDRectangle size) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(size));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        }
    }
}
