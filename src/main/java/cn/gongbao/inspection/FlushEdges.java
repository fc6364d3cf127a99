package cn.gongbao.inspection;

import static cn.gongbao.inspection.PrintedLine.TOLERANCE;

import cn.gongbao.inspection.RuleReport.Tally;
import cn.gongbao.type.PunctuationWidth;
import cn.gongbao.type.PunctuationWidth.Blank;
import java.util.List;

/** 两端对齐: lines of paragraphs fill their measure; see {@link PrintedLine#filled()}. */
final class FlushEdges {

    private FlushEdges() {}

    // GB/T 15834-2011 5.1.10: a mark at the end of a line takes half an em.
    static RuleReport marks(List<PrintedLine> lines) {
        Tally tally = new Tally("line-end-mark");
        for (PrintedLine line : lines) {
            int last = line.glyphs().size() - 1;
            if (line.filled()
                    && !line.last()
                    && PunctuationWidth.blank(line.character(last)) == Blank.TRAILING) {
                double middle = line.lastGlyph().x() + line.lastGlyph().size() / 2;
                double over = middle - line.right();
                boolean kept = Math.abs(over) <= TOLERANCE;
                tally.measured(kept, line, line.lastGlyph().text(), over);
            }
        }
        return tally.report();
    }

    // clreq §line adjustment; a first line is indented by whole characters, clreq §first-line
    static RuleReport starts(List<PrintedLine> lines) {
        Tally tally = new Tally("flush-start");
        for (PrintedLine line : lines) {
            if (line.filled() && !(line.first() && line.last())) {
                double in = line.start() - line.left();
                double indent = line.first() ? Math.round(in / line.em()) * line.em() : 0;
                boolean kept = Math.abs(in - indent) <= TOLERANCE && indent <= 2 * line.em();
                tally.measured(kept, line, line.text(), in);
            }
        }
        return tally.report();
    }

    // clreq §line adjustment: every line but a paragraph's last ends on the measure.
    static RuleReport ends(List<PrintedLine> lines) {
        Tally tally = new Tally("flush-end");
        for (PrintedLine line : lines) {
            if (line.filled() && !line.last()) {
                double over = line.end() - line.right();
                tally.measured(Math.abs(over) <= TOLERANCE, line, line.text(), over);
            }
        }
        return tally.report();
    }
}
