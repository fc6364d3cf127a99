package cn.gongbao.manuscript.numeral;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource({
        "1, 一, i",
        "10, 十, x",
        "14, 十四, xiv",
        "20, 二十, xx",
        "49, 四十九, xlix",
        "105, 一百零五, cv",
        "110, 一百一十, cx",
        "1994, 一千九百九十四, mcmxciv",
        "3999, 三千九百九十九, mmmcmxcix",
        "4000, 四千, 4000"
    })
    void aNumberIsWrittenAsOneSaysIt(int number, String spoken, String roman) {
        assertEquals(spoken, HanNumeral.spoken(number));
        assertEquals(roman, RomanNumeral.of(number));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        for (int number = 1; number < 10_000; number++) {
            assertEquals(number, HanNumeral.value(HanNumeral.spoken(number)));
        }
    }
}
