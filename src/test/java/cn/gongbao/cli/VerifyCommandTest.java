package cn.gongbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.archive.Bag;
import cn.gongbao.archive.MadeUpDeposit;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code gongbao verify} tells, and the number that a script gets. */
class VerifyCommandTest {

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Locale locale, String... arguments) {
        return Main.run(PlainDesk.of(out, err, locale, folder), arguments);
    }

    private void pack() throws IOException {
        byte[] noPdf = "%PDF-1.7 none".getBytes(StandardCharsets.US_ASCII);
        Bag bag = Bag.pack(MadeUpDeposit.of(noPdf, 2, MadeUpDeposit.FILED));
        Files.write(folder.resolve("a.zip"), bag.zip());
    }

    @Test
    void whatIsNotThereOrIsNoPackageIsBadInput() throws IOException {
        assertEquals(2, run(Locale.ENGLISH, "verify", "none"));
        assertEquals("There is nothing called none.", err.toString().lines().toList().get(0));
        Files.writeString(folder.resolve("a.txt"), "text");
        assertEquals(2, run(Locale.ENGLISH, "verify", "a.txt"));
        assertTrue(err.toString().contains("a.txt is no package and no PDF."), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void everyQuestionIsToldWithItsCountAndEveryFaultWithItsFile() throws IOException {
        pack();
        assertEquals(1, run(Locale.ENGLISH, "verify", "a.zip"));
        List<String> lines = out.toString().lines().toList();
        assertEquals("清河县人民政府公报 2026年第1期", lines.get(0));
        assertTrue(lines.contains("Authenticity"), out.toString());
        assertTrue(
                lines.contains("    17 examined     0 faults  SHA-256 of every file as listed"),
                out.toString());
        assertTrue(
                lines.contains("data/2026-01-archive.pdf: has no seal, or not exactly one."),
                out.toString());
        assertTrue(out.toString().contains("No signature is part of a package"), out.toString());
        assertTrue(out.toString().contains("Fingerprint"), out.toString());
        assertEquals("", err.toString());
    }

    @Test
    void theFourPropertiesHaveTheirChineseNames() throws IOException {
        pack();
        assertEquals(1, run(Locale.CHINESE, "verify", "a.zip"));
        for (String word : List.of("真实性", "完整性", "可用性", "安全性", "电子签名")) {
            assertTrue(out.toString().contains(word), word);
        }
    }

    @Test
    void programsGetTheSameAsJson() throws IOException {
        pack();
        assertEquals(1, run(Locale.ENGLISH, "verify", "--json", "a.zip"));
        assertTrue(
                out.toString()
                        .contains(
                                "{\"property\": \"authenticity\", \"id\": \"digests-sm3\","
                                        + " \"examined\": 17, \"faults\": [], \"remarks\": []}"),
                out.toString());
    }
}
