package cn.gongbao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as they are written and read. */
class LineAddressTest {

    @ParameterizedTest
    @CsvSource({
        "12, 2, 2, 18, 12R18",
        "12, 1, 2, 18, 12L18",
        "12, 0, 2, 3, 12S3",
        "1, 0, 1, 218, 1:218",
        "7, 2, 3, 4, 7C24",
        "7, 3, 3, 4, 7R4",
        "目录, 0, 1, 5, 目录:5",
    })
    void whatIsWrittenIsReadAgain(String label, int column, int columns, int row, String written) {
        LineAddress address = LineAddress.of(label, column, columns, row);
        assertEquals(written, address.toString());
        assertEquals(address, LineAddress.parse(written).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "12R", "R18", "12X18", "12R18a", "12R12345", ":5"})
    void whatIsNoAddressIsNotRead(String text) {
        assertTrue(LineAddress.parse(text).isEmpty());
    }
}
