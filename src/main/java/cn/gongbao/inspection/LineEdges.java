package cn.gongbao.inspection;

import cn.gongbao.inspection.RuleReport.Tally;
import cn.gongbao.type.CharacterClass;
import cn.gongbao.type.Prohibitions;
import java.util.List;

/** 行首行尾禁则: no mark at an edge of a line where it may not stand. */
final class LineEdges {

    private LineEdges() {}

    // clreq §prohibition_rules_for_line_start_end; GB/T 15834-2011 5.1.1 to 5.1.7
    static RuleReport starts(List<PrintedLine> lines) {
        Tally tally = new Tally("line-start");
        for (PrintedLine line : lines) {
            boolean kept = !Prohibitions.GB.notAtStart(line.kind(0)) || insideAddress(line);
            tally.place(kept, line, line.firstGlyph().text());
        }
        return tally.report();
    }

    // clreq §prohibition_rules_for_line_start_end; GB/T 15834-2011 5.1.3 and 5.1.9
    static RuleReport ends(List<PrintedLine> lines) {
        Tally tally = new Tally("line-end");
        for (PrintedLine line : lines) {
            boolean kept = !Prohibitions.GB.notAtEnd(line.kind(line.glyphs().size() - 1));
            tally.place(kept, line, line.lastGlyph().text());
        }
        return tally.report();
    }

    // An address of the net goes over to the next line before a stop, so that none seems to end it.
    private static boolean insideAddress(PrintedLine line) {
        return line.kind(0) == CharacterClass.LATIN_PAUSE && line.kind(1) == CharacterClass.LATIN;
    }
}
