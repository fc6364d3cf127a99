package cn.gongbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 密排: short last lines are pulled in where compression allows, and no rule is broken for it. */
class TightSettingTest {

    private static final String NORMAL = "p { text-align: justify }";
    private static final String TIGHT = NORMAL + "p { -gongbao-setting: tight }";

    @ParameterizedTest
    @CsvSource({
        // the marks make room for the two characters of the last line
        "国国（国，国）国国国国国（国国国，国国）国国，国国, 11, 3, 2",
        // without marks nothing gives
        "国国国国国国国国国国国国国国国国国国国国国国国国, 11, 3, 3",
        // three characters too many
        "国国国国国国国，国国国国国国国，国国国国国国国国国国国, 11, 3, 3",
    })
    void shortLastLinesArePulledIn(String text, double measure, int normal, int tight) {
        assertEquals(normal, Sample.reasons(NORMAL, text, measure).size());
        assertEquals(tight, Sample.reasons(TIGHT, text, measure).size());
    }

    @Test
    void noParagraphIsTheLongerForItAndNoLineTooWide() {
        RandomText random = new RandomText(5);
        int saved = 0;
        for (int i = 0; i < 150; i++) {
            String text = random.next(160);
            double measure = 12 + random.number(20);
            List<LineReason> normal = Sample.reasons(NORMAL, text, measure);
            List<LineReason> tight = Sample.reasons(TIGHT, text, measure);
            assertTrue(tight.size() <= normal.size(), text);
            saved += normal.size() - tight.size();
        }
        assertTrue(saved > 0, "lines saved: " + saved);
    }
}
