package cn.gongbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 标点悬挂: clreq §hanging_punctuation_marks_at_line_end. */
class HangingMarksTest {

    private static final String HANGS = "p { text-align: justify; hanging-punctuation: allow-end }";

    @ParameterizedTest
    @CsvSource({"、", "，", "。"})
    void oneMarkStandsOutside(String mark) {
        String text = "文".repeat(10) + mark + "字".repeat(10);
        Sample sample = Sample.paragraph(HANGS, text, 10);
        assertEquals("文".repeat(10) + mark, sample.texts().get(0));
        assertEquals(10, sample.width(0), 1e-3);
        double[] origins =
                Sample.spots(sample.lines().get(0)).stream()
                        .mapToDouble(spot -> (double) spot.x() / Sample.EM)
                        .toArray();
        assertEquals(9, origins[9], 1e-3, "the last Han is flush");
        assertEquals(10, origins[10], 1e-3, "the mark stands behind the edge");
        assertTrue(Sample.reasons(HANGS, text, 10).get(0).hangs());
    }

    // no other mark hangs, and none where marks follow each other
    @ParameterizedTest
    @CsvSource({"；", "：", "！", "？", "）", "”", "。”", "”，", "）。", "，“", "！。", "……，"})
    void otherMarksStayInside(String marks) {
        String text = "文".repeat(10) + marks + "字".repeat(10);
        for (LineReason reason : Sample.reasons(HANGS, text, 10)) {
            assertFalse(reason.hangs(), reason.text());
        }
        for (SetLine line : Sample.paragraph(HANGS, text, 10).lines()) {
            assertTrue(line.width().emu() <= 10 * Sample.EM, Sample.text(line));
        }
    }

    // a mark hangs only where the line does not hold it
    @Test
    void aMarkThatFitsStaysInside() {
        String text = "文".repeat(9) + "，" + "字".repeat(10);
        assertFalse(Sample.reasons(HANGS, text, 10).get(0).hangs());
    }

    @Test
    void noneHangsUnlessWished() {
        String text = "文".repeat(10) + "，" + "字".repeat(10);
        List<LineReason> reasons = Sample.reasons("p { text-align: justify }", text, 10);
        assertTrue(reasons.stream().noneMatch(LineReason::hangs));
        assertEquals("文".repeat(9), reasons.get(0).text());
    }
}
