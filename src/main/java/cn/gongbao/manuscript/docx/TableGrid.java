package cn.gongbao.manuscript.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/**
 * Makes a table whole: every row fills every column once.
 *
 * <p>Columns are what lies between the edges of cells, so that edges which no cell has, and spans
 * of any size, do no harm. A cell that goes on one above it has the columns of that; if not, it is
 * a cell of its own. Gaps are filled with empty cells.
 */
final class TableGrid {

    /** How a cell is merged with those above and below. */
    enum Merge {
        NONE,
        BEGINS,
        GOES_ON
    }

    /**
     * A cell.
     *
     * @param start edge in the file's columns, from 0
     * @param end edge after it
     * @param merge with the cell above
     * @param element {@code td} with its blocks
     */
    record Cell(long start, long end, Merge merge, Element element) {}

    /**
     * A row.
     *
     * @param header whether it is repeated on each page
     * @param cells from left to right
     */
    record Row(boolean header, List<Cell> cells) {

        /** Copies the cells. */
        Row {
            cells = List.copyOf(cells);
        }
    }

    private final List<Row> rows;
    private final List<Long> widths;
    private final List<Long> edges;
    private final List<Element> covered = new ArrayList<>();
    private final List<List<Element>> lines = new ArrayList<>();
    private int mended;

    private static final class Span {
        private final Cell cell;
        private int rows = 1;

        private Span(Cell cell) {
            this.cell = cell;
        }
    }

    TableGrid(List<Row> rows, List<Long> widths) {
        this.rows = rows;
        this.widths = widths;
        TreeSet<Long> found = new TreeSet<>(List.of(0L));
        for (Row row : rows) {
            row.cells().forEach(cell -> found.addAll(List.of(cell.start(), cell.end())));
        }
        edges = List.copyOf(found);
        place();
    }

    /** Cells that had no cell above them to go on. */
    int mended() {
        return mended;
    }

    /** Cells with text that go on a cell above, so that Word does not show them. */
    List<Element> covered() {
        return covered;
    }

    private void place() {
        Map<Long, Span> open = new HashMap<>();
        for (Row row : rows) {
            Map<Long, Span> next = new HashMap<>();
            List<Element> line = new ArrayList<>();
            long at = 0;
            for (Cell cell : row.cells()) {
                fill(at, cell.start(), line);
                at = cell.end();
                Span above = open.get(cell.start());
                if (cell.merge() == Merge.GOES_ON && above != null && above.cell.end() == at) {
                    above.rows++;
                    above.cell.element().attr("rowspan", String.valueOf(above.rows));
                    next.put(cell.start(), above);
                    if (cell.element().childrenSize() > 0) {
                        covered.add(cell.element());
                    }
                    continue;
                }
                mended += cell.merge() == Merge.GOES_ON ? 1 : 0;
                line.add(spanned(cell.element(), cell.start(), cell.end()));
                if (cell.merge() != Merge.NONE) {
                    next.put(cell.start(), new Span(cell));
                }
            }
            fill(at, edges.get(edges.size() - 1), line);
            lines.add(line);
            open = next;
        }
    }

    private void fill(long from, long to, List<Element> line) {
        if (from < to) {
            line.add(spanned(new Element("td"), from, to));
        }
    }

    private Element spanned(Element cell, long start, long end) {
        int columns = Collections.binarySearch(edges, end) - Collections.binarySearch(edges, start);
        if (columns > 1) {
            cell.attr("colspan", String.valueOf(columns));
        }
        return cell;
    }

    /** The table with these columns and rows in it. */
    Element into(Element table) {
        columns(table);
        int header = headerRows();
        if (header > 0) {
            section(table.appendElement("thead"), 0, header);
            table.select("> thead > tr > td").forEach(cell -> cell.tagName("th"));
        }
        section(table.appendElement("tbody"), header, lines.size());
        return table;
    }

    private void section(Element section, int from, int to) {
        lines.subList(from, to).forEach(line -> section.appendElement("tr").appendChildren(line));
    }

    private void columns(Element table) {
        Element group = new Element("colgroup");
        for (int i = 1; i < edges.size(); i++) {
            long from = Math.min(edges.get(i - 1), widths.size());
            long to = Math.min(edges.get(i), widths.size());
            long width =
                    widths.subList((int) from, (int) to).stream()
                            .mapToLong(w -> Math.max(0, w))
                            .sum();
            if (width == 0) {
                return;
            }
            group.appendElement("col").attr("data-width", String.valueOf(width));
        }
        if (group.childrenSize() > 0) {
            table.appendChild(group);
        }
    }

    /** Rows of the head: none if a merged cell reaches from there to the last row. */
    private int headerRows() {
        int header = 0;
        while (header < rows.size() && rows.get(header).header()) {
            header++;
        }
        for (int row = 0; row < header; row++) {
            for (Element cell : lines.get(row)) {
                int reach = cell.hasAttr("rowspan") ? Integer.parseInt(cell.attr("rowspan")) : 1;
                header = Math.max(header, row + reach);
            }
        }
        return header < rows.size() ? header : 0;
    }
}
