package cn.gongbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.inspection.Inspection;
import cn.gongbao.inspection.RuleReport;
import cn.gongbao.inspection.TypeArea;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The first issue and all samples, in both layouts, keep the rules in their finished PDFs. */
class InspectionOfIssuesTest {

    /** What is not kept or has nothing to examine; each line ends in the reason after a bar. */
    private static final Path KNOWN =
            Path.of("src", "test", "resources", "cn", "gongbao", "inspection.known");

    @TempDir private static Path kept;

    @TestFactory
    Stream<DynamicTest> faultsAreThoseThatAreKnown() throws IOException {
        List<String> known = Files.readAllLines(KNOWN);
        return Stream.of("gazette", "gazette-single")
                .flatMap(
                        layout -> {
                            TypeArea area = area(layout);
                            return IssueFolder.all().stream()
                                    .map(
                                            issue ->
                                                    DynamicTest.dynamicTest(
                                                            layout + " " + issue.name(),
                                                            () ->
                                                                    compare(
                                                                            layout, issue, area,
                                                                            known)));
                        });
    }

    @Test
    void whatIsKnownIsSortedAndHasAReason() throws IOException {
        List<String> known = Files.readAllLines(KNOWN);
        assertEquals(List.copyOf(new TreeSet<>(known)), known);
        known.forEach(line -> assertTrue(line.matches(".* \\| \\S.*"), line));
    }

    private static TypeArea area(String layout) {
        return Inspector.typeArea(Path.of("layouts", layout).toAbsolutePath(), kept).value();
    }

    private static void compare(
            String layout, IssueFolder issue, TypeArea area, List<String> known) {
        String name = layout + " " + issue + " ";
        List<String> expected =
                known.stream()
                        .filter(line -> line.startsWith(name))
                        .map(line -> line.substring(0, line.indexOf(" | ")))
                        .toList();
        List<String> found = new ArrayList<>();
        for (RuleReport report : Inspection.examine(issue.built(layout).pages, area)) {
            String rule = name + report.id();
            if (report.examined() == 0) {
                found.add(rule + " nothing");
            }
            report.faults().forEach(f -> found.add(rule + " " + f.address() + " " + f.found()));
        }
        assertEquals(String.join("\n", expected), String.join("\n", new TreeSet<>(found)));
    }
}
