package cn.gongbao.makeup;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns side by side, filled from one piece.
 *
 * @param fills from left to right
 * @param cost the sum of their charges
 */
record Division(List<Fill> fills, double cost) {

    /** No column yet. */
    static final Division NONE = new Division(List.of(), 0);

    /**
     * The rows of one column.
     *
     * @param head the first that is not blank
     * @param end the row before which the column ends
     * @param height of the rows, in EMU
     * @param blank lines left free below them
     * @param charges what this column costs
     */
    record Fill(int head, int end, long height, double blank, List<Charge> charges) {}

    /** This division with one more column on its right. */
    Division with(Fill fill) {
        List<Fill> all = new ArrayList<>(fills);
        all.add(fill);
        return new Division(List.copyOf(all), cost + sum(fill.charges));
    }

    static double sum(List<Charge> charges) {
        double sum = 0;
        for (Charge charge : charges) {
            sum += charge.cost();
        }
        return sum;
    }

    /** The first row that no column takes. */
    int end() {
        return last().end;
    }

    /** The last column. */
    Fill last() {
        return fills.get(fills.size() - 1);
    }

    /** Height of the highest column, in EMU. */
    long height() {
        return fills.stream().mapToLong(Fill::height).max().orElse(0);
    }
}
