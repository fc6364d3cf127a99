package cn.gongbao.manuscript.web;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What of a page is the document.
 *
 * @param titles elements outside the article that hold its title
 * @param numbers elements outside the article that hold its document number, each with the number
 * @param articles elements that hold the article, in order
 * @param leftOut elements in them that are none of it, and why
 */
public record Selection(
        List<Element> titles,
        Map<Element, String> numbers,
        List<Element> articles,
        Map<Element, Reason> leftOut) {

    /** The whole of an element. */
    static Selection whole(Element element) {
        return new Selection(List.of(), Map.of(), List.of(element), Map.of());
    }

    boolean isArticle(Element element) {
        return articles.contains(element);
    }
}
