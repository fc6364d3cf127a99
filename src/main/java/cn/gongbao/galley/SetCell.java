package cn.gongbao.galley;

import java.util.List;

/**
 * A cell of a table, its content set; lengths in EMU.
 *
 * @param cell its place in the grid
 * @param rows its content
 * @param x of the content, from the table's left edge
 * @param width of the content
 * @param padding above and below it
 * @param height of the content; one line where there is none
 * @param number whether it stands under the other numbers of its column
 */
record SetCell(
        TableGrid.Cell cell,
        List<Row> rows,
        long x,
        long width,
        long padding,
        long height,
        boolean number) {

    /** Height with the padding. */
    long outer() {
        return height + 2 * padding;
    }

    static long height(List<Row> rows) {
        return rows.stream().mapToLong(row -> row.height().emu()).sum();
    }
}
