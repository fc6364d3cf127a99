package cn.gongbao.galley;

import cn.gongbao.model.Length;
import java.util.List;

/**
 * A part of a galley that is never divided: one set line, a heading in its slots, or blank space.
 *
 * @param height that it takes in its column
 * @param lines that stand in it; none in blank space
 * @param after what may happen between this row and the next
 */
public record Row(Length height, List<SetLine> lines, Seam after) {

    /** What may happen between two rows. */
    public enum Seam {
        /** A column may end here. */
        FREE,
        /** The rows stay together. */
        TOGETHER,
        /** The next row begins a column. */
        COLUMN,
        /** The next row begins a page. */
        PAGE,
        /** The next row begins a right-hand page. */
        RECTO,
        /** The next row begins a left-hand page. */
        VERSO
    }

    /** Copies the lines. */
    public Row {
        lines = List.copyOf(lines);
    }

    /** Whether nothing stands in it, so that it vanishes at the head or foot of a column. */
    public boolean blank() {
        return lines.isEmpty();
    }

    /** This row with another seam behind it. */
    public Row with(Seam seam) {
        return seam == after ? this : new Row(height, lines, seam);
    }
}
