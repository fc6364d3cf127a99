package cn.gongbao.galley;

import java.util.List;

/**
 * An element of the copy set to its measure, ready to be made up into pages.
 *
 * @param bands in reading order, spanning bands and columns in turn
 */
public record Galley(List<Band> bands) {

    /** Copies the bands. */
    public Galley {
        bands = List.copyOf(bands);
    }

    /**
     * Rows that stand in columns, or across all of them.
     *
     * @param spanning whether the rows span all columns
     * @param rows from top to bottom
     */
    public record Band(boolean spanning, List<Row> rows) {

        /** Copies the rows. */
        public Band {
            rows = List.copyOf(rows);
        }
    }
}
