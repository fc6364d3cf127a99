package cn.gongbao.type.cff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CffDictTest {

    private static final String BOX = "05";

    /** Technical Note 5176, tables 4 and 5 and the examples below them. */
    @ParameterizedTest
    @CsvSource({
        "8b, 0",
        "ef, 100",
        "27, -100",
        "fa7c, 1000",
        "fe7c, -1000",
        "1c2710, 10000",
        "1cd8f0, -10000",
        "1d000186a0, 100000",
        "1dfffe7960, -100000",
        "1ee2a25f, -2.25",
        "1e0a140541c3ff, 0.000140541",
        "1e2b3f, 2000"
    })
    void readsANumber(String bytes, double number) throws CffRefused {
        CffDict dict = read(bytes + BOX);
        assertEquals(List.of(number), dict.entries().get(CffDict.BOX).numbers());
        assertArrayEquals(HexFormat.of().parseHex(bytes), dict.raw(CffDict.BOX));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -2.25, 0.001, 4.8828125E-4, 1 / 3000.0, 1E20, -1E-20})
    void readsTheRealsThatAreWritten(double number) throws CffRefused {
        byte[] bytes = new CffWriter().real(number).octet(CffDict.BOX).bytes();
        CffDict dict = CffDict.read(new CffData("dict", ByteBuffer.wrap(bytes)));
        assertEquals(List.of(number), dict.entries().get(CffDict.BOX).numbers());
    }

    @Test
    void takesTheLastOfTwoEntries() throws CffRefused {
        assertEquals(2, read("8c058d05").whole(CffDict.BOX, 0));
        assertEquals(3, read("8e0c24").whole(CffDict.FD_ARRAY, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1f05", "ff05", "1605", "1c27", "1d0001", "fa", "1eff05", "1e12", "0c"})
    void refusesWhatIsNoNumberOrEnds(String bytes) {
        assertEquals("dict", assertThrows(CffRefused.class, () -> read(bytes)).part());
    }

    @Test
    void refusesWhatIsTooMuch() throws CffRefused {
        assertEquals(513, read("8b".repeat(513) + BOX).entries().get(5).numbers().size());
        assertThrows(CffRefused.class, () -> read("8b".repeat(514) + BOX));
        assertEquals(5, read("8c05".repeat(32_767)).entries().keySet().iterator().next());
        assertThrows(CffRefused.class, () -> read("8c05".repeat(32_768)));
    }

    @Test
    void refusesAnOperandThatIsNotThereOrNotWhole() throws CffRefused {
        CffDict dict = read("1ee2a25f05");
        assertThrows(CffRefused.class, () -> dict.whole(CffDict.BOX, 0));
        assertThrows(CffRefused.class, () -> dict.whole(CffDict.BOX, 1));
        assertThrows(CffRefused.class, () -> dict.whole(CffDict.PRIVATE, 0));
        CffDict matrix = read("8b0c07");
        assertThrows(CffRefused.class, matrix::matrix);
    }

    private static CffDict read(String bytes) throws CffRefused {
        return CffDict.read(new CffData("dict", ByteBuffer.wrap(HexFormat.of().parseHex(bytes))));
    }
}
