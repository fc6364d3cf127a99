package cn.gongbao.manuscript.markdown;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** Makes paragraphs of footnotes that nothing refers to, so that their text is not lost. */
final class NoteCheck extends AbstractVisitor {

    /** Stands for the text outside all notes. */
    private static final String TEXT = "";

    private final Map<String, Set<String>> referred = new HashMap<>();
    private final List<FootnoteDefinition> definitions = new ArrayList<>();
    private String around = TEXT;

    private NoteCheck() {}

    /** Mends a document and tells of every note that was made a paragraph. */
    static List<Notice> mend(Node document, String name) {
        NoteCheck check = new NoteCheck();
        document.accept(check);
        List<Notice> notices = new ArrayList<>();
        Set<String> reached = check.reached();
        Set<String> kept = new HashSet<>();
        for (FootnoteDefinition definition : check.definitions) {
            String label = plain(definition.getLabel());
            if (!reached.contains(label) || !kept.add(label)) {
                Place place = new Place(name, SourceLines.of(definition), 0);
                notices.add(Notice.finding(place, "markdown.note-unused", definition.getLabel()));
                unwrap(definition);
            }
        }
        return notices;
    }

    /** The labels that the text leads to, or a note that the text leads to. */
    private Set<String> reached() {
        Set<String> reached = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(TEXT));
        while (!open.isEmpty()) {
            for (String label : referred.getOrDefault(open.remove(open.size() - 1), Set.of())) {
                if (reached.add(label)) {
                    open.add(label);
                }
            }
        }
        return reached;
    }

    private static void unwrap(FootnoteDefinition definition) {
        Node child = definition.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            definition.insertBefore(child);
            child = next;
        }
        definition.unlink();
    }

    private static String plain(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    @Override
    public void visit(CustomBlock block) {
        if (!(block instanceof FootnoteDefinition definition)) {
            visitChildren(block);
            return;
        }
        definitions.add(definition);
        String before = around;
        around = plain(definition.getLabel());
        visitChildren(block);
        around = before;
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) {
            referred.computeIfAbsent(around, unknown -> new HashSet<>())
                    .add(plain(reference.getLabel()));
        }
        visitChildren(node);
    }
}
