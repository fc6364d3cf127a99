package cn.gongbao.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a line stands, as proofs and reports write it: {@code 12R18} is page 12, right column, grid
 * line 18.
 *
 * @param label of the page
 * @param side L, R or C with a number for a column, S for a line across all of several; empty where
 *     there is one column, written {@code 12:18}
 * @param row grid line from 1
 */
public record LineAddress(String label, String side, int row) {

    private static final Pattern WRITTEN = Pattern.compile("(.+?)(L|R|S|C\\d|:)(\\d{1,4})");

    /** The address that a text writes, if it writes one. */
    public static Optional<LineAddress> parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        String side = written.group(2).equals(":") ? "" : written.group(2);
        int row = Integer.parseInt(written.group(3));
        return Optional.of(new LineAddress(written.group(1), side, row));
    }

    /**
     * The address of a line.
     *
     * @param column from 1; 0 where the line spans or there is one column
     * @param columns of the frame
     */
    public static LineAddress of(String label, int column, int columns, int row) {
        return new LineAddress(label, side(column, columns), row);
    }

    private static String side(int column, int columns) {
        if (columns <= 1) {
            return "";
        }
        if (column == 0) {
            return "S";
        }
        return column == 1 ? "L" : column == columns ? "R" : "C" + column;
    }

    /** As it is written. */
    @Override
    public String toString() {
        return label + (side.isEmpty() ? ":" : side) + row;
    }
}
