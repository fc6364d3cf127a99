package cn.gongbao.galley;

import cn.gongbao.galley.TableGrid.Cell;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/** Shares a measure among the columns of a table; lengths in EMU, padding counted in. */
final class ColumnWidths {

    /** The room that words leave over is given out in so many parts. */
    private static final int STEPS = 100;

    private final TableGrid grid;
    private final List<Extent> extents;

    /**
     * @param extents of the grid's cells, in their order, padding counted in
     */
    ColumnWidths(TableGrid grid, List<Extent> extents) {
        this.grid = grid;
        this.extents = extents;
    }

    /** What each column needs in one respect, so that its cells and those that span it have it. */
    long[] needs(ToLongFunction<Extent> respect) {
        long[] needs = new long[grid.columns()];
        for (int i = 0; i < extents.size(); i++) {
            Cell cell = grid.cells().get(i);
            if (cell.columnSpan() == 1) {
                long need = respect.applyAsLong(extents.get(i));
                needs[cell.column()] = Math.max(needs[cell.column()], need);
            }
        }
        for (int i = 0; i < extents.size(); i++) {
            Cell cell = grid.cells().get(i);
            if (cell.columnSpan() > 1) {
                widen(needs, cell, respect.applyAsLong(extents.get(i)));
            }
        }
        return needs;
    }

    private static void widen(long[] needs, Cell cell, long need) {
        long lack = need;
        for (int column = cell.column(); column < cell.endColumn(); column++) {
            lack -= needs[column];
        }
        long share = (lack + cell.columnSpan() - 1) / cell.columnSpan();
        for (int column = cell.column(); column < cell.endColumn() && share > 0; column++) {
            needs[column] += share;
        }
    }

    /**
     * Where the columns end, counted from the table's left edge.
     *
     * <p>As the source wishes where it says so, else by content: what is left over by the words
     * goes step by step to the column that makes rows lowest. No column becomes narrower than its
     * words.
     */
    long[] edges(long measure) {
        long[] least = needs(Extent::least);
        long[] most = needs(Extent::natural);
        double[] widths =
                grid.shares().length > 0
                        ? shared(measure, least, endless(most), grid.shares())
                        : byContent(measure, least);
        return edges(shared(measure, doubles(most), widths), measure);
    }

    private static long[] endless(long[] most) {
        long[] endless = new long[most.length];
        Arrays.fill(endless, Long.MAX_VALUE);
        return endless;
    }

    private double[] byContent(long measure, long[] least) {
        double[] widths = Arrays.stream(least).asDoubleStream().toArray();
        double left = measure - Arrays.stream(widths).sum();
        double step = Math.max(1, left / STEPS);
        while (left >= step) {
            int column = neediest(widths);
            if (column < 0) {
                break;
            }
            widths[column] += step;
            left -= step;
        }
        return widths;
    }

    /** The column that lowers the rows most when it grows; -1 where all stand on one line. */
    private int neediest(double[] widths) {
        double[] gains = new double[widths.length];
        double most = 0;
        int row = -1;
        int highest = -1;
        for (int i = 0; i <= extents.size(); i++) {
            boolean end = i == extents.size() || grid.cells().get(i).row() != row;
            if (end && highest >= 0) {
                int column = grid.cells().get(highest).column();
                double width = widths[column];
                gains[column] += extents.get(highest).natural() / width / width;
            }
            if (end) {
                row = i == extents.size() ? row : grid.cells().get(i).row();
                most = 1;
                highest = -1;
            }
            if (i < extents.size() && grid.cells().get(i).columnSpan() == 1) {
                double lines = extents.get(i).natural() / widths[grid.cells().get(i).column()];
                highest = lines > most ? i : highest;
                most = Math.max(most, lines);
            }
        }
        int best = -1;
        for (int column = 0; column < gains.length; column++) {
            boolean better = gains[column] > (best < 0 ? 0 : gains[best]);
            best = better ? column : best;
        }
        return best;
    }

    /** Shares a measure by weights, no column narrower or wider than it may be. */
    private static double[] shared(long measure, long[] least, long[] most, double[] weights) {
        int count = weights.length;
        double[] widths = new double[count];
        boolean[] settled = new boolean[count];
        double room = measure;
        for (boolean changed = true; changed; ) {
            changed = false;
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += settled[i] ? 0 : weights[i];
            }
            double lack = 0;
            double rest = 0;
            for (int i = 0; i < count; i++) {
                if (!settled[i]) {
                    widths[i] = room * weights[i] / sum;
                    lack += Math.max(0, least[i] - widths[i]);
                    rest += Math.max(0, widths[i] - most[i]);
                }
            }
            boolean narrow = lack >= rest;
            for (int i = 0; i < count; i++) {
                double bound = narrow ? least[i] : most[i];
                boolean beyond = narrow ? widths[i] < bound : widths[i] > bound;
                if (!settled[i] && beyond) {
                    widths[i] = bound;
                    settled[i] = true;
                    changed = true;
                }
            }
            room = measure;
            for (int i = 0; i < count; i++) {
                room -= settled[i] ? widths[i] : 0;
            }
        }
        return widths;
    }

    private static double[] doubles(long[] lengths) {
        return Arrays.stream(lengths).mapToDouble(length -> length + 1.0).toArray();
    }

    // What the content leaves over is shared by what the columns have.
    private static double[] shared(long measure, double[] weights, double[] widths) {
        double sum = Arrays.stream(weights).sum();
        double left = measure - Arrays.stream(widths).sum();
        double[] all = widths.clone();
        for (int i = 0; i < all.length; i++) {
            all[i] += left * weights[i] / sum;
        }
        return all;
    }

    private static long[] edges(double[] widths, long measure) {
        long[] edges = new long[widths.length + 1];
        double at = 0;
        for (int i = 0; i < widths.length; i++) {
            at += widths[i];
            edges[i + 1] = Math.min(measure, Math.round(at));
        }
        edges[widths.length] = measure;
        return edges;
    }
}
