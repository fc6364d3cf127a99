package cn.gongbao.manuscript.web;

import cn.gongbao.manuscript.web.TableGrid.Cell;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jsoup.nodes.Element;

/**
 * The widths of a table's columns as shares of the whole: from its {@code col} elements, else from
 * the first cell of each column that spans no other. They count only if every column has one, all
 * of them lengths or all percentages.
 */
final class ColumnWidths {

    private ColumnWidths() {}

    /** The {@code colgroup} of a table's copy, if the widths are known. */
    static Optional<Element> of(TableSource source, TableGrid grid) {
        String[] widths = ofColumns(source, grid);
        if (Arrays.stream(widths).anyMatch(String::isEmpty)) {
            widths = ofCells(grid);
        }
        String[] given = widths;
        return shares(Arrays.stream(given).map(Millimetres::of).toList())
                .or(() -> shares(Arrays.stream(given).map(Millimetres::percentage).toList()));
    }

    private static String[] ofColumns(TableSource source, TableGrid grid) {
        String[] widths = new String[grid.columns()];
        Arrays.fill(widths, "");
        for (int i = 0; i < widths.length; i++) {
            int column = grid.sources().get(i);
            if (column < source.columns().size()) {
                widths[i] = width(source.columns().get(column));
            }
        }
        return widths;
    }

    private static String[] ofCells(TableGrid grid) {
        String[] widths = new String[grid.columns()];
        Arrays.fill(widths, "");
        for (Cell cell : grid.cells()) {
            if (cell.source() != null && cell.width() == 1 && widths[cell.column()].isEmpty()) {
                widths[cell.column()] = width(cell.source());
            }
        }
        return widths;
    }

    private static String width(Element element) {
        String styled = InlineStyle.of(element).get("width");
        return styled.isEmpty() ? element.attr("width") : styled;
    }

    private static Optional<Element> shares(List<OptionalDouble> widths) {
        double sum = widths.stream().mapToDouble(width -> width.orElse(0)).sum();
        if (sum <= 0 || widths.stream().anyMatch(width -> width.orElse(0) <= 0)) {
            return Optional.empty();
        }
        Element group = new Element("colgroup");
        for (OptionalDouble width : widths) {
            group.appendElement("col")
                    .attr("data-width", Decimals.of(width.getAsDouble() / sum, 4));
        }
        return Optional.of(group);
    }
}
