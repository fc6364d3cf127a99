package cn.gongbao.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.gongbao.inspection.PageText.Glyph;
import cn.gongbao.inspection.PrintedLine.Stand;
import cn.gongbao.inspection.RuleReport.Fault;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every rule tells the line that breaks it, and none that keeps it. */
class RulesTest {

    private static final double EM = 10;
    private static final double MEASURE = 50;

    /** Lines of five characters; each is first and last of its paragraph unless said otherwise. */
    private final List<PrintedLine> lines = new ArrayList<>();

    private void line(int column, int row, String text) {
        line(column, row, text, "P", true, true, 0);
    }

    private void line(
            int column,
            int row,
            String text,
            String role,
            boolean first,
            boolean last,
            double shift) {
        List<Glyph> glyphs = new ArrayList<>();
        double left = column == 2 ? 70 : 0;
        for (int i = 0; i < text.length(); i++) {
            String character = text.substring(i, i + 1);
            glyphs.add(glyph(character, left + shift + i * EM, role));
        }
        add(column, row, role, first, last, glyphs, 0);
    }

    private static Glyph glyph(String character, double x, String role) {
        double advance = character.charAt(0) < 0x80 ? EM / 2 : EM;
        return new Glyph(character, x, 0, "", EM, false, false, advance, 1, role);
    }

    private void add(
            int column,
            int row,
            String role,
            boolean first,
            boolean last,
            List<Glyph> glyphs,
            double off) {
        double left = column == 2 ? 70 : 0;
        double right = column == 0 ? 120 : left + MEASURE;
        lines.add(
                new PrintedLine(
                        new Stand(1, "12", column, 2, row, off),
                        left,
                        right,
                        EM,
                        1,
                        role,
                        first,
                        last,
                        glyphs));
    }

    private void told(RuleReport report, int examined, String... faults) {
        assertEquals(examined, report.examined());
        assertEquals(
                List.of(faults),
                report.faults().stream().map(f -> f.address() + " " + f.found()).toList());
        assertEquals(examined - faults.length, report.kept());
    }

    // clreq §prohibition_rules_for_line_start_end; GB/T 15834-2011 5.1
    @Test
    void aMarkAtTheWrongEdgeIsTold() {
        line(1, 1, "一二三四五");
        line(2, 18, "。一二三");
        line(1, 2, "一二三（");
        line(1, 3, "（一）二／");
        told(LineEdges.starts(lines), 4, "12R18 。");
        told(LineEdges.ends(lines), 4, "12L2 （", "12L3 ／");
    }

    // GB/T 15834-2011 5.1.10
    @Test
    void aMarkThatDoesNotEndOnTheMeasureIsTold() {
        line(1, 1, "一二三四，", "P", true, false, 5);
        line(1, 2, "一二三四，", "P", false, false, 0);
        line(1, 3, "一二，", "P", false, true, 0);
        line(1, 4, "一二三四，", "LBody", true, false, 0);
        told(FlushEdges.marks(lines), 2, "12L2 ， -5.000");
    }

    // clreq §line adjustment
    @Test
    void anEdgeOffTheMeasureIsTold() {
        line(1, 1, "一二三", "P", true, false, 20);
        line(1, 2, "一二三四五", "P", false, false, 0.1);
        line(1, 3, "一二三四", "P", false, false, 0);
        line(1, 4, "（一二三", "P", false, true, -5);
        told(FlushEdges.starts(lines), 4, "12L2 一二三四五 0.100");
        told(FlushEdges.ends(lines), 3, "12L2 一二三四五 0.100", "12L3 一二三四 -10.000");
    }

    // clreq §line adjustment: a line that runs over its column's edge
    @Test
    void aLineThatReachesAcrossTheGapIsTold() {
        line(0, 1, "一二三四五六七", "P", true, false, 0);
        told(FlushEdges.ends(lines), 1, "12S1 一二三四五六七 -50.000");
    }

    // clreq §adjustment of adjacent punctuation
    @Test
    void marksThatKeepTwoBlankHalvesAreTold() {
        line(1, 1, "一）（二");
        line(1, 2, "一（）二");
        add(1, 3, "P", true, true, List.of(glyph("）", 0, "P"), glyph("（", 5, "P")), 0);
        add(1, 4, "P", true, true, List.of(glyph("。", 0, "P"), glyph("”", 4, "P")), 0);
        told(Spacing.marks(lines), 4, "12L1 ）（ 1.000", "12L4 。” 0.400");
    }

