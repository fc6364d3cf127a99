package cn.gongbao.type;

import static cn.gongbao.type.PunctuationWidth.blank;
import static cn.gongbao.type.PunctuationWidth.losesLeading;
import static cn.gongbao.type.PunctuationWidth.losesLeadingAtStart;
import static cn.gongbao.type.PunctuationWidth.losesTrailing;
import static cn.gongbao.type.PunctuationWidth.losesTrailingAtEnd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.type.PunctuationWidth.Blank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PunctuationWidthTest {

    /** clreq §adjustment of punctuation width: em in the line, at its start, at its end. */
    @ParameterizedTest
    @CsvSource({
        "）（, 1.5, 1.5, 1.5",
        "：“, 1.5, 1.5, 1.5",
        "。”, 1.5, 1.5, 1.0",
        "》、《, 2.0, 2.0, 2.0",
        "”“, 1.5, 1.5, 1.5",
        "》〉, 1.5, 1.5, 1.0",
        "（《, 1.5, 1.0, 1.5",
        "，“, 1.5, 1.5, 1.5",
        "）。, 1.5, 1.5, 1.0",
        "〕（, 1.5, 1.5, 1.5",
        "文，文, 3.0, 3.0, 3.0",
        "（文）, 3.0, 2.5, 2.5",
        "。”）, 2.0, 2.0, 1.5",
        "《〈, 1.5, 1.0, 1.5",
        "·《, 1.5, 1.5, 1.5",
        "》·, 1.5, 1.5, 1.5",
        "　（, 1.5, 1.5, 1.5",
        "。　, 1.5, 1.5, 1.5",
        "（。, 2.0, 1.5, 1.5",
        "…，, 2.0, 2.0, 1.5",
        "，—, 2.0, 2.0, 2.0",
    })
    void trimsMarksBesideEachOther(String text, double inside, double start, double end) {
        assertEquals(inside, width(text, false, false), text);
        assertEquals(start, width(text, true, false), text + " at the start");
        assertEquals(end, width(text, false, true), text + " at the end");
    }

    private static double width(String text, boolean atStart, boolean atEnd) {
        int[] marks = text.codePoints().toArray();
        double width = 0;
        for (int i = 0; i < marks.length; i++) {
            boolean first = i == 0;
            boolean last = i == marks.length - 1;
            boolean leading =
                    first
                            ? atStart && losesLeadingAtStart(marks[i])
                            : losesLeading(marks[i], marks[i - 1]);
            boolean trailing =
                    last
                            ? atEnd && losesTrailingAtEnd(marks[i])
                            : losesTrailing(marks[i], marks[i + 1]);
            width += leading || trailing ? 0.5 : 1;
        }
        return width;
    }

    /** CSS Text 4, fullwidth-collapsing: of marks of two sizes the larger gives way. */
    @Test
    void heedsSizes() {
        assertTrue(losesTrailing('）', '（', true));
        assertFalse(losesTrailing('）', '（', false));
        assertFalse(losesLeading('（', '）', true));
        assertTrue(losesLeading('（', '）', false));
        assertTrue(losesLeading('（', '《', true));
    }

    @Test
    void knowsTheBlankHalf() {
        "、，。．：；！？’”）〕】》〉」』〗］｝"
                .codePoints()
                .forEach(c -> assertEquals(Blank.TRAILING, blank(c), Character.toString(c)));
        "‘“（〔【《〈「『〖［｛"
                .codePoints()
                .forEach(c -> assertEquals(Blank.LEADING, blank(c), Character.toString(c)));
        // clreq: connectors, dots, solidus, dash and ellipsis are never adjusted
        "–—～·／⸺…‼⁇⁈⁉文a1(),.　"
                .codePoints()
                .forEach(c -> assertEquals(Blank.NONE, blank(c), Character.toString(c)));
    }

    @Test
    void setsTwoCriesInOneEm() {
        assertTrue(PunctuationWidth.sharesEm('！', '？'));
        assertFalse(PunctuationWidth.sharesEm('！', '。'));
    }
}
