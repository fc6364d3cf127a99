package cn.gongbao.imposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Editions.Binding;
import cn.gongbao.model.Length;
import cn.gongbao.page.Sheets;
import cn.gongbao.page.Sheets.Cell;
import cn.gongbao.page.Sheets.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pages on sheets: what holds for every number of pages and every scheme. */
class ImpositionTest {

    private static List<List<Integer>> rows(Side side) {
        List<List<Integer>> rows = new ArrayList<>();
        Length y = null;
        for (Cell cell : side.cells()) {
            if (!cell.y().equals(y)) {
                rows.add(new ArrayList<>());
                y = cell.y();
            }
            rows.get(rows.size() - 1).add(cell.page());
        }
        return rows;
    }

    private static List<Integer> inOrder(int pages) {
        return IntStream.rangeClosed(1, pages).boxed().toList();
    }

    private static List<Boolean> turned(Side side) {
        return side.cells().stream().map(Cell::turned).toList();
    }

    @Test
    void aSectionOfEightStandsHeadToHead() {
        Sheets sheets = Jobs.impose(8, 8, false);
        assertEquals(2, sheets.sides().size());
        Side front = sheets.sides().get(0);
        Side back = sheets.sides().get(1);
        assertEquals(List.of(List.of(5, 4), List.of(8, 1)), rows(front));
        assertEquals(List.of(List.of(3, 6), List.of(2, 7)), rows(back));
        assertEquals(List.of(true, true, false, false), turned(front));
        assertEquals(List.of(true, true, false, false), turned(back));
    }

    @Test
    void aSectionOfSixteenStandsHeadToHead() {
        Sheets sheets = Jobs.impose(16, 16, false);
        assertEquals(2, sheets.sides().size());
        assertEquals(
                List.of(List.of(5, 12, 9, 8), List.of(4, 13, 16, 1)), rows(sheets.sides().get(0)));
        assertEquals(
                List.of(List.of(7, 10, 11, 6), List.of(2, 15, 14, 3)), rows(sheets.sides().get(1)));
    }

    @Test
    void twoPagesASideCountFromBothEnds() {
        for (int pages = 4; pages <= 128; pages += 4) {
            Sheets sheets = Jobs.impose(pages, 4, false);
            assertEquals(pages / 2, sheets.sides().size());
            for (int s = 1; s <= pages / 4; s++) {
                Side front = sheets.sides().get(2 * s - 2);
                Side back = sheets.sides().get(2 * s - 1);
                assertEquals(List.of(List.of(pages - 2 * s + 2, 2 * s - 1)), rows(front));
                assertEquals(List.of(List.of(2 * s, pages - 2 * s + 1)), rows(back));
            }
        }
    }

    @Test
    void sectionsNestInsideEachOther() {
        Sheets sheets = Jobs.impose(32, 8, false);
        for (int i = 0; i < 4; i++) {
            TreeSet<Integer> pages = new TreeSet<>();
            for (Side side : sheets.sides().subList(2 * i, 2 * i + 2)) {
                assertEquals(i + 1, side.section());
                side.cells().forEach(cell -> pages.add(cell.page()));
            }
            TreeSet<Integer> expected = new TreeSet<>();
            IntStream.rangeClosed(i * 4 + 1, (i + 1) * 4).forEach(expected::add);
            IntStream.rangeClosed(32 - (i + 1) * 4 + 1, 32 - i * 4).forEach(expected::add);
            assertEquals(expected, pages);
        }
    }

    @Test
    void whatIsNoWholeSectionLiesInnermost() {
        Sheets sheets = Jobs.impose(28, 16, false);
        List<Integer> sizes = sheets.sides().stream().map(side -> side.cells().size()).toList();
        assertEquals(List.of(8, 8, 4, 4, 2, 2), sizes);
        assertEquals(
                List.of(List.of(16, 13)), rows(sheets.sides().get(4)), "the middle of the issue");
    }

    @Test
    void aSeparateCoverIsTheFirstTwoAndTheLastTwoPages() {
        Sheets sheets = Jobs.impose(28, 8, true);
        assertEquals(List.of(List.of(28, 1)), rows(sheets.sides().get(0)));
        assertEquals(List.of(List.of(2, 27)), rows(sheets.sides().get(1)));
        assertEquals(0, sheets.sides().get(0).section());
        assertEquals(
                List.of(26, 3), rows(sheets.sides().get(2)).get(1), "the text begins with page 3");
        assertEquals(1, sheets.sides().get(2).section());
    }

    @Test
    void everyPageStandsOnce() {
        Jobs.all().forEach(ImpositionTest::standOnce);
    }

    private static void standOnce(Jobs.Case job) {
        List<Integer> pages =
                job.sheets().sides().stream()
                        .flatMap(side -> side.cells().stream())
                        .map(Cell::page)
                        .sorted()
                        .toList();
        assertEquals(inOrder(job.pages()), pages, job::toString);
    }

    @Test
    void pagesAtOneSpineSumToOneMoreThanAll() {
        Jobs.all().forEach(ImpositionTest::sumAtTheSpine);
    }

