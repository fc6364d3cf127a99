package cn.gongbao.manuscript.web;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The labels that a word processor wrote before the paragraphs of its lists.
 *
 * <p>A number stays text of its paragraph, since 一、 or 第一条 is what tells a heading or an article of
 * a law; a bullet makes the paragraph an item.
 */
final class WordLabel {

    static final String BULLET = "•";

    /** Characters that word processors use as bullets, most of them from picture fonts. */
    private static final String BULLETS = "·•●○■□◆◇▪◦➢Øü§unlpqvwo-–";

    /** Nodes that may come before a label. */
    private static final int FURTHEST = 20;

    private WordLabel() {}

    /** Whether an element is a paragraph with a bullet. */
    static boolean isBulleted(Element element) {
        String list = InlineStyle.of(element).get("mso-list");
        if (list.isEmpty() || list.equals("ignore") || list.equals("none")) {
            return false;
        }
        Element label = label(element);
        return label != null && isBullet(text(label));
    }

    /** The label, which is the first thing in its paragraph; null if there is none. */
    private static Element label(Element paragraph) {
        Node at = paragraph;
        for (int i = 0; i < FURTHEST && at != null; i++) {
            if (at instanceof Element element && isLabel(element)) {
                return element;
            }
            if (at instanceof TextNode text && !text.isBlank()) {
                return null;
            }
            at = at.childNodeSize() > 0 ? at.childNode(0) : at.nextSibling();
        }
        return null;
    }

    /** Whether an element holds nothing but a label. */
    static boolean isLabel(Element element) {
        return InlineStyle.of(element).get("mso-list").equals("ignore");
    }

    /** The text of a label that is no bullet; a space follows all but a Chinese number. */
    static String number(Element label) {
        String text = text(label);
        boolean chinese = !text.isEmpty() && text.charAt(text.length() - 1) >= 0x2E80;
        return text.isEmpty() || isBullet(text) ? "" : text + (chinese ? "" : " ");
    }

    private static String text(Element label) {
        return label.text().replace('\u00A0', ' ').strip();
    }

    private static boolean isBullet(String text) {
        return text.length() == 1 && BULLETS.indexOf(text.charAt(0)) >= 0;
    }
}
