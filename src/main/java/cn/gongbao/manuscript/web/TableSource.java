package cn.gongbao.manuscript.web;

import cn.gongbao.manuscript.web.TableGrid.Row;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The parts of a table of a page, those of tables inside it left aside.
 *
 * @param table itself
 * @param captions of the table
 * @param columns the {@code col} elements, one for every column that they mean
 * @param rows in the order in which they are shown: head, bodies, foot
 * @param hidden rows and cells that are not shown
 * @param strays what stands between its parts
 */
record TableSource(
        Element table,
        List<Element> captions,
        List<Element> columns,
        List<Row> rows,
        List<Element> hidden,
        List<Node> strays) {

    static TableSource of(Element table) {
        List<Element> columns = new ArrayList<>();
        List<List<Element>> heads = new ArrayList<>();
        List<List<Element>> bodies = new ArrayList<>();
        List<List<Element>> feet = new ArrayList<>();
        for (Element part : table.children()) {
            switch (part.normalName()) {
                case "colgroup" -> columns(part, columns);
                case "thead" -> heads.add(rowsOf(part));
                case "tfoot" -> feet.add(rowsOf(part));
                case "tbody" -> bodies.add(rowsOf(part));
                default -> {}
            }
        }
        List<Row> rows = new ArrayList<>();
        List<Element> hidden = new ArrayList<>();
        heads.forEach(group -> add(group, true, rows, hidden));
        bodies.forEach(group -> add(group, false, rows, hidden));
        feet.forEach(group -> add(group, false, rows, hidden));
        List<Element> captions =
                table.children().stream().filter(e -> e.normalName().equals("caption")).toList();
        return new TableSource(
                table,
                captions,
                columns,
                heads.isEmpty() ? headed(rows) : rows,
                hidden,
                strays(table));
    }

    private static List<Node> strays(Element part) {
        List<Node> strays = new ArrayList<>();
        for (Node child : part.childNodes()) {
            if (child instanceof TextNode text && !text.isBlank()) {
                strays.add(text);
            } else if (child instanceof Element inner) {
                collect(part, inner, strays);
            }
        }
        return strays;
    }

    private static void collect(Element around, Element inner, List<Node> strays) {
        String tag = inner.normalName();
        boolean group = tag.matches("thead|tbody|tfoot");
        if (!isPartOf(around.normalName(), tag)) {
            strays.add(inner);
        } else if (group || tag.equals("tr")) {
            strays.addAll(strays(inner));
        }
    }

    private static boolean isPartOf(String around, String tag) {
        return switch (around) {
            case "table" -> tag.matches("caption|colgroup|thead|tbody|tfoot");
            case "tr" -> tag.matches("td|th");
            default -> tag.equals("tr");
        };
    }

    private static void columns(Element group, List<Element> columns) {
        List<Element> inner = group.children();
        for (Element column : inner.isEmpty() ? List.of(group) : inner) {
            String span = column.attr("span").strip();
            int times = span.matches("[1-9]\\d{0,2}") ? Integer.parseInt(span) : 1;
            for (int i = 0; i < times && columns.size() < TableGrid.MOST_COLUMNS; i++) {
                columns.add(column);
            }
        }
    }

    private static List<Element> rowsOf(Element group) {
        return group.children().stream().filter(e -> e.normalName().equals("tr")).toList();
    }

    private static void add(
            List<Element> group, boolean head, List<Row> rows, List<Element> hidden) {
        List<Element> shown = shown(group, hidden);
        int end = rows.size() + shown.size();
        for (Element row : shown) {
            List<Element> cells =
                    row.children().stream().filter(e -> e.normalName().matches("td|th")).toList();
            rows.add(new Row(shown(cells, hidden), head, end));
        }
    }

    private static List<Element> shown(List<Element> elements, List<Element> hidden) {
        List<Element> shown = new ArrayList<>();
        for (Element element : elements) {
            boolean hides = element.hasAttr("hidden") || InlineStyle.of(element).hides();
            (hides ? hidden : shown).add(element);
        }
        return shown;
    }

    /** Rows at the top that hold headings alone are the head, with those that these reach into. */
    private static List<Row> headed(List<Row> rows) {
        int head = 0;
        int reach = 0;
        while (head < rows.size() && (head < reach || isHeading(rows.get(head)))) {
            for (Element cell : rows.get(head).cells()) {
                String span = cell.attr("rowspan").strip();
                int height = span.matches("[1-9]\\d{0,3}") ? Integer.parseInt(span) : 1;
                reach = Math.max(reach, head + height);
            }
            head++;
        }
        List<Row> marked = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            marked.add(new Row(row.cells(), head < rows.size() && i < head, row.end()));
        }
        return marked;
    }

    private static boolean isHeading(Row row) {
        return !row.cells().isEmpty()
                && row.cells().stream().allMatch(cell -> cell.normalName().equals("th"));
    }

    /**
     * Whether the table only places things on the page: one that says so, one of a single cell, or
     * one that holds another table and has neither rules nor headings of its own.
     */
    boolean isLayout() {
        List<Element> cells = rows.stream().flatMap(row -> row.cells().stream()).toList();
        if (cells.size() <= 1 || table.attr("role").matches("presentation|none")) {
            return true;
        }
        boolean nested = table.select("table").size() > 1;
        return nested && captions.isEmpty() && !isRuled(cells);
    }

    private boolean isRuled(List<Element> cells) {
        boolean headings = cells.stream().anyMatch(cell -> cell.normalName().equals("th"));
        boolean border = table.attr("border").strip().matches("[1-9]\\d*(?:px)?");
        boolean styled = isSolid(table) || cells.stream().limit(1).anyMatch(TableSource::isSolid);
        return headings || border || styled;
    }

    private static boolean isSolid(Element element) {
        return InlineStyle.of(element).values().entrySet().stream()
                .anyMatch(e -> e.getKey().contains("border") && e.getValue().contains("solid"));
    }
}
