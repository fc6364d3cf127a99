package cn.gongbao.galley;

import cn.gongbao.galley.TableGrid.Cell;
import cn.gongbao.model.Length;
import cn.gongbao.style.Style;
import cn.gongbao.style.Style.Rules;
import java.util.ArrayList;
import java.util.List;

/** The rules of a table; lengths in EMU. A rule never stands outside the table's edges. */
final class TableRules {

    /** Above and below a table of three rules. */
    static final long THICK = Length.pt(1).emu();

    /** All others. */
    static final long THIN = Length.pt(0.5).emu();

    private final TableGrid grid;
    private final Style style;
    private final long[] edges;
    private final long[] tops;
    private final int[][] owners;

    TableRules(TableGrid grid, Style style, long[] edges, long[] tops) {
        this.grid = grid;
        this.style = style;
        this.edges = edges;
        this.tops = tops;
        owners = new int[grid.rows().size()][grid.columns()];
        for (int i = 0; i < grid.cells().size(); i++) {
            Cell cell = grid.cells().get(i);
            for (int row = cell.row(); row < cell.endRow(); row++) {
                for (int column = cell.column(); column < cell.endColumn(); column++) {
                    owners[row][column] = i + 1;
                }
            }
        }
    }

    /** The rules that close a table which runs on in another column, from the column's foot. */
    static List<SetRule> close(Style style, long width) {
        return style.rules() == Rules.NONE
                ? List.of()
                : List.of(rule(style, 0, -THIN, width, THIN));
    }

    private static SetRule rule(Style style, long x, long y, long width, long height) {
        return new SetRule(
                new Length(x), new Length(y), new Length(width), new Length(height), style.ink());
    }

    private long width() {
        return edges[edges.length - 1];
    }

    /** The row that opens the table; none where it has no rules. */
    List<Row> top() {
        if (style.rules() == Rules.NONE) {
            return List.of();
        }
        long high = style.rules() == Rules.THREE_LINE ? THICK : THIN;
        SetRule rule = rule(style, 0, 0, width(), high);
        return List.of(
                new Row(
                        new Length(high),
                        List.of(),
                        List.of(rule),
                        List.of(),
                        Row.Seam.TOGETHER,
                        null,
                        null));
    }

    /** Rules in a stretch of the table, counted from its upper end. */
    List<SetRule> between(long from, long to) {
        List<SetRule> rules = new ArrayList<>();
        for (int row = 0; row < grid.rows().size(); row++) {
            long foot = tops[row + 1];
            if (foot > from && foot <= to) {
                below(row, foot - from, rules);
            }
            long top = Math.max(from, tops[row]);
            long end = Math.min(to, foot);
            if (top < end && style.rules() == Rules.GRID) {
                beside(row, top - from, end - top, rules);
            }
        }
        return rules;
    }

    private void below(int row, long foot, List<SetRule> rules) {
        boolean last = row + 1 == grid.rows().size();
        if (style.rules() == Rules.THREE_LINE) {
            if (last) {
                rules.add(rule(style, 0, foot - THICK, width(), THICK));
            } else if (row + 1 == grid.headRows()) {
                rules.add(rule(style, 0, foot - THIN, width(), THIN));
            } else if (row + 1 < grid.headRows()) {
                underSpans(row, foot, rules);
            }
        } else if (style.rules() == Rules.GRID) {
            int from = 0;
            for (int column = 0; column <= grid.columns(); column++) {
                boolean open = column == grid.columns() || !last && joined(row, column);
                if (open && column > from) {
                    long x = edges[from];
                    rules.add(rule(style, x, foot - THIN, edges[column] - x, THIN));
                }
                from = open ? column + 1 : from;
            }
        }
    }

    private boolean joined(int row, int column) {
        int owner = owners[row][column];
        return owner > 0 && owner == owners[row + 1][column];
    }

    // In a head of several rows a thin rule shows what a heading spans.
    private void underSpans(int row, long foot, List<SetRule> rules) {
        for (Cell cell : grid.cells()) {
            if (cell.endRow() == row + 1 && cell.columnSpan() > 1) {
                long inset = style.size().emu() / 3;
                long x = edges[cell.column()] + inset;
                long end = edges[cell.endColumn()] - inset;
                rules.add(rule(style, x, foot - THIN, end - x, THIN));
            }
        }
    }

    private void beside(int row, long top, long height, List<SetRule> rules) {
        rules.add(rule(style, 0, top, THIN, height));
        for (int column = 1; column < grid.columns(); column++) {
            int owner = owners[row][column];
            if (owner == 0 || owner != owners[row][column - 1]) {
                long x = Math.min(edges[column] - THIN / 2, width() - THIN);
                rules.add(rule(style, x, top, THIN, height));
            }
        }
        rules.add(rule(style, width() - THIN, top, THIN, height));
    }
}
