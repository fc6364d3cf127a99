package cn.gongbao.galley;

import cn.gongbao.galley.Row.Seam;
import cn.gongbao.model.Length;
import cn.gongbao.model.Notice;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Puts the rows of a table on pages of its own, turned by a quarter.
 *
 * <p>GB/T 9704-2012 8: the head stands at the binding edge of odd pages and at the fore-edge of
 * even ones, which is the left edge of both.
 */
final class TurnedTable {

    private TurnedTable() {}

    /**
     * A row for each page.
     *
     * @param gap kept free above and below the table
     */
    static List<Row> pages(
            Element table,
            List<Row> rows,
            Row.Insert insert,
            Compositor.Measures measures,
            Length gap,
            List<Notice> notices) {
        if (rows.stream().anyMatch(TurnedTable::isMore)) {
            notices.add(Notice.error(Sources.of(table), "galley.turned-table"));
        }
        List<Row> pages = new ArrayList<>();
        long room = measures.full().emu();
        int from = 0;
        while (from < rows.size()) {
            List<Row> page = new ArrayList<>(from == 0 ? List.of() : insert.head());
            long high = SetCell.height(page);
            int end = from;
            while (end < rows.size() && (high += rows.get(end).height().emu()) <= room) {
                end++;
            }
            end = Math.max(end, from + 1);
            int last = end;
            while (last > from + 1 && last < rows.size() && isTied(rows.get(last - 1))) {
                last--;
            }
            end = isTied(rows.get(last - 1)) ? end : last;
            page.addAll(rows.subList(from, end));
            if (end < rows.size()) {
                page.set(page.size() - 1, page.get(page.size() - 1).closed());
            }
            pages.add(page(page, measures.room().emu(), gap.emu()));
            from = end;
        }
        return pages;
    }

    private static boolean isMore(Row row) {
        return !row.pictures().isEmpty()
                || row.lines().stream()
                        .flatMap(line -> line.owned().stream())
                        .anyMatch(owned -> Footnotes.isReference(owned.element()));
    }

    private static boolean isTied(Row row) {
        return row.after() == Seam.TOGETHER;
    }

    private static Row page(List<Row> rows, long height, long gap) {
        List<SetLine> lines = new ArrayList<>();
        List<SetRule> rules = new ArrayList<>();
        long across = 0;
        for (Row row : rows) {
            for (SetLine line : row.lines()) {
                long x = across + line.baseline().emu();
                long y = height - gap - line.inset().emu();
                lines.add(line.turnedAt(new Length(x), new Length(y)));
                line.rules().forEach(rule -> rules.add(turned(rule, x, y)));
            }
            for (SetRule rule : row.rules()) {
                rules.add(turned(rule, across, height - gap));
            }
            across += row.height().emu();
        }
        return new Row(new Length(height), lines, rules, List.of(), Seam.FREE, null, null);
    }

    private static SetRule turned(SetRule rule, long x, long y) {
        return new SetRule(
                new Length(x + rule.y().emu()),
                new Length(y - rule.x().emu() - rule.width().emu()),
                rule.height(),
                rule.width(),
                rule.ink());
    }
}
