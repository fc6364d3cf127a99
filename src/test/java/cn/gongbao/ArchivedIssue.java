package cn.gongbao;

import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.gongbao.model.Noted;
import cn.gongbao.proof.Proof;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An issue with its archive edition, built once for all tests that ask for it.
 *
 * @param layout that it is made up in
 * @param archive the file for the archive
 * @param reading the file for readers, of the same build
 * @param copy the merged copy
 * @param ledger of the sources
 */
record ArchivedIssue(String layout, byte[] archive, byte[] reading, byte[] copy, byte[] ledger) {

    /** An issue of everything that is hard to tag: tables, notes, pictures, skipped levels. */
    static final IssueFolder HARD =
            new IssueFolder(Path.of("src", "test", "resources", "issues", "2031-09"));

    /** A folder of its own: a build tells of other editions that it finds beside its own. */
    private static final Path OUTPUT = IssueFolder.OUTPUT.resolve("archive");

    private static final Map<String, ArchivedIssue> BUILT = new ConcurrentHashMap<>();

    static ArchivedIssue of(IssueFolder issue, String layout) {
        return BUILT.computeIfAbsent(
                layout + " " + issue, key -> build(issue, IssueFolder.LAYOUTS, layout, OUTPUT));
    }

    static ArchivedIssue build(IssueFolder issue, Path layouts, String layout, Path folder) {
        Noted<Press.Built> built =
                Press.build(
                        new Order(
                                issue.path(),
                                layouts,
                                layout,
                                IssueFolder.FONTS,
                                folder,
                                false,
                                "archive",
                                Proof.BLANK));
        assertFalse(built.failed(), () -> built.notices().toString());
        try {
            return new ArchivedIssue(
                    layout,
                    Files.readAllBytes(folder.resolve(issue.name() + "-archive.pdf")),
                    Files.readAllBytes(folder.resolve(issue.name() + ".pdf")),
                    Files.readAllBytes(folder.resolve("issue.html")),
                    Files.readAllBytes(folder.resolve("ledger.tsv")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
