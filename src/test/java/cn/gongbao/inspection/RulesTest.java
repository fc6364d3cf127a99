package cn.gongbao.inspection;

import static cn.gongbao.inspection.MadeUpLines.glyph;
import static cn.gongbao.inspection.MadeUpLines.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.gongbao.inspection.PageText.Glyph;
import cn.gongbao.inspection.RuleReport.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every rule tells the line that breaks it, and none that keeps it. */
class RulesTest {

    private final MadeUpLines made = new MadeUpLines();
    private final List<PrintedLine> lines = made.lines;

    // clreq §prohibition_rules_for_line_start_end; GB/T 15834-2011 5.1
    @Test
    void aMarkAtTheWrongEdgeIsTold() {
        made.line(1, 1, "一二三四五");
        made.line(2, 18, "。一二三");
        made.line(1, 2, "一二三（");
        made.line(1, 3, "（一）二／");
        made.line(1, 4, ".cn网");
        made.line(1, 5, ".网站");
        told(LineEdges.starts(lines), 6, "12R18 。", "12L5 .");
        told(LineEdges.ends(lines), 6, "12L2 （", "12L3 ／");
    }

    // GB/T 15834-2011 5.1.10
    @Test
    void aMarkThatDoesNotEndOnTheMeasureIsTold() {
        made.line(1, 1, "一二三四，", "P", true, false, 5);
        made.line(1, 2, "一二三四，", "P", false, false, 0);
        made.line(1, 3, "一二，", "P", false, true, 0);
        made.line(1, 4, "一二三四，", "LBody", true, false, 0);
        told(FlushEdges.marks(made.reading()), 2, "12L2 ， -5.000");
    }

    // clreq §line adjustment
    @Test
    void anEdgeOffTheMeasureIsTold() {
        made.line(1, 1, "一二三", "P", true, false, 20);
        made.line(1, 2, "一二三四五", "P", false, false, 0.1);
        made.line(1, 3, "一二三四", "P", false, false, 0);
        made.line(1, 4, "（一二三", "P", false, true, -5);
        told(FlushEdges.starts(made.reading()), 4, "12L2 一二三四五 0.100");
        told(FlushEdges.ends(made.reading()), 3, "12L2 一二三四五 0.100", "12L3 一二三四 -10.000");
    }

    // clreq §line adjustment: a line that runs over its column's edge
    @Test
    void aLineThatReachesAcrossTheGapIsTold() {
        made.line(0, 1, "一二三四五六七", "P", true, false, 0);
        told(FlushEdges.ends(made.reading()), 1, "12S1 一二三四五六七 -50.000");
    }

    // clreq §adjustment of adjacent punctuation
    @Test
    void marksThatKeepTwoBlankHalvesAreTold() {
        made.line(1, 1, "一）（二");
        made.line(1, 2, "一（）二");
        made.set(3, glyph("）", 0), glyph("（", 5));
        made.set(4, glyph("。", 0), glyph("”", 4));
        told(Spacing.marks(lines), 4, "12L1 ）（ 1.000", "12L4 。” 0.400");
    }

    // clreq §mixed text composition
    @Test
    void aGapBetweenHanAndWesternOutOfItsBoundsIsTold() {
        made.set(1, glyph("共", 0), glyph("3", 10));
        made.set(2, glyph("共", 0), glyph("3", 12.5));
        made.set(3, glyph("3", 0), glyph("共", 11));
        told(Spacing.mixed(lines), 3, "12L1 共3 0.000", "12L3 3共 0.600");
    }

    // clreq §mixed text composition: a typed space is part of the gap, not added to it
    @Test
    void aTypedSpaceDoesNotHideAGap() {
        List<Glyph> glyphs = List.of(glyph("共", 0), glyph(" ", 12.5), glyph("3", 17.5));
        made.add(1, 1, "P", true, true, glyphs, 0);
        told(Spacing.mixed(lines), 1, "12L1 共3 0.750");
    }

    @Test
    void spaceBetweenHanIsTold() {
        made.set(1, glyph("共", 0), glyph("三", 12.4));
        made.set(2, glyph("共", 0), glyph("三", 13));
        made.set(3, glyph("共", 0), glyph("三", 9.8));
        told(Spacing.han(lines), 3, "12L2 共三 0.300", "12L3 共三 -0.020");
    }

    // clreq §widows and orphans
    @Test
    void aLoneCharacterIsTold() {
        made.line(1, 1, "一二三四五", "P", true, false, 0);
        made.line(1, 2, "六。", "P", false, true, 0);
        made.line(1, 3, "六七", "P", false, true, 0);
        made.line(1, 4, "六");
        told(ParagraphEnds.lone(lines), 2, "12L2 六。");
    }

    // clreq §widows and orphans
    @Test
    void aWidowAtAColumnsHeadIsTold() {
        made.line(1, 1, "一二三四五", "P", true, false, 0);
        made.line(2, 1, "六七", "P", false, true, 0);
        made.line(2, 2, "八");
        told(ColumnEnds.widows(lines), 2, "12R1 六七");
    }

