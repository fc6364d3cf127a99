package cn.gongbao.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.galley.Row;
import cn.gongbao.galley.Row.Seam;
import cn.gongbao.galley.SetLine;
import cn.gongbao.makeup.ColumnFiller.Filling;
import cn.gongbao.model.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows among columns; heights are counted in grid lines. */
class ColumnFillerTest {

    private static final Length STEP = new Length(100);

    private static Row row(int height, Seam after) {
        SetLine line =
                new SetLine(
                        Length.ZERO, Length.ZERO, Length.ZERO, List.of(), new Element("p"), null);
        return new Row(STEP.times(height), List.of(line), after);
    }

    private static Row blank(int height, Seam after) {
        return new Row(STEP.times(height), List.of(), after);
    }

    /** l a line, t one that stays with the next, b blank, c p r v before a column or page. */
    private static List<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        for (char kind : text.toCharArray()) {
            rows.add(
                    switch (kind) {
                        case 'l' -> row(1, Seam.FREE);
                        case 't' -> row(1, Seam.TOGETHER);
                        case 'b' -> blank(1, Seam.FREE);
                        case 'c' -> row(1, Seam.COLUMN);
                        case 'p' -> row(1, Seam.PAGE);
                        case 'r' -> row(1, Seam.RECTO);
                        default -> throw new IllegalArgumentException(text);
                    });
        }
        return rows;
    }

    private static Filling fill(List<Row> rows, int columns, int room) {
        return ColumnFiller.fill(rows, 0, columns, STEP.times(room), STEP);
    }

    private static List<Integer> heights(Filling filling) {
        return filling.columns().stream()
                .map(column -> (int) (ColumnFiller.height(column) / STEP.emu()))
                .toList();
    }

    // clreq §multi-column: columns at the end are of equal height; the last may be shorter
    @ParameterizedTest
    @CsvSource({
        "llllll, 2, 10, '[3, 3]'",
        "lllllll, 2, 10, '[4, 3]'",
        "lllllll, 3, 10, '[3, 3, 1]'",
        "l, 2, 10, '[1]'",
        "tlll, 2, 10, '[2, 2]'",
        "ttll, 2, 10, '[3, 1]'",
        "tttl, 2, 10, '[4]'",
        "lllbll, 2, 10, '[3, 2]'",
        "llblll, 2, 10, '[4, 2]'",
        "blllb, 2, 10, '[2, 1]'",
        "lcllll, 2, 10, '[2, 4]'",
        "llplll, 2, 10, '[3]'",
        "llllllllll, 2, 3, '[3, 3]'",
    })
    void columnsAreBalanced(String text, int columns, int room, String heights) {
        assertEquals(heights, heights(fill(rows(text), columns, room)).toString());
    }

    @ParameterizedTest
    @CsvSource({"llplll, PAGE, 3", "lrl, RECTO, 2", "lcl, FREE, 3", "llllll, FREE, 4"})
    void whatIsForcedIsTold(String text, Seam forced, int next) {
        Filling filling = fill(rows(text), 2, 2);
        assertEquals(forced, filling.forced());
        assertEquals(next, filling.next());
    }

    @Test
    void aGroupHigherThanAColumnIsDividedAtLast() {
        Filling filling = fill(rows("tttttttl"), 2, 3);
        assertEquals(List.of(3, 3), heights(filling));
        assertFalse(filling.kept());
    }

    @Test
    void aRowHigherThanThePageStillHasItsColumn() {
        List<Row> rows = List.of(row(9, Seam.FREE), row(1, Seam.FREE), row(9, Seam.FREE));
        Filling first = fill(rows, 1, 3);
        assertEquals(1, first.next());
        assertEquals(STEP.times(9), first.height());
        assertEquals(3, ColumnFiller.fill(rows, 2, 1, STEP.times(3), STEP).next());
    }

    @Test
    void aRowWithoutRoomStillHasItsColumn() {
        assertEquals(1, fill(rows("ll"), 1, 0).next());
        assertEquals(1, fill(rows("ll"), 1, -2).next());
    }

    @ParameterizedTest
    @CsvSource({"l, 1", "tl, 2", "ttl, 3", "bl, 1", "btl, 2", "bb, 0"})
    void theFirstGroupIsWhatStaysTogether(String text, int height) {
        assertEquals(height * STEP.emu(), ColumnFiller.firstGroup(rows(text)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyRowHasItsPlace(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            List<Row> rows = random(random);
            int columns = 1 + random.nextInt(3);
            int room = 1 + random.nextInt(12);
            List<Row> placed = new ArrayList<>();
            int from = 0;
            while (from < rows.size()) {
                Filling filling = ColumnFiller.fill(rows, from, columns, STEP.times(room), STEP);
                assertTrue(filling.next() > from, "goes on");
                filling.columns().forEach(placed::addAll);
                check(rows, from, filling, room);
                from = filling.next();
            }
            int at = 0;
            for (Row row : rows) {
                if (at < placed.size() && placed.get(at) == row) {
                    at++;
                } else {
                    assertTrue(row.blank(), "only space may vanish");
                }
            }
            assertEquals(placed.size(), at, "in their order, none twice");
        }
    }

    private static List<Row> random(Random random) {
        List<Row> rows = new ArrayList<>();
        int count = 1 + random.nextInt(40);
        for (int i = 0; i < count; i++) {
            int kind = random.nextInt(12);
            Seam seam = kind < 4 ? Seam.TOGETHER : kind == 11 ? Seam.COLUMN : Seam.FREE;
            boolean space = random.nextInt(6) == 0;
            rows.add(
                    space
                            ? blank(1, kind < 4 ? Seam.TOGETHER : Seam.FREE)
                            : row(1 + random.nextInt(8) / 7, seam));
        }
        return rows;
    }

    private static void check(List<Row> rows, int from, Filling filling, int room) {
        for (List<Row> column : filling.columns()) {
            boolean single = column.size() == 1;
            assertTrue(single || ColumnFiller.height(column) <= room * STEP.emu(), "in its column");
            if (!column.isEmpty()) {
                assertFalse(column.get(0).blank(), "no space at a column's head");
                assertFalse(column.get(column.size() - 1).blank(), "nor at its foot");
            }
            for (int i = 0; i + 1 < column.size(); i++) {
                assertTrue(column.get(i).after().compareTo(Seam.COLUMN) < 0, "forced seams");
            }
        }
        if (filling.kept()) {
            int at = filling.next() - 1;
            boolean end = filling.next() == rows.size();
            assertTrue(
                    end
                            || at < from
                            || rows.get(at).after() != Seam.TOGETHER
                            || rows.get(at).blank());
        }
    }

    // Against every division there is: the first column is the least high that may be.
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void twoColumnsDifferByTheLeastThatMayBe(long seed) {
        Random random = new Random(seed);
        int balanced = 0;
        for (int i = 0; i < 500; i++) {
            List<Row> rows = new ArrayList<>();
            int count = 2 + random.nextInt(20);
            for (int j = 0; j < count; j++) {
                rows.add(row(1, random.nextInt(3) == 0 ? Seam.TOGETHER : Seam.FREE));
            }
            int best = count;
            for (int first = (count + 1) / 2; first < count; first++) {
                if (rows.get(first - 1).after() == Seam.FREE) {
                    best = first;
                    break;
                }
            }
            List<Integer> heights = heights(fill(rows, 2, 40));
            assertEquals(best == count ? List.of(count) : List.of(best, count - best), heights);
            balanced += heights.size() - 1;
        }
        assertTrue(balanced > 300);
    }
}
