package cn.gongbao.inspection;

import static cn.gongbao.inspection.PrintedLine.EDGE;

import cn.gongbao.inspection.PageText.Glyph;
import cn.gongbao.inspection.RuleReport.Tally;
import cn.gongbao.type.PunctuationWidth;
import cn.gongbao.type.PunctuationWidth.Blank;

/** 两端对齐: lines of paragraphs fill their measure; see {@link PrintedLine#filled()}. */
final class FlushEdges {

    private FlushEdges() {}

    // GB/T 15834-2011 5.1.10: a mark at the end of a line takes half an em.
    static RuleReport marks(Reading reading) {
        Tally tally = new Tally("line-end-mark");
        for (PrintedLine line : reading.flowing()) {
            int last = line.glyphs().size() - 1;
            if (line.filled()
                    && !line.last()
                    && PunctuationWidth.blank(line.character(last)) == Blank.TRAILING) {
                Glyph mark = line.lastGlyph();
                double over = mark.x() + mark.size() / 2 - line.right();
                boolean kept = Math.abs(over) <= EDGE || hangs(line, reading.area());
                tally.measured(kept, line, mark.text(), over);
            }
        }
        return tally.report();
    }

    /** Where a line begins: on the measure, or by whole characters in. */
    static RuleReport starts(Reading reading) {
        Tally tally = new Tally("flush-start");
        for (Paragraph paragraph : Paragraph.of(reading.flowing())) {
            long hang = hang(paragraph);
            for (PrintedLine line : paragraph.lines()) {
                if (line.filled() && !(line.first() && line.last())) {
                    double in = line.start() - line.left();
                    double indent = line.first() ? Math.round(in / line.em()) : hang;
                    boolean kept =
                            Math.abs(in - indent * line.em()) <= EDGE
                                    && indent <= Math.max(2, hang);
                    tally.measured(kept, line, line.text(), in);
                }
            }
        }
        return tally.report();
    }

    // clreq §line adjustment: every line but a paragraph's last ends on the measure. In squares,
    // what may not begin a line leaves one blank, or two with the mark before it.
    static RuleReport ends(Reading reading) {
        Tally tally = new Tally("flush-end");
        for (PrintedLine line : reading.flowing()) {
            if (line.filled() && !line.last()) {
                double over = line.end() - line.right();
                double square = reading.area().squares() ? line.em() / 2 : Double.NaN;
                double off = Math.abs(over - Math.rint(over / square) * square);
                boolean kept =
                        Math.abs(over) <= EDGE
                                || hangs(line, reading.area())
                                || off <= EDGE && over < 0 && over >= -2 * line.em() - EDGE;
                tally.measured(kept, line, line.text(), over);
            }
        }
        return tally.report();
    }

    /**
     * By how many characters the turnover lines of a paragraph stand in where its first line hangs
     * before them; 0 where they begin on the measure, clreq §first-line indents, 凸排.
     */
    private static long hang(Paragraph paragraph) {
        if (paragraph.lines().size() < 2) {
            return 0;
        }
        PrintedLine first = paragraph.first();
        PrintedLine turnover = paragraph.lines().get(1);
        double before = first.start() - first.left();
        long in = Math.round((turnover.start() - turnover.left()) / turnover.em());
        return first.first() && before < in * turnover.em() - EDGE ? in : 0;
    }

    // clreq §hanging punctuation: one of 、，。 outside the measure, where the layout allows it
    private static boolean hangs(PrintedLine line, TypeArea area) {
        Glyph mark = line.lastGlyph();
        return area.hangs()
                && "、，。".contains(mark.text())
                && Math.abs(mark.x() - line.right()) <= EDGE;
    }
}
