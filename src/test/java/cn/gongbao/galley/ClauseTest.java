package cn.gongbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The standards clause by clause, each row with the lines, or the width, that it asks for. */
class ClauseTest {

    private static final String JUSTIFIED = "p { text-align: justify }";

    private static void lines(String css, String text, double measure, String lines) {
        List<String> expected = Arrays.asList(lines.split("\\|"));
        assertEquals(expected, Sample.paragraph(css, text, measure).texts());
    }

    // Measures hold ten characters; nothing in the first line can give, so that the rule decides.
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                // clreq §prohibition_rules_for_line_start_end: basic
                "loose 文文文文文文文文文文、字字字 文文文文文文文文文|文、字字字",
                "loose 文文文文文文文文文文，字字字 文文文文文文文文文|文，字字字",
                "loose 文文文文文文文文文文。字字字 文文文文文文文文文|文。字字字",
                "loose 文文文文文文文文文文：字字字 文文文文文文文文文|文：字字字",
                "loose 文文文文文文文文文文；字字字 文文文文文文文文文|文；字字字",
                "loose 文文文文文文文文文文！字字字 文文文文文文文文文|文！字字字",
                "loose 文文文文文文文文文文？字字字 文文文文文文文文文|文？字字字",
                "loose 文文文文文文文文文文”字字字 文文文文文文文文文|文”字字字",
                "loose 文文文文文文文文文文）字字字 文文文文文文文文文|文）字字字",
                "loose 文文文文文文文文文文》字字字 文文文文文文文文文|文》字字字",
                "loose 文文文文文文文文文文—字字字 文文文文文文文文文|文—字字字",
                "loose 文文文文文文文文文文～字字字 文文文文文文文文文|文～字字字",
                "loose 文文文文文文文文文文·字字字 文文文文文文文文文|文·字字字",
                "loose 文文文文文文文文文文／字字字 文文文文文文文文文|文／字字字",
                "loose 文文文文文文文文文“字字字字 文文文文文文文文文|“字字字字",
                "loose 文文文文文文文文文（字字字字 文文文文文文文文文|（字字字字",
                "loose 文文文文文文文文文《字字字字 文文文文文文文文文|《字字字字",
                "loose 文文文文文文文文文〔字字字字 文文文文文文文文文|〔字字字字",
                "loose 文文文文文文文文文／字字字字 文文文文文文文文文／|字字字字",
                // the same, as the national standard; GB/T 15834-2011 5.1.9
                "normal 文文文文文文文文文／字字字字 文文文文文文文文|文／字字字字",
                "normal 文文文文文文文文文文……字字字 文文文文文文文文文文|……字字字",
                "normal 文文文文文文文文文文——字字字 文文文文文文文文文文|——字字字",
                // the same, strict
                "strict 文文文文文文文文文文……字字字 文文文文文文文文文|文……字字字",
                "strict 文文文文文文文文文文——字字字 文文文文文文文文文|文——字字字",
                // none
                "anywhere 文文文文文文文文文文，字字字 文文文文文文文文文文|，字字字",
                // clreq §prohibition_rules_for_unbreakable_marks; GB/T 15834-2011 5.1.5
                "normal 文文文文文文文文文——字字字 文文文文文文文文文|——字字字",
                "normal 文文文文文文文文文……字字字 文文文文文文文文文|……字字字",
                "normal 文文文文文文文…………字字字 文文文文文文文|…………字字字",
                "normal 文文文文文文文文⸺字字字 文文文文文文文文⸺|字字字",
                // GB/T 15834-2011 5.1.2: ？！ share an em and stay together
                "normal 文文文文文文文文文文？！字字字 文文文文文文文文文|文？！字字字",
                // clreq §adjustment: GB/T 15834-2011 5.1.10, half an em at the line's end
                "normal 文文文文文文文文文（文）。字字字 文文文文文文文文文|（文）。字字字",
            })
    void whereALineEnds(String level, String text, String lines) {
        lines("p { line-break: " + level + " }" + JUSTIFIED, text, 10, lines);
    }

    // clreq §line_adjustment: compressed before stretched, marks pulled in before pushed out
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "文，文文文文文文文文。字字字字 10 文，文文文文文文文文。|字字字字",
                "文、文文文文文文文文，字字字字 10 文、文文文文文文文文，|字字字字",
                "（文）文文文文文文文。字字字字 10 （文）文文文文文文文。|字字字字",
                "文；文文文文文文文文）字字字字 10 文；文文文文文文文文）|字字字字",
                "文：文文文文文文文文”。字字字字字 10.5 文：文文文文文文文文”。|字字字字字",
                // 。？！ give nothing unless the style says so
                "文。文文文文文文文文，字字字字 10 文。文文文文文文文|文，字字字字",
                "文？文文文文文文文文，字字字字 10 文？文文文文文文文|文，字字字字",
                // a dash, an ellipsis and what is half an em already give nothing
                "文—文文文文文文文文，字字字字 10 文—文文文文文文文|文，字字字字",
                "文·文文文文文文文文文，字字字字 10.5 文·文文文文文文文文|文，字字字字",
            })
    void whatALineTakesIn(String text, double measure, String lines) {
        lines(JUSTIFIED, text, measure, lines);
    }

    // clreq §line_adjustment, the last class; a house that allows it
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "文。文文文文文文文文，字字字字 10 文。文文文文文文文文，|字字字字",
                "文！文文文文文文文文，字字字字 10 文！文文文文文文文文，|字字字字",
            })
    void stopsGiveLast(String text, double measure, String lines) {
        lines(JUSTIFIED + "p { -gongbao-squeeze: stops }", text, measure, lines);
    }

    // clreq §widows and orphans (孤字): two characters at least on the last line
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "文文文文文文文文文文字。 10 文文文文文文文文文|文字。",
                "文文，文文文文文，文文字。 11.5 文文，文文文文文，文文字。",
                "文文文文文文文文文文文文文文文文文文文文字 10 文文文文文文文文文文|文文文文文文文文文|文字",
            })
    void noLoneCharacter(String text, double measure, String lines) {
        lines(JUSTIFIED, text, measure, lines);
    }

    // clreq §mixed_text_composition: the gap vanishes at a line's end and start
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"国国国国X国 4 国国国国|X国", "国国国国1国 4 国国国国|1国", "国国国国AB国国 4 国国国国|AB国国"})
    void gapsVanishAtLineEnds(String text, double measure, String lines) {
        lines("", text, measure, lines);
    }

    // Of marks that give up a half beside each other the width is fixed, whatever the line needs.
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                // clreq §adjustment of adjacent punctuation marks
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
                "；《 1.5",
                "“‘ 1.5",
                "’” 1.5",
                "》。 1.5",
                "！” 1.5",
                // GB/T 15834-2011 5.1.2, 5.1.5, 5.1.6, 5.1.7
                "？！ 1.0",
                "！！！ 2.0",
                "…… 2.0",
                "………… 4.0",
                "—— 2.0",
                "— 1.0",
                "～ 1.0",
                "· 0.5",
            })
    void widthsOfMarks(String marks, double width) {
        double set = Sample.paragraph("", "文" + marks + "字", 60).width(0);
        assertEquals(2 + width, set, 1e-3);
    }
}
