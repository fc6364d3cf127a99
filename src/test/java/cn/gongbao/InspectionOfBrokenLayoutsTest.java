package cn.gongbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.Inspector.Examined;
import cn.gongbao.inspection.RuleReport;
import cn.gongbao.model.Noted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first issue set by a style sheet that breaks a rule: its finished PDF tells which. */
class InspectionOfBrokenLayoutsTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "line-break: normal, line-break: anywhere, line-start line-end",
        "text-spacing-trim: trim-both, text-spacing-trim: space-all, adjacent-marks line-end-mark",
        "text-autospace: normal, text-autospace: no-autospace, han-latin-gap",
        "text-indent: 2em; break-after: avoid, text-indent: 2em; break-after: auto, heading-foot",
        "widows: 2, widows: 1, widow-line",
        "line-height: 17pt, line-height: 18pt, grid",
        "-gongbao-signature: unsealed, -gongbao-signature: none; text-align: end, signature",
        ".folio.verso { text-align: start, .folio.verso { text-align: end, folio-place"
    })
    void whatItsRulesBreakIsTold(String sound, String broken, String rules) throws IOException {
        Path layouts = folder.resolve("layouts");
        IssueFolder.copy(IssueFolder.LAYOUTS.resolve("gazette"), made(layouts, "gazette"));
        IssueFolder.copyPapers(layouts);
        Path styles = layouts.resolve("gazette").resolve("styles.css");
        String sheet = Files.readString(styles);
        assertTrue(sheet.contains(sound), sound);
        Files.writeString(styles, sheet.replace(sound, broken));
        Set<String> told = told(layouts);
        Arrays.stream(rules.split(" "))
                .forEach(rule -> assertTrue(told.contains(rule), told::toString));
    }

    private static Path made(Path layouts, String name) throws IOException {
        Files.createDirectories(layouts);
        return layouts.resolve(name);
    }

    /** The rules that the finished file does not keep. */
    private Set<String> told(Path layouts) {
        Path issue = Path.of("issues", "2017-01");
        Path output = folder.resolve("out");
        new IssueFolder(issue).build(layouts, output);
        Noted<Examined> examined =
                Inspector.inspect(
                        output.resolve("2017-01.pdf"),
                        IssueFolder.LAYOUTS.resolve("gazette").toAbsolutePath(),
                        output.resolve(".kept").resolve("masters"));
        assertEquals("gazette", examined.value().layout());
        Set<String> told = new TreeSet<>();
        for (RuleReport report : examined.value().reports()) {
            if (!report.faults().isEmpty()) {
                told.add(report.id());
            }
        }
        return told;
    }
}
