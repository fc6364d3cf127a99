package cn.gongbao.manuscript.docx;

import cn.gongbao.manuscript.docx.TableGrid.Merge;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jsoup.nodes.Element;

/** The cells of a table of Word 97 to 2003, which has edges in twips instead of columns. */
final class LegacyTable {

    /** Edges nearer than this, in twips, are one. */
    private static final int SAME = 20;

    private final List<TableGrid.Row> rows = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();

    /**
     * A cell that is still to be read.
     *
     * @param content of the file
     * @param element {@code td} that it goes into
     */
    record Cell(Range content, Element element) {}

    LegacyTable(Table table) {
        TreeSet<Long> edges = new TreeSet<>();
        for (int i = 0; i < table.numRows(); i++) {
            rows.add(row(table.getRow(i), edges));
        }
    }

    List<TableGrid.Row> rows() {
        return rows;
    }

    /** All cells in the order of the file. */
    List<Cell> cells() {
        return cells;
    }

    private TableGrid.Row row(TableRow row, TreeSet<Long> edges) {
        List<TableGrid.Cell> line = new ArrayList<>();
        long at = 0;
        for (int i = 0; i < row.numCells(); i++) {
            TableCell cell = row.getCell(i);
            long start = Math.max(at, edge(cell.getLeftEdge(), edges));
            long end =
                    Math.max(start + 1, edge(cell.getLeftEdge() + (long) cell.getWidth(), edges));
            at = end;
            if (cell.isMerged() && !cell.isFirstMerged() && !line.isEmpty()) {
                TableGrid.Cell before = line.remove(line.size() - 1);
                cells.add(new Cell(cell, before.element()));
                line.add(new TableGrid.Cell(before.start(), end, before.merge(), before.element()));
            } else {
                Element element = new Element("td");
                cells.add(new Cell(cell, element));
                line.add(new TableGrid.Cell(start, end, merge(cell), element));
            }
        }
        return new TableGrid.Row(row.isTableHeader(), line);
    }

    private static Merge merge(TableCell cell) {
        if (cell.isFirstVerticallyMerged()) {
            return Merge.BEGINS;
        }
        return cell.isVerticallyMerged() ? Merge.GOES_ON : Merge.NONE;
    }

    /** The edge from 1 on; 0 stays free for what stands left of the first. */
    private static long edge(long twips, TreeSet<Long> edges) {
        Long near = edges.floor(twips + SAME);
        if (near != null && near >= twips - SAME) {
            return near;
        }
        edges.add(twips);
        return twips;
    }
}
