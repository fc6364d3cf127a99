package cn.gongbao.inspection;

import static cn.gongbao.inspection.MadeUpLines.glyph;
import static cn.gongbao.inspection.MadeUpLines.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 标点挤压, pair by pair: what neighbours take together, clreq §adjustment of adjacent punctuation. */
class AdjacentMarksTest {

    @ParameterizedTest
    @CsvSource({
        "）（, 1.5",
        "：“, 1.5",
        "。”, 1.5",
        "》、《, 2.0",
        "”“, 1.5",
        "》〉, 1.5",
        "（《, 1.5",
        "，“, 1.5",
        "）。, 1.5",
        "〕（, 1.5"
    })
    void isTrimmedByHalfAnEmExactly(String marks, double ems) {
        int pairs = marks.length() - 1;
        double step = (ems - 1) / pairs * MadeUpLines.EM;
        told(Spacing.marks(line(marks, step).lines), pairs);
        String[] wide = new String[pairs];
        for (int i = 0; i < pairs; i++) {
            wide[i] = "12L1 " + marks.substring(i, i + 2) + " 0.520";
        }
        told(Spacing.marks(line(marks, step + 0.2).lines), pairs, wide);
    }

    /** Two Han that stand close tell that the line is not stretched. */
    private static MadeUpLines line(String marks, double step) {
        MadeUpLines made = new MadeUpLines();
        PageText.Glyph[] glyphs = new PageText.Glyph[marks.length() + 2];
        glyphs[0] = glyph("一", 0);
        glyphs[1] = glyph("二", 10);
        for (int i = 0; i < marks.length(); i++) {
            glyphs[i + 2] = glyph(marks.substring(i, i + 1), 20 + i * step);
        }
        made.set(1, glyphs);
        return made;
    }
}
