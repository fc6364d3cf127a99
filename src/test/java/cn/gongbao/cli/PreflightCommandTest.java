package cn.gongbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code gongbao preflight} tells, and the number that a script gets. */
class PreflightCommandTest {

    private static final Path SOURCES =
            Path.of("src", "main", "java", "cn", "gongbao", "inspection", "preflight");

    private static final Pattern FAULT =
            Pattern.compile("\\.(?:error|warning|trouble)\\(\\s*\"([a-z-]+)\"");
    private static final Pattern SEVERE =
            Pattern.compile("tally\\.fault\\(severity, \"([a-z-]+)\"");
    private static final Pattern REMARK = Pattern.compile("\\.remark\\(\\s*\"([a-z-]+)\"");
    private static final Pattern CHECK =
            Pattern.compile("Tally\\.(?:of|required)\\(\"([a-z-]+)\"\\)");

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.run(PlainDesk.of(out, err, Locale.ENGLISH, folder), arguments);
    }

    private void page() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            document.addPage(new PDPage(PDRectangle.A4));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setNonStrokingColor(0f, 1f, 1f, 0f);
                content.addRect(100, 100, 100, 100);
                content.fill();
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            Files.write(folder.resolve("a.pdf"), file.toByteArray());
        }
    }

    @Test
    void aFileThatIsNotThereIsBadInput() {
        assertEquals(2, run("preflight", "none.pdf"));
        assertTrue(err.toString().startsWith("There is no file none.pdf."), err.toString());
    }

    @Test
    void aFileThatIsNoPdfIsBadInput() throws IOException {
        Files.writeString(folder.resolve("a.pdf"), "no PDF");
        assertEquals(2, run("preflight", "a.pdf"));
        assertTrue(
                err.toString().startsWith("a.pdf: The file cannot be read as a PDF: "),
                err.toString());
        assertFalse(err.toString().contains("\tat "), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void whatNobodyCanMeanIsBadInput() throws IOException {
        page();
        assertEquals(2, run("preflight", "a.pdf", "--standard", "PDF/X-9"));
        assertEquals(2, run("preflight", "a.pdf", "--ink-limit", "30"));
        assertEquals(2, run("preflight", "a.pdf", "--ink-limit", "much"));
        assertEquals("", out.toString());
    }

    @Test
    void platesComeFirstThenTheChecks() throws IOException {
        page();
        assertEquals(1, run("preflight", "a.pdf", "--standard", "PDF/X-1a:2003"));
        List<String> lines = out.toString().lines().toList();
        assertEquals(
                "Held to PDF/X-1a:2003; the file claims no standard. Ink limit: 330 %",
                lines.get(0));
        assertEquals("1         M (areas)  Y (areas)", lines.get(3));
        assertEquals("2         none", lines.get(4));
        assertTrue(
                lines.contains(
                        "  error  page 1-2  neither TrimBox nor ArtBox tells where the page is cut"
                                + " [2 times]"),
                out.toString());
        assertTrue(lines.get(lines.size() - 1).startsWith("Not ready for the press"));
        assertEquals("", err.toString());
    }

    @Test
    void platesThatAreNotOrderedAreFound() throws IOException {
        page();
        run("preflight", "a.pdf", "--plates", "Y,K");
        assertTrue(
                out.toString()
                        .contains("  error  page 1  raises the plate M, which is not ordered"),
                out.toString());
        assertTrue(out.toString().contains("  warning  no page raises the plate K"));
    }

    @Test
    void chineseIsSpoken() throws IOException {
        page();
        assertEquals(1, run("preflight", "a.pdf", "--lang", "zh"));
        assertTrue(out.toString().contains("1         M（色块）  Y（色块）"), out.toString());
        assertTrue(out.toString().contains("错误  第 1-2 页  没有 TrimBox"), out.toString());
    }

    @Test
    void jsonIsForOtherPrograms() throws IOException {
        page();
        assertEquals(1, run("preflight", "a.pdf", "--json", "--ink-limit", "150"));
        String json = out.toString();
        assertTrue(
                json.startsWith(
                        "{\"standard\": \"PDF/X-4\", \"claimed\": \"\", \"inkLimit\": 150.0,"
                                + " \"passed\": false, \"plates\": ["),
                json);
        assertTrue(
                json.contains(
                        "{\"severity\": \"error\", \"page\": 1, \"across\": 35.3, \"down\": 226.4,"
                                + " \"count\": 1, \"sample\": \"\", \"kind\": \"alone\","
                                + " \"values\": [\"area\", \"200\"]}"),
                json);
    }

    @Test
    void everyFaultRemarkAndCheckHasWords() throws IOException {
        Set<String> known = Wording.file("preflight.properties").stringPropertyNames();
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                collect(source, FAULT, "preflight.fault.", used);
                collect(source, SEVERE, "preflight.fault.", used);
                collect(source, REMARK, "preflight.remark.", used);
                collect(source, CHECK, "preflight.check.", used);
            }
        }
        assertTrue(used.size() > 100, used.toString());
        Set<String> missing = new HashSet<>(used);
        missing.removeAll(known);
        assertEquals(Set.of(), missing);
    }

    private static void collect(String source, Pattern pattern, String before, Set<String> keys) {
        pattern.matcher(source).results().forEach(found -> keys.add(before + found.group(1)));
    }
}
