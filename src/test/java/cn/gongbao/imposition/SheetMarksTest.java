package cn.gongbao.imposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Length;
import cn.gongbao.page.Sheets;
import cn.gongbao.page.Sheets.Area;
import cn.gongbao.page.Sheets.Cell;
import cn.gongbao.page.Sheets.Kind;
import cn.gongbao.page.Sheets.Label;
import cn.gongbao.page.Sheets.Mark;
import cn.gongbao.page.Sheets.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Marks and labels: on what is cut away, and where the trade looks for them. */
class SheetMarksTest {

    /** Jobs of every scheme, with and without a cover, of one and many sections. */
    static Stream<Jobs.Case> some() {
        return Stream.concat(
                Jobs.all().filter(job -> Set.of(4, 8, 16, 28, 64).contains(job.pages())),
                Jobs.onSmallestSheets());
    }

    private static Area area(Mark mark) {
        Length half = mark.thickness().scaled(0.5);
        boolean upright = mark.x1().equals(mark.x2());
        Length across = upright ? half : Length.ZERO;
        Length along = upright ? Length.ZERO : half;
        return new Area(
                mark.x1().minus(across),
                mark.y1().minus(along),
                mark.x2().plus(across),
                mark.y2().plus(along));
    }

    /** Han characters are an em wide, others less. */
    private static Area area(Label label) {
        Length width = Length.ZERO;
        for (char character : label.text().toCharArray()) {
            width = width.plus(label.size().scaled(character < 0x2000 ? 0.6 : 1));
        }
        return new Area(
                label.x(),
                label.baseline().minus(label.size().scaled(0.88)),
                label.x().plus(width),
                label.baseline().plus(label.size().scaled(0.12)));
    }

    private static List<Mark> marks(Side side, Kind kind) {
        return side.marks().stream().filter(mark -> mark.kind() == kind).toList();
    }

