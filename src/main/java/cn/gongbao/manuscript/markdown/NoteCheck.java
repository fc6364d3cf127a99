package cn.gongbao.manuscript.markdown;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** Makes paragraphs of footnotes that nothing refers to, so that their text is not lost. */
final class NoteCheck extends AbstractVisitor {

    private final Set<String> referred = new HashSet<>();
    private final List<FootnoteDefinition> definitions = new ArrayList<>();

    private NoteCheck() {}

    /** Mends a document and tells of every note that was made a paragraph. */
    static List<Notice> mend(Node document, String name) {
        NoteCheck check = new NoteCheck();
        document.accept(check);
        List<Notice> notices = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        for (FootnoteDefinition definition : check.definitions) {
            String label = plain(definition.getLabel());
            if (!check.referred.contains(label) || !kept.add(label)) {
                Place place = new Place(name, SourceLines.of(definition), 0);
                notices.add(Notice.finding(place, "markdown.note-unused", definition.getLabel()));
                unwrap(definition);
            }
        }
        return notices;
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
        if (block instanceof FootnoteDefinition definition) {
            definitions.add(definition);
        }
        visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) {
            referred.add(plain(reference.getLabel()));
        }
        visitChildren(node);
    }
}
