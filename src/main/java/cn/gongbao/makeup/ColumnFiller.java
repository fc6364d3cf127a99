package cn.gongbao.makeup;

import cn.gongbao.galley.Row;
import cn.gongbao.galley.Row.Seam;
import cn.gongbao.model.Length;
import java.util.ArrayList;
import java.util.List;

/** Divides rows among columns: full columns while they last, then columns of equal height. */
final class ColumnFiller {

    private ColumnFiller() {}

    /**
     * What a page takes of a band.
     *
     * @param columns rows of each column, blank rows at head and foot dropped
     * @param next the first row that the page does not take
     * @param height of the highest column
     * @param forced what the row after the last asks for; FREE where nothing is forced
     * @param kept whether rows that stay together do
     */
    record Filling(List<List<Row>> columns, int next, Length height, Seam forced, boolean kept) {}

    /**
     * Fills columns from row {@code from}; where all that is left fits, the columns are balanced.
     *
     * <p>clreq §multi-column (多栏): columns above a spanning block and at the end are of equal
     * height; what does not divide is missing from the last.
     *
     * @param step by which a balanced height may grow; zero where there is one column
     */
    static Filling fill(List<Row> rows, int from, int columns, Length room, Length step) {
        Filling full = fillTo(rows, from, columns, room);
        if (full.next < rows.size() || columns == 1 || full.forced != Seam.FREE) {
            return full;
        }
        // Space may vanish at a column's edge, so the least height is that of the lines alone.
        long total = 0;
        for (Row row : rows.subList(from, rows.size())) {
            total += row.blank() ? 0 : row.height().emu();
        }
        long least = (total + columns - 1) / columns;
        long height = (least + step.emu() - 1) / step.emu() * step.emu();
        while (height < room.emu()) {
            Filling tried = fillTo(rows, from, columns, new Length(height));
            boolean kept = tried.kept || !full.kept;
            if (tried.next == rows.size() && kept && falling(tried.columns)) {
                return tried;
            }
            height += step.emu();
        }
        return full;
    }

    // The last column is the short one, never one before it.
    private static boolean falling(List<List<Row>> columns) {
        for (int i = 1; i < columns.size(); i++) {
            if (height(columns.get(i)) > height(columns.get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    private static Filling fillTo(List<Row> rows, int from, int columns, Length room) {
        List<List<Row>> filled = new ArrayList<>();
        int at = from;
        Seam forced = Seam.FREE;
        long highest = 0;
        boolean kept = true;
        for (int i = 0; i < columns && at < rows.size(); i++) {
            at = skipBlank(rows, at);
            int end = end(rows, at, room.emu());
            List<Row> column = trimmed(rows.subList(at, end));
            filled.add(column);
            highest = Math.max(highest, height(column));
            Seam seam = end > at ? rows.get(end - 1).after() : Seam.FREE;
            kept &= seam != Seam.TOGETHER || end == rows.size();
            at = end;
            if (seam.compareTo(Seam.COLUMN) > 0 && at < rows.size()) {
                forced = seam;
                break;
            }
        }
        return new Filling(filled, skipBlank(rows, at), new Length(highest), forced, kept);
    }

    private static int skipBlank(List<Row> rows, int from) {
        int at = from;
        while (at < rows.size() && rows.get(at).blank()) {
            at++;
        }
        return at;
    }

    /** The end of the longest column that may end there; at least one row, whatever its height. */
    private static int end(List<Row> rows, int from, long room) {
        long height = 0;
        int legal = from;
        int at = from;
        while (at < rows.size()) {
            height += rows.get(at).height().emu();
            if (height > room && !(rows.get(at).blank() && legal == at)) {
                break;
            }
            Seam after = rows.get(at).after();
            at++;
            if (after != Seam.TOGETHER || at == rows.size()) {
                legal = at;
            }
            if (after.compareTo(Seam.COLUMN) >= 0) {
                return at;
            }
        }
        if (at == rows.size()) {
            return at;
        }
        return legal > from ? legal : Math.max(at, from + 1);
    }

    private static List<Row> trimmed(List<Row> rows) {
        int end = rows.size();
        while (end > 0 && rows.get(end - 1).blank()) {
            end--;
        }
        return List.copyOf(rows.subList(0, end));
    }

    static long height(List<Row> rows) {
        long height = 0;
        for (Row row : rows) {
            height += row.height().emu();
        }
        return height;
    }

    /** Height of the first rows that must stand together, without the space above them. */
    static long firstGroup(List<Row> rows) {
        long height = 0;
        for (Row row : rows.subList(skipBlank(rows, 0), rows.size())) {
            height += row.height().emu();
            if (row.after() != Seam.TOGETHER && !row.blank()) {
                break;
            }
        }
        return height;
    }
}
