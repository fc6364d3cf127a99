package cn.gongbao.inspection;

import static cn.gongbao.inspection.MadeUpLines.glyph;
import static cn.gongbao.inspection.MadeUpLines.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.inspection.RuleReport.Fault;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules on what is whole, on titles, signatures and full columns tell what breaks them. */
class ParagraphRulesTest {

    private final MadeUpLines made = new MadeUpLines();
    private final List<PrintedLine> lines = made.lines;

    private void paragraph(String one, String other) {
        made.line(1, 1, one, "P", true, false, 0);
        made.line(1, 2, other, "P", false, true, 0);
    }

    // GB/T 15834-2011 4.11 and 4.13, GB/T 9704-2012 7.2.5, clreq §prohibition rules
    @ParameterizedTest
    @CsvSource({
        "一—, —二, ——",
        "一…, …二, ……",
        "共12, 34元, 1234",
        "共3, .5元, 3.5",
        "共12, %以上, 12%",
        "共20, ℃以上, 20℃",
        "共30, kW机, 30kW",
        "平台we, b版, web",
        "昆政发〔2017〕, 25号, 〔2017〕25号"
    })
    void whatIsOneIsNotDivided(String one, String other, String whole) {
        paragraph(one, other);
        told(Unbreakables.marks(lines), 1, "12L1 " + whole);
    }

    @ParameterizedTest
    @CsvSource({"一——, 二", "共1234, 元", "UTF-, 编码", "we are, all one", "一—, 二—"})
    void whatStandsWholeIsKept(String one, String other) {
        paragraph(one, other);
        assertEquals(List.of(), Unbreakables.marks(lines).faults());
    }

    @ParameterizedTest
    @CsvSource({"自2018, 年起, 2018年", "第25, 号令, 25号", "共6, 人入选, 6人"})
    void aFigureStaysWithWhatItCounts(String one, String other, String whole) {
        paragraph(one, other);
        told(Unbreakables.counters(lines), 1, "12L1 " + whole);
    }

    @Test
    void marksTakeTheirWidth() {
        made.set(1, glyph("一", 0), glyph("二", 10), glyph("，", 20), glyph("三", 30.2));
        made.set(2, glyph("一", 0), glyph("二", 10), glyph("（", 14.8), glyph("三", 24.8));
        made.set(3, glyph("一", 0), glyph("二", 10), glyph("·", 20), glyph("三", 30));
        made.set(4, glyph("一", 0), glyph("二", 10), glyph("·", 20), glyph("三", 25));
        made.set(5, glyph("一", 0), glyph("二", 10), glyph("—", 20), glyph("—", 30), glyph("三", 39));
        told(
                MarkWidths.examine(lines),
                5,
                "12L1 ， 1.020",
                "12L2 （ 0.480",
                "12L3 · 1.000",
                "12L5 —— 1.900");
    }

    /** A title in two or more lines of so many characters of 10 pt, on 120 pt. */
    private void title(String... texts) {
        for (int i = 0; i < texts.length; i++) {
            double shift = (120 - texts[i].length() * MadeUpLines.EM) / 2;
            made.line(0, i + 1, texts[i], "H2", i == 0, i == texts.length - 1, shift);
        }
    }

    // GB/T 9704-2012 7.3.1
    @ParameterizedTest
    @CsvSource({
        "一二三四 一二三四, 4.0 : 4.0",
        "一二三四 一二 一二三, 4.0 : 2.0 : 3.0",
        "一二三 一二三 一二三, 3.0 : 3.0 : 3.0"
    })
    void aRectangleOrAnHourglassIsTold(String texts, String widths) {
        title(texts.split(" "));
        told(Titles.shapes(lines), 1, "12S1 " + widths);
    }

    // GB/T 9704-2012 7.3.1
    @ParameterizedTest
    @CsvSource({"一二三四 一二三", "一二 一二三四", "一二 一二三四 一二三", "一二三四 一二三 一"})
    void aTrapeziumOrADiamondIsKept(String texts) {
        title(texts.split(" "));
        told(Titles.shapes(lines), 1);
    }

    @Test
    void titlesThatBeginAtTheLeftHaveNoShape() {
        assertTrue(Titles.mayBeCentred(made.reading()));
        made.line(0, 1, "一二三四", "H2", true, false, 0);
        made.line(0, 2, "一二三四", "H2", false, true, 0);
        assertFalse(Titles.mayBeCentred(made.reading()));
        title("一二三", "一二三");
        assertTrue(Titles.mayBeCentred(made.reading()));
    }