    // clreq §mixed text composition
    @Test
    void aGapBetweenHanAndWesternOutOfItsBoundsIsTold() {
        add(1, 1, "P", true, true, List.of(glyph("共", 0, "P"), glyph("3", 10, "P")), 0);
        add(1, 2, "P", true, true, List.of(glyph("共", 0, "P"), glyph("3", 12.5, "P")), 0);
        add(1, 3, "P", true, true, List.of(glyph("3", 0, "P"), glyph("共", 11, "P")), 0);
        told(Spacing.mixed(lines), 3, "12L1 共3 0.000", "12L3 3共 0.600");
    }

    // clreq §mixed text composition: a typed space is part of the gap, not added to it
    @Test
    void aTypedSpaceDoesNotHideAGap() {
        List<Glyph> glyphs =
                List.of(glyph("共", 0, "P"), glyph(" ", 12.5, "P"), glyph("3", 17.5, "P"));
        add(1, 1, "P", true, true, glyphs, 0);
        told(Spacing.mixed(lines), 1, "12L1 共3 0.750");
    }

    @Test
    void spaceBetweenHanIsTold() {
        add(1, 1, "P", true, true, List.of(glyph("共", 0, "P"), glyph("三", 12.4, "P")), 0);
        add(1, 2, "P", true, true, List.of(glyph("共", 0, "P"), glyph("三", 13, "P")), 0);
        add(1, 3, "P", true, true, List.of(glyph("共", 0, "P"), glyph("三", 9.8, "P")), 0);
        told(Spacing.han(lines), 3, "12L2 共三 0.300", "12L3 共三 -0.020");
    }

    // clreq §widows and orphans
    @Test
    void aLoneCharacterIsTold() {
        line(1, 1, "一二三四五", "P", true, false, 0);
        line(1, 2, "六。", "P", false, true, 0);
        line(1, 3, "六七", "P", false, true, 0);
        line(1, 4, "六");
        told(ParagraphEnds.lone(lines), 2, "12L2 六。");
    }

    // clreq §widows and orphans
    @Test
    void aWidowAtAColumnsHeadIsTold() {
        line(1, 1, "一二三四五", "P", true, false, 0);
        line(2, 1, "六七", "P", false, true, 0);
        line(2, 2, "八");
        told(ColumnEnds.widows(lines), 2, "12R1 六七");
    }

    // clreq §headings
    @Test
    void aHeadingAtAColumnsFootIsTold() {
        line(1, 1, "一、二", "H2", true, true, 0);
        line(1, 2, "三四");
        line(1, 3, "二、三", "H3", true, true, 0);
        line(2, 1, "五六");
        line(2, 2, "三、四", "H2", true, true, 0);
        told(ColumnEnds.headings(lines), 3, "12L3 二、三", "12R2 三、四");
    }

    // clreq §page: lines of all columns stand level
    @Test
    void aLineOffTheGridIsTold() {
        add(1, 1, "P", true, true, List.of(glyph("一", 0, "P")), 0.04);
        add(1, 2, "P", true, true, List.of(glyph("一", 0, "P")), -0.06);
        add(1, 3, "H2", true, true, List.of(glyph("一", 20, "H2")), 8.5);
        told(ColumnEnds.grid(lines), 2, "12L2 一 -0.060");
    }

    // clreq §multi-column
    @Test
    void columnsOfUnlikeHeightAreTold() {
        line(1, 1, "一");
        line(1, 2, "二");
        line(1, 3, "三");
        line(2, 1, "四");
        line(0, 5, "五六七八九十十一二三四五");
        told(Balance.examine(lines), 1, "12L3 3 : 1");
    }

    // clreq §multi-column; a keep forbids what balance asks for
    @Test
    void columnsThatAKeepHoldsUnlikeAreNotTold() {
        line(1, 1, "一");
        line(1, 2, "二", "P", true, false, 0);
        line(1, 3, "三", "P", false, true, 0);
        line(2, 1, "四");
        told(Balance.examine(lines), 1);
    }

    @Test
    void aRuleThatFoundNothingToExamineHasNotPassed() {
        assertFalse(LineEdges.starts(List.of()).passed());
        assertFalse(new RuleReport("a", 1, List.of(new Fault("1", "b"))).passed());
    }
}
