package cn.gongbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 行首行尾禁则 on set lines; clreq §prohibition_rules_for_line_start_end. */
class ProhibitionLinesTest {

    private static final List<String> LEVELS = List.of("anywhere", "loose", "normal", "strict");

    private static List<String> set(String level, String text, double measure) {
        return Sample.paragraph("p { line-break: " + level + " }", text, measure).texts();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "、，。：；！？ loose",
                "”’）］｝〕】〗》〉 loose",
                "—－～– loose",
                "·・ loose",
                "／ loose",
                "%‰℃ loose",
                "… strict",
            })
    void noLineBeginsWithIt(String marks, String from) {
        for (String mark : marks.split("")) {
            String text = "文".repeat(10) + mark + "字".repeat(8);
            for (String level : LEVELS) {
                boolean begins = set(level, text, 10).get(1).startsWith(mark);
                boolean allowed = LEVELS.indexOf(level) < LEVELS.indexOf(from);
                assertEquals(allowed, begins, mark + " at " + level);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"“‘（［｛〔【〖《〈 loose", "￥ loose", "／ normal"})
    void noLineEndsWithIt(String marks, String from) {
        for (String mark : marks.split("")) {
            String text = "文".repeat(9) + mark + "字".repeat(10);
            for (String level : LEVELS) {
                // an opening mark keeps its em at a line's end
                boolean ends = set(level, text, 10).get(0).endsWith(mark);
                boolean allowed = LEVELS.indexOf(level) < LEVELS.indexOf(from);
                assertEquals(allowed, ends, mark + " at " + level);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "文文文文文文・字字, 文文文文文|文・字字",
        "文文文文文文〜字字, 文文文文文|文〜字字",
        "文文文文文文！字字, 文文文文文|文！字字",
        "文文文文文文％字字, 文文文文文|文％字字",
        "文文文文文￥字字, 文文文文文|￥字字",
        "文文文文文文〞字字, 文文文文文|文〞字字",
    })
    void strictInANarrowBox(String text, String lines) {
        assertEquals(Arrays.asList(lines.split("\\|")), set("strict", text, 6 + 1.0 / 6));
    }

    // clreq §prohibition_rules_for_unbreakable_marks; GB/T 15834-2011, 15835-2011; GB/T 9704-2012
    @ParameterizedTest
    @ValueSource(
            strings = {
                "——",
                "……",
                "⋯⋯",
                "2017",
                "25%",
                "25％",
                "20‰",
                "25℃",
                "1,234.56",
                "No.12",
                "第1",
                "25号",
                "2016—2020",
                "11—12",
                "11～12",
                "〔2017〕25号",
                "〔2017〕第25号",
                "〔2017〕 25号",
                "第 25 号",
                "3×4",
                "≥90%",
                "Word",
                "0472-2836231",
                "¥300"
            })
    void neverParted(String whole) {
        for (String level : LEVELS) {
            for (double measure = 8; measure < 14; measure += 0.25) {
                String text = "文".repeat(7) + whole + "字".repeat(10);
                List<String> lines = set(level, text, measure);
                assertTrue(
                        lines.stream().anyMatch(line -> line.contains(whole)),
                        level + " " + measure + " " + lines);
            }
        }
    }

    @Test
    void aFigureStaysWithItsYearWhereThatCostsLittle() {
        String text = "文".repeat(6) + "到2020年底前完成普查工作任务";
        for (double measure = 9; measure < 12; measure += 0.25) {
            for (String line : set("normal", text, measure)) {
                assertFalse(line.startsWith("年"), line);
            }
        }
    }

    @Test
    void aCombiningMarkStaysWithItsLetter() {
        for (double measure = 5; measure < 12; measure += 0.25) {
            for (String line :
                    set("anywhere", "文".repeat(7) + "字\u20DD" + "字".repeat(9), measure)) {
                assertFalse(line.startsWith("\u20DD"));
            }
        }
    }

    @Test
    void aNoBreakSpaceBinds() {
        for (double measure = 5; measure < 12; measure += 0.25) {
            List<String> lines = set("normal", "文".repeat(7) + "\u00A0" + "字".repeat(9), measure);
            assertTrue(lines.stream().anyMatch(line -> line.contains("文\u00A0字")), lines::toString);
        }
    }

    // UAX 14, LB21 and LB25
    @Test
    void aWordWithHyphenIsDividedBehindIt() {
        String css = "p { text-align: justify }";
        String text = "文".repeat(6) + "Inner-Mongolia" + "字".repeat(9);
        List<String> lines = Sample.paragraph(css, text, 10).texts();
        assertEquals("文".repeat(6) + "Inner-", lines.get(0));
        assertTrue(lines.get(1).startsWith("Mongolia"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.kundulun.gov.cn/zwgk/gongbao/2017/index.html?id=25&page=3, 12",
        "www.kundulun.gov.cn/zwgk/gongbao, 9",
        "gongbao@kundulun.gov.cn, 9",
    })
    void anAddressIsDividedAtItsMarks(String address, double measure) {
        List<String> lines = Sample.paragraph("", "网址" + address + "公布", measure).texts();
        assertTrue(lines.size() > 1);
        for (int i = 1; i < lines.size(); i++) {
            String before = lines.get(i - 1);
            char next = lines.get(i).charAt(0);
            boolean good =
                    before.endsWith("/") && next != '/'
                            || ".?&=#_@".indexOf(next) >= 0
                            || before.endsWith("网址")
                            || next > 0x4E00;
            assertTrue(good, lines::toString);
        }
    }

    @Test
    void aSolidusBetweenUnitsIsNoAddress() {
        for (double measure = 8; measure < 13; measure += 0.25) {
            List<String> lines = set("normal", "文".repeat(7) + "60km/h" + "字".repeat(9), measure);
            assertTrue(lines.stream().anyMatch(line -> line.contains("60km/h")), lines::toString);
        }
    }
}
