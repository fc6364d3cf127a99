package cn.gongbao.manuscript.web;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * How much text every element of a page holds, in characters without space.
 *
 * <p>Text of links, of menus, heads and feet of the site, and what is never copy weighs nothing; a
 * picture weighs as much as a short sentence.
 */
final class TextWeight {

    private static final int PICTURE = 20;

    private final Map<Element, Integer> weights = new IdentityHashMap<>();

    private TextWeight() {}

    static TextWeight of(Element root) {
        TextWeight weight = new TextWeight();
        weight.weigh(root);
        return weight;
    }

    /** The weight of an element below the root. */
    int at(Node node) {
        return weights.getOrDefault(node, 0);
    }

    private int weigh(Element element) {
        int sum = element.normalName().equals("img") ? PICTURE : 0;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                sum += (int) text.getWholeText().chars().filter(c -> c > ' ' && c != 0xA0).count();
            } else if (child instanceof Element inner && weighs(inner)) {
                sum += weigh(inner);
            }
        }
        weights.put(element, sum);
        return sum;
    }

    private static boolean weighs(Element element) {
        return !element.normalName().equals("a")
                && Furniture.reason(element).isEmpty()
                && !Furniture.isOfSite(element);
    }
}
