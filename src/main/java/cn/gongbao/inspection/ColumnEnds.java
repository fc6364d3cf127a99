package cn.gongbao.inspection;

import static cn.gongbao.inspection.PrintedLine.TOLERANCE;

import cn.gongbao.inspection.RuleReport.Tally;
import java.util.List;

/** What may begin and end a column, and where its lines stand. */
final class ColumnEnds {

    private ColumnEnds() {}

    // clreq §widows and orphans, 孤行: no column begins with a paragraph's last line.
    static RuleReport widows(List<PrintedLine> lines) {
        Tally tally = new Tally("widow-line");
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            boolean begins = i == 0 || !lines.get(i - 1).stand().sameColumn(line.stand());
            if (begins) {
                tally.place(!widow(line), line, line.text());
            }
        }
        return tally.report();
    }

    // clreq §headings: a heading is followed by text in its own column.
    static RuleReport headings(List<PrintedLine> lines) {
        Tally tally = new Tally("heading-foot");
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            if (line.role().matches("H[2-6]")) {
                PrintedLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
                boolean kept = next != null && follows(line, next);
                tally.place(kept, line, line.text());
            }
        }
        return tally.report();
    }

    // clreq §headings, 占行: a heading centred in whole lines may stand half a line between them.
    static RuleReport grid(List<PrintedLine> lines) {
        Tally tally = new Tally("grid");
        for (PrintedLine line : lines) {
            boolean slots = line.heading() && line.centred();
            if (!line.stand().spanning() && line.bodySize() && !slots) {
                double off = line.stand().offGrid();
                tally.measured(Math.abs(off) <= TOLERANCE, line, line.text(), off);
            }
        }
        return tally.report();
    }

    /** Whether a line would be left alone of its paragraph at a column's head. */
    static boolean widow(PrintedLine line) {
        return line.last() && !line.first();
    }

    private static boolean follows(PrintedLine line, PrintedLine next) {
        boolean samePage = line.stand().page() == next.stand().page();
        return line.stand().spanning() ? samePage : line.stand().sameColumn(next.stand());
    }
}
