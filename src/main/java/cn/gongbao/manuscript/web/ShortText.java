package cn.gongbao.manuscript.web;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of elements that may be asked for often, since most of it is never read. */
final class ShortText {

    private ShortText() {}

    /** The text of an element without any space; empty if it is longer than a limit. */
    static Optional<String> of(Element element, int limit) {
        StringBuilder text = new StringBuilder();
        return collect(element, limit, text) ? Optional.of(text.toString()) : Optional.empty();
    }

    private static boolean collect(Element element, int limit, StringBuilder text) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode inner) {
                String whole = inner.getWholeText();
                for (int i = 0; i < whole.length() && text.length() <= limit; i++) {
                    char character = whole.charAt(i);
                    if (!Paragraph.isSpace(character) && !Paragraph.isFullWidthSpace(character)) {
                        text.append(character);
                    }
                }
            } else if (child instanceof Element inner && !collect(inner, limit, text)) {
                return false;
            }
            if (text.length() > limit) {
                return false;
            }
        }
        return true;
    }

    /** A text without any space. */
    static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u2000-\\u200A\\u3000]+", "");
    }
}
