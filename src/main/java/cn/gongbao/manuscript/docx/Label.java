package cn.gongbao.manuscript.docx;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The computed number or bullet of a paragraph.
 *
 * @param text of it
 * @param tight whether nothing stands after it
 * @param item whether the paragraph is an item of a list, not one of the text
 * @param level in its list, from 0
 */
record Label(String text, boolean tight, boolean item, int level) {

    private static final Pattern DIVISION = Pattern.compile("第.+[编章节条款]");

    /** Puts the label before the text of a line, which becomes an item if the label says so. */
    void put(Element line) {
        if (item) {
            line.tagName("li").attr(Grouping.LEVEL, String.valueOf(level));
            line.prependChild(inList());
        } else {
            line.prependChild(inText(line.wholeText()));
        }
    }

    private Element inList() {
        return new Element("span").addClass("label").attr("data-added", "").appendText(text);
    }

    private Element inText(String following) {
        return new Element("span").attr("data-added", "").appendText(text + space(following));
    }

    /**
     * What stands between number and text instead of Word's tab: a full-width space after 第一条; a
     * space where number and text would else run together, as in 1.2017年.
     */
    private String space(String following) {
        if (tight || text.isEmpty() || following.isEmpty()) {
            return "";
        }
        if (DIVISION.matcher(text).matches()) {
            return "\u3000";
        }
        char last = text.charAt(text.length() - 1);
        boolean number = last < 0x80 && Character.isLetterOrDigit(last);
        boolean western = last < 0x80 && following.charAt(0) < 0x80;
        return number || western ? " " : "";
    }
}
