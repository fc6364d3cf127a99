package cn.gongbao.manuscript.markdown;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Looks for marks of emphasis that stayed in the text.
 *
 * <p>Where a mark stands between a letter and a punctuation mark, CommonMark 6.2 does not take it
 * as one; Chinese, which has no spaces, is full of such places: {@code **《车船税法》**规定}.
 */
final class MarkCheck {

    private MarkCheck() {}

    /** A finding for every block that holds such marks. */
    static List<Notice> of(Element body) {
        List<Notice> notices = new ArrayList<>();
        for (Element element : body.getAllElements()) {
            if (element.hasAttr("data-source") && holdsMarks(element)) {
                Place place = Place.read(element.attr("data-source"));
                notices.add(Notice.finding(place, "markdown.marks-left"));
            }
        }
        return notices;
    }

    /** Whether a text of a block, but not of a block inside it, holds marks. */
    private static boolean holdsMarks(Element block) {
        List<Element> open = new ArrayList<>(List.of(block));
        while (!open.isEmpty()) {
            Element element = open.remove(open.size() - 1);
            if (element.textNodes().stream()
                    .map(TextNode::getWholeText)
                    .anyMatch(MarkCheck::isMarked)) {
                return true;
            }
            for (Element inner : element.children()) {
                if (!inner.hasAttr("data-source")) {
                    open.add(inner);
                }
            }
        }
        return false;
    }

    private static boolean isMarked(String text) {
        return text.contains("**") || text.contains("~~");
    }
}
