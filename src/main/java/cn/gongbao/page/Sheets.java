package cn.gongbao.page;

import cn.gongbao.model.Length;
import java.util.List;

/**
 * An issue's pages laid out on press sheets that, folded, nested and cut, are the issue.
 *
 * <p>Places are counted from a sheet side's top left corner, x to the right and y downward.
 *
 * @param pageWidth of the trimmed page
 * @param pageHeight of the trimmed page
 * @param bleed around it
 * @param sides front and back of each sheet, the outermost sheet first
 */
public record Sheets(Length pageWidth, Length pageHeight, Length bleed, List<Side> sides) {

    /** Copies the list. */
    public Sheets {
        sides = List.copyOf(sides);
    }

    /**
     * One side of a sheet. The back is seen after the sheet was turned about its vertical axis, so
     * that both sides have the same gripper edge, at the foot.
     *
     * @param sheet from 1, the outermost first
     * @param front whether the section's first page stands on it
     * @param section from 1, the outermost first, a separate cover not counted; 0 for that cover
     * @param width of the sheet
     * @param height of the sheet
     * @param finished what the outermost cuts leave
     * @param cells row by row from the top, each from the left
     * @param folds in the order of folding
     * @param marks outside of the pages and their bleed
     * @param labels outside of the pages and their bleed
     */
    public record Side(
            int sheet,
            boolean front,
            int section,
            Length width,
            Length height,
            Area finished,
            List<Cell> cells,
            List<Fold> folds,
            List<Mark> marks,
            List<Label> labels) {

        /** Copies the lists. */
        public Side {
            cells = List.copyOf(cells);
            folds = List.copyOf(folds);
            marks = List.copyOf(marks);
            labels = List.copyOf(labels);
        }
    }

    /** A rectangle by its sides. */
    public record Area(Length left, Length top, Length right, Length bottom) {

        /** Whether the two have more in common than an edge. */
        public boolean overlaps(Area other) {
            return left.compareTo(other.right) < 0
                    && other.left.compareTo(right) < 0
                    && top.compareTo(other.bottom) < 0
                    && other.top.compareTo(bottom) < 0;
        }
    }

    /**
     * A page's place on a side.
     *
     * @param page number from 1, physical
     * @param x of the trimmed page's left edge as it lies on the sheet
     * @param y of its upper edge as it lies on the sheet
     * @param turned whether the page stands on its head
     * @param creep by how much what is on the page is moved toward the spine; not negative
     */
    public record Cell(int page, Length x, Length y, boolean turned, Length creep) {

        /** Whether the spine is at the right as the page lies on the sheet. */
        public boolean spineRight() {
            // A recto has its spine at the left when it stands upright.
            return page % 2 == 0 ^ turned;
        }
    }

    /** The trimmed page of a cell. */
    public Area trim(Cell cell) {
        return new Area(cell.x, cell.y, cell.x.plus(pageWidth), cell.y.plus(pageHeight));
    }

    /** What may be seen of a cell: its bleed, but at the spine nothing beyond the trim. */
    public Area visible(Cell cell) {
        Area trim = trim(cell);
        return new Area(
                cell.spineRight() ? trim.left.minus(bleed) : trim.left,
                trim.top.minus(bleed),
                cell.spineRight() ? trim.right : trim.right.plus(bleed),
                trim.bottom.plus(bleed));
    }

    /**
     * A fold across a whole side. As seen on the front, what is left of it or above it goes behind.
     *
     * @param vertical whether the line runs from head to foot of the sheet
     * @param at x of a vertical line, y of a horizontal one
     * @param order 1 for what is folded first; lines that lie on each other by then have one number
     */
    public record Fold(boolean vertical, Length at, int order) {}

    /** What a mark tells. */
    public enum Kind {
        /** Where to cut. */
        CROP,
        /** Where to fold; dashed. */
        FOLD,
        /** The edge that the press grips. */
        GRIPPER,
        /** The edge that the sheet is laid against at the side. */
        SIDE_GUIDE,
        /** Which section it is: a step further down with each (帖标). */
        COLLATION,
        /** Outer hole of a staple. */
        STAPLE,
        /** Whether all plates and both sides fit. */
        REGISTER
    }

    /**
     * A line in all plates.
     *
     * @param thickness of the line
     */
    public record Mark(Kind kind, Length x1, Length y1, Length x2, Length y2, Length thickness) {}

    /**
     * Words beside the pages.
     *
     * @param x where they start
     * @param baseline on which they stand
     * @param size of the type
     * @param plates whether the names of the side's plates follow, each in its own ink
     */
    public record Label(String text, Length x, Length baseline, Length size, boolean plates) {}
}
