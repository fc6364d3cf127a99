package cn.gongbao.manuscript.web;

import org.jsoup.nodes.Element;

/**
 * An inline meaning that a stretch of text has.
 *
 * @param tag of the element that expresses it
 * @param cssClass of that element, or empty
 * @param target of a link, or empty
 */
record Mark(String tag, String cssClass, String target) {

    static final Mark BOLD = new Mark("b", "", "");
    static final Mark ITALIC = new Mark("i", "", "");
    static final Mark UNDERLINED = new Mark("u", "", "");
    static final Mark RAISED = new Mark("sup", "", "");
    static final Mark LOWERED = new Mark("sub", "", "");
    static final Mark EMPHASISED = new Mark("em", "emphasis", "");

    static Mark link(String target) {
        return new Mark("a", "", target);
    }

    static Mark note(String id) {
        return new Mark("a", "noteref", "#" + id);
    }

    Element appendTo(Element parent) {
        Element element = parent.appendElement(tag);
        if (!cssClass.isEmpty()) {
            element.addClass(cssClass);
        }
        return target.isEmpty() ? element : element.attr("href", target);
    }
}
