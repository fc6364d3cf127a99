package cn.gongbao.inspection;

import cn.gongbao.inspection.RuleReport.Tally;
import cn.gongbao.type.CharacterClass;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** 孤字: no paragraph ends in a line of one character. */
final class ParagraphEnds {

    private static final Set<CharacterClass> MARKS =
            EnumSet.of(
                    CharacterClass.PAUSE,
                    CharacterClass.OPEN,
                    CharacterClass.CLOSE,
                    CharacterClass.LATIN_PAUSE,
                    CharacterClass.LATIN_OPEN,
                    CharacterClass.LATIN_CLOSE,
                    CharacterClass.SPACE,
                    CharacterClass.IDEOGRAPHIC_SPACE);

    private ParagraphEnds() {}

    // clreq §widows and orphans: marks do not count as characters
    static RuleReport lone(List<PrintedLine> lines) {
        Tally tally = new Tally("lone-character");
        for (PrintedLine line : lines) {
            if (line.last() && !line.first()) {
                int count = 0;
                for (int i = 0; i < line.glyphs().size(); i++) {
                    count += MARKS.contains(line.kind(i)) ? 0 : 1;
                }
                tally.place(count >= 2, line, line.text());
            }
        }
        return tally.report();
    }
}
