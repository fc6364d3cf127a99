package cn.gongbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code gongbao inspect} tells, and the number that a script gets. */
class InspectCommandTest {

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.run(PlainDesk.of(out, err, Locale.ENGLISH, folder), arguments);
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
        assertEquals(2, run("inspect", "a.pdf", "--layout", "gazette"));
        assertTrue(
                complaint()
                        .get(0)
                        .endsWith(
                                "Page 1 is 612pt x 792pt, but the layout's pages are 595.276pt x"
                                        + " 841.89pt."),
                err.toString());
    }

    @Test
    void aPageThatFitsNoLayoutIsBadInput() throws IOException {
        Files.write(folder.resolve("a.pdf"), blank(PDRectangle.LETTER));
        assertEquals(2, run("inspect", "a.pdf"));
        assertEquals(
                "No layout has pages of 612pt x 792pt; there are: gazette (595.276pt x 841.89pt),"
                        + " gazette-single (524.409pt x 737.008pt).",
                complaint().get(0).substring(complaint().get(0).indexOf("No layout")));
    }

    @Test
    void aFileWithNothingToExamineFails() throws IOException {
        Files.write(folder.resolve("a.pdf"), blank(PDRectangle.A4));
        assertEquals(1, run("inspect", "a.pdf"));
        List<String> lines = out.toString().lines().toList();
        assertEquals("Layout: gazette", lines.get(0));
        assertEquals("rule              examined      kept", lines.get(1));
        assertEquals(
                "line-start               0         0  no mark at a line's start that may not"
                        + " stand there [nothing to examine]",
                lines.get(2));
        assertEquals(
                "widow-line               0         0  no column begins with a paragraph's last"
                        + " line [needs tags, which the file lacks]",
                lines.get(17));
        assertEquals(
                "Not every rule is kept, or one found nothing to examine.",
                lines.get(lines.size() - 1));
        assertEquals("", err.toString());
    }

    @Test
    void thePlacesStandBelowTheirRule() throws IOException {
        Files.write(folder.resolve("a.pdf"), untagged("( a (", "b"));
        assertEquals(1, run("inspect", "a.pdf", "--layout", "gazette-single"));
        List<String> lines = out.toString().lines().toList();
        assertEquals(
                List.of(
                        "line-start               2         2  no mark at a line's start that may"
                                + " not stand there",
                        "line-end                 2         1  no mark at a line's end that may"
                                + " not stand there",
                        "  1:1     ("),
                lines.subList(2, 5));
    }

    @Test
    void theLayoutIsFoundByThePages() throws IOException {
        Files.write(folder.resolve("a.pdf"), untagged("a"));
        assertEquals(1, run("--lang", "zh", "inspect", "a.pdf"));
        List<String> lines = out.toString().lines().toList();
        assertEquals("版式：gazette-single", lines.get(0));
        assertEquals("规则                  检查      合格", lines.get(1));
        assertEquals("line-start               1         1  行首无禁排字符", lines.get(2));
    }

    @Test
    void otherProgramsReadJson() throws IOException {
        Files.write(folder.resolve("a.pdf"), untagged("\"("));
        assertEquals(1, run("inspect", "--json", "a.pdf"));
        List<String> lines = out.toString().lines().toList();
        assertEquals("{\"layout\": \"gazette-single\", \"rules\": [", lines.get(0));
        assertEquals(
                "  {\"id\": \"line-end\", \"examined\": 1, \"kept\": 0, \"needsTags\": false,"
                        + " \"faults\": [{\"address\": \"1:1\", \"found\": \"(\"}], \"excused\": []},",
                lines.get(2));
        assertEquals("]}", lines.get(lines.size() - 1));
    }

    /** Lines in the type area of layouts/gazette-single, as another program might set them. */
    private static byte[] untagged(String... lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            float millimetre = 72 / 25.4f;
            PDPage page = new PDPage(new PDRectangle(185 * millimetre, 260 * millimetre));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                float y = (260 - 21.2f) * millimetre - 9.68f;
                for (String line : lines) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    content.newLineAtOffset(61, y);
                    content.showText(line);
                    content.endText();
                    y -= 18;
                }
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        }
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
