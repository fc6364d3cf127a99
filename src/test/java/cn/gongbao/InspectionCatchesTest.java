package cn.gongbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.inspection.Inspection;
import cn.gongbao.inspection.PageText;
import cn.gongbao.inspection.PageText.Glyph;
import cn.gongbao.inspection.RuleReport;
import cn.gongbao.inspection.TypeArea;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of a real issue with one thing put wrong: the right rules tell it. */
class InspectionCatchesTest {

    @TempDir private static Path kept;

    private static TypeArea area;
    private static List<PageText> pages;

    @BeforeAll
    static void read() {
        area = Inspector.typeArea(Path.of("layouts", "gazette").toAbsolutePath(), kept).value();
        pages = IssueFolder.sample("plain").built().pages;
    }

    private static Set<String> broken(Predicate<Glyph> which, UnaryOperator<Glyph> change) {
        List<PageText> changed = new ArrayList<>();
        int count = 0;
        for (PageText page : pages) {
            List<Glyph> glyphs = new ArrayList<>();
            for (Glyph glyph : page.glyphs()) {
                boolean hit =
                        page.label().matches("\\d+") && !glyph.artifact() && which.test(glyph);
                count += hit ? 1 : 0;
                glyphs.add(hit ? change.apply(glyph) : glyph);
            }
            changed.add(
                    new PageText(
                            page.number(),
                            page.label(),
                            page.width(),
                            page.height(),
                            page.blocks(),
                            glyphs));
        }
        assertTrue(count > 0, "nothing was put wrong");
        Set<String> broken = new TreeSet<>();
        for (RuleReport report : Inspection.examine(changed, area)) {
            if (!report.passed()) {
                broken.add(report.id());
            }
        }
        return broken;
    }

    @Test
    void thePagesAsTheyAreBreakNothing() {
        assertEquals(Set.of(), broken(glyph -> true, glyph -> glyph));
    }

    @Test
    void aTextMovedDownLeavesTheGrid() {
        assertEquals(
                Set.of("grid"),
                broken(glyph -> glyph.role().equals("P"), glyph -> glyph.moved(0, 0.1)));
    }

    @Test
    void aTextMovedRightLeavesItsEdges() {
        assertEquals(
                Set.of("flush-end", "flush-start", "line-end-mark"),
                broken(glyph -> glyph.role().equals("P"), glyph -> glyph.moved(0.1, 0)));
    }

    @Test
    void digitsMovedTowardsHanLoseTheirGap() {
        assertTrue(
                broken(g -> g.text().matches("\\d"), g -> g.moved(-2.4, 0))
                        .contains("han-latin-gap"));
    }

    @Test
    void openingMarksThatKeepTheirBlankHalfAreTold() {
        assertTrue(
                broken(g -> g.text().matches("[《（“]"), g -> g.moved(g.size() / 2, 0))
                        .contains("adjacent-marks"));
    }
}
