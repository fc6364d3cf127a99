package cn.gongbao.galley;

import cn.gongbao.galley.TableGrid.Cell;
import cn.gongbao.model.Length;
import cn.gongbao.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands in the columns of a table, which tells how cells are aligned whose source does not:
 * numbers under each other by their decimal points, short text centred, long text justified.
 */
final class ColumnKinds {

    /** What a column holds. */
    enum Kind {
        NUMBERS,
        SHORT,
        LONG
    }

    /** Text up to this many em is short. */
    private static final int SHORT_EM = 9;

    /** Text in a narrower column is not justified. */
    private static final int NARROW_EM = 14;

    private static final Pattern NUMBER = Pattern.compile("[-+−±＋－]?\\p{Nd}[\\p{Nd},，.．  ]*[%％‰]?");

    private static final Pattern NOTHING = Pattern.compile("[-—–/／…无]*");

    private final List<Kind> kinds = new ArrayList<>();

    /**
     * @param extents of the grid's cells, in their order
     * @param edges where columns end, in EMU
     * @param em of the cells
     */
    ColumnKinds(TableGrid grid, List<Extent> extents, long[] edges, Length em) {
        for (int column = 0; column < grid.columns(); column++) {
            kinds.add(kind(grid, extents, column, edges[column + 1] - edges[column], em));
        }
    }

    private static Kind kind(
            TableGrid grid, List<Extent> extents, int column, long width, Length em) {
        boolean numbers = false;
        boolean others = false;
        long widest = 0;
        for (int i = 0; i < extents.size(); i++) {
            Cell cell = grid.cells().get(i);
            if (cell.column() != column || cell.columnSpan() > 1 || cell.row() < grid.headRows()) {
                continue;
            }
            String text = cell.element().text().strip();
            numbers |= NUMBER.matcher(text).matches();
            others |= !NUMBER.matcher(text).matches() && !NOTHING.matcher(text).matches();
            widest = Math.max(widest, extents.get(i).natural());
        }
        if (widest > width) {
            return Kind.LONG;
        }
        if (numbers && !others) {
            return Kind.NUMBERS;
        }
        return widest <= em.emu() * SHORT_EM ? Kind.SHORT : Kind.LONG;
    }

    /** Whether a cell's number stands under the others of its column. */
    boolean isNumber(Cell cell) {
        String text = cell.element().text().strip();
        return cell.columnSpan() == 1
                && kinds.get(cell.column()) == Kind.NUMBERS
                && NUMBER.matcher(text).matches();
    }

    /** The alignment of a cell's text. */
    Style.Align align(Cell cell, long natural, long width, Length em) {
        if (cell.element().hasAttr("data-align")) {
            return null;
        }
        if (cell.columnSpan() > 1) {
            return natural <= 2 * width ? Style.Align.CENTER : Style.Align.JUSTIFY;
        }
        return switch (kinds.get(cell.column())) {
            case NUMBERS, SHORT -> Style.Align.CENTER;
            // In so few characters a justified line is torn apart.
            case LONG -> width < em.emu() * NARROW_EM ? Style.Align.START : Style.Align.JUSTIFY;
        };
    }
}
