package cn.gongbao.manuscript.mongolian;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongbao.manuscript.yaml.YamlNode.Scalar;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts are written with ~ for U+202F and ^ for U+180E, which print as spaces. */
class MongolianCheckTest {

    /** Findings as column, kind and arguments; the first character stands in column 1. */
    private static String findings(String text) {
        String typed = text.replace('~', '\u202F').replace('^', '\u180E');
        return MongolianCheck.of(new Scalar(typed, true, new Place("issue.yaml", 1, 1), true))
                .stream()
                .map(MongolianCheckTest::told)
                .collect(Collectors.joining("; "));
    }

    private static String told(Notice notice) {
        assertEquals(Notice.Severity.FINDING, notice.severity());
        return notice.place().column()
                + " "
                + notice.key().replace("manifest.mongolian-", "")
                + " "
                + String.join(" ", notice.arguments());
    }

    /** Headings of pages of the autonomous region's offices; suffixes by w3c mlreq after U+202F. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ᠥᠪᠥᠷ ᠮᠣᠩᠭᠤᠯ~ᠤᠨ ᠥᠪᠡᠷᠲᠡᠭᠡᠨ ᠵᠠᠰᠠᠬᠤ ᠣᠷᠣᠨ",
                "ᠠᠷᠠᠳ~ᠤᠨ ᠵᠠᠰᠠᠭ~ᠤᠨ ᠣᠷᠳᠣᠨ~ᠤ ᠠᠯᠪᠠᠨ ᠲᠢᠩᠬᠢᠮ",
                "ᠬᠥᠨᠳ᠋ᠡᠯᠡᠨ ᠲᠣᠭᠣᠷᠢᠭ~ᠤᠨ ᠠᠷᠠᠳ~ᠤᠨ ᠵᠠᠰᠠᠭ~ᠤᠨ ᠣᠷᠳ᠋ᠣᠨ~ᠤ ᠠᠯᠪᠠᠨ ᠮᠡᠳ᠋ᠡᠭᠡ",
                "ᠬᠠᠭᠤᠳᠠᠰᠤᠨ ᠳ᠋ᠤᠭᠠᠷ",
                "2023 ᠣᠨ~ᠤ 5 ᠳ᠋ᠤᠭᠠᠷ ᠰᠠᠷᠠ~ᠶᠢᠨ 17~ᠤ ᠡᠳᠦᠷ",
                "〔2023〕 86 ᠳ᠋ᠤᠭᠠᠷ ᠲᠤᠭᠠᠲᠦ",
                "（ᠲᠤᠰ ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ~ᠢ ᠢᠯᠡ ᠨᠡᠶᠢᠲᠡᠯᠡᠨᠡ）",
                "ᠠᠷᠠᠳ^ᠤᠨ ᠵᠠᠰᠠᠭ^ᠤᠨ",
                "《ᠢᠯᠡ ᠵᠠᠰᠠᠭ》᠂ ᠵᠠᠷᠯᠢᠭ᠃",
                "ᠲᠦᠷ ᠠᠷᠭᠠ",
                "ᠤᠨ",
                "1 1 1",
                "ᠣᠨ ᠣᠨ",
                ""
            })
    void aTextThatIsWrittenAsItShouldBePasses(String text) {
        assertEquals("", findings(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // issues/2017-01/dump.txt:5, what recognition made of the cover
                "ᠤᠮᠤᠳᠤ ᠴᠠᠨ ᠤᠯᠤᠰ ᠤᠨ ᠤᠵᠤᠨ ᠤᠨ ᠤᠨ ᠤᠨ ᠤᠨ ᠤᠨ ᠤᠨ" + " | 16 suffix ᠤᠨ; 24 repeated ᠤᠨ 6",
                "ᠣᠨ ᠣᠨ ᠣᠨ | 1 repeated ᠣᠨ 3",
                "ᠣᠨ~ᠣᠨ ᠣᠨ ᠤ | 1 repeated ᠣᠨ 3; 10 suffix ᠤ",
                "ᠣᠨ᠂ ᠣᠨ᠂ ᠣᠨ᠃ | 1 repeated ᠣᠨ 3",
                "ᠤᠨ ᠤᠨ | 4 suffix ᠤᠨ",
            })
    void noiseOfRecognitionIsFound(String text, String found) {
        assertEquals(found, findings(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ᠠᠷᠠᠳ ᠤᠨ ᠵᠠᠰᠠᠭ~ᠤᠨ | 6 suffix ᠤᠨ",
                "ᠰᠠᠷᠠ ᠶᠢᠨ 17 ᠤ ᠡᠳᠦᠷ | 6 suffix ᠶᠢᠨ; 13 suffix ᠤ",
                "ᠣᠷᠣᠨ ᠳ᠋ᠤ᠃ | 6 suffix ᠳ᠋ᠤ",
                "ᠣᠷᠣᠨ\u00A0ᠠᠴᠠ | 6 suffix ᠠᠴᠠ",
                "ᠣᠷᠣᠨ\u3000ᠪᠠᠷ | 6 suffix ᠪᠠᠷ",
                "ᠣᠷᠣᠨ ᠤᠳ~ᠤᠨ | 6 suffix ᠤᠳ",
                "ᠣᠷᠣᠨ ᠤᠳ^ᠤᠨ | 6 suffix ᠤᠳ",
                "ᠣᠷᠣᠨ 《ᠤᠨ》 | 6 suffix ᠤᠨ",
                "ᠣᠷᠣᠨ ᠳᠤ^ᠡ᠋ᠴᠡ | 6 suffix ᠳᠤ",
                "ᠨᠣᠮ ᠯᠤᠭ^ᠠ | 5 suffix ᠯᠤᠭ\u180Eᠠ",
                // ᠦᠨ᠎ᠡ is the word for price, ᠯᠤᠭ no suffix
                "ᠨᠣᠮ~ᠤᠨ ᠦᠨ^ᠡ ᠯᠤᠭ ᠵᠠᠰᠠᠭ ᠢ | 23 suffix ᠢ",
            })
    void aSuffixAfterASpaceIsFound(String text, String found) {
        assertEquals(found, findings(text));
    }

    @Test
    void everySuffixOfTheTableIsFound() {
        String table =
                "ᠤ ᠦ ᠤᠨ ᠦᠨ ᠶᠢᠨ ᠢ ᠶᠢ ᠳᠤ ᠳᠦ ᠲᠤ ᠲᠦ ᠳᠤᠷ ᠳᠦᠷ ᠲᠤᠷ ᠠᠴᠠ ᠡᠴᠡ ᠪᠠᠷ ᠪᠡᠷ"
                        + " ᠢᠶᠠᠷ ᠢᠶᠡᠷ ᠲᠠᠢ ᠲᠡᠢ ᠯᠤᠭ^ᠠ ᠯᠦᠭᠡ ᠤᠳ ᠦᠳ ᠨᠤᠭᠤᠳ ᠨᠦᠭᠦᠳ";
        for (String suffix : List.of(table.split(" "))) {
            String found = "5 suffix " + suffix.replace('^', '\u180E');
            assertEquals(found, findings("ᠨᠣᠮ " + suffix));
            assertEquals("", findings("ᠨᠣᠮ~" + suffix));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ᠵᠠᠰᠠᠭ 公报 2017 | 7 other-letters 公报",
                "XII ᠬᠤᠷᠠᠯ Ⅻ | 1 other-letters XII; 11 other-letters Ⅻ",
                "монгол | 1 other-letters монгол",
                "二〇一七 ᠣᠨ 𠮷 𠮷 | 1 other-letters 二〇一七; 9 other-letters 𠮷; 11 other-letters 𠮷",
            })
    void lettersOfAnotherScriptAreFound(String text, String found) {
        assertEquals(found, findings(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "︽ᠢᠯᠡ ᠵᠠᠰᠠᠭ︾ | 1 vertical-mark ︽ 《; 11 vertical-mark ︾ 》",
                "︵ᠲᠤᠰ ᠪᠢᠴᠢᠭ ᠢ︶ | 1 vertical-mark ︵ （; 13 vertical-mark ︶ ）; 12 suffix ᠢ",
                "﹇2017﹈ | 1 vertical-mark ﹇ 〔; 6 vertical-mark ﹈ 〕",
                "︿ᠢᠯᠡ﹀ | 1 vertical-mark ︿ 〈; 5 vertical-mark ﹀ 〉",
                "ᠢᠯᠡ︒ | 4 vertical-mark ︒ 。",
            })
    void marksForVerticalLinesAreFound(String text, String found) {
        assertEquals(
                List.of(found.split("; ")).stream().sorted().toList(),
                List.of(findings(text).split("; ")).stream().sorted().toList());
    }
}
