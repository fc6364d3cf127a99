package cn.gongbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Real and invented titles, each with the lines it must make: a row for each rule. */
class TitleTableTest {

    private static final Path TABLE = Path.of("src/test/resources/cn/gongbao/galley/titles.txt");

    @TestFactory
    Stream<DynamicTest> everyTitleMakesItsLines() throws IOException {
        return rows().map(row -> DynamicTest.dynamicTest(row, () -> check(row)));
    }

    @Test
    void theTableIsFull() throws IOException {
        assertTrue(rows().count() >= 40);
    }

    private static Stream<String> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(row -> !row.isBlank() && !row.startsWith("#"));
    }

    private static void check(String row) {
        String[] cells = row.split(" \\| ");
        String title = cells[2].replace(" // ", "//").replace(" / ", "");
        List<String> expected = List.of(cells[2].split(" //? "));
        assertEquals(expected, Titles.lines(title, Double.parseDouble(cells[0])), cells[1]);
    }
}
