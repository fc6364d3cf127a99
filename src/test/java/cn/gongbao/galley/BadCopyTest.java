package cn.gongbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copy that nobody should write: set inside its column, or refused by name. */
class BadCopyTest {

    private static final String JUSTIFIED = "p { text-align: justify; text-indent: 2em }";

    private static Sample inside(String text, double measure) {
        Sample sample = Sample.paragraph(JUSTIFIED, text, measure);
        long room = Math.round(measure * Sample.EM);
        for (SetLine line : sample.lines()) {
            assertTrue(line.inset().plus(line.width()).emu() <= room, Sample.text(line));
        }
        String joined = String.join("", sample.texts());
        assertTrue(text.equals(joined), "text kept");
        return sample;
    }

    private static List<String> keys(Sample sample) {
        return sample.notices().stream().map(Notice::key).distinct().toList();
    }

    @Test
    void aParagraphOf300000Characters() {
        StringBuilder text = new StringBuilder();
        Random random = new Random(1);
        while (text.length() < 300_000) {
            text.append((char) (0x4E00 + random.nextInt(3000)));
            text.append(random.nextInt(9) == 0 ? "，" : "");
        }
        assertTrue(inside(text.toString(), 22).lines().size() > 300_000 / 23);
    }

    @Test
    void aWordOfAMillionLetters() {
        Sample sample = inside("x".repeat(1_000_000), 22);
        assertEquals(List.of(), sample.notices());
    }

    @Test
    void tenThousandClosingBrackets() {
        Sample sample = inside("）".repeat(10_000), 22);
        assertEquals(List.of("galley.bond-broken"), keys(sample));
        assertEquals(1, sample.notices().size());
    }

    @Test
    void anUnbreakableStretchBeforeALongText() {
        Sample sample = inside("）".repeat(20_000) + "文".repeat(100_000), 22);
        assertEquals(List.of("galley.bond-broken"), keys(sample));
    }

    @Test
    void aHundredThousandCombiningMarks() {
        Sample sample = Sample.paragraph(JUSTIFIED, "文" + "\u0301".repeat(100_000), 22);
        assertEquals(100_001, String.join("", sample.texts()).length());
    }

    // Nothing may take time that grows with the square of such a stretch.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "1.", ".", "1年", "①", "（1", "1 ", "a-", "a/", "www.", "@a", "²", "a²", "。a",
                "\u2003", "\u0301", "\u200D", "……", "——", "1—", "·", "a\u00A0", "，", "（", "文，"
            })
    void thousandsOfTheSame(String stretch) {
        String text = "文" + stretch.repeat(200_000 / stretch.length()) + "文文文";
        Sample sample = Sample.paragraph(JUSTIFIED, text, 22);
        for (SetLine line : sample.lines()) {
            assertTrue(line.inset().plus(line.width()).emu() <= 22 * Sample.EM, stretch);
        }
        assertEquals(letters(text), letters(String.join("", sample.texts())));
        assertTrue(sample.notices().size() <= 1, () -> keys(sample).toString());
    }

    private static String letters(String text) {
        return text.replace(" ", "").replace("\u2003", "");
    }

    @Test
    void aLongTextInEveryStyle() {
        String text = "文，字（1）2017年".repeat(30_000);
        for (String css :
                List.of(
                        "p { -gongbao-character-grid: strict }",
                        "p { hanging-punctuation: allow-end }",
                        "p { -gongbao-squeeze: stops }",
                        "p { text-spacing-trim: space-all }")) {
            Sample sample = Sample.paragraph(JUSTIFIED + css, text, 22);
            assertEquals(text, String.join("", sample.texts()));
            assertEquals(List.of(), sample.notices());
        }
    }

    @Test
    void thousandsOfDashesAndDots() {
        inside("—".repeat(20_000) + "…".repeat(20_000), 22);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " \n\t ", "<b></b>", "<br>", "<br><br>", "<span> </span>"})
    void nothingIsNoLine(String text) {
        Sample sample = Sample.paragraph(JUSTIFIED, text, 22);
        assertEquals(List.of(), sample.lines());
        assertEquals(List.of(), sample.notices());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p { -gongbao-fit: measure }",
                "p { text-wrap: balance }",
                "p { -gongbao-slots: 3 4 }",
                "p { -gongbao-hang: label }"
            })
    void nothingIsNoLineInAnyStyle(String css) {
        assertEquals(List.of(), Sample.paragraph(css, " ", 22).lines());
        Sample mongolian = Sample.of(css, "<p lang=mn-Mong> </p>", 22);
        assertEquals(List.of(), mongolian.lines());
    }

    @Test
    void aCharacterThatNoFaceHasIsAnErrorOnce() {
        Sample sample = Sample.of("", "<p data-source='documents/01-soil.txt:12'>好😀的😀</p>", 22);
        assertEquals(
                List.of(
                        Notice.error(
                                new Place("documents/01-soil.txt", 12, 0),
                                "galley.no-glyph",
                                "😀",
                                "U+1F600",
                                "宋")),
                sample.notices());
    }

    @Test
    void invisibleCharactersStayInTheText() {
        String text = "葛\uDB40\uDD00城\uFE0F市\u200B中\u00AD国";
        Sample sample = Sample.paragraph("", text, 22);
        assertEquals(List.of(), sample.notices());
        assertEquals(text, sample.texts().get(0));
        assertEquals(5, sample.width(0), 0.001);
    }

    @Test
    void hanBeyondTheBasicPlaneAreSquares() {
        Sample sample = Sample.paragraph("", "𠂇".repeat(10), 4);
        assertEquals(List.of("𠂇𠂇𠂇𠂇", "𠂇𠂇𠂇𠂇", "𠂇𠂇"), sample.texts());
    }

    @Test
    void insetsWiderThanTheColumnAreRefused() {
        Sample sample = Sample.paragraph("p { margin-left: 30em }", "文字", 22);
        assertEquals(List.of("galley.too-wide"), keys(sample));
    }

    @Test
    void textBesideParagraphsIsRefused() {
        Sample sample = Sample.of("", "<div>散<b>落</b><p>段</p> </div>", 22);
        assertEquals(List.of("段"), sample.texts());
        assertEquals(
                List.of("散", "落"),
                sample.notices().stream().map(notice -> notice.arguments().get(0)).toList());
        assertEquals(List.of("galley.loose-text"), keys(sample));
    }

    @Test
    void mongolianInAChineseLineIsRefused() {
        Sample sample = Sample.of("", "<p>蒙文<span lang=mn-Mong>ᠮᠣᠩᠭᠣᠯ</span></p>", 22);
        assertEquals(List.of("galley.mongolian-inline"), keys(sample));
        assertEquals(List.of("ᠮᠣᠩᠭᠣᠯ"), sample.notices().get(0).arguments());
    }

    @Test
    void aLeaderWithoutALinkIsRefused() {
        Sample sample = Sample.of("p { -gongbao-leader: dots }", "<p>第一篇</p>", 22);
        assertEquals(List.of("galley.no-link"), keys(sample));
    }
}
