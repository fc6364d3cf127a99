package cn.gongbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.Press.Built;
import cn.gongbao.check.Loss;
import cn.gongbao.model.Noted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every character and picture of every source stands in the finished file, or the build says so.
 */
class ConservationTest {

    @TempDir private Path folder;

    private Built build(Path issue, Path layouts) {
        Noted<Built> built =
                Press.build(
                        new Order(
                                issue.toAbsolutePath(),
                                layouts.toAbsolutePath(),
                                null,
                                Path.of("fonts").toAbsolutePath(),
                                folder.resolve("out"),
                                false));
        assertFalse(built.failed(), built.notices()::toString);
        return built.value();
    }

    @TestFactory
    Stream<DynamicTest> nothingIsLost() {
        return IssueFolder.all().stream()
                .map(IssueFolder::path)
                .distinct()
                .map(
                        issue ->
                                DynamicTest.dynamicTest(
                                        issue.toString(),
                                        () ->
                                                assertEquals(
                                                        List.of(),
                                                        build(issue, IssueFolder.LAYOUTS)
                                                                .losses())));
    }

    @Test
    void theLedgerAccountsForAllCharacters() throws IOException {
        build(Path.of("samples", "formats"), IssueFolder.LAYOUTS);
        List<String> ledger = Files.readAllLines(folder.resolve("out").resolve("ledger.tsv"));
        String[] head = ledger.get(0).split("\t");
        assertEquals("characters", head[2]);
        String[] word = ledger.get(1).split("\t");
        assertEquals("documents/01-paper.docx", word[1]);
        assertTrue(Integer.parseInt(word[2]) > 150, ledger.get(1));
        assertEquals(word[2], word[3]);
        assertTrue(ledger.stream().anyMatch(row -> row.contains("red-head")), ledger::toString);
        assertTrue(ledger.stream().anyMatch(row -> row.contains("colophon")), ledger::toString);
    }

    @Test
    void whatALayoutHidesIsLost() throws IOException {
        Path layouts = folder.resolve("layouts");
        IssueFolder.copy(IssueFolder.LAYOUTS, layouts);
        Path styles = layouts.resolve("gazette").resolve("styles.css");
        Files.writeString(styles, Files.readString(styles) + "\narticle .date { display: none }");
        List<Loss> losses = build(Path.of("samples", "plain"), layouts).losses();
        assertEquals(1, losses.size(), losses::toString);
        assertTrue(losses.get(0).missing().matches("\\d{4}年\\d+月\\d+日"), losses::toString);
        assertTrue(
                losses.get(0).place().toString().matches("documents/01-.*\\.txt:\\d+.*"),
                losses::toString);
    }

    @Test
    void aPictureThatALayoutHidesIsLost() throws IOException {
        Path layouts = folder.resolve("layouts");
        IssueFolder.copy(IssueFolder.LAYOUTS, layouts);
        Path styles = layouts.resolve("gazette").resolve("styles.css");
        Files.writeString(styles, Files.readString(styles) + "\nfigure { display: none }");
        List<Loss> losses = build(Path.of("samples", "formats"), layouts).losses();
        assertEquals(List.of(Loss.Kind.PICTURE), losses.stream().map(Loss::kind).toList());
    }
}
