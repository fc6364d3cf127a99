package cn.gongbao.inspection;

import cn.gongbao.inspection.RuleReport.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** 多栏: columns above what spans them and at a document's end are of one height. */
final class Balance {

    private final List<PrintedLine> lines;
    private final Set<PrintedLine> closings;

    private Balance(List<PrintedLine> lines) {
        this.lines = lines;
        this.closings = Signatures.closings(lines);
    }

    /** Either column may be the shorter by a line; what keeps hold more uneven is told apart. */
    // clreq §multi-column
    static RuleReport examine(List<PrintedLine> lines) {
        Balance balance = new Balance(lines);
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
                balance.examine(band, tally);
            }
            if (ends || turns) {
                band.clear();
            }
        }
        return tally.report();
    }

    private void examine(List<PrintedLine> band, Tally tally) {
        int columns = band.get(0).stand().columns();
        int top = band.stream().mapToInt(line -> line.stand().row()).min().orElse(1);
        for (int column = 1; column < columns; column++) {
            List<PrintedLine> one = column(band, column);
            List<PrintedLine> other = column(band, column + 1);
            if (!other.isEmpty() && other.get(0).stand().row() > top + 1) {
                // Lines that are short and span the columns; those of columns begin level.
                continue;
            }
            int left = height(one, top);
            int right = height(other, top);
            PrintedLine last = lowest(left >= right ? one : other);
            String told = left + " : " + right;
            if (Math.abs(left - right) > 1 && held(one, other, top)) {
                tally.excused(last, told);
            } else {
                tally.place(Math.abs(left - right) <= 1, last, told);
            }
        }
    }

    private static PrintedLine lowest(List<PrintedLine> column) {
        return column.get(column.size() - 1);
    }

    private static List<PrintedLine> column(List<PrintedLine> band, int column) {
        return band.stream().filter(line -> line.stand().column() == column).toList();
    }

    private static int height(List<PrintedLine> column, int top) {
        return column.isEmpty() ? 0 : lowest(column).stand().row() - top + 1;
    }

    /** Whether no lines can go from the longer column to the other and make them more even. */
    private boolean held(List<PrintedLine> one, List<PrintedLine> other, int top) {
        int left = height(one, top);
        int right = height(other, top);
        return left > right ? feetStay(one, other, top) : headsStay(one, other, top);
    }

    /** A heading that comes to lie in mid-column gets back the space above it. */
    private boolean feetStay(List<PrintedLine> longer, List<PrintedLine> other, int top) {
        int foot = lowest(longer).stand().row();
        int difference = height(longer, top) - height(other, top);
        boolean spaced = !other.isEmpty() && other.get(0).heading();
        for (int i = longer.size() - 1; i > 0; i--) {
            int left = longer.get(i - 1).stand().row() - top + 1;
            int right = height(other, top) + foot - longer.get(i).stand().row() + 1;
            right += spaced ? 1 : 0;
            boolean better = left >= right - 1 && left - right < difference;
            if (better && mayPart(longer.get(i - 1), longer.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean headsStay(List<PrintedLine> other, List<PrintedLine> longer, int top) {
        boolean spaced = longer.get(0).heading();
        for (int i = 1; i < longer.size(); i++) {
            int moved = longer.get(i - 1).stand().row() - longer.get(0).stand().row() + 1;
            int left = height(other, top) + moved + (spaced ? 1 : 0);
            int right = lowest(longer).stand().row() - longer.get(i).stand().row() + 1;
            boolean better = Math.abs(left - right) <= 1;
            if (better && mayPart(longer.get(i - 1), longer.get(i))) {
                return false;
            }
        }
        return true;
    }

    // clreq §widows and orphans, §headings: two lines of a paragraph on either side at least;
    // an addressee stays with what is said to it
    private boolean mayPart(PrintedLine foot, PrintedLine head) {
        boolean orphan = foot.first() && !foot.last();
        boolean introduces = foot.text().endsWith("：");
        return !ColumnEnds.widow(head) && !foot.heading() && !orphan && !introduces && !parts(head);
    }

    // GB/T 9704-2012 7.3.5: who signs, and when, and what follows the date, are not parted from the
    // text; two lines of it go with them.
    private boolean parts(PrintedLine head) {
        int at = lines.indexOf(head);
        boolean afterDate = at > 0 && closings.contains(lines.get(at - 1));
        boolean beforeSignatory = at + 1 < lines.size() && closings.contains(lines.get(at + 1));
        return closings.contains(head) || afterDate || beforeSignatory;
    }
}
