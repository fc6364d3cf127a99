package cn.gongbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.Inspector.Examined;
import cn.gongbao.inspection.RuleReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The first issue in the ways of setting that no shipped layout uses, as its finished PDF shows.
 */
class InspectionOfModesTest {

    @TempDir private Path folder;

    // clreq §grid alignment (纵横对齐), §hanging, §line_adjustment
    @ParameterizedTest
    @CsvSource({
        "-gongbao-character-grid: strict, character-grid",
        "hanging-punctuation: allow-end, flush-end",
        "-gongbao-squeeze: stops, mark-width",
        "line-break: strict, line-start",
    })
    void everyRuleIsKept(String declaration, String rule) throws IOException {
        Path layouts = Files.createDirectories(folder.resolve("layouts"));
        Path layout = layouts.resolve("gazette");
        IssueFolder.copy(IssueFolder.LAYOUTS.resolve("gazette"), layout);
        IssueFolder.copyPapers(layouts);
        Files.copy(IssueFolder.LAYOUTS.resolve("lexicon.txt"), layouts.resolve("lexicon.txt"));
        Path styles = layout.resolve("styles.css");
        Files.writeString(styles, Files.readString(styles) + "\narticle { " + declaration + " }\n");
        Path output = folder.resolve("out");
        new IssueFolder(Path.of("issues", "2017-01")).build(layouts, output);
        Examined examined =
                Inspector.inspect(
                                output.resolve("2017-01.pdf"),
                                layout,
                                output.resolve(".kept").resolve("masters"))
                        .value();
        List<String> faults = new ArrayList<>();
        int places = 0;
        for (RuleReport report : examined.reports()) {
            report.faults().forEach(fault -> faults.add(report.id() + " " + fault));
            places += report.id().equals(rule) ? report.examined() : 0;
        }
        assertEquals(List.of(), faults);
        assertTrue(places > 500, rule + " examined " + places);
    }
}
