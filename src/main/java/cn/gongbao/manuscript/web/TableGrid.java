package cn.gongbao.manuscript.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The cells of a table on a grid that each of them covers a part of, and together they cover whole.
 *
 * <p>Cells are placed as browsers do (HTML Living Standard 4.9.12), but that a cell which would lie
 * over another is made narrower. Columns and rows in which no cell begins are no columns and rows;
 * what is not covered at the end gets empty cells.
 *
 * @param rows number of rows
 * @param columns number of columns
 * @param head number of rows that are the table's head
 * @param cells by row, then by column
 * @param sources for every column the column of the source that it begins in
 * @param missing number of empty cells that were added
 * @param cut number of cells that were made smaller
 */
record TableGrid(
        int rows,
        int columns,
        int head,
        List<Cell> cells,
        List<Integer> sources,
        int missing,
        int cut) {

    /** Columns that a table may have in its source. */
    static final int MOST_COLUMNS = 1000;

    /** Cells that a table may have after all are filled. */
    static final int MOST_CELLS = 200_000;

    /**
     * A cell.
     *
     * @param source null for one that was added
     */
    record Cell(Element source, int row, int column, int height, int width) {}

    /**
     * A row of the source.
     *
     * @param cells its td and th
     * @param head whether it stands in the table's head
     * @param end index behind the last row that its cells may reach
     */
    record Row(List<Element> cells, boolean head, int end) {}

    /** Places the cells; empty if there are more than a table may have. */
    static Optional<TableGrid> of(List<Row> rows) {
        return new Placing(rows).grid();
    }

    /** Places cells one after the other. */
    private static final class Placing {
        private final List<Row> rows;
        private final List<Cell> placed = new ArrayList<>();
        private final int[] coveredUntil = new int[MOST_COLUMNS];
        private final boolean[] startsColumn = new boolean[MOST_COLUMNS];
        private final boolean[] startsRow;
        private int cut;
        private boolean tooWide;

        Placing(List<Row> rows) {
            this.rows = rows;
            this.startsRow = new boolean[rows.size()];
        }

        Optional<TableGrid> grid() {
            for (int row = 0; row < rows.size(); row++) {
                int column = 0;
                for (Element cell : rows.get(row).cells()) {
                    column = place(cell, row, column);
                }
            }
            int[] columns = numbers(startsColumn);
            int[] lines = numbers(startsRow);
            int width = columns[MOST_COLUMNS];
            int height = lines[rows.size()];
            return tooWide || (long) width * height > MOST_CELLS
                    ? Optional.empty()
                    : Optional.of(whole(columns, lines, height, width));
        }

        private int place(Element cell, int row, int from) {
            int column = from;
            while (column < MOST_COLUMNS && coveredUntil[column] > row) {
                column++;
            }
            if (column == MOST_COLUMNS) {
                tooWide = true;
                return column;
            }
            int asked = Math.min(span(cell, "colspan", 1), MOST_COLUMNS - column);
            int width = 1;
            while (width < asked && coveredUntil[column + width] <= row) {
                width++;
            }
            int reach = rows.get(row).end() - row;
            int wanted = span(cell, "rowspan", reach);
            int height = Math.min(wanted, reach);
            cut += width < asked || height < wanted ? 1 : 0;
            for (int i = column; i < column + width; i++) {
                coveredUntil[i] = row + height;
            }
            startsColumn[column] = true;
            startsRow[row] = true;
            placed.add(new Cell(cell, row, column, height, width));
            return column + width;
        }

        private static int span(Element cell, String attribute, int ifNought) {
            String text = cell.attr(attribute).strip();
            if (!text.matches("\\d+")) {
                return 1;
            }
            int span = text.length() > 6 ? 1_000_000 : Integer.parseInt(text);
            return span == 0 ? ifNought : span;
        }

        /** For every index how many before it are starts; one more for the end. */
        private static int[] numbers(boolean[] starts) {
            int[] numbers = new int[starts.length + 1];
            for (int i = 0; i < starts.length; i++) {
                numbers[i + 1] = numbers[i] + (starts[i] ? 1 : 0);
            }
            return numbers;
        }

        private TableGrid whole(int[] columns, int[] lines, int height, int width) {
            Cell[][] starting = new Cell[height][width];
            boolean[][] covered = new boolean[height][width];
            for (Cell cell : placed) {
                int row = lines[cell.row()];
                int column = columns[cell.column()];
                int bottom = lines[cell.row() + cell.height()];
                int right = columns[cell.column() + cell.width()];
                starting[row][column] =
                        new Cell(cell.source(), row, column, bottom - row, right - column);
                for (int r = row; r < bottom; r++) {
                    Arrays.fill(covered[r], column, right, true);
                }
            }
            List<Cell> cells = new ArrayList<>();
            int missing = 0;
            for (int row = 0; row < height; row++) {
                for (int column = 0; column < width; column++) {
                    if (starting[row][column] != null) {
                        cells.add(starting[row][column]);
                    } else if (!covered[row][column]) {
                        cells.add(new Cell(null, row, column, 1, 1));
                        missing++;
                    }
                }
            }
            return new TableGrid(
                    height, width, head(lines), List.copyOf(cells), sources(), missing, cut);
        }

        private int head(int[] lines) {
            int head = 0;
            while (head < rows.size() && rows.get(head).head()) {
                head++;
            }
            return head == rows.size() ? 0 : lines[head];
        }

        private List<Integer> sources() {
            List<Integer> sources = new ArrayList<>();
            for (int i = 0; i < MOST_COLUMNS; i++) {
                if (startsColumn[i]) {
                    sources.add(i);
                }
            }
            return List.copyOf(sources);
        }
    }
}
