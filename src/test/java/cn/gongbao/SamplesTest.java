package cn.gongbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.gongbao.model.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder under samples is built, and its pages are as its {@code expected.trace} tells.
 *
 * <p>With {@code -Dupdate.expected=true} the traces are rewritten; what changed is then reviewed.
 */
class SamplesTest {

    private static final boolean UPDATE = Boolean.getBoolean("update.expected");

    @TestFactory
    Stream<DynamicTest> pagesAreAsExpected() {
        return IssueFolder.samples().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> compare(sample)));
    }

    @Test
    void thereAreSamples() {
        assertFalse(IssueFolder.samples().isEmpty());
    }

    @Test
    void theFirstDifferenceIsTold() {
        String trace = IssueFolder.sample("plain").built().trace();
        String moved = trace.replaceFirst("管护工作的通知\\| 168", "管护工作的通知| 169");
        String told = Difference.inLines(trace, moved);
        assertEquals(3, told.lines().count(), told);
        assertEquals("", Difference.inLines(trace, trace));
        assertEquals(
                "line 2\n  expected: b\n  found:    (no line)", Difference.inLines("a\nb", "a"));
    }

    private static void compare(IssueFolder sample) throws IOException {
        BuiltIssue built = sample.built();
        Path expected = sample.path().resolve("expected.trace");
        if (UPDATE) {
            Files.writeString(expected, built.trace());
        }
        String difference = Difference.inLines(Files.readString(expected), built.trace());
        assertEquals("", difference, () -> expected + " differs");
        assertEquals(expectedFindings(sample), told(built.findings));
    }

    private static List<String> expectedFindings(IssueFolder sample) throws IOException {
        Path file = sample.path().resolve("expected.notices");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** One finding to a line: key, place, arguments. */
    private static List<String> told(List<Notice> findings) {
        return findings.stream()
                .map(n -> n.key() + " " + n.place() + " " + String.join(" | ", n.arguments()))
                .toList();
    }
}
