package cn.gongbao.galley;

import cn.gongbao.galley.Row.Seam;
import cn.gongbao.model.Length;
import cn.gongbao.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Makes the rows of a galley from those of a table; lengths in EMU.
 *
 * <p>What cells that span rows hold together is one row of the galley, unless it is higher than a
 * limit: then it is divided between its rows, and rows that are themselves too high between their
 * lines.
 */
final class TableRows {

    private final TableGrid grid;
    private final List<SetCell> cells;
    private final long[] tops;
    private final long limit;
    private final TableRules rules;

    TableRows(
            TableGrid grid,
            Style style,
            List<SetCell> cells,
            long[] edges,
            long[] tops,
            long limit) {
        this.grid = grid;
        this.cells = cells;
        this.tops = tops.clone();
        this.limit = limit;
        this.rules = new TableRules(grid, style, edges, this.tops);
    }

    /** The rule above and the head, which stay with the first row. */
    List<Row> head() {
        if (grid.rows().isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>(rules.top());
        if (grid.headRows() > 0) {
            rows.addAll(stretch(0, grid.headRows()));
        }
        rows.replaceAll(row -> row.with(Seam.TOGETHER));
        return rows;
    }

    /** The rows below the head. */
    List<Row> body() {
        int[] ends = new int[grid.rows().size()];
        for (int row = 0; row < ends.length; row++) {
            ends[row] = row + 1;
        }
        cells.forEach(
                c -> ends[c.cell().row()] = Math.max(ends[c.cell().row()], c.cell().endRow()));
        List<Row> rows = new ArrayList<>();
        for (int from = grid.headRows(); from < ends.length; ) {
            int end = ends[from];
            for (int row = from; row < end; row++) {
                end = Math.max(end, ends[row]);
            }
            rows.addAll(stretch(from, end));
            from = end;
        }
        return rows;
    }

    private List<Row> stretch(int from, int end) {
        boolean whole = tops[end] - tops[from] <= limit;
        List<Box> boxes = new ArrayList<>();
        for (int i = first(from); i < cells.size() && cells.get(i).cell().row() < end; i++) {
            boxes(cells.get(i), whole, boxes);
        }
        List<Row> rows = new ArrayList<>();
        long top = tops[from];
        for (long cut : whole ? List.of(tops[end]) : allCuts(from, end, boxes)) {
            rows.add(slice(boxes, top, cut));
            top = cut;
        }
        return rows;
    }

    // Cells stand in the order of their rows.
    private int first(int row) {
        int low = 0;
        int high = cells.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (cells.get(middle).cell().row() < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A row of a cell's content and where it stands in the table. */
    private record Box(Row row, long x, long top) {

        long foot() {
            return top + row.height().emu();
        }
    }

    private void boxes(SetCell cell, boolean whole, List<Box> boxes) {
        long top = tops[cell.cell().row()];
        long high = tops[cell.cell().endRow()] - top;
        long y = top + (whole ? (high - cell.height()) / 2 : cell.padding());
        for (Row row : cell.rows()) {
            boxes.add(new Box(row, cell.x(), y));
            y += row.height().emu();
        }
    }

    // Lines of neighbouring cells may stand so that no cut leaves all of them whole: there those
    // below are moved down until one does.
    private List<Long> allCuts(int from, int end, List<Box> boxes) {
        List<Long> forced = new ArrayList<>();
        List<Long> cuts = cuts(from, end, boxes);
        long before = tops[from];
        int at = 0;
        while (at < cuts.size()) {
            long next = cuts.get(at);
            long cut = next - before > limit ? lastFoot(before, before + limit, boxes) : next;
            if (cut < next) {
                part(cut, boxes);
                forced.add(cut);
                cuts = merged(cuts(from, end, boxes), forced);
                at = cuts.indexOf(cut);
            }
            before = cuts.get(at);
            at++;
        }
        return cuts;
    }

    private static List<Long> merged(List<Long> cuts, List<Long> forced) {
        TreeSet<Long> all = new TreeSet<>(cuts);
        all.addAll(forced);
        return List.copyOf(all);
    }

    private long lastFoot(long from, long most, List<Box> boxes) {
        long last = from;
        for (Box box : boxes) {
            last = box.foot() <= most ? Math.max(last, box.foot()) : last;
        }
        return last > from ? last : Long.MAX_VALUE;
    }

    private void part(long cut, List<Box> boxes) {
        long down = 0;
        for (Box box : boxes) {
            boolean crossed = box.top < cut && box.foot() > cut;
            down = crossed ? Math.max(down, cut - box.top) : down;
        }
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            if (box.foot() > cut) {
                boxes.set(i, new Box(box.row, box.x, box.top + down));
            }
        }
        for (int row = 0; row < tops.length; row++) {
            tops[row] += tops[row] > cut ? down : 0;
        }
    }

    /** Where a stretch may be divided: no line is cut; the last cut is its end. */
    private List<Long> cuts(int from, int end, List<Box> boxes) {
        TreeSet<Long> cuts = new TreeSet<>();
        for (int row = from; row < end; row++) {
            cuts.add(tops[row + 1]);
        }
        for (Box box : boxes) {
            int row = from;
            while (tops[row + 1] < box.foot()) {
                row++;
            }
            if (tops[row + 1] - tops[row] > limit) {
                cuts.add(box.foot());
            }
        }
        for (Box box : boxes) {
            cuts.subSet(box.top, false, box.foot(), false).clear();
        }
        // A single line is not parted from its row's edge, with which its padding goes.
        cuts.removeIf(cut -> cut < tops[end] && tops[end] - cut < padding());
        return List.copyOf(cuts);
    }

    private long padding() {
        return cells.stream().mapToLong(SetCell::padding).max().orElse(0) + 1;
    }

    private Row slice(List<Box> boxes, long top, long foot) {
        List<SetLine> lines = new ArrayList<>();
        List<SetRule> drawn = new ArrayList<>(rules.between(top, foot));
        List<SetPicture> pictures = new ArrayList<>();
        for (Box box : boxes) {
            if (box.top >= top && box.foot() <= foot) {
                long down = box.top - top;
                box.row.lines().forEach(line -> lines.add(line.moved(box.x, down)));
                box.row.rules().forEach(rule -> drawn.add(rule.moved(box.x, down)));
                box.row.pictures().forEach(it -> pictures.add(it.moved(box.x, down)));
            }
        }
        return new Row(new Length(foot - top), lines, drawn, pictures, Seam.FREE, null, null);
    }
}
