package cn.gongbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.Press.Built;
import cn.gongbao.model.Noted;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code gongbao validate} and {@code build --validate} tell, and what a script gets. */
class ValidateCommandTest {

    private static final String KEEPS = "pdfa2u-gray.pdf";
    private static final String BREAKS = "veraPDF test suite 6-2-3-3-t01-fail-c.pdf";

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private List<Path> built = List.of();

    @BeforeEach
    void files() throws IOException {
        for (String name : List.of(KEEPS, BREAKS)) {
            String resource = "/cn/gongbao/archive/corpus/" + name;
            try (InputStream in = ValidateCommandTest.class.getResourceAsStream(resource)) {
                Files.copy(in, folder.resolve(name));
            }
        }
        Files.createDirectory(folder.resolve("2031-01"));
    }

    private int run(String... arguments) {
        return Main.run(
                PlainDesk.of(
                        out,
                        err,
                        Locale.ENGLISH,
                        folder,
                        order -> Noted.of(new Built(built, 4, "公报", List.of()))),
                arguments);
    }

    private void archive(String file) throws IOException {
        Path archive = folder.resolve("2031-01-archive.pdf");
        Files.copy(folder.resolve(file), archive);
        built = List.of(folder.resolve("2031-01.pdf"), archive);
    }

    private List<String> complaint() {
        return err.toString().lines().toList();
    }

    @Test
    void aFileIsHeldAgainstWhatItClaims() {
        assertEquals(0, run("validate", KEEPS));
        assertEquals(
                "PDF/A-2u is kept: 146 rules, put to the file 778 times.\n",
                out.toString().replace("\r", ""));
        assertEquals("", err.toString());
    }

    @Test
    void aFileIsHeldAgainstWhatIsAskedFor() {
        assertEquals(1, run("validate", "--flavour", "2u,ua1", KEEPS));
        assertTrue(out.toString().startsWith("PDF/A-2u is kept"), out.toString());
        assertTrue(complaint().get(0).startsWith("PDF/UA-1 is not kept: "), err.toString());
    }

    @Test
    void whatIsBrokenIsToldWithClauseAndPlace() {
        assertEquals(1, run("validate", BREAKS));
        assertEquals(
                List.of(
                        "PDF/A-1b is not kept: 1 of its rules are broken.",
                        "PDF/A-1b 6.2.3.3 (test 1), broken 4 times: DeviceRGB colour space is used"
                                + " without RGB output intent profile First at"
                                + " root/document[0]/pages[0](6 0 obj PDPage)/contentStream[0](9 0"
                                + " obj PDContentStream)/operators[2]/xObject[0]/contentStream[0]"
                                + "(10 0 obj PDContentStream)/operators[1]/colorSpace[0]"),
                complaint());
        assertEquals("", out.toString());
    }

    @Test
    void anUnknownFlavourIsBadInput() {
        assertEquals(2, run("validate", "--flavour", "2x", KEEPS));
        assertEquals(
                "--flavour takes one of 1a, 1b, 2a, 2b, 2u, 3a, 3b, 3u, ua1, not 2x.",
                complaint().get(0));
    }

    @Test
    void aFileThatCannotBeJudgedIsBadInput() throws IOException {
        assertEquals(2, run("validate", "none.pdf"));
        Files.writeString(folder.resolve("a.pdf"), "no PDF");
        assertEquals(2, run("validate", "a.pdf", "--flavour", "2u"));
        assertTrue(complaint().get(2).startsWith("a.pdf cannot be read through"), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void aBuildValidatesItsArchiveEdition() throws IOException {
        archive(KEEPS);
        assertEquals(0, run("build", "2031-01", "--validate"));
        assertTrue(out.toString().contains("PDF/A-2u is kept"), out.toString());
    }

    @Test
    void aBuildWhoseArchiveEditionIsBrokenFails() throws IOException {
        archive(BREAKS);
        assertEquals(1, run("build", "2031-01", "--validate", "-q"));
        assertEquals(2, complaint().size(), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void aBuildWithoutArchiveEditionCannotBeValidated() {
        built = List.of(folder.resolve("2031-01.pdf"));
        assertEquals(2, run("build", "2031-01", "--validate"));
        assertEquals("There is no archive edition to validate.", complaint().get(0));
    }
}
