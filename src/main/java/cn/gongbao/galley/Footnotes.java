package cn.gongbao.galley;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The footnotes of the copy: {@code aside.footnote}, each with the number of the first {@code
 * a.noteref} of its document that leads to it.
 */
public final class Footnotes {

    /** Copy without notes. */
    static final Footnotes NONE = new Footnotes();

    private static final int CIRCLED_20 = 20;
    private static final int CIRCLED_35 = 35;
    private static final int CIRCLED_50 = 50;

    private final Map<Element, Element> notes = new IdentityHashMap<>();
    private final Map<Element, Integer> numbers = new IdentityHashMap<>();

    private Footnotes() {}

    /** The footnotes of a document; numbers begin anew in each article. */
    public static Footnotes of(Document copy) {
        Footnotes footnotes = new Footnotes();
        Map<String, Element> byId = new HashMap<>();
        copy.select("aside.footnote[id]").forEach(note -> byId.putIfAbsent(note.id(), note));
        Map<Element, Integer> counts = new IdentityHashMap<>();
        for (Element reference : copy.select("a.noteref")) {
            Element note = byId.get(reference.attr("href").replaceFirst("^#", ""));
            if (note == null) {
                continue;
            }
            footnotes.notes.put(reference, note);
            if (!footnotes.numbers.containsKey(note)) {
                Element article = reference.closest("article");
                int number = counts.merge(article == null ? copy : article, 1, Integer::sum);
                footnotes.numbers.put(note, number);
            }
        }
        return footnotes;
    }

    /** The note that a reference leads to, or null. */
    public Element note(Element reference) {
        return notes.get(reference);
    }

    /** Whether a reference leads to a note. */
    boolean isReferredTo(Element note) {
        return numbers.containsKey(note);
    }

    /** The number of a note as it is set: in a circle as far as there are such characters. */
    String mark(Element note) {
        int number = numbers.get(note);
        if (number <= CIRCLED_20) {
            return Character.toString(0x2460 + number - 1);
        }
        if (number <= CIRCLED_35) {
            return Character.toString(0x3251 + number - CIRCLED_20 - 1);
        }
        return number <= CIRCLED_50
                ? Character.toString(0x32B1 + number - CIRCLED_35 - 1)
                : "(" + number + ")";
    }

    static boolean isReference(Element element) {
        return element.normalName().equals("a") && element.hasClass("noteref");
    }

    static boolean isNote(Element element) {
        return element.normalName().equals("aside") && element.hasClass("footnote");
    }
}
