package cn.gongbao.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.makeup.Division.Fill;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows among columns; heights are counted in grid lines. */
class ColumnDividerTest {

    private static final long LINE = Flows.LINE.emu();
    private static final long PAGE = 40 * LINE;

    private static ColumnDivider divider(Piece piece, int columns) {
        return new ColumnDivider(piece, columns, LINE, PAGE);
    }

    private static List<Integer> heights(Division division) {
        return division.fills().stream().map(fill -> (int) (fill.height() / LINE)).toList();
    }

    // clreq §multi-column: columns at the end are of equal height; the last may be shorter
    @ParameterizedTest
    @CsvSource({
        "llllll, 2, '[3, 3]'",
        "lllllll, 2, '[4, 3]'",
        "lllllll, 3, '[3, 3, 1]'",
        "llllllll, 3, '[3, 3, 2]'",
        "l, 2, '[1, 0]'",
        "ttll, 2, '[3, 1]'",
        "tttl, 2, '[4, 0]'",
        "lllbll, 2, '[3, 2]'",
        "llblll, 2, '[4, 2]'",
        "blllb, 2, '[2, 1]'",
        "lcllll, 2, '[2, 4]'",
        // a right column longer by a line is better than one shorter by three
        "tttltttl, 2, '[4, 4]'",
        "tltl33, 2, '[7, 3]'",
        "tl3ttl, 2, '[5, 3]'",
    })
    void columnsThatEndAreLevel(String text, int columns, String heights) {
        Piece piece = Flows.pieces(text).get(0);
        Division division = divider(piece, columns).level(0, PAGE);
        assertEquals(heights, heights(division).toString());
    }

    // clreq §headings: two lines of its text at least stand beneath a heading
    @ParameterizedTest
    @CsvSource({
        "lllhlllll, '[6, 3]'",
        "lllhltllll, '[7, 3]'",
        "llllhltlll, '[4, 6]'",
        "llllhltttttl, '[4, 8]'",
        // what has one line alone beneath it is whole
        "lllhlhltll, '[5, 5]'",
    })
    void aHeadingHasTwoLinesBeneath(String text, String heights) {
        Piece piece = Flows.pieces(text).get(0);
        Division division = divider(piece, 2).level(0, PAGE);
        assertEquals(heights, heights(division).toString());
    }

    @Test
    void whatTheRoomDoesNotHoldIsNotLevelled() {
        Piece piece = Flows.pieces("llllllll").get(0);
        assertNull(divider(piece, 2).level(0, 3 * LINE));
        assertEquals(4 * LINE, divider(piece, 2).level(0, 4 * LINE).height());
    }

    @Test
    void fullColumnsEndWhereTextMayRunOn() {
        Piece piece = Flows.pieces("lllllltllllllll").get(0);
        List<Integer> ends =
                divider(piece, 2).full(0, 4 * LINE).stream().map(Division::end).toList();
        assertTrue(ends.contains(8), ends::toString);
        // row 7 stays with row 6
        assertTrue(!ends.contains(7), ends::toString);
    }

    @Test
    void aGroupHigherThanAColumnIsDividedAtLast() {
        Piece piece = Flows.pieces("t".repeat(60) + "l").get(0);
        Division division = divider(piece, 2).full(0, 20 * LINE).iterator().next();
        assertEquals(List.of(20, 40), division.fills().stream().map(Fill::end).toList());
        assertTrue(division.cost() >= BreakCost.KEEP_BROKEN.once());
    }

    @Test
    void aRowHigherThanTheColumnStillHasOne() {
        Piece piece = Flows.pieces("3l").get(0);
        assertEquals(1, divider(piece, 1).full(0, LINE).iterator().next().end());
    }

    // Against every division there is.
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void noOtherTwoColumnsAreCheaper(long seed) {
        Random random = new Random(seed);
        int levelled = 0;
        for (int i = 0; i < 400; i++) {
            Piece piece = Flows.pieces("l".repeat(random.nextInt(3)) + keeps(random)).get(0);
            Division found = divider(piece, 2).level(0, PAGE);
            double best = Double.POSITIVE_INFINITY;
            for (int first = 1; first <= piece.size(); first++) {
                if (piece.mayEnd(first)) {
                    best = Math.min(best, cost(piece, first));
                }
            }
            assertEquals(best, found.cost(), 1e-6, piece.rows(0, piece.size()).toString());
            levelled += found.fills().get(0).end() < piece.size() ? 1 : 0;
        }
        assertTrue(levelled > 200);
    }

    private static String keeps(Random random) {
        StringBuilder text = new StringBuilder();
        int count = 2 + random.nextInt(20);
        for (int i = 0; i < count; i++) {
            text.append("llltt".charAt(random.nextInt(5)));
        }
        return text.append('l').toString();
    }

    private static double cost(Piece piece, int first) {
        double left = piece.height(0, first) / (double) LINE;
        double right = piece.height(first, piece.size()) / (double) LINE;
        double highest = Math.max(left, right);
        double lone = piece.lone(0, first) ? BreakCost.LONE_LINE.once() : 0;
        lone += piece.lone(first, piece.size()) ? BreakCost.LONE_LINE.once() : 0;
        return lone
                + BreakCost.UNBALANCED.squared(highest - left)
                + BreakCost.LAST_COLUMN_SHORT.squared(highest - right);
    }
}
