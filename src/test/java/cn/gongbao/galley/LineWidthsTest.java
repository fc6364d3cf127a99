package cn.gongbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Widths of marks, gaps and spread names, measured on set lines in em. */
class LineWidthsTest {

    private static final double EXACT = 0.001;

    private static double width(String css, String text) {
        Sample sample = Sample.paragraph(css, text, 60);
        assertEquals(1, sample.lines().size());
        return sample.width(0);
    }

    // clreq §adjacent marks; CSS Text 4, text-spacing-trim; GB/T 15834-2011 5.1.2
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "）（ 1.5",
                "：“ 1.5",
                "。” 1.5",
                "》、《 2.0",
                "”“ 1.5",
                "》〉 1.5",
                "（《 1.5",
                "，“ 1.5",
                "）。 1.5",
                "〕（ 1.5",
                "。 1.0",
                "（ 1.0",
                "—— 2.0",
                "…… 2.0",
                "— 1.0",
                "～ 1.0",
                "· 0.5",
                "）· 1.0",
                "！！ 1.0",
                "？！ 1.0",
                "！！！ 2.0",
                "？？！！ 2.0",
                "？！（ 1.5",
                "……。 3.0"
            })
    void marksBetweenHan(String marks, double expected) {
        assertEquals(2 + expected, width("", "文" + marks + "字"), EXACT);
        assertTrue(Sample.paragraph("", "文" + marks + "字", 60).notices().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"）（ 2", "。” 2", "》、《 3", "？！ 2"})
    void marksKeepTheirEmWhereAllSpaceIsWanted(String marks, double expected) {
        assertEquals(
                2 + expected,
                width("p { text-spacing-trim: space-all }", "文" + marks + "字"),
                EXACT);
    }

    // GB/T 15834-2011 5.1.10: a mark at the line's end takes half an em
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "。 0.5", "） 0.5", "。” 1.0", "）。 1.0", "！ 0.5", "？！ 1.0", "—— 2", "…… 2", "· 0.5"
            })
    void marksAtTheLinesEnd(String marks, double expected) {
        assertEquals(1 + expected, width("", "文" + marks), EXACT);
    }

    // clreq §adjustment of punctuation: an opening mark at the line's start is flush
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"“文 1.5", "（文 1.5", "《〈文 2.0", "〔文 1.5"})
    void marksAtTheLinesStart(String text, double expected) {
        Sample sample = Sample.paragraph("", text, 60);
        assertEquals(expected, sample.width(0), EXACT);
        assertEquals(-0.5, sample.origins()[0], EXACT);
    }

    @Test
    void anIndentedOpeningMarkIsFlushWithTheIndent() {
        Sample sample = Sample.paragraph("p { text-indent: 2em }", "“文”", 60);
        assertEquals(2, sample.inset(0), EXACT);
        assertEquals(-0.5, sample.origins()[0], EXACT);
    }

    // clreq §mixed_text_composition; CSS Text 4, text-autospace
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "国国XX国|2,4",
                "国。XX国|4",
                "𠂇XX𠂇|1,3",
                "4水水|1",
                "A水水|1",
                "国A|1",
                "国国AA国国AA国国|2,4,6,8",
                "（A）国|",
                "国〔2017〕国|",
                "第25号|1,3",
                "50%以|3",
                "国①国|",
                "50％以|"
            })
    void gapsStandBetweenHanAndLatin(String text, String expected) {
        List<Sample.Spot> spots = Sample.spots(Sample.paragraph("", text, 60).lines().get(0));
        List<String> found = new ArrayList<>();
        for (int i = 1; i < spots.size(); i++) {
            long between = spots.get(i).x() - spots.get(i - 1).end();
            if (Math.abs(between - Sample.EM / 4) < 100) {
                found.add(Integer.toString(i));
            }
        }
        assertEquals(expected == null ? "" : expected, String.join(",", found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"国AB国|国 AB 国", "国25国|国 25国", "国AB国|国   AB\t国"})
    void aTypedSpaceIsTheSameGap(String without, String with) {
        assertEquals(width("", without), width("", with), EXACT);
    }

    @Test
    void typedAndUntypedGapsAreStretchedAlike() {
        String css = "p { text-align: justify }";
        String text = "国国 AB国国国国国国国国国国国国国国国国国国";
        Sample sample = Sample.paragraph(css, text, 8.1);
        List<Sample.Spot> spots = Sample.spots(sample.lines().get(0));
        long before = 0;
        long after = 0;
        for (int i = 0; i < spots.size(); i++) {
            if (spots.get(i).text().equals("A")) {
                before = spots.get(i).x() - spots.get(i - 2).end();
            }
            if (spots.get(i).text().equals("B")) {
                after = spots.get(i + 1).x() - spots.get(i).end();
            }
        }
        assertTrue(before > Sample.EM / 4, "stretched");
        assertEquals(after, before, 2);
    }

    @Test
    void noGapWhereNoneIsWanted() {
        String css = "p { text-autospace: no-autospace }";
        assertEquals(width(css, "国国") + width(css, "AB"), width(css, "国AB国"), EXACT);
    }

    @Test
    void noGapBeforeARaisedFigureAndOneBehindALoweredOne() {
        String css = "sup { vertical-align: super } sub { vertical-align: sub }";
        double figure = width(css, "<sup>2</sup>");
        assertEquals(2 + figure, width(css, "平米<sup>2</sup>"), EXACT);
        assertEquals(1 + 0.25 + figure, width(css, "<sub>2</sub>排"), EXACT);
    }

    @Test
    void superAndSubscriptsAreSmallerAndOffTheLine() {
        String css = "sup { vertical-align: super } sub { vertical-align: sub }";
        Sample sample = Sample.paragraph(css, "m<sup>3</sup>CO<sub>2</sub>", 20);
        for (Sample.Spot spot : Sample.spots(sample.lines().get(0))) {
            boolean raised = spot.text().equals("3");
            boolean lowered = spot.text().equals("2");
            assertEquals(raised || lowered ? Sample.EM * 3 / 5 : Sample.EM, spot.em());
            assertEquals(raised, spot.rise() > 0);
            assertEquals(lowered, spot.rise() < 0);
        }
    }

    // GB/T 9704-2012 7.3.3: each paragraph is indented by two characters, turnover lines are not
    @Test
    void twoEmIndent() {
        Sample sample = Sample.paragraph("p { text-indent: 2em }", "文".repeat(25), 10);
        assertEquals(2, sample.inset(0), EXACT);
        assertEquals(8, sample.width(0), EXACT);
        assertEquals(0, sample.inset(1), EXACT);
        assertEquals(10, sample.width(1), EXACT);
    }

    // clreq §line_adjustment (均排)
    @ParameterizedTest
    @CsvSource({"廉冬, 3", "邵文祥, 3", "布希拉图, 4", "司, 1", "主任：, 4"})
    void namesAreSpread(String name, double advance) {
        Sample sample =
                Sample.paragraph(
                        "span { -gongbao-even-names: 3 }", "<span>" + name + "</span>文", 20);
        double[] origins = sample.origins();
        assertEquals(advance, origins[origins.length - 1], EXACT);
    }

    @Test
    void namesInCellsStandInColumns() {
        String css = "span { -gongbao-even-names: 3; -gongbao-cell: 5em }";
        Sample sample =
                Sample.paragraph(
                        css,
                        "<span>廉冬</span><span>布希拉图</span><span>呼日乐巴特尔</span><span>王</span>",
                        40);
        double[] origins = sample.origins();
        assertEquals(5, origins[2], EXACT);
        assertEquals(10, origins[6], EXACT);
        assertEquals(20, origins[12], EXACT);
    }

    // clreq §line_adjustment (凸排)
    @Test
    void rollsHangAtTheWidestLabel() {
        String css =
                "li { -gongbao-hang: label } .label { -gongbao-even-names: 3 }"
                        + " .name { -gongbao-even-names: 3; -gongbao-cell: 4em }";
        String names = "<span class=name>廉冬</span>".repeat(6);
        Sample sample =
                Sample.of(
                        css,
                        "<ul><li><span class=label>组长：</span>"
                                + names
                                + "</li><li><span class=label>副组长：</span>某某</li><li>无标</li></ul>",
                        14);
        assertEquals(List.of("组长：廉冬廉冬", "廉冬廉冬", "廉冬廉冬", "副组长：某某", "无标"), sample.texts());
        assertEquals(0, sample.inset(0), EXACT);
        assertEquals(4, sample.origins()[3], EXACT);
        assertEquals(4, sample.inset(1), EXACT);
        assertEquals(0, sample.inset(3), EXACT);
        assertEquals(4, sample.inset(4), EXACT);
    }

    @Test
    void aLabelWithADashHangsByItsRealWidth() {
        String css = "li { -gongbao-hang: label }";
        Sample sample =
                Sample.of(
                        css,
                        "<ul><li><span class=label>甲——乙：</span>文</li>"
                                + "<li><span class=label>甲：</span>文</li></ul>",
                        14);
        double[] first =
                Sample.spots(sample.lines().get(0)).stream().mapToDouble(s -> s.x()).toArray();
        double[] second =
                Sample.spots(sample.lines().get(1)).stream().mapToDouble(s -> s.x()).toArray();
        assertEquals(first[first.length - 1], second[second.length - 1], 1);
    }

    @Test
    void letterSpacingFillsTheMeasureToo() {
        String css = "p { letter-spacing: 3pt; text-align: justify }";
        Sample sample = Sample.paragraph(css, "文".repeat(40), 10);
        assertEquals(10, sample.width(0), EXACT);
        assertEquals(9, sample.origins()[sample.origins().length - 1], EXACT);
    }
}
