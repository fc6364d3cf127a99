package cn.gongbao;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.manuscript.IssueSources;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What goes into the package of a real issue, and what is said of it. */
class ArchivePackageTest {

    private static final Path ISSUE = Path.of("samples", "formats");
    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

    private static MadeUp made;
    private static Map<String, byte[]> files;

    @BeforeAll
    static void makePackage() {
        made = MadeUpIssue.of(ISSUE);
        files = pack().value();
    }

    private static Noted<Map<String, byte[]>> pack() {
        Map<String, byte[]> built = MadeUpIssue.files(made, PDF);
        return ArchivePackage.make(
                made, MadeUpIssue.order(ISSUE), IssueSources.read(ISSUE, made.issue()), built);
    }

    @Test
    void thePackageHoldsSourcesAndPicturesAndNoProof() {
        for (String name :
                List.of(
                        "sources/issue.yaml",
                        "sources/documents/01-paper.docx",
                        "sources/documents/02-page.html",
                        "sources/documents/images/meter.png",
                        "formats-pages.csv",
                        "formats-pages.json",
                        "pictures/d3/images/meter.png",
                        "reports/preflight.txt",
                        "formats-archive.pdf")) {
            assertTrue(files.containsKey("formats-archive/data/" + name), name);
        }
        assertFalse(files.keySet().stream().anyMatch(name -> name.contains("proof")));
    }

    @Test
    void theMetadataAreThoseOfTheDocuments() {
        String xml =
                new String(
                        files.get("formats-archive/data/metadata/01.xml"), StandardCharsets.UTF_8);
        for (String known : List.of("<题名>", "<文件编号>", "<文种>", "<主送>", "<页数>", "<日期>2032-")) {
            assertTrue(xml.contains(known), known + xml);
        }
        assertTrue(xml.contains("data/sources/documents/01-paper.docx"), xml);
        assertFalse(xml.contains("：</主送>"), xml);
    }

    /** The files bear the last day that the issue covers; of its date they say nothing. */
    @Test
    void aDateThatTheManifestDoesNotSayIsNoMetadata() {
        byte[] metadata = files.get("formats-archive/data/metadata.xml");
        String xml = new String(metadata, StandardCharsets.UTF_8);
        assertFalse(xml.contains("<日期>"), xml);
        assertTrue(xml.contains("期次日期=\"2032-08-31\""), xml);
    }

    @Test
    void whatTheCodeLacksIsTold() {
        Notice notice = pack().notices().get(0);
        assertEquals("press.no-archival-code", notice.key());
        assertEquals(
                List.of("fonds.number, category, retention, office, item"), notice.arguments());
    }

    @Test
    void theSameIssueGivesTheSamePackage() {
        Map<String, byte[]> again = pack().value();
        assertEquals(files.keySet(), again.keySet());
        files.forEach((name, bytes) -> assertArrayEquals(bytes, again.get(name), name));
    }

    @Test
    void datesAreReadInEveryForm() {
        assertEquals("2017-11-08", DocumentFacts.date("2017年11月8日"));
        assertEquals("2005-12-31", DocumentFacts.date("二〇〇五年十二月三十一日"));
        assertNull(DocumentFacts.date("2017年13月8日"));
        assertNull(DocumentFacts.date("二〇一七年冬"));
    }
}
