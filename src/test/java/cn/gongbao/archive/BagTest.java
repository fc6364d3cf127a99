package cn.gongbao.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.archive.Enclosure.Role;
import cn.gongbao.model.Filing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What a package holds and how it is written. */
class BagTest {

    private static final Bag BAG = Bag.pack(MadeUpDeposit.of());

    private static String text(String name) {
        return new String(BAG.files().get(name), StandardCharsets.UTF_8);
    }

    @Test
    void theFilesAreThoseOfABag() {
        assertEquals("2026-01-archive", BAG.name());
        assertEquals(
                List.of(
                        "bag-info.txt",
                        "bagit.txt",
                        "data/2026-01-archive.pdf",
                        "data/archive.xsd",
                        "data/build.xml",
                        "data/fonts.tsv",
                        "data/issue.html",
                        "data/ledger.tsv",
                        "data/metadata.xml",
                        "data/metadata/01.xml",
                        "data/metadata/02.xml",
                        "data/sources/documents/01 通知.txt",
                        "data/sources/documents/02.html",
                        "data/sources/issue.yaml",
                        "data/说明.txt",
                        "manifest-sha256.txt",
                        "manifest-sm3.txt",
                        "tagmanifest-sha256.txt",
                        "tagmanifest-sm3.txt"),
                List.copyOf(BAG.files().keySet()));
    }

    @Test
    void theInformationIsThatOfTheIssue() {
        assertEquals(
                """
                Source-Organization: 清河县人民政府办公室
                External-Description: 清河县人民政府公报 2026年第1期
                External-Identifier: 2026-01
                Internal-Sender-Identifier: 0012-WS·2026-Y-BGS-0007
                Bagging-Date: 2026-02-28
                Payload-Oxum: %s
                Bag-Software-Agent: gongbao 1.0
                """
                        .formatted(
                                BAG.files().entrySet().stream()
                                                .filter(f -> f.getKey().startsWith("data/"))
                                                .mapToLong(f -> f.getValue().length)
                                                .sum()
                                        + ".13"),
                text("bag-info.txt"));
    }

    @Test
    void theReadmeTellsOfEveryFile() {
        String readme = text("data/说明.txt");
        assertFalse(readme.contains("{"), readme);
        for (String name : BAG.files().keySet()) {
            assertTrue(readme.contains(name) || name.startsWith("data/metadata/02"), name);
        }
        assertTrue(readme.contains("0012-WS·2026-Y-BGS-0007"), readme);
    }

    @Test
    void theDocumentsMetadataHoldWhatIsKnownAndNothingElse() {
        String chronicle = text("data/metadata/02.xml");
        assertTrue(chronicle.contains("<题名>大事记</题名>"), chronicle);
        for (String unknown : List.of("文件编号", "责任者", "<日期", "文种", "主送", "密级", "页数")) {
            assertFalse(chronicle.contains(unknown), unknown);
        }
        assertTrue(text("data/metadata/01.xml").contains("关于《A&lt;B&gt;&amp;"));
        assertTrue(text("data/metadata/01.xml").contains("第 1—2 页"));
    }

    @Test
    void withoutAValueThereIsNoCode() {
        Bag bag = Bag.pack(MadeUpDeposit.of(new byte[0], 1, Filing.of("2026")));
        String metadata = new String(bag.files().get("data/metadata.xml"), StandardCharsets.UTF_8);
        assertTrue(metadata.contains("<档号>"), metadata);
        assertFalse(metadata.contains("值="), metadata);
        assertFalse(metadata.contains("全宗"), metadata);
    }

    @Test
    void theSameIssueGivesTheSameBytes() {
        Bag again = Bag.pack(MadeUpDeposit.of());
        assertArrayEquals(BAG.zip(), again.zip());
        BAG.files().forEach((name, bytes) -> assertArrayEquals(bytes, again.files().get(name)));
    }

    @Test
    void theJdkReadsTheZipFile() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(BAG.zip()))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                String name = entry.getName().substring("2026-01-archive/".length());
                assertArrayEquals(BAG.files().get(name), zip.readAllBytes(), name);
                assertEquals(LocalDateTime.of(2026, 2, 28, 0, 0), entry.getTimeLocal());
                names.add(name);
            }
        }
        assertEquals(List.copyOf(BAG.files().keySet()), names);
    }

    /** RFC 8493 §2.1.3. */
    @Test
    void lineEndsAndPercentSignsInNamesAreEncoded() {
        Map<String, byte[]> files = Map.of("data/a%0A\r\n%", new byte[0]);
        BagManifest manifest = BagManifest.of(files, Digest.SM3);
        String line = new String(manifest.bytes(), StandardCharsets.UTF_8);
        assertTrue(line.endsWith("  data/a%250A%0D%0A%25\n"), line);
        assertEquals(manifest, BagManifest.read(manifest.bytes()));
    }

    @Test
    void whatLeavesThePackageOrStandsTwiceIsRefused() {
        for (String path : List.of("../a", "/a", "a//b", "C:a", "a\\b", "")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Enclosure(path, Role.TEXT, "", "text/plain", new byte[0]),
                    path);
        }
    }
}
