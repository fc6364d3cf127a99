package cn.gongbao.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentBufferTest {

    @ParameterizedTest
    @CsvSource({
        "0, 3, 0",
        "1, 3, .001",
        "-1, 3, -.001",
        "500, 3, .5",
        "1000, 3, 1",
        "10500, 3, 10.5",
        "-595276, 3, -595.276",
        "20, 0, 20",
        "100, 4, .01",
        "70, 1, 7",
        "-7, 1, -.7",
        "1000001, 3, 1000.001",
        "120, 1, 12",
        "9223372036854775, 3, 9223372036854.775"
    })
    void writesNumbersInTheirShortestForm(long unscaled, int decimals, String expected) {
        assertEquals(expected, new ContentBuffer(1).decimal(unscaled, decimals).toString());
    }

    @ParameterizedTest
    @CsvSource({"12700, 1", "133350, 10.5", "36000, 2.835", "-36000, -2.835", "6, 0", "7, .001"})
    void writesLengthsInPoints(long emu, String expected) {
        assertEquals(expected + " ", new ContentBuffer(1).points(emu).toString());
    }

    // ISO 32000-1 §7.3.4.2: parentheses and backslash are escaped, a bare CR would turn into LF
    @Test
    void escapesCodesInLiteralStrings() {
        ContentBuffer buffer = new ContentBuffer(1);
        buffer.code('(' << 8 | ')');
        buffer.code('\\' << 8 | '\r');
        buffer.code(0x000A);
        byte[] expected = {'\\', '(', '\\', ')', '\\', '\\', '\\', 'r', 0, 10};
        assertArrayEquals(expected, Arrays.copyOf(buffer.bytes(), buffer.length()));
    }

    @Test
    void writesUnicodeWithItsByteOrderMark() {
        assertEquals("<FEFF1820D83DDE00>", new ContentBuffer(1).unicode("ᠠ😀").toString());
    }
}
