package cn.gongbao.inspection;

import cn.gongbao.inspection.PrintedLine.Stand;
import cn.gongbao.inspection.RuleReport.Tally;
import java.util.List;

/** Headings stand with the text that they head. */
final class HeadingKeeps {

    /** Lines of text below a heading, where it has so many. */
    private static final int WANTED = 2;

    private HeadingKeeps() {}

    // clreq §headings: never last in a column; two lines of its text stand below it
    static RuleReport examine(List<PrintedLine> lines) {
        Tally tally = new Tally("heading-foot");
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            if (line.heading() && line.last()) {
                tally.place(kept(lines, i), line, line.text());
            }
        }
        return tally.report();
    }

    private static boolean kept(List<PrintedLine> lines, int heading) {
        int text = heading + 1;
        while (text < lines.size()
                && (lines.get(text).heading() || lines.get(text).stand().spanning())) {
            if (!follows(lines, text, heading)) {
                return false;
            }
            text++;
        }
        int wanted = 0;
        while (wanted < WANTED && text + wanted < lines.size() && !ends(lines, text + wanted)) {
            wanted++;
        }
        for (int i = 0; i < wanted; i++) {
            if (!follows(lines, text + i, heading)) {
                return false;
            }
        }
        return wanted > 0;
    }

    private static boolean ends(List<PrintedLine> lines, int at) {
        return lines.get(at).heading() || lines.get(at).stand().spanning();
    }

    /**
     * What spans is followed by all that stands below it on its page, and columns by what spans.
     */
    private static boolean follows(List<PrintedLine> lines, int next, int heading) {
        Stand above = lines.get(heading).stand();
        Stand below = lines.get(next).stand();
        boolean lower = above.page() == below.page() && below.row() > above.row();
        return above.spanning() ? above.page() == below.page() : above.sameColumn(below) || lower;
    }
}
