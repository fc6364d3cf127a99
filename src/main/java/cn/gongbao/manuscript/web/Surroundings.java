package cn.gongbao.manuscript.web;

import cn.gongbao.model.Notice;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Puts on record what of a page stands around the document. */
final class Surroundings {

    /** So many sentences are rather an appendix than a foot of the site. */
    private static final int MOST_SENTENCES = 3;

    private final Lines lines;
    private final Remarks remarks;
    private final Map<Element, Boolean> taken = new IdentityHashMap<>();
    private final Map<Element, Boolean> around = new IdentityHashMap<>();

    private Surroundings(Lines lines, Remarks remarks) {
        this.lines = lines;
        this.remarks = remarks;
    }

    /** Leaves out all of a page's body but the document. */
    static void leaveOut(Element body, Selection selection, Lines lines, Remarks remarks) {
        Surroundings surroundings = new Surroundings(lines, remarks);
        selection.titles().forEach(surroundings::take);
        selection.numbers().keySet().forEach(surroundings::take);
        selection.articles().forEach(surroundings::take);
        if (!surroundings.taken.containsKey(body)) {
            surroundings.walk(body);
        }
    }

    private void take(Element element) {
        taken.put(element, true);
        for (Element parent = element.parent(); parent != null; parent = parent.parent()) {
            around.put(parent, true);
        }
    }

    private void walk(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text && !text.isBlank()) {
                leaveOut(text, Reason.OUTSIDE_ARTICLE, text.text());
            } else if (child instanceof Element inner && !taken.containsKey(inner)) {
                if (around.containsKey(inner)) {
                    walk(inner);
                } else {
                    leaveOut(inner);
                }
            }
        }
    }

    private void leaveOut(Element element) {
        Optional<Reason> reason = Furniture.reason(element);
        String text = element.text();
        if (reason.isPresent() || !text.isBlank() || element.selectFirst("img") != null) {
            leaveOut(element, reason.orElse(Reason.OUTSIDE_ARTICLE), text);
        }
    }

    private void leaveOut(Node node, Reason reason, String text) {
        long sentences = text.chars().filter(c -> c == '。').count();
        if (reason == Reason.OUTSIDE_ARTICLE && sentences >= MOST_SENTENCES) {
            remarks.add(Notice.finding(lines.of(node), "web.sentences-outside", sentences));
        }
        remarks.leaveOut(lines.of(node), reason, text.strip());
    }
}
