package cn.gongbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.galley.Row.Seam;
import cn.gongbao.page.Placed;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles, forced lines, whole phrases, fitted lines, Mongolian, and how lines become rows. */
class BlockFormsTest {

    private static final String TITLE = "p { text-wrap: balance; text-align: center }";

    private static final List<String> TITLES =
            List.of(
                    "昆都仑区人民政府办公室关于印发昆都仑区土壤污染防治行动方案的通知",
                    "昆都仑区人民政府关于进一步加强和规范政府信息公开工作的实施意见",
                    "昆都仑区人民政府办公室关于成立第二次全国污染源普查领导小组、办公室和专家组的通知",
                    "关于PM2.5和PM10污染防治工作的通知");

    @Test
    void titlesAreDividedBetweenWords() {
        for (String title : TITLES) {
            BreakIterator words = BreakIterator.getWordInstance(ULocale.CHINA);
            words.setText(title);
            for (double measure = 10; measure < 34; measure += 0.5) {
                List<String> lines = Sample.paragraph(TITLE, title, measure).texts();
                assertEquals(title, String.join("", lines));
                int at = 0;
                for (String line : lines) {
                    assertTrue(words.isBoundary(at), measure + " " + lines);
                    assertFalse("的和及与、".indexOf(line.charAt(0)) >= 0, measure + " " + lines);
                    at += line.length();
                    boolean last = at == title.length();
                    assertFalse(!last && line.endsWith("的"), measure + " " + lines);
                    assertFalse(!last && line.endsWith("关于"), measure + " " + lines);
                }
            }
        }
    }

    @Test
    void aTitleOnOneLineIsLeftAlone() {
        assertEquals(List.of(TITLES.get(0)), Sample.paragraph(TITLE, TITLES.get(0), 40).texts());
    }

    @Test
    void noTitleLineSplitsAPhrase() {
        String title = "昆都仑区人民政府办公室关于印发方案的通知";
        for (double measure = 12; measure < 20; measure += 0.5) {
            Sample sample =
                    Sample.of(TITLE, "<p>" + title + "</p>", measure, List.of("昆都仑区人民政府办公室"));
            assertTrue(
                    sample.texts().stream().anyMatch(line -> line.contains("昆都仑区人民政府办公室")),
                    sample.texts()::toString);
        }
    }

    @Test
    void aLineEndsWhereItIsForced() {
        Sample sample = Sample.paragraph("p { text-align: justify }", "文字 <br> 文<br>，字", 10);
        assertEquals(List.of("文字", "文", "，字"), sample.texts());
        assertEquals(2, sample.width(0), 0.001);
    }

    @Test
    void aTitleKeepsItsForcedLines() {
        String text = "昆都仑区人民政府<br>关于印发方案的通知";
        List<String> expected = List.of("昆都仑区人民政府", "关于印发方案的通知");
        assertEquals(expected, Sample.paragraph(TITLE, text, 40).texts());
        assertEquals(expected, Sample.paragraph(TITLE, text, 9).texts());
        assertEquals(expected, Sample.paragraph(TITLE, "<br>" + text, 40).texts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"anywhere", "normal"})
    void whatIsWholeIsNotDivided(String level) {
        String css = "p { line-break: " + level + " } span { white-space: nowrap }";
        for (double measure = 6; measure < 12; measure += 0.5) {
            List<String> lines =
                    Sample.paragraph(css, "文文文<span>（整 体）一段</span>字字字字", measure).texts();
            assertTrue(lines.stream().anyMatch(line -> line.contains("（整 体）一段")), lines::toString);
        }
    }

    @Test
    void aWholeBlockIsOneLineIfItFits() {
        String css = "p { white-space: nowrap }";
        assertEquals(List.of("文字文字"), Sample.paragraph(css, "文字文字", 4).texts());
        Sample narrow = Sample.paragraph(css, "文字文字", 3);
        assertEquals("galley.bond-broken", narrow.notices().get(0).key());
    }

    @Test
    void aBreakInsideAWholePhraseStands() {
        String css = "span { white-space: nowrap }";
        assertEquals(List.of("文", "字"), Sample.paragraph(css, "<span>文<br>字</span>", 9).texts());
    }

