package cn.gongbao.makeup;

import cn.gongbao.galley.Row;
import cn.gongbao.galley.Row.Insert;
import cn.gongbao.model.Length;
import java.util.ArrayList;
import java.util.List;

/**
 * Where tables and figures stand among the rows of a piece, and what their parts take.
 *
 * <p>The rows of one in a column take whole grid lines together, with the head that stands above
 * them again. Heights in EMU, sums kept from the first row.
 */
final class Inserts {

    private final List<Row> rows;

    /** For each row where the rows of its insert begin, and where they end; -1 outside of one. */
    private final int[] starts;

    private final int[] ends;

    /** Sums of the rows' own heights. */
    private final long[] natural;

    /** The same, those of each insert brought to whole lines at its end. */
    private final long[] sums;

    Inserts(List<Row> rows) {
        this.rows = rows;
        int count = rows.size();
        starts = new int[count];
        ends = new int[count];
        natural = new long[count + 1];
        sums = new long[count + 1];
        for (int i = 0; i < count; ) {
            int end = i + 1;
            Insert insert = rows.get(i).insert();
            while (end < count && insert != null && rows.get(end).insert() == insert) {
                end++;
            }
            for (int row = i; row < end; row++) {
                starts[row] = insert == null ? -1 : i;
                ends[row] = insert == null ? -1 : end;
                long height = rows.get(row).height().emu();
                natural[row + 1] = natural[row] + height;
                sums[row + 1] = sums[row] + height;
            }
            if (insert != null) {
                sums[end] = sums[i] + whole(sums[end] - sums[i], insert.pitch().emu());
            }
            i = end;
        }
    }

    private static long whole(long height, long pitch) {
        return pitch == 0 ? height : (height + pitch - 1) / pitch * pitch;
    }

    /** Height of a stretch that begins and ends with rows that are not blank. */
    long height(int from, int to) {
        long height = 0;
        int at = from;
        if (at < to && starts[at] >= 0 && starts[at] < at) {
            int end = Math.min(to, ends[at]);
            height += part(at, end);
            at = end;
        }
        int last = to - 1;
        if (at < to && starts[last] >= at && ends[last] > to) {
            int start = starts[last];
            return height + sums[start] - sums[at] + part(start, to);
        }
        return height + sums[to] - sums[at];
    }

    /** Height of rows of one insert, with the head that they repeat. */
    private long part(int from, int to) {
        Insert insert = rows.get(from).insert();
        long head = repeats(from) ? insert.headHeight().emu() : 0;
        return whole(head + natural[to] - natural[from], insert.pitch().emu());
    }

    /** Whether a column that begins with a row repeats the head of its table. */
    private boolean repeats(int row) {
        return starts[row] < row;
    }

    /** Height with the blank rows behind the last line. */
    long all() {
        return sums[rows.size()];
    }

    /** Height that the heads of all tables may add where each column but one repeats one. */
    long highestHead() {
        long highest = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (starts[row] == row) {
                highest = Math.max(highest, rows.get(row).insert().headHeight().emu());
            }
        }
        return highest;
    }

    /** Where the table begins that a column which ends before a row divides; -1 for none. */
    int divided(int row) {
        boolean inside = row > 0 && row < rows.size() && starts[row] >= 0 && starts[row] < row;
        return inside ? starts[row] : -1;
    }

    /** The rows of a stretch, heads repeated and inserts brought to whole lines. */
    List<Row> rows(int from, int to) {
        List<Row> all = new ArrayList<>();
        for (int at = from; at < to; ) {
            int end = starts[at] < 0 ? at + 1 : Math.min(to, ends[at]);
            if (starts[at] < 0) {
                all.add(rows.get(at));
            } else {
                insert(at, end, all);
            }
            at = end;
        }
        return all;
    }

    private void insert(int from, int end, List<Row> all) {
        Insert insert = rows.get(from).insert();
        int first = all.size();
        if (repeats(from)) {
            all.addAll(insert.head());
        }
        all.addAll(rows.subList(from, end));
        if (end < ends[from] && divided(end) >= 0) {
            boolean more = rows.subList(end, ends[from]).stream().anyMatch(row -> !row.blank());
            int last = all.size() - 1;
            all.set(last, more ? all.get(last).closed() : all.get(last));
        }
        long height =
                all.subList(first, all.size()).stream().mapToLong(row -> row.height().emu()).sum();
        long lack = whole(height, insert.pitch().emu()) - height;
        if (lack > 0) {
            all.add(Row.blank(new Length(lack)));
        }
    }
}
