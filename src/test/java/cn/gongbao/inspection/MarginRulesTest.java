package cn.gongbao.inspection;

import static cn.gongbao.inspection.MadeUpLines.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongbao.inspection.PageText.Glyph;
import cn.gongbao.inspection.PageText.Leader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules on page numbers and on the dots of the contents tell what breaks them. */
class MarginRulesTest {

    private final List<PageText> pages = new ArrayList<>();

    private Reading reading() {
        return new Reading(pages, List.of(), MadeUpLines.area(false, false));
    }

    /** A page of 120 pt with a number below its type area. */
    private void page(String label, String folio, double x) {
        page(label, folio, x, 220);
    }

    private void page(String label, String folio, double x, double y) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < folio.length(); i++) {
            glyphs.add(glyph(folio.substring(i, i + 1), x + i * 5, y, true, 0));
        }
        pages.add(new PageText(pages.size() + 1, label, 120, 300, List.of(), glyphs, List.of()));
    }

    private static Glyph glyph(String text, double x, double y, boolean artifact, int element) {
        return new Glyph(text, x, y, "", 10, false, artifact, 5, element, "");
    }

    // GB/T 9704-2012 7.5
    @Test
    void aMissingWrongOrOddlyFormedNumberIsTold() {
        page("封面", "", 0);
        page("目录", "1", 115);
        page("1", "—1—", 105);
        page("2", "2", 0);
        page("3", "", 0);
        page("4", "—5—", 0);
        page("6", "—6—", 0);
        told(Folios.numbers(reading()), 7, "目录 1", "2 2", "3 -", "4 —5—", "6 —6—");
    }

    // GB/T 9704-2012 7.5
    @Test
    void aNumberOnTheWrongSideOrOffTheEdgeIsTold() {
        page("1", "1", 115);
        page("2", "2", 0);
        page("3", "3", 0);
        page("4", "4", 10);
        page("5", "5", 108);
        told(Folios.places(reading()), 5, "3 3 40.57", "5 5 2.47");
    }

    // GB/T 9704-2012 6
    @Test
    void numbersOutOfRegisterAreTold() {
        page("1", "1", 115);
        page("2", "2", 7);
        page("3", "3", 115);
        page("4", "4", 0, 220.1);
        told(Folios.register(reading()), 3, "1 1 2 2.47 0.00", "3 3 4 0.00 0.04");
    }

    private void contents(List<Glyph> glyphs, Leader... leaders) {
        pages.add(new PageText(1, "目录", 120, 300, List.of(), glyphs, List.of(leaders)));
    }

    private static List<Glyph> entry(double y, double textEnd, double number) {
        return List.of(glyph("a", textEnd - 5, y, false, 1), glyph("1", number, y, true, 0));
    }

    private static Leader dots(double x, double y, int count) {
        return new Leader(x, y, 5, count, 1);
    }

    // clreq §table of contents
    @Test
    void dotsOutOfPhaseAreTold() {
        contents(entry(100, 50, 115), dots(60, 99, 8), dots(65.2, 119, 7), dots(55, 139, 9));
        told(Leaders.phases(reading()), 3, "目录 … 0.200");
    }

    // clreq §table of contents
    @Test
    void dotsTooCloseAreTold() {
        List<Glyph> glyphs = new ArrayList<>(entry(100, 54, 115));
        glyphs.addAll(entry(120, 55, 115));
        glyphs.addAll(entry(140, 54, 107));
        contents(glyphs, dots(60, 99, 8), dots(60, 119, 8), dots(60, 139, 10));
        told(Leaders.gaps(reading()), 3, "目录 …1 4.500", "目录 …1 1.500");
    }

    // clreq §table of contents
    @Test
    void aNumberThatIsNotFlushRightIsTold() {
        List<Glyph> glyphs = new ArrayList<>(entry(100, 50, 115));
        glyphs.addAll(entry(120, 50, 114));
        contents(glyphs, dots(60, 99, 8), dots(60, 119, 8));
        told(Leaders.numbers(reading()), 2, "目录 …1 -1.000");
    }

    // clreq §table of contents
    @Test
    void textThatRunsIntoTheNumbersIsTold() {
        List<Glyph> glyphs = new ArrayList<>(entry(100, 50, 115));
        glyphs.add(glyph("a", 112, 80, false, 1));
        contents(glyphs, dots(60, 99, 8));
        assertEquals(1, Leaders.numbers(reading()).faults().size());
    }
}
