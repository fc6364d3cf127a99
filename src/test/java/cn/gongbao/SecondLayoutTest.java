package cn.gongbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.inspection.PageText;
import cn.gongbao.inspection.PageText.Glyph;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first issue in a layout of another size, made of files alone: layouts/gazette-single. */
class SecondLayoutTest {

    private static final double MILLIMETRE = 72 / 25.4;

    @TempDir private static Path output;

    private static BuiltIssue built;

    @BeforeAll
    static void build() {
        Path issue = Path.of("issues", "2017-01");
        built =
                BuiltIssue.build(
                        new Order(
                                issue,
                                IssueFolder.LAYOUTS,
                                "gazette-single",
                                IssueFolder.FONTS,
                                output,
                                true));
    }

    @Test
    void pagesAreOfTheLayoutsSize() {
        assertTrue(built.pages.size() > 20, () -> built.pages.size() + " pages");
        for (PageText page : built.pages) {
            assertEquals(185 * MILLIMETRE, page.width(), 0.01);
            assertEquals(260 * MILLIMETRE, page.height(), 0.01);
        }
    }

    @Test
    void textOfThePagesIsTheCopy() {
        assertEquals("", Difference.inCharacters(built.shown(), CopyText.of(built.pages)));
    }

    @Test
    void mongolianTitleRunsDownTheCover() {
        List<Glyph> turned = built.pages.get(0).glyphs().stream().filter(Glyph::turned).toList();
        double top = turned.stream().mapToDouble(Glyph::y).min().orElseThrow();
        double last = turned.stream().mapToDouble(Glyph::y).max().orElseThrow();
        assertEquals(21.2 * MILLIMETRE, top, 0.1);
        assertTrue(last > 215 * MILLIMETRE && last < 228.3 * MILLIMETRE, () -> "to " + last);
    }

    /** clreq §page: a whole number of characters to the line, of lines to the page. */
    @Test
    void bodyLinesStandOnTheGridInsideTheTypeArea() {
        TypeArea area = built.area();
        assertEquals(List.of(), GridCheck.complaints(built.pages, area));
        long seen =
                built.pages.stream()
                        .mapToLong(page -> GridCheck.bodyGlyphs(page, area).size())
                        .sum();
        assertTrue(seen > 10_000, seen + " characters in the size of the body");
    }
}