    @ParameterizedTest
    @MethodSource("some")
    void nothingStandsOnAPageOrItsBleedOrBesideTheSheet(Jobs.Case job) {
        for (Side side : job.sheets().sides()) {
            List<Area> areas = new ArrayList<>();
            side.marks().forEach(mark -> areas.add(area(mark)));
            side.labels().forEach(label -> areas.add(area(label)));
            for (Area area : areas) {
                for (Cell cell : side.cells()) {
                    assertFalse(
                            area.overlaps(job.sheets().visible(cell)), () -> area + " on " + cell);
                }
                assertTrue(area.left().emu() >= 0 && area.top().emu() >= 0, area::toString);
                assertTrue(area.right().compareTo(side.width()) <= 0, area::toString);
                assertTrue(area.bottom().compareTo(side.height()) <= 0, area::toString);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("some")
    void labelsStandClearOfMarksAndOfEachOther(Jobs.Case job) {
        for (Side side : job.sheets().sides()) {
            for (Label label : side.labels()) {
                for (Mark mark : side.marks()) {
                    assertFalse(area(label).overlaps(area(mark)), () -> label + " on " + mark);
                }
                for (Label other : side.labels()) {
                    boolean both = area(label).overlaps(area(other));
                    assertEquals(label == other, both, () -> label + " on " + other);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("some")
    void everyCutHasItsMarksAndNoFoldHasThem(Jobs.Case job) {
        Sheets sheets = job.sheets();
        for (Side side : sheets.sides()) {
            Set<Length> cuts = new TreeSet<>();
            for (Cell cell : side.cells()) {
                Area trim = sheets.trim(cell);
                cuts.add(cell.spineRight() ? trim.left() : trim.right());
            }
            Set<Length> marked = new TreeSet<>();
            Set<Length> heads = new TreeSet<>();
            for (Mark mark : marks(side, Kind.CROP)) {
                (mark.x1().equals(mark.x2()) ? marked : heads)
                        .add(mark.x1().equals(mark.x2()) ? mark.x1() : mark.y1());
                assertEquals(Length.pt(0.25), mark.thickness());
                Length long0 = mark.x2().minus(mark.x1()).plus(mark.y2().minus(mark.y1()));
                assertEquals(Length.mm(5), long0);
            }
            assertEquals(cuts, marked);
            Set<Length> ends = new TreeSet<>();
            for (Cell cell : side.cells()) {
                ends.add(sheets.trim(cell).top());
                ends.add(sheets.trim(cell).bottom());
            }
            assertEquals(ends, heads);
        }
    }

    @Test
    void cropMarksStartWhereTheBleedEnds() {
        Sheets sheets = Jobs.impose(28, 8, false);
        Side side = sheets.sides().get(0);
        Length above = side.finished().top().minus(Length.mm(3));
        assertTrue(
                marks(side, Kind.CROP).stream().anyMatch(mark -> mark.y2().equals(above)),
                "a mark ends 3 mm above the head");
    }

    @Test
    void stapleMarksAreSeventyMillimetresFromHeadAndFoot() {
        for (int section : new int[] {4, 8, 16}) {
            Sheets sheets = Jobs.impose(32, section, false);
            for (Side side : sheets.sides()) {
                Set<Length> expected = new HashSet<>();
                for (Cell cell : side.cells()) {
                    expected.add(sheets.trim(cell).top().plus(Length.mm(70)));
                    expected.add(sheets.trim(cell).bottom().minus(Length.mm(70)));
                }
                Set<Length> found = new HashSet<>();
                marks(side, Kind.STAPLE).forEach(mark -> found.add(mark.y1()));
                assertEquals(expected, found);
            }
        }
    }

    @Test
    void collationMarksStepDownAtTheSpineSectionBySection() {
        Sheets sheets = Jobs.impose(32, 8, false);
        Length step = null;
        for (Side side : sheets.sides()) {
            List<Mark> found = marks(side, Kind.COLLATION);
            assertEquals(side.front() ? 1 : 0, found.size());
            if (side.front()) {
                Mark mark = found.get(0);
                Length spine = side.finished().left().plus(Length.mm(210));
                assertEquals(spine.times(2), mark.x1().plus(mark.x2()), "across the spine");
                assertTrue(step == null || mark.y1().compareTo(step) > 0);
                step = mark.y1();
            }
        }
    }

    @Test
    void oneSectionAloneAndACoverNeedNoCollationMark() {
        for (Sheets sheets : List.of(Jobs.impose(16, 16, false), Jobs.impose(20, 16, true))) {
            sheets.sides().forEach(side -> assertEquals(List.of(), marks(side, Kind.COLLATION)));
        }
        Sheets covered = Jobs.impose(36, 16, true);
        assertEquals(List.of(), marks(covered.sides().get(0), Kind.COLLATION));
        assertEquals(1, marks(covered.sides().get(2), Kind.COLLATION).size());
    }

    @Test
    void theSideGuideStaysAtTheSameEdgeOfTheSheet() {
        for (Side side : Jobs.impose(16, 8, false).sides()) {
            Area guide = area(marks(side, Kind.SIDE_GUIDE).get(0));
            assertEquals(side.front() ? Length.ZERO : side.width(), edge(guide, side.front()));
            Area gripper = area(marks(side, Kind.GRIPPER).get(0));
            assertEquals(side.height(), gripper.bottom());
        }
    }

    private static Length edge(Area area, boolean left) {
        return left ? area.left() : area.right();
    }

    @Test
    void labelsNameSheetSideSectionPagesJobAndDate() {
        Sheets sheets = Jobs.impose(36, 16, true);
        List<String> texts = sheets.sides().get(3).labels().stream().map(Label::text).toList();
        assertTrue(texts.contains("昆都仑区人民政府公报 2017年第1期　本期日期 2018-01-15"), texts.toString());
        assertTrue(
                texts.contains("第2张（共3张）反面　第1帖（16页）　页序 9 28 29 8 / 4 33 32 5　色版"),
                texts.toString());
        assertTrue(
                sheets.sides().get(0).labels().stream()
                        .anyMatch(label -> label.text().startsWith("第1张（共3张）正面　封面（4页）")));
    }
}
