package cn.gongbao.manuscript.web;

import cn.gongbao.manuscript.web.TableGrid.Cell;
import cn.gongbao.manuscript.web.TableGrid.Row;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Writes tables of a page, each row as full as the others. */
final class TableWriter {

    private final Page page;
    private final Element out;

    TableWriter(Page page, Element out) {
        this.page = page;
        this.out = out;
    }

    /** Writes a table; one that only places things on the page leaves what it places. */
    void write(Element table, Setting around) {
        TableSource source = TableSource.of(table);
        Place place = page.lines().of(table);
        for (Element hidden : source.hidden()) {
            page.remarks().leaveOut(page.lines().of(hidden), Reason.HIDDEN, hidden.text());
        }
        new BlockWriter(page, out).write(source.strays(), around);
        if (source.isLayout()) {
            unwrap(source, around);
            return;
        }
        if (around.inTable()) {
            page.remarks().add(Notice.finding(place, "web.table-in-table"));
            rowsAsParagraphs(source, around);
            return;
        }
        Optional<TableGrid> grid = TableGrid.of(source.rows());
        if (grid.isEmpty()) {
            page.remarks()
                    .add(
                            Notice.error(
                                    place,
                                    "web.table-too-large",
                                    TableGrid.MOST_COLUMNS,
                                    TableGrid.MOST_CELLS));
            return;
        }
        if (grid.get().missing() + grid.get().cut() > 0) {
            page.remarks()
                    .add(
                            Notice.finding(
                                    place,
                                    "web.table-mended",
                                    grid.get().missing(),
                                    grid.get().cut()));
        }
        write(source, grid.get(), Meaning.inside(table, around));
    }

    private void unwrap(TableSource source, Setting around) {
        Setting setting = Meaning.inside(source.table(), around);
        for (Element caption : source.captions()) {
            new BlockWriter(page, out).write(caption.childNodes(), setting);
        }
        for (Row row : source.rows()) {
            for (Element cell : row.cells()) {
                new BlockWriter(page, out).write(cell.childNodes(), Meaning.inside(cell, setting));
            }
        }
    }

    /** The rows of a table in a cell become paragraphs, with a full-width space between cells. */
    private void rowsAsParagraphs(TableSource source, Setting around) {
        Setting setting = Meaning.inside(source.table(), around);
        for (Row row : source.rows()) {
            Element line = new Element("p");
            List<Element> others = new ArrayList<>();
            for (Element cell : row.cells()) {
                Element content = new Element("div");
                new BlockWriter(page, content)
                        .write(cell.childNodes(), Meaning.inside(cell, setting));
                for (Element block : content.children()) {
                    if (!block.normalName().equals("p")) {
                        others.add(block);
                        continue;
                    }
                    if (line.childNodeSize() == 0) {
                        line.attr("data-source", block.attr("data-source"));
                    } else {
                        line.appendChild(new TextNode("\u3000"));
                    }
                    line.insertChildren(-1, block.childNodesCopy());
                }
            }
            if (line.childNodeSize() > 0) {
                out.appendChild(line);
            }
            others.forEach(out::appendChild);
        }
    }

    private void write(TableSource source, TableGrid grid, Setting around) {
        Setting setting = around.inCell();
        Element table = out.appendElement("table").attr("data-source", place(source.table()));
        for (Element caption : source.captions()) {
            Element copy = new Element("caption");
            new BlockWriter(page, copy).write(caption.childNodes(), setting);
            flatten(copy);
            if (copy.childNodeSize() > 0) {
                table.appendChild(copy);
            }
        }
        ColumnWidths.of(source, grid).ifPresent(table::appendChild);
        Element head = grid.head() == 0 ? null : table.appendElement("thead");
        Element body = table.appendElement("tbody");
        List<Element> rows = new ArrayList<>();
        for (int i = 0; i < grid.rows(); i++) {
            rows.add((i < grid.head() ? head : body).appendElement("tr"));
        }
        for (Cell cell : grid.cells()) {
            write(cell, cell.row() < grid.head(), rows.get(cell.row()), setting);
        }
    }

    private void write(Cell cell, boolean head, Element row, Setting around) {
        boolean heading = head || cell.source() != null && cell.source().normalName().equals("th");
        Element copy = row.appendElement(heading ? "th" : "td");
        if (cell.width() > 1) {
            copy.attr("colspan", String.valueOf(cell.width()));
        }
        if (cell.height() > 1) {
            copy.attr("rowspan", String.valueOf(cell.height()));
        }
        if (cell.source() != null) {
            Setting inRow = Meaning.inside(cell.source().parent(), around);
            Setting setting = Meaning.inside(cell.source(), inRow);
            new BlockWriter(page, copy).write(cell.source().childNodes(), setting);
        }
    }

    /** Paragraphs of a caption are its lines. */
    private static void flatten(Element caption) {
        for (Element block : caption.children()) {
            if (block.normalName().equals("p")) {
                if (block.previousSibling() != null) {
                    block.before(new Element("br"));
                }
                block.unwrap();
            }
        }
    }

    private String place(Element element) {
        Place place = page.lines().of(element);
        return place.source();
    }
}
