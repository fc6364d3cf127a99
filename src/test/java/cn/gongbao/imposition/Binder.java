package cn.gongbao.imposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.page.Sheets;
import cn.gongbao.page.Sheets.Area;
import cn.gongbao.page.Sheets.Cell;
import cn.gongbao.page.Sheets.Fold;
import cn.gongbao.page.Sheets.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Folds, nests and cuts printed sheets as a bookbinder would. It knows paper only: where something
 * is printed on either side, and where it lies after each fold.
 */
final class Binder {

    private final Sheets sheets;

    Binder(Sheets sheets) {
        this.sheets = sheets;
    }

    /**
     * A page's worth of paper.
     *
     * @param upper the face toward the binder
     * @param left edge of the trimmed page, in EMU
     */
    record Leaf(Face upper, Face lower, long left, long top) {

        /** The leaf turned over, so that it lies behind. */
        Leaf over(boolean upsideDown, long newLeft, long newTop) {
            return new Leaf(lower.flipped(upsideDown), upper.flipped(upsideDown), newLeft, newTop);
        }
    }

    /**
     * One side of a leaf.
     *
     * @param head whether the head of what is printed points away from the binder
     */
    record Face(Cell cell, boolean head) {

        Face flipped(boolean upsideDown) {
            return new Face(cell, head ^ upsideDown);
        }
    }

    /** The pages of the bound issue in the order of reading; all upright, or the test fails. */
    List<Cell> read() {
        List<Leaf> book = new ArrayList<>();
        for (int i = 0; i < sheets.sides().size(); i += 2) {
            Side front = sheets.sides().get(i);
            Side back = sheets.sides().get(i + 1);
            assertTrue(front.front() && !back.front());
            assertEquals(front.sheet(), back.sheet());
            // Each folded sheet is laid into the middle of those before it.
            book.addAll(book.size() / 2, folded(front, back));
        }
        return book.stream()
                .flatMap(leaf -> Stream.of(leaf.upper(), leaf.lower()))
                .peek(face -> assertTrue(face.head(), () -> "page on its head: " + face.cell()))
                .map(Face::cell)
                .toList();
    }

    /** A sheet folded down to a page's size, the front of the stack first. */
    private List<Leaf> folded(Side front, Side back) {
        List<Leaf> stack = new ArrayList<>();
        for (Cell cell : front.cells()) {
            stack.add(leaf(cell, front, back));
        }
        List<Fold> folds = new ArrayList<>(front.folds());
        while (!folds.isEmpty()) {
            Fold fold = folds.remove(0);
            stack = fold.vertical() ? leftBehind(stack, fold) : topBehind(stack, fold);
            folds.replaceAll(later -> carried(later, fold));
            // Lines of one number lie on each other now: one fold makes them all.
            while (!folds.isEmpty() && folds.get(0).order() == fold.order()) {
                assertEquals(fold, folds.remove(0), "lines that do not meet");
            }
            if (!folds.isEmpty()) {
                assertEquals(fold.order() + 1, folds.get(0).order());
            }
        }
        long left = stack.get(0).left();
        long top = stack.get(0).top();
        assertTrue(stack.stream().allMatch(l -> l.left() == left && l.top() == top), "no pile");
        long lastFold = front.folds().get(front.folds().size() - 1).at().emu();
        assertEquals(lastFold, left, "the spine is at the pile's left");
        return stack;
    }

    private Leaf leaf(Cell cell, Side front, Side back) {
        Area here = sheets.trim(cell);
        List<Cell> behind =
                back.cells().stream()
                        .filter(other -> mirrored(sheets.trim(other), back).equals(here))
                        .toList();
        assertEquals(1, behind.size(), () -> "pages behind " + cell);
        assertEquals(front.width(), back.width());
        return new Leaf(
                new Face(cell, !cell.turned()),
                new Face(behind.get(0), !behind.get(0).turned()),
                cell.x().emu(),
                cell.y().emu());
    }

    private static Area mirrored(Area area, Side side) {
        return new Area(
                side.width().minus(area.right()),
                area.top(),
                side.width().minus(area.left()),
                area.bottom());
    }

    private List<Leaf> leftBehind(List<Leaf> stack, Fold fold) {
        long at = fold.at().emu();
        long width = sheets.pageWidth().emu();
        List<Leaf> right = new ArrayList<>();
        List<Leaf> left = new ArrayList<>();
        for (Leaf leaf : stack) {
            if (leaf.left() >= at) {
                right.add(leaf);
            } else {
                assertTrue(leaf.left() + width <= at, "a fold through a page");
                left.add(leaf.over(false, 2 * at - leaf.left() - width, leaf.top()));
            }
        }
        return behind(right, left);
    }

    private List<Leaf> topBehind(List<Leaf> stack, Fold fold) {
        long at = fold.at().emu();
        long height = sheets.pageHeight().emu();
        List<Leaf> below = new ArrayList<>();
        List<Leaf> above = new ArrayList<>();
        for (Leaf leaf : stack) {
            if (leaf.top() >= at) {
                below.add(leaf);
            } else {
                assertTrue(leaf.top() + height <= at, "a fold through a page");
                above.add(leaf.over(true, leaf.left(), 2 * at - leaf.top() - height));
            }
        }
        return behind(below, above);
    }

    private static List<Leaf> behind(List<Leaf> stays, List<Leaf> goes) {
        assertEquals(stays.size(), goes.size(), "a fold in the middle");
        Collections.reverse(goes);
        stays.addAll(goes);
        return stays;
    }

    /** Where a later fold's line lies once a fold is made. */
    private static Fold carried(Fold later, Fold made) {
        boolean moves = later.vertical() == made.vertical() && later.at().compareTo(made.at()) < 0;
        return moves
                ? new Fold(later.vertical(), made.at().times(2).minus(later.at()), later.order())
                : later;
    }
}
