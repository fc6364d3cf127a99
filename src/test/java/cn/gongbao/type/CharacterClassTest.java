package cn.gongbao.type;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterClassTest {

    /** clreq §prohibition_rules_for_line_start_end and §categorization of characters. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "PAUSE|、，。．：；！？‼⁇⁈⁉",
                "OPEN|‘“（〔【《〈「『〖［｛",
                "CLOSE|’”）〕】》〉」』〗］｝",
                "CONNECT|–—～－",
                "INTERPUNCT|·・‧",
                "SOLIDUS|/／",
                "DASH|⸺",
                "ELLIPSIS|…⋯",
                "HAN|文〇々㐀𠀀あア한ＡＺａｚ０９\uE000",
                "LATIN|azAZéÅßαωДя²³",
                "DIGIT|0123456789",
                "LATIN_PAUSE|,.;:!?",
                "LATIN_OPEN|([{",
                "LATIN_CLOSE|)]}",
                "LATIN_MARK|-\"'&@#*+=<>_~\\^`|",
                "PREFIX|$¥￥€№",
                "POSTFIX|%‰°℃㎡㎏㎜",
                "NO_BREAK_SPACE|\u00A0",
                "IDEOGRAPHIC_SPACE|\u3000",
                "MONGOLIAN|\u1820\u1833\u180B\u180E\u180A\u202F\u1811",
                "MONGOLIAN_PAUSE|\u1802\u1803\u1804",
                "ATTACHED|\u0301\u200B\uFEFF\uFE00\u2060",
                "SYMBOL|①□※→■☆×÷§😀",
            })
    void sortsCharacters(CharacterClass expected, String characters) {
        characters
                .codePoints()
                .forEach(c -> assertEquals(expected, CharacterClass.of(c), Character.toString(c)));
    }

    @Test
    void sortsSpacesAndNumbersThatAreNoCharacters() {
        assertEquals(CharacterClass.SPACE, CharacterClass.of(' '));
        assertEquals(CharacterClass.SPACE, CharacterClass.of('\t'));
        assertEquals(CharacterClass.SYMBOL, CharacterClass.of(-1));
        assertEquals(CharacterClass.SYMBOL, CharacterClass.of(0x110000));
        assertEquals(CharacterClass.ATTACHED, CharacterClass.of(0xE0101));
    }

    /** clreq: two U+2014 are one dash of two em; one alone is a connector, as in 11—12月. */
    @ParameterizedTest
    @CsvSource({"文, —, 文, CONNECT", "文, —, —, DASH", "—, —, 文, DASH", "…, …, …, ELLIPSIS"})
    void seesPairsOfDashes(String previous, String mark, String next, CharacterClass expected) {
        assertEquals(
                expected, CharacterClass.of(previous.charAt(0), mark.charAt(0), next.charAt(0)));
    }
}
