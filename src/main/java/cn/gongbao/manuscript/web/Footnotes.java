package cn.gongbao.manuscript.web;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Footnotes as word processors and Markdown write them: a link to an element that holds the note
 * and leads back.
 */
final class Footnotes {

    /** Characters of the longest mark of a note. */
    private static final int LONGEST_MARK = 8;

    private final Map<Element, String> references = new IdentityHashMap<>();
    private final Map<Element, String> notes = new LinkedHashMap<>();

    /**
     * Finds the notes in some elements; a note that nothing leads to is none.
     *
     * @param leftOut elements in which neither notes nor links count
     */
    static Footnotes in(List<Element> articles, Map<Element, Reason> leftOut) {
        Footnotes footnotes = new Footnotes();
        Map<String, Element> byName = new HashMap<>();
        for (Element article : articles) {
            for (Element note : article.select("div[id^=ftn], div[id^=edn], .footnotes li[id]")) {
                byName.putIfAbsent(note.id(), note);
            }
        }
        for (Element article : articles) {
            for (Element link : article.select("a[href^=#]")) {
                Element note = byName.get(link.attr("href").substring(1).replaceFirst("^_", ""));
                if (note != null
                        && !link.parents().contains(note)
                        && isMark(link)
                        && isWritten(link, leftOut)
                        && isWritten(note, leftOut)) {
                    footnotes.add(link, note);
                }
            }
        }
        return footnotes;
    }

    /** Whether a link holds no more than a number; one that was not closed holds the article. */
    private static boolean isMark(Element link) {
        return ShortText.of(link, LONGEST_MARK).isPresent()
                && link.selectFirst("p, div, table, ul, ol, li, td, img, s, del, strike") == null;
    }

    private static boolean isWritten(Element element, Map<Element, Reason> leftOut) {
        for (Element at = element; at != null; at = at.parent()) {
            if (leftOut.containsKey(at)
                    || Meaning.isStruckOut(at)
                    || Furniture.reason(at).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private void add(Element link, Element note) {
        String id = notes.computeIfAbsent(note, unnumbered -> "note-" + (notes.size() + 1));
        references.put(link, id);
    }

    /** The id of the note that a link leads to. */
    Optional<String> reference(Element link) {
        return Optional.ofNullable(references.get(link));
    }

    /** The notes with their ids, in the order of the text. */
    Map<Element, String> notes() {
        return notes;
    }

    boolean isNote(Element element) {
        return notes.containsKey(element);
    }

    /** Whether a link leads from a note back to the text. */
    boolean leadsBack(Element link) {
        String target = link.attr("href");
        boolean back =
                link.hasClass("footnote-backref")
                        || target.startsWith("#_ftnref")
                        || target.startsWith("#_ednref");
        return back && link.parents().stream().anyMatch(this::isNote);
    }
}
