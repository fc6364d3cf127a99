package cn.gongbao.manuscript.docx;

import cn.gongbao.manuscript.docx.part.Node;
import cn.gongbao.manuscript.docx.part.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Footnotes and endnotes, numbered in one sequence as the text refers to them. */
final class Notes {

    private final String stem;
    private final Optional<Part> footnotes;
    private final Optional<Part> endnotes;
    private final Remarks remarks;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Element> asides = new ArrayList<>();
    private boolean reading;

    Notes(String stem, Optional<Part> footnotes, Optional<Part> endnotes, Remarks remarks) {
        this.stem = stem.replaceAll("\\s+", "-");
        this.footnotes = footnotes;
        this.endnotes = endnotes;
        this.remarks = remarks;
    }

    /** The notes that were referred to, in that order. */
    List<Element> asides() {
        return asides;
    }

    /**
     * The mark of a note; at the first, the note is read.
     *
     * @param reference in the text
     * @param desk for the note's story
     * @return empty after a complaint: there is no such note, or it stands in a note
     */
    Optional<Element> mark(Node reference, Desk desk) {
        boolean foot = reference.is("w:footnoteReference");
        Optional<Part> part = foot ? footnotes : endnotes;
        String id = reference.value("w:id");
        Optional<Node> note =
                part.flatMap(
                        p ->
                                p.root().children().stream()
                                        .filter(n -> n.value("w:id").equals(id))
                                        .findFirst());
        if (note.isEmpty() || reading) {
            remarks.error("word.note-missing", id);
            return Optional.empty();
        }
        String key = (foot ? "f" : "e") + id;
        if (!numbers.containsKey(key)) {
            numbers.put(key, numbers.size() + 1);
            asides.add(aside(note.get(), part.get(), numbers.get(key), desk));
        }
        int number = numbers.get(key);
        return Optional.of(
                new Element("a")
                        .addClass("noteref")
                        .attr("href", "#" + name(number))
                        .attr("data-added", "")
                        .appendText(String.valueOf(number)));
    }

    private Element aside(Node note, Part part, int number, Desk desk) {
        Element aside = new Element("aside").addClass("footnote").attr("id", name(number));
        aside.attr("data-source", remarks.here().toString());
        reading = true;
        remarks.pause(true);
        aside.appendChildren(new BlockReader(desk, part).read(note));
        remarks.pause(false);
        reading = false;
        return aside;
    }

    private String name(int number) {
        return stem + "-note-" + number;
    }
}
