package cn.gongbao.manuscript.web;

import cn.gongbao.model.Place;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes lists of a page with the labels that a browser would show. */
final class ListWriter {

    private final Page page;
    private final Element out;

    ListWriter(Page page, Element out) {
        this.page = page;
        this.out = out;
    }

    /** Writes a list; its items become paragraphs if they have no labels. */
    void write(Element list, Setting around) {
        List<Element> items = list.children().stream().filter(ListWriter::isItem).toList();
        ListLabels labels = ListLabels.of(list, items.size(), around.lists());
        Setting setting = Meaning.inside(list, around);
        if (labels.areNone()) {
            new BlockWriter(page, out).write(list.childNodes(), setting);
            return;
        }
        Element copy = out.appendElement("ul").attr("data-source", source(list));
        BlockWriter writer = new BlockWriter(page, copy);
        for (Node child : list.childNodes()) {
            if (child instanceof Element inner && writer.leavesOut(inner)) {
                continue;
            }
            if (child instanceof Element item && isItem(item)) {
                item(copy, labels.next(item), item, Meaning.inside(item, setting).inList());
            } else if (!(child instanceof TextNode text && text.isBlank())) {
                stray(copy, child, setting.inList());
            }
        }
        dropEmpty(copy);
    }

    /** Writes one item: its first paragraph stands beside the label. */
    void item(Element list, String label, Element item, Setting setting) {
        Element copy = list.appendElement("li").attr("data-source", source(item));
        new BlockWriter(page, copy).write(item.childNodes(), setting);
        Element first = copy.firstElementChild();
        if (first != null && first.normalName().equals("p")) {
            copy.attr("data-source", first.attr("data-source"));
            first.unwrap();
        }
        Element span = new Element("span").addClass("label").attr("data-added", "").text(label);
        copy.prependChild(span);
    }

    /** What stands in a list outside its items belongs to the item before it. */
    private void stray(Element list, Node node, Setting setting) {
        Element last = list.lastElementChild();
        if (last == null) {
            last = list.appendElement("li").attr("data-source", source(node));
        }
        new BlockWriter(page, last).write(List.of(node), setting);
    }

    /** Items without copy fall away; their numbers have been counted. */
    private static void dropEmpty(Element list) {
        for (Element item : list.children()) {
            if (item.childNodeSize() == 0
                    || item.childNodeSize() == 1 && item.child(0).hasClass("label")) {
                item.remove();
            }
        }
        if (list.childrenSize() == 0) {
            list.remove();
        }
    }

    private static boolean isItem(Element element) {
        return element.normalName().equals("li");
    }

    private String source(Node node) {
        Place place = page.lines().of(node);
        return place.source();
    }
}
