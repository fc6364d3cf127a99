package cn.gongbao.manuscript.docx;

import cn.gongbao.manuscript.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Joins the runs of a paragraph: those of one meaning become one. */
final class LineBuilder {

    private final Element line = new Element("p");
    private final List<String> names = new ArrayList<>();
    private final List<Element> open = new ArrayList<>(List.of(line));
    private final StringBuilder text = new StringBuilder();
    private boolean empty = true;

    /** Adds text; space at the start of the line is left out. */
    void text(String added, Meaning meaning) {
        int start = 0;
        while (empty && start < added.length() && SourceText.isBlank(added.charAt(start))) {
            start++;
        }
        if (start == added.length()) {
            return;
        }
        empty = false;
        openFor(meaning);
        text.append(added, start, added.length());
    }

    /** Adds a line break where the line has begun. */
    void lineBreak() {
        if (!empty) {
            flush();
            innermost().appendElement("br");
        }
    }

    /** Adds an element as it is. */
    void element(Element added, Meaning meaning) {
        empty = false;
        openFor(meaning);
        flush();
        innermost().appendChild(added);
    }

    boolean isEmpty() {
        return empty;
    }

    /** The paragraph, without space or line breaks at its end. */
    Element finish() {
        flush();
        trimEnd(line);
        return line;
    }

    private void openFor(Meaning meaning) {
        List<String> wanted = meaning.names();
        int same = 0;
        while (same < Math.min(names.size(), wanted.size())
                && names.get(same).equals(wanted.get(same))) {
            same++;
        }
        if (same == names.size() && same == wanted.size()) {
            return;
        }
        flush();
        while (names.size() > same) {
            names.remove(names.size() - 1);
            open.remove(open.size() - 1);
        }
        for (String name : wanted.subList(same, wanted.size())) {
            Element inner = Meaning.element(name);
            innermost().appendChild(inner);
            names.add(name);
            open.add(inner);
        }
    }

    private Element innermost() {
        return open.get(open.size() - 1);
    }

    private void flush() {
        if (!text.isEmpty()) {
            innermost().appendChild(new TextNode(text.toString()));
            text.setLength(0);
        }
    }

    /** Whether something is left that ends the line. */
    private static boolean trimEnd(Element element) {
        while (element.childNodeSize() > 0) {
            Node last = element.childNode(element.childNodeSize() - 1);
            if (last instanceof TextNode end) {
                String whole = end.getWholeText();
                int length = whole.length();
                while (length > 0 && SourceText.isBlank(whole.charAt(length - 1))) {
                    length--;
                }
                if (length > 0) {
                    end.text(whole.substring(0, length));
                    return true;
                }
            } else if (last instanceof Element inner && !inner.nameIs("br")) {
                boolean marks = inner.hasAttr("class") && !inner.nameIs("em");
                if (marks || trimEnd(inner)) {
                    return true;
                }
            }
            last.remove();
        }
        return false;
    }
}
