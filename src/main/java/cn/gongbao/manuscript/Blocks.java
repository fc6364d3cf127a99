package cn.gongbao.manuscript;

import java.util.Set;
import org.jsoup.nodes.Element;

/** The elements that must say where they come from. */
final class Blocks {

    /** Names of block elements. */
    static final Set<String> NAMES =
            Set.of(
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "p",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "div",
                    "section",
                    "article",
                    "header",
                    "footer",
                    "nav",
                    "aside",
                    "main",
                    "figure",
                    "figcaption",
                    "blockquote",
                    "pre",
                    "hr",
                    "table",
                    "caption",
                    "tr",
                    "th",
                    "td");

    private Blocks() {}

    /** Whether an element is a block. */
    static boolean isBlock(Element element) {
        return NAMES.contains(element.normalName());
    }
}
