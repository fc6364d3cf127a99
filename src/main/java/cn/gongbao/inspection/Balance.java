package cn.gongbao.inspection;

import cn.gongbao.inspection.RuleReport.Tally;
import java.util.ArrayList;
import java.util.List;

/** 多栏: columns above what spans them and at a document's end are of one height. */
final class Balance {

    private Balance() {}

    // clreq §multi-column: where lines do not divide, the last column is the shorter.
    static RuleReport examine(List<PrintedLine> lines) {
        Tally tally = new Tally("balance");
        List<PrintedLine> band = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            if (line.stand().column() == 0) {
                continue;
            }
            band.add(line);
            PrintedLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            boolean ends = next == null || next.stand().spanning();
            boolean turns = next != null && next.stand().page() != line.stand().page();
            if (ends) {
                examine(band, tally);
            }
            if (ends || turns) {
                band.clear();
            }
        }
        return tally.report();
    }

    private static void examine(List<PrintedLine> band, Tally tally) {
        int columns = band.get(0).stand().columns();
        int top = band.stream().mapToInt(line -> line.stand().row()).min().orElse(1);
        for (int column = 1; column < columns; column++) {
            List<PrintedLine> one = column(band, column);
            List<PrintedLine> other = column(band, column + 1);
            int difference = height(one, top) - height(other, top);
            boolean kept = Math.abs(difference) <= 1 || difference > 1 && keeps(one, other, top);
            PrintedLine last = lowest(difference >= 0 ? one : other);
            tally.place(kept, last, height(one, top) + " : " + height(other, top));
        }
    }

    private static PrintedLine lowest(List<PrintedLine> column) {
        return column.get(column.size() - 1);
    }

    private static List<PrintedLine> column(List<PrintedLine> band, int column) {
        return band.stream().filter(line -> line.stand().column() == column).toList();
    }

    private static int height(List<PrintedLine> column, int top) {
        return column.isEmpty() ? 0 : column.get(column.size() - 1).stand().row() - top + 1;
    }

    /**
     * Whether no lines at the foot of a column can go to the head of the next, so that the first is
     * still not the shorter. A heading at that head gets back the space above it.
     */
    private static boolean keeps(List<PrintedLine> longer, List<PrintedLine> other, int top) {
        int foot = longer.get(longer.size() - 1).stand().row();
        boolean spaced = !other.isEmpty() && other.get(0).heading();
        int below = height(other, top) + (spaced ? 1 : 0);
        for (int i = longer.size() - 1; i > 0; i--) {
            int left = longer.get(i - 1).stand().row() - top + 1;
            int moved = foot - longer.get(i).stand().row() + 1;
            if (left >= below + moved && mayPart(longer.get(i - 1), longer.get(i))) {
                return false;
            }
        }
        return true;
    }

    // clreq §widows and orphans, §headings: two lines of a paragraph on either side at least
    private static boolean mayPart(PrintedLine foot, PrintedLine head) {
        boolean orphan = foot.first() && !foot.last();
        return !ColumnEnds.widow(head) && !foot.heading() && !orphan;
    }
}
