package cn.gongbao.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import cn.gongbao.model.Filing;
import cn.gongbao.model.Noted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archival code of an issue, as its manifest says it. */
class FilingTest {

    @TempDir private Path folder;

    private Noted<Manifest> read(String archive) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "正文");
        Files.writeString(
                folder.resolve("issue.yaml"),
                """
                gazette: {title: 公报}
                issue: {year: 2026, number: 1}
                layout: gazette
                contents: [{section: 文件, documents: [{source: a.txt}]}]
                """
                        + archive);
        return ManifestReader.read(folder);
    }

    private List<String> complaints(String archive) throws IOException {
        return read(archive).notices().stream()
                .map(notice -> notice.place() + " " + notice.key() + " " + notice.arguments())
                .toList();
    }

    @Test
    void theCodeIsPutTogetherByTheTemplate() throws IOException {
        String known =
                "archive: {fonds: {number: \"0012\", name: 县政府}, category: WS, retention: D30,"
                        + " office: BGS, item: \"0007\"";
        Filing filing = read(known + "}\n").value().archive();
        assertEquals("0012-WS·2026-D30-BGS-0007", filing.code());
        assertEquals("县政府", filing.fondsName());
        String shorter = ", template: \"{fonds}-{category}·{year}-{retention}-{item}\"}\n";
        assertEquals("0012-WS·2026-D30-0007", read(known + shorter).value().archive().code());
    }

    @Test
    void whatIsNotSaidIsMissing() throws IOException {
        Filing none = read("").value().archive();
        assertNull(none.code());
        assertEquals(List.of("fonds", "category", "retention", "office", "item"), none.missing());
        assertEquals(none, read("archive: null\n").value().archive());
    }

    @Test
    void anUnknownPlaceholderIsNamedWithItsPlace() throws IOException {
        assertEquals(
                List.of(
                        "issue.yaml:6:21 manifest.unknown-placeholder"
                                + " [fond, fonds, category, year, retention, office, item]",
                        "issue.yaml:6:28 manifest.unknown-placeholder"
                                + " [, fonds, category, year, retention, office, item]",
                        "issue.yaml:6:30 manifest.lone-brace"
                                + " [{, fonds, category, year, retention, office, item]"),
                complaints("archive:\n  template: \"{year}-{fond}-{}{\"\n"));
    }

    @Test
    void aRetentionPeriodIsOneOfThree() throws IOException {
        assertEquals(
                List.of("issue.yaml:5:22 yaml.not-one-of [retention, D20, Y, D30, D10]"),
                complaints("archive: {retention: D20}\n"));
    }
}
