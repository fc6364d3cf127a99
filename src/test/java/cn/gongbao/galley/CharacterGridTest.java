package cn.gongbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.type.CharacterClass;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 纵横对齐: every Han and every mark in a square of the measure; clreq §grid alignment. */
class CharacterGridTest {

    private static final String GRID = "p { text-align: justify; -gongbao-character-grid: strict }";

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                // a blank square where a prohibition pushes out
                "文文文文文文。文文/6/文文文文文|文。文文",
                "文文文文文（文文文/6/文文文文文|（文文文",
                "文文文文文——文文/6/文文文文文|——文文",
                "文文文文文文/4.7/文文文文|文文",
                // the last line must hold two
                "文文文文文/4/文文文|文文",
                "文，。文/6/文，。文",
            })
    void linesInSquares(String text, double measure, String lines) {
        assertEquals(
                Arrays.asList(lines.split("\\|")), Sample.paragraph(GRID, text, measure).texts());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "文AB文|1.37 3",
                "文（《文》）文|1 2 3 4 5 6",
                "文·文|1 2",
                "文——文|1 3",
                "文……文|1 2 3",
                "文 文|2",
                "文 AB 文|3",
                "文？！文|1 2 3",
            })
    void whereEachStands(String text, String expected) {
        Sample sample = Sample.paragraph(GRID, text, 20);
        List<Sample.Spot> spots = Sample.spots(sample.lines().get(0));
        double last = (double) spots.get(spots.size() - 1).x() / Sample.EM;
        String[] places = expected.split(" ");
        assertEquals(Double.parseDouble(places[places.length - 1]), last, 1e-6);
    }

    // space is spread on both sides of a run
    @ParameterizedTest
    @ValueSource(strings = {"AB", "2017", "Word", "25%", "and the"})
    void aRunStandsInTheMiddleOfItsSquares(String run) {
        Sample sample = Sample.paragraph(GRID, "文" + run + "文", 20);
        List<Sample.Spot> spots = Sample.spots(sample.lines().get(0));
        Sample.Spot after = spots.get(spots.size() - 1);
        long before = spots.get(1).x() - Sample.EM;
        long behind = after.x() - spots.get(spots.size() - 2).end();
        assertEquals(before, behind, 2, run);
        assertEquals(0, after.x() % Sample.EM);
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void everyHanStandsInASquare(long seed) {
        RandomText texts = new RandomText(seed);
        int seen = 0;
        for (int i = 0; i < 60; i++) {
            String text = texts.next(300);
            double measure = 6 + texts.number(60) / 4.0;
            String css = GRID + "p { text-indent: 2em }";
            Sample sample = Sample.paragraph(css, text, measure);
            assertEquals(text, SettingPropertiesTest.joined(text, sample.texts()));
            for (SetLine line : sample.lines()) {
                long right = line.inset().plus(line.width()).emu();
                assertTrue(right <= Math.floor(measure) * Sample.EM, Sample.text(line));
                for (Sample.Spot spot : Sample.spots(line)) {
                    CharacterClass kind = CharacterClass.of(spot.text().codePointAt(0));
                    if (kind == CharacterClass.HAN) {
                        long x = line.inset().emu() + spot.x();
                        assertEquals(0, x % Sample.EM, spot.text() + " in " + Sample.text(line));
                        seen++;
                    }
                }
            }
        }
        assertTrue(seen > 1_000);
    }
}
