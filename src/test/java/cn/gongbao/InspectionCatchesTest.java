package cn.gongbao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongbao.inspection.Inspection;
import cn.gongbao.inspection.PageText;
import cn.gongbao.inspection.RuleReport;
import cn.gongbao.inspection.Spoiling;
import cn.gongbao.inspection.Spoilings;
import cn.gongbao.inspection.TypeArea;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Pages of the first issue with one thing put wrong: the right rules tell it, and no others. */
class InspectionCatchesTest {

    @TempDir private static Path kept;

    private static TypeArea area;
    private static List<PageText> pages;
    private static Set<String> sound;

    @BeforeAll
    static void read() {
        area = Inspector.typeArea(Path.of("layouts", "gazette").toAbsolutePath(), kept).value();
        pages = new IssueFolder(Path.of("issues", "2017-01")).built().pages;
        sound = told(pages);
    }

    /** Every place that is told, behind its rule. */
    private static Set<String> told(List<PageText> of) {
        Set<String> told = new TreeSet<>();
        for (RuleReport report : Inspection.examine(of, area)) {
            report.faults().forEach(f -> told.add(report.id() + " " + f.address() + f.found()));
        }
        return told;
    }

    @TestFactory
    Stream<DynamicTest> everyRuleTellsWhatBreaksIt() {
        return Spoilings.of(pages, area).stream()
                .map(each -> DynamicTest.dynamicTest(each.rule(), () -> tells(each)));
    }

    private static void tells(Spoiling spoiling) {
        Set<String> rules = new TreeSet<>();
        Set<String> told = told(spoiling.pages().get());
        told.removeAll(sound);
        told.forEach(fault -> rules.add(fault.substring(0, fault.indexOf(' '))));
        Set<String> expected = new TreeSet<>(spoiling.others());
        expected.add(spoiling.rule());
        assertEquals(expected, rules, told::toString);
    }

    @Test
    void noRuleIsLeftOut() {
        Set<String> rules = new TreeSet<>();
        Inspection.examine(pages, area).forEach(report -> rules.add(report.id()));
        Set<String> spoilt = new TreeSet<>();
        Spoilings.of(pages, area).forEach(each -> spoilt.add(each.rule()));
        assertEquals(rules, spoilt);
    }
}
