package cn.gongbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GB/T 9704-2012 7.3.1: the outlines of a title. */
class TitleShapeTest {

    @ParameterizedTest
    @CsvSource({
        "8, SINGLE, 0",
        "8 9, TRAPEZOID, 0",
        "9 7, TRAPEZOID, 0",
        "8 8, RECTANGLE, 0",
        "7 8 9, TRAPEZOID, 0",
        "9 8 6, TRAPEZOID, 0",
        "7 9 8, DIAMOND, 0",
        "7 9 7, DIAMOND, 0",
        "7 9 9 7, DIAMOND, 0",
        "6 7 9 8, DIAMOND, 0",
        "8 8 8, RECTANGLE, 0",
        "9 7 8, HOURGLASS, 1",
        "9 5 8, HOURGLASS, 3",
        "9 7 7 9, HOURGLASS, 2",
        "7 9 6 8, HOURGLASS, 2",
        "7 7 9, UNEVEN, 0",
        "9 9 7, UNEVEN, 0",
        "7 8 9 9, UNEVEN, 0",
        "9 9 8 7, UNEVEN, 0",
    })
    void outlines(String lines, TitleShape expected, long waist) {
        long[] widths = Arrays.stream(lines.split(" ")).mapToLong(Long::parseLong).toArray();
        assertEquals(expected, TitleShape.of(widths, 0));
        assertEquals(waist, TitleShape.waist(widths));
    }

    @ParameterizedTest
    @CsvSource({"80 85, RECTANGLE", "80 86, TRAPEZOID", "80 90 85, UNEVEN"})
    void whatLooksEqualIsEqual(String lines, TitleShape expected) {
        long[] widths = Arrays.stream(lines.split(" ")).mapToLong(Long::parseLong).toArray();
        assertEquals(expected, TitleShape.of(widths, 5));
    }
}
