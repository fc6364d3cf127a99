package cn.gongbao.manuscript.docx;

import cn.gongbao.manuscript.docx.TableGrid.Cell;
import cn.gongbao.manuscript.docx.TableGrid.Merge;
import cn.gongbao.manuscript.docx.TableGrid.Row;
import cn.gongbao.manuscript.docx.part.Node;
import cn.gongbao.manuscript.docx.part.Part;
import cn.gongbao.model.Notice.Severity;
import cn.gongbao.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Reads a table (ISO/IEC 29500-1 17.4). */
final class TableReader {

    private final Desk desk;
    private final Part part;
    private final Remarks remarks;

    TableReader(Desk desk, Part part) {
        this.desk = desk;
        this.part = part;
        this.remarks = desk.remarks();
    }

    Element read(Node table) {
        Place place = remarks.following();
        List<Row> rows = new ArrayList<>();
        for (Node row : parts(table, "w:tr")) {
            row(row).ifPresent(rows::add);
        }
        List<Long> widths =
                table.child("w:tblGrid").map(g -> g.all("w:gridCol")).orElse(List.of()).stream()
                        .map(col -> (long) col.number("w:w").orElse(0))
                        .toList();
        return whole(new TableGrid(rows, widths), place, remarks);
    }

    /** The table of a grid, after telling what had to be done to make it whole. */
    static Element whole(TableGrid grid, Place place, Remarks remarks) {
        if (grid.mended() > 0) {
            remarks.findingAt(place, "word.table-mended", grid.mended());
        }
        for (Element covered : grid.covered()) {
            remarks.omit("covered-cell", covered.wholeText());
            remarks.findingAt(place, "word.covered-cell", Wording.shortened(covered.wholeText()));
        }
        return grid.into(new Element("table").attr("data-source", place.toString()));
    }

    /** Rows or cells, out of the controls and changes that may be around them. */
    private List<Node> parts(Node parent, String name) {
        List<Node> found = new ArrayList<>();
        for (Node child : parent.children()) {
            switch (child.name()) {
                case "w:sdt", "w:sdtContent", "w:customXml", "w:smartTag", "w:ins", "w:moveTo" ->
                        found.addAll(parts(child, name));
                case "w:tblPr", "w:tblGrid", "w:trPr", "w:tblPrEx", "w:sdtPr" -> {}
                default -> {
                    if (child.is(name)) {
                        found.add(child);
                    } else {
                        remarks.unknown(child);
                    }
                }
            }
        }
        return found;
    }

    private Optional<Row> row(Node node) {
        Optional<Node> properties = node.child("w:trPr");
        if (properties.flatMap(p -> p.child("w:del")).isPresent()) {
            remarks.pass(node);
            remarks.omit("deleted", PlainText.of(node));
            remarks.tally(Severity.FINDING, "word.revised");
            return Optional.empty();
        }
        if (properties.flatMap(p -> p.child("w:ins")).isPresent()) {
            remarks.tally(Severity.FINDING, "word.revised");
        }
        boolean header =
                properties.flatMap(p -> p.child("w:tblHeader")).map(Node::isOn).orElse(false);
        long at = properties.flatMap(p -> Styles.value(p, "w:gridBefore")).orElse(0);
        at = Math.max(0, at);
        List<Cell> cells = new ArrayList<>();
        for (Node cell : parts(node, "w:tc")) {
            at = cell(cell, at, cells);
        }
        return Optional.of(new Row(header, cells));
    }

    private long cell(Node node, long at, List<Cell> cells) {
        Optional<Node> properties = node.child("w:tcPr");
        long span = properties.flatMap(p -> Styles.value(p, "w:gridSpan")).orElse(1);
        long end = at + Math.max(1, span);
        Element made = new Element("td");
        made.appendChildren(new BlockReader(desk, part).read(node));
        align(made, properties);
        boolean beside =
                properties
                        .flatMap(p -> p.child("w:hMerge"))
                        .map(n -> !n.value("w:val").equals("restart"))
                        .orElse(false);
        if (beside && !cells.isEmpty()) {
            Cell before = cells.remove(cells.size() - 1);
            before.element().appendChildren(new ArrayList<>(made.children()));
            cells.add(new Cell(before.start(), end, before.merge(), before.element()));
        } else {
            cells.add(new Cell(at, end, merge(properties), made));
        }
        return end;
    }

    private static Merge merge(Optional<Node> properties) {
        Optional<Node> merge = properties.flatMap(p -> p.child("w:vMerge"));
        if (merge.isEmpty()) {
            return Merge.NONE;
        }
        return merge.get().value("w:val").equals("restart") ? Merge.BEGINS : Merge.GOES_ON;
    }

    private static void align(Element cell, Optional<Node> properties) {
        List<String> aligned =
                cell.children().stream()
                        .map(block -> block.attr("data-align"))
                        .distinct()
                        .collect(Collectors.toList());
        if (aligned.size() == 1 && !aligned.get(0).isEmpty()) {
            cell.attr("data-align", aligned.get(0));
        }
        String vertical =
                properties.flatMap(p -> p.child("w:vAlign")).map(n -> n.value("w:val")).orElse("");
        if (vertical.equals("center") || vertical.equals("bottom")) {
            cell.attr("data-valign", vertical);
        }
    }
}
