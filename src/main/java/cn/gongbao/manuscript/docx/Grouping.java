package cn.gongbao.manuscript.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Joins the blocks of a story that belong together: items to lists, captions to what they name. */
final class Grouping {

    /** Attribute of an item: its level, from 0. */
    static final String LEVEL = "data-list-level";

    /** Attribute of a paragraph in the style of captions. */
    static final String CAPTION = "data-caption";

    private static final String NUMERAL = "\\h*[\\d０-９一二三四五六七八九十]{1,3}";
    private static final Pattern TABLE =
            Pattern.compile("(?:附?表|Table\\h)" + NUMERAL + "[^。；]{0,80}");
    private static final Pattern PICTURE =
            Pattern.compile("(?:附?图|Figure\\h)" + NUMERAL + "[^。；]{0,80}");

    private Grouping() {}

    static List<Element> of(List<Element> blocks) {
        List<Element> grouped = new ArrayList<>();
        Deque<Element> lists = new ArrayDeque<>();
        for (Element block : blocks) {
            if (block.nameIs("li")) {
                item(block, lists, grouped);
                continue;
            }
            lists.clear();
            if (!captions(block, grouped)) {
                grouped.add(block);
            }
        }
        for (Element block : grouped) {
            block.removeAttr(CAPTION);
            if (block.nameIs("ul")) {
                block.select("ul").forEach(list -> list.removeAttr(LEVEL));
            }
        }
        return grouped;
    }

    private static void item(Element item, Deque<Element> lists, List<Element> grouped) {
        int level = Integer.parseInt(item.attr(LEVEL));
        while (lists.size() > 1 && level(lists.peek()) > level) {
            lists.pop();
        }
        if (!lists.isEmpty() && level(lists.peek()) > level) {
            lists.peek().attr(LEVEL, item.attr(LEVEL));
        }
        if (lists.isEmpty() || level(lists.peek()) < level) {
            Element list = new Element("ul").attr(LEVEL, item.attr(LEVEL));
            if (lists.isEmpty()) {
                grouped.add(list.attr("data-source", item.attr("data-source")));
            } else {
                lists.peek().lastElementChild().appendChild(list);
            }
            lists.push(list);
        }
        lists.peek().appendChild(item);
        item.removeAttr(LEVEL);
    }

    private static int level(Element list) {
        return Integer.parseInt(list.attr(LEVEL));
    }

    /** Takes the caption above a table into it; a block below a picture may be its caption. */
    private static boolean captions(Element block, List<Element> grouped) {
        Element last = grouped.isEmpty() ? null : grouped.get(grouped.size() - 1);
        if (last == null) {
            return false;
        }
        if (block.nameIs("table") && isCaption(last, TABLE)) {
            grouped.remove(grouped.size() - 1);
            block.prependChild(last.tagName("caption").removeAttr(CAPTION));
        } else if (last.nameIs("figure")
                && last.selectFirst("figcaption") == null
                && isCaption(block, PICTURE)) {
            last.appendChild(block.tagName("figcaption").removeAttr(CAPTION));
            return true;
        }
        return false;
    }

    private static boolean isCaption(Element block, Pattern form) {
        return block.nameIs("p")
                && !block.hasAttr("data-level")
                && (block.hasAttr(CAPTION) && !form.equals(PICTURE)
                        || block.hasAttr(CAPTION) && !TABLE.matcher(block.text()).matches()
                        || form.matcher(block.text()).matches());
    }
}
