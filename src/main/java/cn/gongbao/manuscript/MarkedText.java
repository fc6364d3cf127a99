package cn.gongbao.manuscript;

import cn.gongbao.manuscript.source.SourceText;
import cn.gongbao.manuscript.text.InlineMark;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Adds a paragraph's text to the copy piece by piece, marked characters in their elements. */
final class MarkedText {

    private final List<InlineMark> ranges;
    private final List<InlineMark> points;

    /** Characters that were added and are not space. */
    private int passed;

    MarkedText(List<InlineMark> marks) {
        ranges = marks.stream().filter(mark -> mark.from() < mark.to()).toList();
        points = marks.stream().filter(mark -> mark.from() == mark.to()).toList();
    }

    /** Adds the paragraph's next characters to an element. */
    void append(Element parent, String text) {
        int from = 0;
        int behind = 0;
        List<InlineMark> marks = marksAt(passed);
        for (int i = 0; i < text.length(); i++) {
            if (SourceText.isBlank(text.charAt(i))) {
                continue;
            }
            List<InlineMark> now = marksAt(passed);
            if (!now.equals(marks) || isPoint(passed) && behind > from) {
                // Space beside marked characters stays outside.
                int cut = marks.isEmpty() ? i : behind;
                add(parent, text.substring(from, cut), marks);
                addPoints(parent, passed);
                from = cut;
                marks = now;
            }
            passed++;
            behind = i + 1;
        }
        add(parent, text.substring(from), marks);
        if (behind > 0) {
            addPoints(parent, passed);
        }
    }

    private List<InlineMark> marksAt(int character) {
        List<InlineMark> marks = new ArrayList<>();
        for (InlineMark mark : ranges) {
            if (mark.from() <= character && character < mark.to()) {
                marks.add(0, mark);
            }
        }
        return marks;
    }

    private boolean isPoint(int character) {
        return points.stream().anyMatch(point -> point.from() == character);
    }

    private void addPoints(Element parent, int character) {
        for (InlineMark point : points) {
            if (point.from() == character) {
                parent.appendChild(point.shell().clone());
            }
        }
    }

    private static void add(Element parent, String text, List<InlineMark> marks) {
        if (text.isEmpty()) {
            return;
        }
        Element inner = parent;
        for (InlineMark mark : marks) {
            Element shell = mark.shell().shallowClone();
            inner.appendChild(shell);
            inner = shell;
        }
        inner.appendChild(new TextNode(text));
    }
}