    private static void sumAtTheSpine(Jobs.Case job) {
        for (Side side : job.sheets().sides()) {
            List<List<Integer>> rows = rows(side);
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c += 2) {
                    int left = rows.get(r).get(c);
                    int right = rows.get(r).get(c + 1);
                    assertEquals(job.pages() + 1, left + right, job::toString);
                    boolean turned = rows.size() == 2 && r == 0;
                    assertEquals(1, (turned ? left : right) % 2, "odd pages right of the spine");
                }
            }
        }
    }

    @Test
    void aLeafHasAnOddPageAndTheNext() {
        Jobs.all().forEach(ImpositionTest::backEachOther);
    }

    private static void backEachOther(Jobs.Case job) {
        List<Side> sides = job.sheets().sides();
        for (int i = 0; i < sides.size(); i += 2) {
            List<List<Integer>> front = rows(sides.get(i));
            List<List<Integer>> back = rows(sides.get(i + 1));
            for (int r = 0; r < front.size(); r++) {
                int columns = front.get(r).size();
                for (int c = 0; c < columns; c++) {
                    int one = front.get(r).get(c);
                    int other = back.get(r).get(columns - 1 - c);
                    assertEquals(1, Math.abs(one - other), job::toString);
                    assertEquals(1, Math.min(one, other) % 2, job::toString);
                }
            }
        }
    }

    @Test
    void foldedNestedAndCutItReadsFromFirstToLast() {
        Jobs.all().forEach(ImpositionTest::read);
        Jobs.onSmallestSheets().forEach(ImpositionTest::read);
    }

    private static void read(Jobs.Case job) {
        List<Integer> read = new Binder(job.sheets()).read().stream().map(Cell::page).toList();
        assertEquals(inOrder(job.pages()), read, job::toString);
    }

    @Test
    void creepBringsEveryPageBackToItsPlace() {
        Jobs.all().forEach(ImpositionTest::bringBack);
    }

    private static void bringBack(Jobs.Case job) {
        List<Cell> read = new Binder(job.sheets()).read();
        int leaves = job.pages() / 2;
        Length before = Length.ZERO;
        for (int leaf = 0; leaf < leaves; leaf++) {
            Length recto = read.get(2 * leaf).creep();
            assertEquals(recto, read.get(2 * leaf + 1).creep(), "both pages of a leaf");
            assertEquals(recto, read.get(job.pages() - 1 - 2 * leaf).creep(), "both leaves");
            if (leaf < leaves / 2) {
                Length paper = leaf == 0 ? Length.ZERO : Jobs.CALIPER;
                assertEquals(
                        before.plus(paper),
                        recto,
                        () -> job + ": pushed out by the paper around it");
                before = recto;
            }
        }
        double most = (job.pages() / 4 - 1) * Jobs.CALIPER.millimetres();
        assertEquals(most, before.millimetres(), 0.01, job::toString);
    }

    @Test
    void creepIsAsABinderReckons() {
        assertEquals(0.6, innermost(28, 1), 0.01);
        assertEquals(1.5, innermost(64, 1), 0.01);
        assertEquals(0.6 * 1.3, innermost(28, 1.3), 0.01);
    }

    private static double innermost(int pages, double coefficient) {
        Binding binding = new Binding(8, false, Jobs.CALIPER, Jobs.CALIPER, coefficient, null);
        return Jobs.impose(pages, binding).sides().stream()
                .flatMap(side -> side.cells().stream())
                .mapToDouble(cell -> cell.creep().millimetres())
                .max()
                .orElseThrow();
    }

    @Test
    void aThickCoverPushesTheTextOutFurther() {
        Binding binding = new Binding(4, true, Length.mm(0.1), Length.mm(0.25), 1, null);
        Sheets sheets = Jobs.impose(12, binding);
        assertEquals(Length.ZERO, sheets.sides().get(0).cells().get(0).creep());
        assertEquals(Length.mm(0.25), sheets.sides().get(2).cells().get(0).creep());
        assertEquals(Length.mm(0.35), sheets.sides().get(4).cells().get(0).creep());
    }

    @Test
    void noPageIsSeenOnAnother() {
        Jobs.all().forEach(ImpositionTest::lieApart);
    }

    private static void lieApart(Jobs.Case job) {
        for (Side side : job.sheets().sides()) {
            for (Cell one : side.cells()) {
                for (Cell other : side.cells()) {
                    boolean both = job.sheets().visible(one).overlaps(job.sheets().visible(other));
                    assertEquals(one == other, both, () -> job + ": " + one + " and " + other);
                }
            }
        }
    }

    @Test
    void aBinderNoticesAWrongPage() {
        Sheets right = Jobs.impose(8, 8, false);
        List<Side> sides = new ArrayList<>(right.sides());
        Side front = sides.get(0);
        List<Cell> cells = new ArrayList<>(front.cells());
        Cell first = cells.get(0);
        cells.set(0, new Cell(4, first.x(), first.y(), first.turned(), first.creep()));
        Cell second = cells.get(1);
        cells.set(1, new Cell(5, second.x(), second.y(), second.turned(), second.creep()));
        sides.set(0, Jobs.with(front, cells));
        Sheets wrong = new Sheets(right.pageWidth(), right.pageHeight(), right.bleed(), sides);
        List<Integer> read = new Binder(wrong).read().stream().map(Cell::page).toList();
        assertFalse(read.equals(inOrder(8)));
        assertTrue(read.containsAll(List.of(1, 2, 3, 4, 5, 6, 7, 8)));
    }
}
