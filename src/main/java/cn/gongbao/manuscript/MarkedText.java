package cn.gongbao.manuscript;

import cn.gongbao.manuscript.source.SourceText;
import cn.gongbao.manuscript.text.InlineMark;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Adds a paragraph's text to the copy piece by piece, marked characters in their elements. */
final class MarkedText {

    private final List<InlineMark> marks;

    /** Characters that were added and are not space. */
    private int passed;

    MarkedText(List<InlineMark> marks) {
        this.marks = marks;
    }

    /** Adds the paragraph's next characters to an element. */
    void append(Element parent, String text) {
        int from = 0;
        int behind = 0;
        InlineMark mark = markAt(passed);
        for (int i = 0; i < text.length(); i++) {
            if (SourceText.isBlank(text.charAt(i))) {
                continue;
            }
            InlineMark now = markAt(passed);
            if (now != mark) {
                // Space beside marked characters stays outside.
                int cut = mark == null ? i : behind;
                add(parent, text.substring(from, cut), mark);
                from = cut;
                mark = now;
            }
            passed++;
            behind = i + 1;
        }
        add(parent, text.substring(from), mark);
    }

    private InlineMark markAt(int character) {
        for (InlineMark mark : marks) {
            if (mark.from() <= character && character < mark.to()) {
                return mark;
            }
        }
        return null;
    }

    private static void add(Element parent, String text, InlineMark mark) {
        if (!text.isEmpty()) {
            Element element = mark == null ? parent : element(parent, mark.form());
            element.appendChild(new TextNode(text));
        }
    }

    private static Element element(Element parent, InlineMark.Form form) {
        return switch (form) {
            case EMPHASIS -> parent.appendElement("em").addClass("emphasis");
            case SUPER -> parent.appendElement("sup");
            case SUB -> parent.appendElement("sub");
        };
    }
}
