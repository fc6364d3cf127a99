package cn.gongbao.inspection;

import static cn.gongbao.inspection.PrintedLine.BASELINE;

import cn.gongbao.inspection.RuleReport.Tally;
import java.util.List;

/** What may begin a column, and where its lines stand. */
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

    // clreq §page: all but headings in slots, which have a rule of their own
    static RuleReport grid(List<PrintedLine> lines) {
        Tally tally = new Tally("grid");
        for (PrintedLine line : lines) {
            if (!line.stand().spanning()
                    && line.bodySize()
                    && !Slots.takes(line)
                    && !StructureIndex.setApart(line.role())) {
                double off = line.stand().offGrid();
                tally.measured(Math.abs(off) <= BASELINE, line, line.text(), off);
            }
        }
        return tally.report();
    }

    /** Whether a line would be left alone of its paragraph at a column's head. */
    static boolean widow(PrintedLine line) {
        return line.last() && !line.first();
    }
}
