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
    private static final double BODY = 11;
    private static final double PITCH = 18;
    private static final int LINES = 33;
    private static final double FIRST = 21.2 * MILLIMETRE + BODY * 0.88;
    private static final double INNER = 21.2 * MILLIMETRE;
    private static final double OUTER = 31.8 * MILLIMETRE;
    private static final double MEASURE = 34 * BODY;

    @TempDir private static Path output;

    private static BuiltIssue built;

    @BeforeAll
    static void build() {
        Path issue = Path.of("issues", "2017-01");
        built =
                BuiltIssue.build(
                        new Press.Order(
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
        String copy = CopyText.of(built.document());
        assertEquals("", Difference.inCharacters(copy, CopyText.of(built.pages)));
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
        List<PageText> counted =
                built.pages.stream().filter(page -> page.label().matches("\\d+")).toList();
        int seen = 0;
        for (PageText page : counted) {
            double left = page.number() % 2 == 1 ? INNER : OUTER;
            for (Glyph glyph : page.glyphs()) {
                if (glyph.artifact() || Math.abs(glyph.size() - BODY) > 0.01) {
                    continue;
                }
                seen++;
                String told = "page " + page.number() + ": " + glyph;
                double line = (glyph.y() - FIRST) / PITCH;
                assertEquals(Math.round(line), line, 0.01, told);
                assertTrue(line > -0.5 && line < LINES - 0.5, told);
                // A blank half of an opening mark at the line's start lies outside.
                double x = glyph.x() - left;
                assertTrue(x > -BODY / 2 - 0.2 && x < MEASURE - BODY / 4, told);
            }
        }
        assertTrue(seen > 10_000, seen + " characters in the size of the body");
    }
}
