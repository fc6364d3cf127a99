package cn.gongbao.makeup;

import cn.gongbao.galley.Galley;
import cn.gongbao.galley.Row;
import cn.gongbao.galley.Row.Seam;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Rows of a flow between two places where a band or a page must end.
 *
 * <p>Sums are kept from the first row, so that the height of any stretch is found at once. Heights
 * in EMU.
 */
final class Piece {

    private final List<Row> rows;
    private final boolean spanning;
    private final boolean level;
    private final Seam after;
    private final Inserts inserts;
    private final Notes notes;
    private final long[] solids;
    private final int[] heads;
    private final int[] feet;

    private Piece(List<Row> rows, boolean spanning, boolean level, Seam after) {
        this.rows = rows;
        this.spanning = spanning;
        this.level = level;
        this.after = after;
        int count = rows.size();
        inserts = new Inserts(rows);
        notes = new Notes(rows);
        solids = new long[count + 1];
        heads = new int[count + 1];
        feet = new int[count + 1];
        heads[count] = count;
        for (int i = 0; i < count; i++) {
            boolean blank = rows.get(i).blank();
            long height = rows.get(i).height().emu();
            solids[i + 1] = solids[i] + (blank ? 0 : height);
            feet[i + 1] = blank ? feet[i] : i + 1;
        }
        for (int i = count - 1; i >= 0; i--) {
            heads[i] = rows.get(i).blank() ? heads[i + 1] : i;
        }
    }

    /** The pieces of a galley, in order. */
    static List<Piece> of(Galley galley) {
        List<Piece> pieces = new ArrayList<>();
        for (Galley.Band band : galley.bands()) {
            int from = 0;
            List<Row> rows = band.rows();
            for (int i = 0; i + 1 < rows.size(); i++) {
                Seam seam = rows.get(i).after();
                if (seam.compareTo(Seam.COLUMN) > 0) {
                    pieces.add(new Piece(rows.subList(from, i + 1), band.spanning(), false, seam));
                    from = i + 1;
                }
            }
            List<Row> rest = rows.subList(from, rows.size());
            pieces.add(new Piece(rest, band.spanning(), true, lastSeam(rest)));
        }
        return pieces;
    }

    // The space between two bands carries no wish of its own.
    private static Seam lastSeam(List<Row> rows) {
        int last = rows.size() - 1;
        while (last > 0 && rows.get(last).blank()) {
            last--;
        }
        return rows.get(last).after();
    }

    /** The rows of a stretch, blank rows at its head and foot dropped. */
    List<Row> rows(int from, int to) {
        return heads[from] < feet[to] ? inserts.rows(heads[from], feet[to]) : List.of();
    }

    int size() {
        return rows.size();
    }

    /** Whether a table stands in it. */
    boolean isTable() {
        return inserts.highestHead() > 0;
    }

    /** Whether the rows span all columns. */
    boolean spanning() {
        return spanning;
    }

    /**
     * Whether columns that end with this piece end level; those that a page break leaves unfinished
     * do not, clreq §multi-column.
     */
    boolean level() {
        return level;
    }

    /** What comes between this piece and the next. */
    Seam after() {
        return after;
    }

    /** The first row from one on that is not blank, or the number of rows. */
    int head(int from) {
        return heads[from];
    }

    /** The notes of a stretch, with the rule above them; empty where there are none. */
    List<Row> notes(int from, int to) {
        return heads[from] < feet[to] ? notes.rows(heads[from], feet[to]) : List.of();
    }

    /** Height of a stretch with its notes, blank rows at its head and foot dropped. */
    long height(int from, int to) {
        int head = heads[from];
        int foot = feet[to];
        return head < foot ? inserts.height(head, foot) + notes.height(head, foot) : 0;
    }

    /** Where the table begins that a column which ends before a row divides; -1 for none. */
    int divided(int at) {
        return inserts.divided(heads[at]);
    }

    /** The highest head that a column may repeat. */
    long highestHead() {
        return inserts.highestHead();
    }

    /** Height of the lines from a row on, without any space. */
    long solid(int from) {
        return solids[rows.size()] - solids[from];
    }

    /** Height of the space behind the last line, which stands before what follows on the page. */
    long tail() {
        int foot = feet[rows.size()];
        return foot == 0 ? inserts.all() : inserts.all() - inserts.height(0, foot);
    }

    /** Whether a column must end before a row. */
    boolean mustEnd(int at) {
        return at == rows.size() || at > 0 && rows.get(at - 1).after().compareTo(Seam.COLUMN) >= 0;
    }

    /** Whether a column must end behind one of the rows from one on. */
    boolean turns(int from) {
        int at = from + 1;
        while (at < rows.size() && !mustEnd(at)) {
            at++;
        }
        return at < rows.size();
    }

    /** Whether a column may end before a row: what stays together does. */
    boolean mayEnd(int at) {
        return at == rows.size() || at > 0 && rows.get(at - 1).after() != Seam.TOGETHER;
    }

    /**
     * Whether a column that ends before a row leaves a heading at its foot with fewer lines beneath
     * than it wants, and text of its own goes on.
     */
    boolean thin(int from, int at) {
        if (opens(heads[at])) {
            return false;
        }
        int below = 0;
        for (int i = feet[at] - 1; i >= from && below < BreakCost.LINES_BELOW_HEADING; i--) {
            if (opens(i) && below > 0) {
                return true;
            }
            below += rows.get(i).lines().size();
        }
        return false;
    }

    /** Whether a row ends a block that stays with the next: a heading, or what is like one. */
    private boolean opens(int row) {
        if (block(row) == null
                || rows.get(row).insert() != null
                || rows.get(row).after() != Seam.TOGETHER) {
            return false;
        }
        Element next = block(heads[row + 1]);
        return next != null && next != block(row);
    }

    /** Whether one line of a paragraph that others divide stands alone in a stretch. */
    boolean lone(int from, int to) {
        int only = heads[from];
        return feet[to] - only == 1
                && (block(only) == block(only - 1) || block(only) == block(only + 1));
    }

    private Element block(int row) {
        boolean set = row >= 0 && row < rows.size() && !rows.get(row).blank();
        return set ? rows.get(row).block() : null;
    }

    /** Height of the first rows from one on that stay together, without the space above them. */
    long firstGroup(int from) {
        return height(from, groupEnd(heads[from]));
    }

    private int groupEnd(int from) {
        int at = from;
        while (at < rows.size() && (rows.get(at).blank() || !mayEnd(at + 1))) {
            at++;
        }
        return Math.min(rows.size(), at + 1);
    }

    /**
     * Height of what must stand on the page of a heading: the first rows from one on that stay
     * together, and of a table one row more.
     */
    long beginning(int from) {
        int second = head(groupEnd(heads[from]));
        boolean goesOn = second < rows.size() && inserts.divided(second) >= 0;
        return goesOn ? height(from, groupEnd(second)) : firstGroup(from);
    }

    /** The first of the rows that stay with the last one, or the number of rows. */
    int lastGroup() {
        int at = feet[rows.size()];
        at--;
        while (at > 0 && !mayEnd(at)) {
            at--;
        }
        return Math.max(0, at);
    }

    /** The rows before one, as a piece of their own that the page ends with. */
    Piece until(int row) {
        return new Piece(rows.subList(0, row), spanning, true, Seam.FREE);
    }
}
