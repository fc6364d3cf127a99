package cn.gongbao.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongbao.galley.Galley;
import cn.gongbao.galley.Row;
import cn.gongbao.galley.Row.Seam;
import cn.gongbao.model.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the breaker counts is what is placed: heads again, whole lines, notes. */
class InsertsTest {

    private static List<Row> rows(Random random) {
        List<Row> rows = new ArrayList<>();
        while (rows.size() < 60) {
            Row line = Flows.row(1, Seam.FREE, new Element("p"));
            int kind = random.nextInt(5);
            if (kind < 2) {
                rows.add(line);
            } else if (kind == 2) {
                Row.Foot foot = new Row.Foot(high(30), List.of(high(70), high(70)), Flows.LINE);
                rows.add(line.with(foot));
            } else if (kind == 3) {
                rows.add(Row.blank(Flows.LINE));
            } else {
                List<Row> head = List.of(high(90), high(1 + random.nextInt(80)));
                Row.Insert table = new Row.Insert(Flows.LINE, head, List.of());
                for (int i = 1 + random.nextInt(20); i > 0; i--) {
                    rows.add(high(20 + random.nextInt(300)).of(table));
                }
                if (random.nextBoolean()) {
                    rows.add(Row.blank(new Length(50)).of(table));
                }
            }
        }
        return rows;
    }

    private static Row high(long height) {
        Row line = Flows.row(1, Seam.FREE, new Element("td"));
        return new Row(new Length(height), line.lines(), Seam.FREE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theHeightOfEveryStretchIsThatOfItsRows(long seed) {
        List<Row> rows = rows(new Random(seed));
        Piece piece = Piece.of(new Galley(List.of(new Galley.Band(false, rows)))).get(0);
        for (int from = 0; from <= piece.size(); from++) {
            for (int to = from; to <= piece.size(); to++) {
                long placed = sum(piece.rows(from, to)) + sum(piece.notes(from, to));
                assertEquals(placed, piece.height(from, to), from + " to " + to);
                assertEquals(0, placed % Flows.LINE.emu(), "whole lines");
            }
        }
    }

    private static long sum(List<Row> rows) {
        return rows.stream().mapToLong(row -> row.height().emu()).sum();
    }
}
