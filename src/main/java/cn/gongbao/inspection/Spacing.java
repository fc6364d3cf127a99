package cn.gongbao.inspection;

import static cn.gongbao.inspection.PrintedLine.EDGE;
import static cn.gongbao.inspection.PrintedLine.STRETCH;

import cn.gongbao.inspection.PageText.Glyph;
import cn.gongbao.inspection.RuleReport.Tally;
import cn.gongbao.type.CharacterClass;
import cn.gongbao.type.PunctuationWidth;
import cn.gongbao.type.PunctuationWidth.Blank;
import java.util.List;

/** Space between neighbours in a line, in ems; of lines in one size, so of none that spans. */
final class Spacing {

    private Spacing() {}

    /**
     * Two marks that would take two ems with a blank half between them take one and a half: the
     * second's origin stands half an em behind the first's, not a whole one, and what the line is
     * stretched by. A line that is compressed takes from two blanks that meet, as in ）（, both.
     */
    // clreq §adjustment of adjacent punctuation
    static RuleReport marks(List<PrintedLine> lines) {
        Tally tally = new Tally("adjacent-marks");
        for (PrintedLine line : lines) {
            double stretch = line.stretch();
            for (int i = 0; i + 1 < line.glyphs().size(); i++) {
                Blank mark = PunctuationWidth.blank(line.character(i));
                Blank next = PunctuationWidth.blank(line.character(i + 1));
                if (mark == Blank.NONE || next == Blank.NONE || !line.sameSize(i, i + 1)) {
                    continue;
                }
                Glyph glyph = line.glyphs().get(i);
                double step = (line.glyphs().get(i + 1).x() - glyph.x()) / glyph.size();
                boolean facing = mark == Blank.LEADING && next == Blank.TRAILING;
                boolean apart = mark == Blank.TRAILING && next == Blank.LEADING;
                double most = (facing ? 1 : 0.5) + stretch;
                double least = facing ? 1 : apart ? 0 : 0.5;
                double slack = EDGE / glyph.size();
                boolean kept = step >= least - slack && step <= most + slack;
                tally.measured(kept, line, pair(line, i, i + 1), step);
            }
        }
        return tally.report();
    }

    // clreq §mixed text composition: between Han and Western characters 1/8 to 1/2 em
    static RuleReport mixed(List<PrintedLine> lines) {
        Tally tally = new Tally("han-latin-gap");
        for (PrintedLine line : lines) {
            for (int i = 0; i + 1 < line.glyphs().size(); i++) {
                int next = i + 1;
                while (line.kind(next) == CharacterClass.SPACE) {
                    next++;
                }
                boolean meets =
                        line.kind(i) == CharacterClass.HAN && western(line.kind(next))
                                || western(line.kind(i)) && line.kind(next) == CharacterClass.HAN;
                if (meets && line.sameSize(i, next)) {
                    double gap = line.gapBehind(i, next);
                    double slack = EDGE / line.em();
                    boolean kept = gap >= 0.125 - slack && gap <= 0.5 + slack;
                    tally.measured(kept, line, pair(line, i, next), gap);
                }
            }
        }
        return tally.report();
    }

    // clreq §line adjustment: what other space cannot take is spread evenly, within bounds
    static RuleReport han(List<PrintedLine> lines) {
        Tally tally = new Tally("han-gap");
        for (PrintedLine line : lines) {
            for (int i = 0; i + 1 < line.glyphs().size() && line.filled(); i++) {
                boolean han =
                        line.kind(i) == CharacterClass.HAN
                                && line.kind(i + 1) == CharacterClass.HAN;
                if (han && line.sameSize(i, i + 1)) {
                    double gap = line.gapBehind(i, i + 1);
                    double slack = EDGE / line.em();
                    boolean kept = gap >= -slack && gap <= STRETCH + slack;
                    tally.measured(kept, line, pair(line, i, i + 1), gap);
                }
            }
        }
        return tally.report();
    }

    private static boolean western(CharacterClass kind) {
        return kind == CharacterClass.LATIN || kind == CharacterClass.DIGIT;
    }

    private static String pair(PrintedLine line, int one, int other) {
        return line.glyphs().get(one).text() + line.glyphs().get(other).text();
    }
}
