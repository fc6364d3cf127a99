package cn.gongbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What never is divided, and what is divided at a price. */
class UnbreakablesTest {

    private static final String JUSTIFIED = "p { text-align: justify }";

    /** Sets a text at every measure and asks that one of its lines holds the whole. */
    private static void whole(String css, String text, String whole) {
        for (double measure = 8; measure < 16; measure += 0.25) {
            List<String> lines = Sample.paragraph(css, text, measure).texts();
            assertTrue(
                    lines.stream().anyMatch(line -> line.contains(whole)), measure + " " + lines);
        }
    }

    // clreq §prohibition_rules_for_unbreakable_marks; GB/T 15834-2011 5.1.5; GB/T 9704-2012 7.2.5;
    // GB/T 15835-2011; counters and units by the rule of the house
    @ParameterizedTest
    @ValueSource(
            strings = {
                "…………………",
                "…………",
                "⸺",
                "——",
                "25%",
                "25‰",
                "25℃",
                "25°",
                "20 km",
                "5 kWh",
                "60 km/h",
                "25个",
                "3项",
                "25 个",
                "100万元",
                "3.5亿元",
                "5平方公里",
                "300多人",
                "20余万户",
                "110千伏",
                "2个百分点",
                "第25号",
                "〔2017〕25号",
                "〔2017〕第25号",
                "2016—2020",
                "11—12月",
                "5%—10%",
                "2017年",
                "28日",
                "m³",
                "CO₂",
                "№25",
            })
    void neverDivided(String whole) {
        whole(JUSTIFIED, "文".repeat(7) + whole + "字".repeat(12), whole);
    }

    @Test
    void aLoweredFigureStaysWithItsWord() {
        String css = JUSTIFIED + "sub { vertical-align: sub }";
        whole(css, "文".repeat(7) + "PM<sub>2.5</sub>" + "字".repeat(12), "PM2.5");
    }

    // GB/T 9704-2012 7.3.3
    @ParameterizedTest
    @ValueSource(strings = {"1.", "12.", "（1）", "（12）", "（一）", "（十二）", "①", "⑫", "(3)"})
    void anEnumeratorNeverEndsALine(String enumerator) {
        for (double measure = 8; measure < 16; measure += 0.25) {
            String text = "文".repeat(8) + enumerator + "字".repeat(12);
            for (String line : Sample.paragraph(JUSTIFIED, text, measure).texts()) {
                assertFalse(line.endsWith(enumerator), measure + " " + line);
            }
            whole(JUSTIFIED, text, enumerator + "字");
        }
    }

    @Test
    void aYearInBracketsIsNoEnumerator() {
        String text = "文".repeat(4) + "（2017）" + "字".repeat(9);
        assertEquals("文".repeat(4) + "（2017）", Sample.paragraph("", text, 7.5).texts().get(0));
    }

    // A date is divided only where a line would be stretched by more than a quarter of an em.
    @ParameterizedTest
    @CsvSource({
        "2017年11月28日",
        "11月28日",
        "2017年11月",
        "2017 年 11 月 28 日",
        "11月28日9时30分",
    })
    void aDateIsDividedOnlyToKeepItsLineFromBeingLoose(String date) {
        String css = JUSTIFIED;
        int kept = 0;
        int divided = 0;
        for (int before = 4; before < 30; before++) {
            for (double measure = 8; measure < 24; measure += 0.5) {
                String text = "文".repeat(before) + date + "字".repeat(30);
                List<LineReason> reasons = Sample.reasons(css, text, measure);
                boolean whole = reasons.stream().anyMatch(line -> line.text().contains(date));
                kept += whole ? 1 : 0;
                divided += whole ? 0 : 1;
                assertTrue(whole || wouldBeLoose(css, text, date, measure), measure + text);
                for (LineReason reason : reasons) {
                    assertFalse(reason.text().matches("[年月日时分].*"), reason.text());
                    assertFalse(reason.text().matches("\\d+ ?"), reason.text());
                }
            }
        }
        assertTrue(kept > divided, kept + " " + divided);
    }

    private static boolean wouldBeLoose(String css, String text, String date, double measure) {
        String kept = text.replace(date, "<span>" + date + "</span>");
        String nowrap = css + "span { white-space: nowrap }";
        List<LineReason> reasons = Sample.reasons(nowrap, kept, measure);
        return reasons.stream().anyMatch(UnbreakablesTest::failed)
                || !Sample.paragraph(nowrap, kept, measure).notices().isEmpty();
    }

    private static boolean failed(LineReason reason) {
        return reason.cost() >= Demerits.LONE_CHARACTER;
    }
}
