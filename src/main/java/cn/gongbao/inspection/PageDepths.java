package cn.gongbao.inspection;

import cn.gongbao.inspection.RuleReport.Tally;
import java.util.List;

/** Columns that text runs on from are full. */
final class PageDepths {

    /** Lines that keeps may leave blank at the foot; the project's own bound. */
    private static final int SHORT = 3;

    private PageDepths() {}

    /**
     * Every column at a page's foot whose text runs on to the next page. What spans at that page's
     * head, a document's title or a heading above a title, such as 附件1, begins something new, so
     * that the columns before it may end anywhere.
     */
    // clreq §page: facing pages and columns are of one depth, but for the lines that keeps move
    static RuleReport examine(Reading reading) {
        Tally tally = new Tally("page-depth");
        List<PrintedLine> lines = reading.lines();
        int begin = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            PrintedLine next = lines.get(i + 1);
            boolean turns = line.stand().page() != next.stand().page();
            if (turns && runsOn(lines, i)) {
                examine(reading, begin, i + 1, tally);
            }
            begin = turns || next.stand().spanning() ? i + 1 : begin;
        }
        return tally.report();
    }

    private static boolean runsOn(List<PrintedLine> lines, int last) {
        PrintedLine next = lines.get(last + 1);
        boolean above = last + 2 < lines.size() && next.heading() && isTitle(lines.get(last + 2));
        return next.stand().page() == lines.get(last).stand().page() + 1
                && !next.stand().spanning()
                && !isTitle(next)
                && !above;
    }

    private static boolean isTitle(PrintedLine line) {
        return line.role().matches("H[12]") || line.heading() && !line.bodySize();
    }

    private static void examine(Reading reading, int begin, int end, Tally tally) {
        int columns = reading.area().columns() == 1 ? 0 : reading.area().columns();
        for (int column = Math.min(1, columns); column <= columns; column++) {
            int last = end - 1;
            while (last > begin && reading.lines().get(last).stand().column() > column) {
                last--;
            }
            PrintedLine foot = reading.lines().get(last);
            boolean empty = foot.stand().column() != column;
            int row = empty ? 0 : foot.stand().row();
            int blank = reading.area().lines() - row;
            String told = row + " : " + reading.area().lines();
            if (blank > SHORT && blank < whole(reading.lines(), last + 1)) {
                tally.excused(foot, told);
            } else {
                tally.place(blank <= SHORT, foot, told);
            }
        }
    }

    // clreq §headings, §widows and orphans: headings with two lines of their text, or three where
    // the third would be left alone, go to the next column as one.
    private static int whole(List<PrintedLine> lines, int at) {
        int text = at;
        while (text < lines.size() && lines.get(text).heading()) {
            text++;
        }
        int count = 0;
        while (count < 3 && text + count < lines.size() && !lines.get(text + count).last()) {
            count++;
        }
        return text - at + (count == 2 ? 3 : Math.min(2, count + 1));
    }
}
