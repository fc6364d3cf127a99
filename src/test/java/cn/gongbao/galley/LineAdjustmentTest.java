package cn.gongbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What gives and what takes when a line is brought to its measure; clreq §line_adjustment. */
class LineAdjustmentTest {

    private static final String JUSTIFIED = "p { text-align: justify }";
    private static final String ONE_LINE = "p { text-align: justify; white-space: nowrap }";
    private static final String STOPS = ONE_LINE + "p { -gongbao-squeeze: stops }";

    /** 24.142 em wide; gives .012, 2, 1, .25 and, where stops give, 1 em. */
    private static final String ALL = "国AB CD EF国，文（中）字、文。字“文”的！文，";

    private static LineReason only(String css, String text, double measure) {
        List<LineReason> reasons = Sample.reasons(css, text, measure);
        assertEquals(1, reasons.size(), () -> reasons.toString());
        return reasons.get(0);
    }

    // clreq §line_adjustment, compression: each class is used up before the next gives anything
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "23.642|{LINE_END=500}",
                "23.634|{LINE_END=500, WORD_SPACE=8}",
                "23.130|{LINE_END=500, WORD_SPACE=12, BRACKET=500}",
                "21.630|{LINE_END=500, WORD_SPACE=12, BRACKET=2000}",
                "21.230|{LINE_END=500, WORD_SPACE=12, BRACKET=2000, PAUSE=400}",
                "20.530|{LINE_END=500, WORD_SPACE=12, BRACKET=2000, PAUSE=1000, GAP=100}",
                "20.380|{LINE_END=500, WORD_SPACE=12, BRACKET=2000, PAUSE=1000, GAP=250}",
                "20.080|{LINE_END=500, WORD_SPACE=12, BRACKET=2000, PAUSE=1000, GAP=250, STOP=300}",
                "19.380|{LINE_END=500, WORD_SPACE=12, BRACKET=2000, PAUSE=1000, GAP=250, STOP=1000}",
            })
    void compressionInOrder(double measure, String classes) {
        LineReason reason = only(STOPS, ALL, measure);
        assertEquals(classes, reason.compressed().toString());
        assertEquals(Map.of(), reason.expanded());
    }

    // many houses keep 。？！ at an em: the line is divided sooner
    @Test
    void stopsKeepTheirEmWhereTheyMayNotGive() {
        assertEquals(1, Sample.reasons(ONE_LINE, ALL, 20.38).size());
        assertEquals(2, Sample.reasons(ONE_LINE, ALL, 20.08).size());
        for (LineReason reason : Sample.reasons(ONE_LINE, ALL, 20.08)) {
            assertFalse(reason.compressed().containsKey(Compression.STOP));
        }
    }

    // clreq §line_adjustment: within a class each gives the same
    @ParameterizedTest
    @CsvSource({
        "'字，字、字；字：字', 8.4, 、, 0.85",
        "'字（字）字《字》字', 8.4, ）, 0.85",
        "'字。字？字！字', 6.4, ？, 0.8",
        "'国A国B国', 5.1, A, -1",
    })
    void equallyWithinAClass(String text, double measure, String one, double width) {
        double[] origins = Sample.paragraph(STOPS, text, measure).origins();
        double[] natural = Sample.paragraph("", text, 60).origins();
        double[] given = new double[origins.length];
        for (int i = 1; i < origins.length; i++) {
            given[i] = natural[i] - natural[i - 1] - (origins[i] - origins[i - 1]);
        }
        double most = Arrays.stream(given).max().orElse(0);
        assertTrue(most > 0.01, "compressed");
        for (double give : given) {
            assertTrue(
                    Math.abs(give) < 1e-4 || Math.abs(give - most) < 1e-4, Arrays.toString(given));
        }
        int at = text.indexOf(one);
        assertTrue(width < 0 || Math.abs(origins[at + 1] - origins[at] - width) < 1e-4);
    }

    // clreq §adjustment: 间隔号 gives on both sides alike where it takes an em
    @Test
    void aWideInterpunctGivesOnBothSides() {
        String css = ONE_LINE + "p { text-spacing-trim: space-all }";
        LineReason reason = only(css, "文文·文文", 4.6);
        assertEquals(Map.of(Compression.INTERPUNCT, 400), reason.compressed());
        double[] origins = Sample.paragraph(css, "文文·文文", 4.6).origins();
        assertEquals(2 - 0.2, origins[2], 1e-3);
        assertEquals(3 - 0.4, origins[3], 1e-3);
        assertEquals(Map.of(), only(css, "文文·文文", 5).compressed());
    }

    // clreq §line_adjustment, expansion: word spaces, then gaps, then every place
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "国文AB CD国文国国国|0.0|{}",
                "国文AB CD国文国国国|0.2|{WORD_SPACE=200}",
                "国文AB CD国文国国国|0.3|{WORD_SPACE=244, GAP=56}",
                "国文AB CD国文国国国|0.5|{WORD_SPACE=244, GAP=167, EVERYWHERE=89}",
                "国文国文国国国|0.6|{EVERYWHERE=600}",
                "国AB国国国国国|0.1|{GAP=100}",
            })
    void expansionInOrder(String line, double lack, String classes) {
        double natural = (double) only("", line, 60).natural().emu() / Sample.EM;
        double measure = natural + lack + 0.0001;
        String behind = line + "abcdefghijklm<br>字";
        LineReason full = Sample.reasons(JUSTIFIED, behind, measure).get(0);
        assertEquals(line, full.text());
        assertEquals(classes, full.expanded().toString());
        LineReason last = Sample.reasons(JUSTIFIED, line + "<br>国", measure).get(0);
        assertEquals(Map.of(), last.expanded(), "a line before a forced end is left short");
    }

    // clreq §line_adjustment: not inside unbreakables and words, not beside 连接号 and 分隔号
    @ParameterizedTest
    @CsvSource({
        "'国国——国国国', 2, 3",
        "'国国……国国国', 2, 3",
        "'国国Word国国国', 2, 5",
        "'国国2017国国国', 2, 5",
        "'国国1,234国国国', 2, 6",
        "'国国甲～乙国国', 2, 4",
        "'国国甲／乙国国', 2, 4",
        "'国国20 km国国国', 2, 5",
        "'国国〔2017〕国国国', 2, 7",
    })
    void nothingIsAddedInside(String line, int first, int last) {
        Sample wide = Sample.paragraph(JUSTIFIED, line + "abcdefghijklmno" + "字".repeat(9), 11);
        Sample natural = Sample.paragraph("", line, 60);
        assertEquals(line, wide.texts().get(0));
        List<Sample.Spot> set = Sample.spots(wide.lines().get(0));
        List<Sample.Spot> plain = Sample.spots(natural.lines().get(0));
        int shift = line.contains("——") ? 1 : 0;
        for (int i = first + 1; i <= last - shift; i++) {
            long before = plain.get(i).x() - plain.get(i - 1).x();
            long after = set.get(i).x() - set.get(i - 1).x();
            // a word space may go to half an em before all else
            long most = line.charAt(i) == ' ' ? Sample.EM / 2 : 0;
            assertTrue(after - before <= most + 2, line + " at " + i);
        }
        assertTrue(set.get(1).x() - set.get(0).x() > Sample.EM, "stretched elsewhere");
    }

    // 先挤进，后推出 (clreq §prohibition_rules): what can be pulled in is not pushed out
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "文文文，文文文文文文。字字字字字字字字字|10|文文文，文文文文文文。",
                "文（文）文文文文文文、字字字字字字字字字|10|文（文）文文文文文文、",
                "文文，文、文文文文文。”字字字字字字字字字字|10|文文，文、文文文文文。”",
                // nothing gives: the last Han goes down
                "文文文文文文文文文文。字字字字字字字字字|10|文文文文文文文文文",
                // 。 gives nothing in this house
                "文文文。文文文文文文。字字字字字字字字字|10|文文文。文文文文文",
                "文文（文文文文文文文，字字字字字字字字字|10|文文（文文文文文文文，",
            })
    void pulledInBeforePushedOut(String text, double measure, String first) {
        assertEquals(first, Sample.paragraph(JUSTIFIED, text, measure).texts().get(0));
    }

    @ParameterizedTest
    @CsvSource({"10", "14", "22", "30", "44"})
    void pulledInAtTheCostOfEveryMark(int measure) {
        String text = "文文文，" + "文".repeat(measure - 4) + "。" + "字".repeat(measure) + "字".repeat(5);
        String first = Sample.paragraph(JUSTIFIED, text, measure).texts().get(0);
        assertTrue(first.endsWith("。"), first);
    }

    // unless the whole paragraph loses by it: here its last line would hold one character
    @Test
    void pushedOutWhereTheParagraphLoses() {
        String text = "文文文，文文文文文文。字字字字字字字字字字字。";
        List<String> lines = Sample.paragraph(JUSTIFIED, text, 10).texts();
        assertTrue(lines.get(lines.size() - 1).length() > 2, lines::toString);
    }
}
