package cn.gongbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.galley.LineReason.Place;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a line, so that an editor may understand its end. */
class LineReasonsTest {

    private static final String JUSTIFIED = "p { text-align: justify }";

    private static Place place(LineReason reason, int distance) {
        return reason.neighbours().stream()
                .filter(place -> place.distance() == distance)
                .findFirst()
                .orElseThrow();
    }

    // each rule by its name, at a place beside the end of the first line
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "文文文文，文文文文。字字字字字字字|9|-1|PROHIBITED_START",
                "文文文文文文文文（字字字字字字字|8|1|PROHIBITED_END",
                "文文文文文文文文字字字字字字字|8|1|TOO_WIDE",
                "文文文文文文文文字字字字字字字|8|-3|TOO_LOOSE",
                "文文文文文文文文2017字字字字字|8|2|WORD",
                "文文文文文文文文25个字字字字字|8|2|FIGURE",
                "文文文文文文文11月28日字字字字字字|9|3|DATE",
                "文文文文文文文文①字字字字字字|8|1|ENUMERATOR",
                "文文文文文文文文——字字字字字字|8|0|NONE",
                "文文文文文文……字字字字字字|8|-1|MARK",
                "文文文文文文文m³字字字字字字|8|1|SCRIPT",
                "文文文文文文文www.a.cn字字字字字字|8|3|ADDRESS",
                "文文文文文文文文a-b字字字字字字|8|2|HYPHEN",
                "文文文文文文文文a b字字字字字字|8|1|SPACE",
                "文文文文文文文字\u00A0字字字字字字|8|0|NO_BREAK_SPACE",
                "文文文文文文文字\u20DD字字字字字字|8|0|ATTACHED",
            })
    void theRuleThatBindsAPlace(String text, double measure, int distance, BreakRule rule) {
        LineReason first = Sample.reasons(JUSTIFIED, text, measure).get(0);
        List<Place> at = first.neighbours().stream().filter(place -> place.rule() == rule).toList();
        assertTrue(
                distance == 0
                        ? rule == BreakRule.NONE || !at.isEmpty()
                        : place(first, distance).rule() == rule,
                () -> first.toString());
    }

    @Test
    void theLastCharacterAlone() {
        LineReason first = Sample.reasons(JUSTIFIED, "文".repeat(11), 10).get(0);
        assertEquals("文".repeat(9), first.text());
        assertEquals(BreakRule.LONE_CHARACTER, place(first, 1).rule());
        assertEquals(Demerits.LONE_CHARACTER, place(first, 1).paragraph(), 1e-9);
        assertEquals(0, place(first, 1).price());
    }

    @Test
    void whatALineGaveAndWhatElseItMightHaveBeen() {
        String text = "文文文文文，文文文文。" + "字".repeat(9);
        List<LineReason> reasons = Sample.reasons(JUSTIFIED, text, 10);
        LineReason first = reasons.get(0);
        assertEquals("文文文文文，文文文文。", first.text());
        assertEquals(11 * Sample.EM, first.natural().emu());
        assertEquals(10 * Sample.EM, first.room().emu());
        assertEquals(Map.of(Compression.LINE_END, 500, Compression.PAUSE, 500), first.compressed());
        assertEquals(Map.of(), first.expanded());
        assertEquals(Demerits.PULLED_IN, first.cost(), 1e-9);
        assertEquals(Demerits.PULLED_IN, first.paragraph(), 1e-9);
        assertEquals("文", first.next().before());
        assertEquals("文", first.next().after());
        assertEquals(-2, first.next().distance());
        assertTrue(first.next().paragraph() > first.paragraph());
    }

    @Test
    void theOnlyLineHasNoOther() {
        LineReason only =
                Sample.reasons(JUSTIFIED + "p { white-space: nowrap }", "文字，文字", 9).get(0);
        assertNull(only.next());
        assertEquals(Double.POSITIVE_INFINITY, place(only, -1).price());
        assertEquals(BreakRule.NOWRAP, place(only, -1).rule());
    }

    @Test
    void brokenBondsHaveTheirPrice() {
        LineReason first = Sample.reasons(JUSTIFIED, "）".repeat(40), 10).get(0);
        assertTrue(first.cost() >= Demerits.BOND_BROKEN);
        assertEquals(BreakRule.PROHIBITED_START, place(first, -1).rule());
        assertEquals(Demerits.BOND_BROKEN, place(first, -1).price());
    }

    @Test
    void aForcedEndIsNeverCrossed() {
        LineReason first = Sample.reasons(JUSTIFIED, "文文文<br>字字字", 10).get(0);
        assertEquals("文文文", first.text());
        assertEquals(Double.POSITIVE_INFINITY, place(first, 2).paragraph());
    }

    @Test
    void aWordOfATitle() {
        String css = "p { text-wrap: balance; text-align: center }";
        LineReason first = Sample.reasons(css, "关于印发行动方案的通知", 8).get(0);
        assertTrue(
                first.neighbours().stream().anyMatch(at -> at.rule() == BreakRule.PHRASE),
                first::toString);
    }

    @Test
    void noReasonsWithoutText() {
        assertEquals(List.of(), Sample.reasons(JUSTIFIED, " ", 10));
    }
}