    @ParameterizedTest
    @CsvSource({
        "昆都仑区人民政府公报, 40, 0",
        "昆都仑区人民政府公报, 3.7, 0",
        "昆都仑区人民政府公报, 40, 3",
        "公报，第一期。, 33.3, 0",
        "Gongbao 2017, 21, 5",
    })
    void aFittedLineFillsItsMeasure(String text, double measure, double spacing) {
        String css = "p { -gongbao-fit: measure; letter-spacing: " + spacing + "pt }";
        Sample sample = Sample.paragraph(css, text, measure);
        assertEquals(List.of(text), sample.texts());
        assertEquals(measure, sample.width(0), 0.01);
        assertEquals(List.of(), sample.notices());
    }

    @Test
    void sourceLinesBetweenHanAreNoSpaces() {
        assertEquals(List.of("文字，文字。"), Sample.paragraph("", "文字\n    ，文\n字。", 20).texts());
        assertEquals(List.of("and or"), Sample.paragraph("", "and\n  or", 20).texts());
        assertEquals(List.of("文 字"), Sample.paragraph("", "文 字", 20).texts());
    }

    @Test
    void mongolianIsDividedAtSpacesOnly() {
        String text = "ᠬᠥᠨᠳ᠋ᠡᠯᠡᠨ ᠲᠣᠭᠣᠷᠢᠭ ᠤᠨ ᠠᠷᠠᠳ ᠤᠨ ᠵᠠᠰᠠᠭ ᠤᠨ ᠣᠷᠳ᠋ᠣᠨ ᠤ ᠠᠯᠪᠠᠨ ᠮᠡᠳ᠋ᠡᠭᠡ";
        String html = "<p lang=mn-Mong>" + text + "</p>";
        Sample sample = Sample.of("p { font-family: 蒙; margin-left: 1em }", html, 9);
        assertEquals(List.of(), sample.notices());
        assertTrue(sample.lines().size() > 1);
        assertEquals(text, String.join(" ", sample.texts()));
        for (int i = 0; i < sample.lines().size(); i++) {
            assertEquals(1, sample.inset(i), 0.001);
            assertTrue(sample.width(i) <= 8, sample.texts()::toString);
        }
        for (Placed.Run run : sample.lines().get(0).runs()) {
            assertEquals("mn-Mong", run.glyphs().language());
        }
    }

    @Test
    void aMongolianWordWiderThanItsColumnIsRefused() {
        Sample sample = Sample.of("p { font-family: 蒙 }", "<p lang=mn-Mong>ᠬᠥᠨᠳ᠋ᠡᠯᠡᠨ</p>", 1);
        assertEquals("galley.too-wide", sample.notices().get(0).key());
    }

    @Test
    void aFittedMongolianLineFillsItsMeasure() {
        String css = "p { font-family: 蒙; -gongbao-fit: measure }";
        Sample sample = Sample.of(css, "<p lang=mn-Mong>ᠠᠯᠪᠠᠨ ᠮᠡᠳ᠋ᠡᠭᠡ</p>", 30);
        assertEquals(30, sample.width(0), 0.01);
    }

    // clreq §widows and orphans (孤行)
    @Test
    void twoLinesStayTogetherAtBothEndsOfAParagraph() {
        Sample sample = Sample.of("", "<p>" + "文".repeat(45) + "</p><p>文</p>", 10);
        assertEquals(
                List.of(Seam.TOGETHER, Seam.FREE, Seam.FREE, Seam.TOGETHER, Seam.FREE, Seam.FREE),
                sample.rows().stream().map(Row::after).toList());
    }

    @Test
    void aHeadingStaysWithWhatFollows() {
        String css = "h2 { break-after: avoid; margin-bottom: 5pt } h3 { break-before: column }";
        Sample sample = Sample.of(css, "<h2>题</h2><p>文</p><h3>附件</h3><p>文</p>", 10);
        assertEquals(
                List.of(Seam.TOGETHER, Seam.TOGETHER, Seam.COLUMN, Seam.FREE, Seam.FREE),
                sample.rows().stream().map(Row::after).toList());
    }

    @Test
    void whatSpansStandsInABandOfItsOwn() {
        Sample sample =
                Sample.of("h2 { column-span: all }", "<p>文</p><h2>题</h2><h2>题</h2><p>文</p>", 10);
        assertEquals(
                List.of(false, true, false),
                sample.galley().bands().stream().map(Galley.Band::spanning).toList());
        assertEquals(2, sample.galley().bands().get(1).rows().size());
    }

    @Test
    void spaceBetweenBlocksIsTheLargerWish() {
        String css = "h2 { margin-bottom: 5pt } p { margin-top: 8pt }";
        Sample sample = Sample.of(css, "<h2>题</h2><p>文</p>", 10);
        assertEquals(8 * 12_700, sample.rows().get(1).height().emu());
    }
}
