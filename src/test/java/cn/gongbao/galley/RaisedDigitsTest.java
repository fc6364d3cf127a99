package cn.gongbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.type.Face;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ² and ₂ in text, whether the face has them or not. */
class RaisedDigitsTest {

    private static final List<String> FAMILIES = List.of("宋", "黑", "楷");

    @Test
    void everyRaisedAndLoweredDigitIsShownAndKept() {
        String digits = "⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉";
        int drawn = 0;
        for (String family : FAMILIES) {
            String css = "p { font-family: " + family + " }";
            Face face = Sample.spots(Sample.paragraph(css, "文", 9).lines().get(0)).get(0).face();
            for (String digit : digits.split("")) {
                Sample sample = Sample.paragraph(css, "m" + digit, 9);
                assertEquals(List.of(), sample.notices());
                assertEquals(List.of("m" + digit), sample.texts());
                Sample.Spot spot = Sample.spots(sample.lines().get(0)).get(1);
                assertEquals(face, spot.face(), "never from another face");
                boolean has = face.glyph(digit.codePointAt(0)) != 0;
                drawn += has ? 0 : 1;
                assertEquals(has ? Sample.EM : Sample.EM * 3 / 5, spot.em(), family + digit);
                boolean above = digits.indexOf(digit) < 10;
                assertEquals(has ? 0 : above ? 42_291 : -21_209, spot.rise(), family + digit);
            }
        }
        assertNotEquals(0, drawn, "a face that lacks some");
    }

    // clreq §mixed_text_composition: a raised figure is part of what it stands behind
    @ParameterizedTest
    @CsvSource({"m³, 2", "CO₂, 3", "10⁻⁶, 4", "km², 3"})
    void noGapInsideAndOneBehind(String text, int letters) {
        double alone = Sample.paragraph("", text, 60).width(0);
        double before = Sample.paragraph("", "文" + text, 60).width(0);
        double behind = Sample.paragraph("", text + "文", 60).width(0);
        assertEquals(letters, text.length());
        assertEquals(1.25, before - alone, 1e-3);
        assertEquals(1.25, behind - alone, 1e-3);
    }

    @Test
    void noGapBeforeARaisedFigureBehindHan() {
        double figure = Sample.paragraph("", "²", 60).width(0);
        assertEquals(2 + figure, Sample.paragraph("", "平米²", 60).width(0), 1e-3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"m³", "CO₂", "H₂SO₄", "平方米²", "10⁻²⁰"})
    void neverPartedFromWhatItBelongsTo(String word) {
        int seen = 0;
        for (double measure = 3; measure < 14; measure += 0.25) {
            String text = "文".repeat(6) + word + "字".repeat(9);
            for (String line : Sample.paragraph("", text, measure).texts()) {
                assertFalse(RaisedDigits.shift(line.codePointAt(0)) != 0, line);
                seen++;
            }
        }
        assertTrue(seen > 50);
    }

    @Test
    void markedUpFiguresStayToo() {
        String css = "sub { vertical-align: sub } sup { vertical-align: super }";
        for (double measure = 3; measure < 14; measure += 0.25) {
            String text = "文".repeat(6) + "PM<sub>2.5</sub>、注<sup>12</sup>" + "字".repeat(9);
            for (SetLine line : Sample.paragraph(css, text, measure).lines()) {
                assertEquals(0, Sample.spots(line).get(0).rise(), Sample.text(line));
            }
        }
    }
}
