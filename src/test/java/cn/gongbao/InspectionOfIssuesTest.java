package cn.gongbao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongbao.inspection.Inspection;
import cn.gongbao.inspection.RuleReport;
import cn.gongbao.inspection.TypeArea;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The first issue and all samples, as their finished PDFs show them, keep the rules. */
class InspectionOfIssuesTest {

    /** What is not kept or has nothing to examine; each line ends in the reason after a bar. */
    private static final Path KNOWN =
            Path.of("src", "test", "resources", "cn", "gongbao", "inspection.known");

    @TempDir private static Path kept;

    @TestFactory
    Stream<DynamicTest> faultsAreThoseThatAreKnown() {
        TypeArea area =
                Inspector.typeArea(Path.of("layouts", "gazette").toAbsolutePath(), kept).value();
        return IssueFolder.all().stream()
                .filter(issue -> issue.built().layout.equals("gazette"))
                .map(
                        issue ->
                                DynamicTest.dynamicTest(
                                        issue.name(),
                                        () -> assertEquals(known(issue), found(issue, area))));
    }

    private static List<String> found(IssueFolder issue, TypeArea area) {
        List<String> found = new ArrayList<>();
        for (RuleReport report : Inspection.examine(issue.built().pages, area)) {
            String rule = issue + " " + report.id();
            if (report.examined() == 0) {
                found.add(rule + " nothing");
            }
            report.faults().forEach(f -> found.add(rule + " " + f.address() + " " + f.found()));
        }
        return found;
    }

    private static List<String> known(IssueFolder issue) throws IOException {
        return Files.readAllLines(KNOWN).stream()
                .filter(line -> line.startsWith(issue + " "))
                .map(line -> line.substring(0, line.indexOf(" | ")))
                .toList();
    }
}
