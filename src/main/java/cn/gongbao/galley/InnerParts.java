package cn.gongbao.galley;

import cn.gongbao.model.Notice;
import cn.gongbao.style.Cascade;
import cn.gongbao.style.Style;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tells what stands in an element, blocks or parts of lines, and what cannot stand there.
 *
 * @param notices takes the complaints
 */
record InnerParts(Cascade cascade, List<Notice> notices) {

    boolean hasBlocks(Element element) {
        return element.children().stream()
                .anyMatch(child -> cascade.of(child).display() == Style.Display.BLOCK);
    }

    boolean isInline(Element element) {
        return cascade.of(element).display() == Style.Display.INLINE;
    }

    /** A picture stands in a figure or a paragraph of its own. */
    void complainOfPicture(Element element) {
        if (element.selectFirst("img") != null) {
            notices.add(Notice.error(Sources.of(element), "galley.picture-inline"));
        }
    }

    /** Text beside blocks is in none of them. */
    void complainOfLooseText(Element parent, Node loose) {
        String text = loose instanceof TextNode words ? words.text() : "";
        text = loose instanceof Element element ? element.text() : text;
        if (!text.isBlank()) {
            String key = "galley.loose-text";
            notices.add(Notice.error(Sources.of(parent), key, text.strip(), parent.tagName()));
        }
    }
}
