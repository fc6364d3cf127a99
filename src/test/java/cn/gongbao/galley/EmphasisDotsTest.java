package cn.gongbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** clreq §emphasis dots: one under each Han and none under anything else, within the line gap. */
class EmphasisDotsTest {

    private static final String CSS = "em { text-emphasis: dot } p { text-align: justify }";

    /** Centres of a line's dots, in EMU. */
    private static List<Long> centres(SetLine line) {
        return line.dots().stream()
                .flatMap(
                        row ->
                                IntStream.range(0, row.count())
                                        .mapToObj(i -> row.x().emu() + i * row.pitch().emu()))
                .toList();
    }

    private static List<Double> dots(SetLine line) {
        return centres(line).stream()
                .map(x -> Math.round(x * 1000.0 / Sample.EM) / 1000.0)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "甲<em>乙丙</em>丁 | [1.5, 2.5]",
                "<em>甲，乙。（丙）</em> | [0.5, 2.5, 5.0]",
                "<em>甲ABC123，</em>乙 | [0.5]",
                "<em>甲　乙</em> | [0.5, 2.5]",
                "甲乙 | []",
            })
    void dotsUnderHanOnly(String text, String expected) {
        Sample sample = Sample.paragraph(CSS, text, 30);
        assertEquals(expected, dots(sample.lines().get(0)).toString());
    }

    @Test
    void eachIsCentredInAStretchedLine() {
        String text = "<em>" + "文，字：".repeat(20) + "</em>";
        for (double measure = 8; measure < 20; measure += 0.7) {
            for (SetLine line : Sample.paragraph(CSS, text, measure).lines()) {
                List<Sample.Spot> han =
                        Sample.spots(line).stream().filter(s -> "文字".contains(s.text())).toList();
                List<Long> dots = centres(line);
                assertEquals(han.size(), dots.size());
                for (int i = 0; i < han.size(); i++) {
                    long centre = (han.get(i).x() + han.get(i).end()) / 2;
                    assertEquals(centre, dots.get(i), 130);
                }
            }
        }
    }

    @Test
    void theyKeepTheLineAndItsHeight() {
        String plain = "文字".repeat(30);
        Sample without = Sample.paragraph(CSS, plain, 12);
        Sample with = Sample.paragraph(CSS, "<em>" + plain + "</em>", 12);
        assertEquals(without.texts(), with.texts());
        assertEquals(without.rows().get(0).height(), with.rows().get(0).height());
        SetLine.Dots dot = with.lines().get(0).dots().get(0);
        long foot = Sample.EM * 12 / 100;
        long gap = Sample.EM / 2;
        assertTrue(dot.drop().emu() - dot.diameter().emu() / 2 > foot);
        assertTrue(dot.drop().emu() + dot.diameter().emu() / 2 < foot + gap);
        assertEquals("black", dot.ink());
    }
}