    // clreq §headings
    @Test
    void aHeadingWithoutTwoLinesOfItsTextIsTold() {
        made.heading(1, 1, "一、二");
        made.line(1, 2, "三四五六七", "P", true, false, 0);
        made.line(1, 3, "三四", "P", false, true, 0);
        made.heading(1, 4, "二、三");
        made.line(1, 5, "三四五六七", "P", true, false, 0);
        made.line(2, 1, "五六", "P", false, true, 0);
        made.heading(2, 2, "三、四");
        made.line(2, 3, "五六");
        made.heading(2, 4, "四、五");
        told(HeadingKeeps.examine(lines), 4, "12L4 二、三", "12R4 四、五");
    }

    // clreq §headings: a heading under a heading needs two lines below both
    @Test
    void aHeadingIsFollowedByOneThatIsFollowed() {
        made.heading(1, 1, "一、二");
        made.heading(1, 2, "（一）");
        made.line(1, 3, "三四五六七", "P", true, false, 0);
        made.line(1, 4, "三四", "P", false, true, 0);
        made.heading(1, 5, "二、三");
        made.heading(2, 1, "（一）");
        made.line(2, 2, "五六");
        told(HeadingKeeps.examine(lines), 4, "12L5 二、三");
    }

    // A table across the columns is a heading's text where it stands on the heading's page.
    @Test
    void aHeadingHasWhatSpansTheColumnsBelowIt() {
        made.line(1, 1, "三四五六七");
        made.heading(2, 1, "附　表");
        made.line(1, 3, "税目");
        made.line(2, 3, "税额");
        made.heading(2, 5, "附　表");
        made.turn();
        made.line(1, 1, "税目");
        made.line(2, 1, "税额");
        told(HeadingKeeps.examine(lines), 2, "12R5 附　表");
    }

    // clreq §page: lines of all columns stand level
    @Test
    void aLineOffTheGridIsTold() {
        made.add(1, 1, "P", true, true, List.of(glyph("一", 0)), 0.04);
        made.add(1, 2, "P", true, true, List.of(glyph("一", 0)), -0.06);
        made.add(1, 3, "H2", true, true, List.of(glyph("一", 20, "H2")), 8.5);
        told(ColumnEnds.grid(lines), 2, "12L2 一 -0.060");
    }

    // clreq §multi-column
    @Test
    void columnsOfUnlikeHeightAreTold() {
        made.line(1, 1, "一");
        made.line(1, 2, "二");
        made.line(1, 3, "三");
        made.line(2, 1, "四");
        made.line(0, 5, "五六七八九十十一二三四五");
        told(Balance.examine(lines), 1, "12L3 3 : 1");
    }

    // clreq §multi-column; a keep forbids what balance asks for
    @Test
    void columnsThatAKeepHoldsUnlikeAreNotTold() {
        made.line(1, 1, "一");
        made.line(1, 2, "二", "P", true, false, 0);
        made.line(1, 3, "三", "P", false, true, 0);
        made.line(2, 1, "四");
        RuleReport report = Balance.examine(lines);
        told(report, 1);
        assertEquals(List.of(new Fault("12L3", "3 : 1")), report.excused());
    }

    // clreq §first-line indents, 凸排
    @Test
    void aHangingParagraphIsNoFault() {
        made.line(1, 1, "一二三四五", "P", true, false, 0);
        made.line(1, 2, "三四五", "P", false, false, 20);
        made.line(1, 3, "六七", "P", false, true, 20);
        made.line(1, 4, "一二三四五", "P", true, false, 0);
        made.line(1, 5, "三四五", "P", false, false, 20);
        made.line(1, 6, "六七", "P", false, true, 0);
        told(FlushEdges.starts(made.reading()), 6, "12L6 六七 0.000");
    }

    // clreq §hanging punctuation
    @Test
    void aMarkHangsOnlyWhereTheLayoutAllowsIt() {
        made.line(1, 1, "一二三四五。", "P", true, false, 0);
        made.line(1, 2, "一", "P", false, true, 0);
        told(FlushEdges.ends(made.reading()), 1, "12L1 一二三四五。 5.000");
        Reading hanging = made.reading(MadeUpLines.area(true, false));
        told(FlushEdges.ends(hanging), 1);
        told(FlushEdges.marks(hanging), 1);
    }

    // clreq §grid alignment
    @Test
    void aCharacterOffItsSquareIsTold() {
        made.set(1, glyph("一", 0), glyph("二", 10.2), glyph("三", 20));
        told(CharacterGrid.examine(lines), 3, "12L1 二 0.200");
    }

    // clreq §line adjustment: where characters stand in squares, a line may end a square short
    @Test
    void inSquaresALineEndsByWholeSquares() {
        made.line(1, 1, "一二三四", "P", true, false, 0);
        made.line(1, 2, "一二三四", "P", false, false, 3);
        made.line(1, 3, "一", "P", false, true, 0);
        told(FlushEdges.ends(made.reading(MadeUpLines.area(false, true))), 2, "12L2 一二三四 -7.000");
    }

    @Test
    void aRuleThatFoundNothingToExamineHasNotPassed() {
        assertFalse(LineEdges.starts(List.of()).passed());
        assertFalse(
                new RuleReport("a", 1, List.of(new Fault("1", "b")), List.of(), false).passed());
    }
}