    // GB/T 9704-2012 7.3.1
    @ParameterizedTest
    @CsvSource({
        "县政府办公室 的通知",
        "县财政局 和县教育局",
        "关于学校 、医院的通知",
        "县政府关于 办好学校的通知",
        "关于《办法 》的通知",
        "关于印发《 办法》的通知",
        "印发《供水 办法》的通知"
    })
    void aTitleDividedAgainstItsSenseIsTold(String texts) {
        title(texts.split(" "));
        told(Titles.breaks(lines), 1, "12S2 " + texts.replace(" ", " | "));
    }

    // GB/T 9704-2012 7.3.1: what one line cannot hold may be divided
    @Test
    void aNameWiderThanTheMeasureMayBeDivided() {
        title("《一二三四五六七", "八九十一二》的通知");
        title("县政府关于建设", "和谐县城的通知");
        told(Titles.breaks(lines), 2);
    }

    /** Signatory and date, by the points from the left of 160; the date is 60 pt wide. */
    private static RuleReport dated(String signatory, double from, double dateFrom) {
        MadeUpLines pair = new MadeUpLines();
        if (!signatory.isEmpty()) {
            pair.line(0, 1, signatory, "P", true, true, from);
        }
        List<PageText.Glyph> date = new ArrayList<>();
        double x = dateFrom;
        for (String character : "2031年1月1日".split("")) {
            date.add(glyph(character, x));
            x += date.get(date.size() - 1).advance();
        }
        pair.add(0, 2, "P", true, true, date, 0);
        return Signatures.examine(
                pair.lines.stream().map(line -> line.in(line.stand(), 0, 160)).toList());
    }

    // GB/T 9704-2012 7.3.5: sealed, unsealed, unsealed with the longer date, a date alone
    @ParameterizedTest
    @CsvSource({"清河县, 75, 60", "清河县人民政府办公, 50, 70", "清河县, 60, 80", "'', 0, 60"})
    void aSignatureInItsPlaceIsKept(String signatory, double from, double dateFrom) {
        told(dated(signatory, from, dateFrom), 1);
    }

    // GB/T 9704-2012 7.3.5
    @ParameterizedTest
    @CsvSource({
        "清河县人民政府, 70, 60, '清河县人民政府 2.00, 2031年1月1日 4.00, -1.00'",
        "清河县, 75, 61, '清河县 5.50, 2031年1月1日 3.90, -1.40'",
        "清河县人民政府办公, 50, 60, '清河县人民政府办公 2.00, 2031年1月1日 4.00, 1.00'",
        "'', 0, 70, 2031年1月1日 3.00"
    })
    void aSignatureOffItsPlaceIsTold(String signatory, double from, double dateFrom, String found) {
        told(dated(signatory, from, dateFrom), 1, "12S2 " + found);
    }

    // clreq §page
    @Test
    void aColumnThatEndsShortIsTold() {
        made.line(1, 6, "一");
        made.line(2, 2, "二");
        made.turn();
        made.line(1, 1, "三");
        told(PageDepths.examine(made.reading()), 2, "12R2 2 : 6");
    }

    // clreq §headings: three headings and two lines have no room in four lines
    @Test
    void aColumnThatKeepsHoldShortIsExcused() {
        made.line(1, 6, "一");
        made.line(2, 2, "二");
        made.turn();
        made.heading(1, 1, "一");
        made.heading(1, 2, "一");
        made.heading(1, 3, "一");
        made.line(1, 4, "一二三四五", "P", true, false, 0);
        made.line(1, 5, "三", "P", false, true, 0);
        RuleReport report = PageDepths.examine(made.reading());
        told(report, 2);
        assertEquals(List.of(new Fault("12R2", "2 : 6")), report.excused());
    }

    @Test
    void beforeATitleAColumnMayEndAnywhere() {
        made.line(1, 1, "一");
        made.turn();
        made.line(0, 1, "二", "H2", true, true, 50);
        told(PageDepths.examine(made.reading()), 0);
    }

    // clreq §headings, 占行
    @Test
    void aHeadingThatIsNotInTheMiddleOfItsSlotsIsTold() {
        made.line(1, 1, "一");
        heading(1, 2, 8.5);
        made.line(1, 4, "一");
        heading(1, 5, 4);
        made.line(2, 1, "一");
        heading(2, 2, 8.5);
        made.line(2, 5, "一");
        told(Slots.examine(made.reading()), 3, "12L5 章 5.235", "12R2 章 2.500");
    }

    private void heading(int column, int row, double off) {
        double left = column == 2 ? 70 : 0;
        made.add(column, row, "H3", true, true, List.of(glyph("章", left + 20, "H3")), off);
    }
}
