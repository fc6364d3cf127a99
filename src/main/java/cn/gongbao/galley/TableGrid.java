package cn.gongbao.galley;

import cn.gongbao.model.Notice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The cells of a table in the places that their spans give them; HTML §forming-a-table.
 *
 * @param caption or null
 * @param cells in reading order
 * @param rows their number, those of the head first
 * @param headRows rows that are repeated in each column
 * @param columns their number
 * @param shares wishes for the widths of the columns, or empty where not all have one
 */
record TableGrid(
        Element caption,
        List<Cell> cells,
        List<Element> rows,
        int headRows,
        int columns,
        double[] shares) {

    private static final int MOST_COLUMNS = 64;
    private static final int MOST_PLACES = 200_000;

    /** A cell and the places that it takes. */
    record Cell(Element element, int row, int column, int rowSpan, int columnSpan) {

        int endRow() {
            return row + rowSpan;
        }

        int endColumn() {
            return column + columnSpan;
        }
    }

    /**
     * Reads a table.
     *
     * @param notices takes an error where it is larger than a table may be
     * @return null where that is so
     */
    static TableGrid read(Element table, List<Notice> notices) {
        List<List<Element>> sections = sections(table);
        Reader reader = new Reader();
        sections.forEach(reader::section);
        if (reader.tooLarge) {
            String key = "galley.table-too-large";
            notices.add(Notice.error(Sources.of(table), key, MOST_COLUMNS, MOST_PLACES));
            return null;
        }
        int head = table.select("> thead").isEmpty() ? 0 : sections.get(0).size();
        head = head > 0 ? head : leadingHeads(reader);
        return new TableGrid(
                table.selectFirst("> caption"),
                List.copyOf(reader.cells),
                List.copyOf(reader.rows),
                head == reader.rows.size() ? 0 : head,
                reader.columns,
                shares(table, reader.columns));
    }

    private static List<List<Element>> sections(Element table) {
        List<List<Element>> sections = new ArrayList<>();
        sections.add(new ArrayList<>(table.select("> thead > tr")));
        List<Element> loose = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tbody")) {
                sections.add(new ArrayList<>(child.select("> tr")));
            } else if (child.normalName().equals("tr")) {
                loose.add(child);
            }
        }
        sections.add(loose);
        sections.add(new ArrayList<>(table.select("> tfoot > tr")));
        return sections;
    }

    // Rows of th alone at the top are a head, whatever they stand in; what they span is too.
    private static int leadingHeads(Reader reader) {
        int head = 0;
        while (head < reader.rows.size() && isHead(reader.rows.get(head))) {
            head++;
        }
        for (Cell cell : reader.cells) {
            head = cell.row() < head ? Math.max(head, cell.endRow()) : head;
        }
        return head;
    }

    private static boolean isHead(Element row) {
        return !row.children().isEmpty() && row.select("> td").isEmpty();
    }

    private static double[] shares(Element table, int columns) {
        List<Element> all = table.select("> colgroup > col, > col");
        double[] shares = new double[columns];
        for (int i = 0; i < columns; i++) {
            double share = i < all.size() ? number(all.get(i).attr("data-width")) : 0;
            if (!(share > 0) || share > 1e9) {
                return new double[0];
            }
            shares[i] = share;
        }
        return shares;
    }

    private static double number(String text) {
        return text.matches("\\d{1,9}(\\.\\d{1,9})?") ? Double.parseDouble(text) : 0;
    }

    /** Puts cells in the first places that those above leave free. */
    private static final class Reader {

        private final List<Cell> cells = new ArrayList<>();
        private final List<Element> rows = new ArrayList<>();
        private final int[] taken = new int[MOST_COLUMNS];
        private int columns;
        private boolean tooLarge;

        // A cell never spans out of its section.
        void section(List<Element> section) {
            Arrays.fill(taken, 0);
            for (int i = 0; i < section.size() && !tooLarge; i++) {
                row(section.get(i), section.size() - i);
            }
        }

        private void row(Element row, int left) {
            int column = 0;
            for (Element element : row.select("> td, > th")) {
                while (column < MOST_COLUMNS && taken[column] > rows.size()) {
                    column++;
                }
                int wide = span(element, "colspan");
                if (column + wide > MOST_COLUMNS) {
                    tooLarge = true;
                    return;
                }
                int free = 1;
                while (free < wide && taken[column + free] <= rows.size()) {
                    free++;
                }
                int high = Math.min(span(element, "rowspan"), left);
                cells.add(new Cell(element, rows.size(), column, high, free));
                Arrays.fill(taken, column, column + free, rows.size() + high);
                column += free;
                columns = Math.max(columns, column);
            }
            rows.add(row);
            tooLarge = (long) rows.size() * Math.max(1, columns) > MOST_PLACES;
        }

        private static int span(Element element, String name) {
            String text = element.attr(name).strip();
            boolean good = text.matches("[0-9]{1,9}");
            return good ? Math.max(1, Integer.parseInt(text)) : 1;
        }
    }
}
