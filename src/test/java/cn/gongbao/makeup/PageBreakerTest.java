package cn.gongbao.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.galley.Row;
import cn.gongbao.galley.Row.Seam;
import cn.gongbao.makeup.Division.Fill;
import cn.gongbao.makeup.PageBreaker.Choice;
import cn.gongbao.makeup.PageBreaker.Part;
import cn.gongbao.makeup.PageBreaker.Rival;
import cn.gongbao.makeup.PageBreaker.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of whole flows; heights are counted in grid lines. */
class PageBreakerTest {

    private static final long LINE = Flows.LINE.emu();

    private static List<Choice> pages(String bands, int columns, int lines) {
        Sheet sheet = new Sheet(columns, lines * LINE, lines * LINE, LINE);
        return PageBreaker.pages(Flows.pieces(bands), sheet, true);
    }

    /** The lines of each column, pages parted by bars, parts by plus signs; _ a page left blank. */
    private static String told(List<Choice> pages) {
        List<String> told = new ArrayList<>();
        for (Choice choice : pages) {
            List<String> parts = new ArrayList<>();
            for (Part part : choice.ending().parts()) {
                List<String> columns = new ArrayList<>();
                for (Fill fill : part.division().fills()) {
                    columns.add("" + fill.height() / LINE);
                }
                parts.add(String.join(" ", columns));
            }
            told.add((choice.start().blank() ? "_ | " : "") + String.join(" + ", parts));
        }
        return String.join(" | ", told);
    }

    @ParameterizedTest
    @CsvSource({
        // full pages, and level columns at the end; clreq §multi-column
        "llllllllllllllllll, 2, 5, '5 5 | 4 4'",
        "lllllllll, 1, 5, '5 | 4'",
        // columns above a spanning title are level, clreq §multi-column
        "llllll [l] llll, 2, 9, '3 3 + 1 + 2 2'",
        // a title without room for two lines beneath goes to the next page
        "llllllllllllllll [h] llllllll, 2, 9, '8 8 | 1 + 4 4'",
        "llllllllllll [h] llllllllllll, 2, 9, '6 6 + 1 + 2 2 | 4 4'",
        // a heading in a column goes to the next page with what spans the columns below it
        "lllllllh [tttl] ll, 2, 5, '4 3 | 1 0 + 4 | 1 1'",
        "[l] hlllh [tttl] ll, 2, 5, '1 + 3 1 | 1 0 + 4 | 1 1'",
        "[tl] h [tttl] ll, 2, 5, '2 | 1 0 + 4 | 1 1'",
        // a page ends where the copy wants it, a page left blank where need be; no levelling there
        "lllpllll, 2, 5, '4 0 | 2 2'",
        "lllrllll, 2, 5, '4 0 | _ | 2 2'",
        "lllvllll, 2, 5, '4 0 | 2 2'",
        "llll [p] [l] llll, 2, 5, '2 2 + 1 | 1 + 2 2'",
        // a column ends where the copy wants it
        "lcllll, 2, 9, '2 4'",
        "lcllll, 1, 9, '2 | 4'",
    })
    void pagesAreMadeUp(String bands, int columns, int lines, String told) {
        assertEquals(told, told(pages(bands, columns, lines)));
    }

    // One gap of two lines becomes a line in each of two columns.
    @Test
    void aGapIsSpread() {
        String flow = "l".repeat(18) + "tttl" + "l".repeat(12);
        assertEquals("9 | 9 | 10 | 6", told(pages(flow, 1, 10)));
        // where the first page cannot give a line, the gap stays
        String firm = "l".repeat(8) + "tl" + "l".repeat(8) + "tttl" + "l".repeat(12);
        assertEquals("10 | 8 | 10 | 6", told(pages(firm, 1, 10)));
    }

    @Test
    void theLastPageHasSomeLines() {
        assertEquals("9 | 3", told(pages("llllllllllll", 1, 10)));
    }

    @Test
    void rivalsAreNoneTheCheaper() {
        int rivals = 0;
        for (Choice choice : pages("llllltllllltllllltlltttlllll", 1, 9)) {
            for (Rival rival : choice.rivals()) {
                assertTrue(rival.sum() >= choice.sum());
                rivals++;
            }
        }
        assertTrue(rivals > 3, "rivals: " + rivals);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyRowHasItsPlaceInOrder(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String bands = Flows.random(random, 60);
            for (int more = random.nextInt(3); more > 0; more--) {
                bands += " [" + Flows.random(random, 3) + "] " + Flows.random(random, 40);
            }
            int columns = 1 + random.nextInt(3);
            int lines = 4 + random.nextInt(12);
            List<Row> placed = new ArrayList<>();
            for (Choice choice : pages(bands, columns, lines)) {
                choice.ending().parts().forEach(part -> check(part, lines, placed));
            }
            List<Row> all =
                    Flows.pieces(bands).stream()
                            .flatMap(piece -> piece.rows(0, piece.size()).stream())
                            .filter(row -> !row.blank())
                            .toList();
            placed.removeIf(Row::blank);
            assertEquals(
                    all.stream().map(Row::height).toList(),
                    placed.stream().map(Row::height).toList(),
                    bands);
        }
    }

    private static void check(Part part, int lines, List<Row> placed) {
        for (Fill fill : part.division().fills()) {
            List<Row> column = part.piece().rows(fill.head(), fill.end());
            assertTrue(part.y() + fill.height() <= lines * LINE, "in its column");
            for (int i = 0; i + 1 < column.size(); i++) {
                assertTrue(column.get(i).after().compareTo(Seam.COLUMN) < 0, "forced seams");
            }
            placed.addAll(column);
        }
    }

    // Against every way to end pages there is, for one column.
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void noOtherPagesAreCheaper(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            StringBuilder text = new StringBuilder();
            int count = 8 + random.nextInt(14);
            for (int j = 0; j < count; j++) {
                text.append("lllt".charAt(random.nextInt(4)));
            }
            String flow = text.append('l').toString();
            Piece piece = Flows.pieces(flow).get(0);
            double best = cheapest(piece, 0, 7);
            assertEquals(best, pages(flow, 1, 7).get(0).sum(), 1e-6, flow);
        }
    }

    private static double cheapest(Piece piece, int from, int lines) {
        if (piece.height(from, piece.size()) <= lines * LINE) {
            double lacking = BreakCost.LEAST_LINES - (double) (piece.size() - from);
            return from > 0 && lacking > 0 ? BreakCost.THIN_PAGE.squared(lacking) : 0;
        }
        double best = Double.POSITIVE_INFINITY;
        for (int end = from + 1; end <= Math.min(from + lines, piece.size() - 1); end++) {
            double cost = BreakCost.SHORT_COLUMN.squared(lines - (end - from));
            cost += piece.mayEnd(end) ? 0 : BreakCost.KEEP_BROKEN.once();
            cost += piece.thin(from, end) ? BreakCost.THIN_OPENING.once() : 0;
            cost += piece.lone(from, end) ? BreakCost.LONE_LINE.once() : 0;
            best = Math.min(best, cost + BreakCost.PAGE.once() + cheapest(piece, end, lines));
        }
        return best;
    }
}
