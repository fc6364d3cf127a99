package cn.gongbao.manuscript.markdown;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Makes paragraphs of lines that Markdown takes as the address of a link and does not show, as it
 * would {@code [注]: 数据来源于统计局}, unless a picture or a link to the web has that address.
 */
final class DefinitionCheck extends AbstractVisitor {

    private final Set<String> addresses = new HashSet<>();
    private final List<LinkReferenceDefinition> definitions = new ArrayList<>();

    private DefinitionCheck() {}

    /** Mends a document and tells of every line that was made a paragraph. */
    static List<Notice> mend(Node document, List<String> lines, String name) {
        DefinitionCheck check = new DefinitionCheck();
        document.accept(check);
        List<Notice> notices = new ArrayList<>();
        for (LinkReferenceDefinition definition : check.definitions) {
            if (!check.addresses.contains(definition.getDestination())) {
                Place place = new Place(name, SourceLines.of(definition), 0);
                notices.add(Notice.finding(place, "markdown.no-address", definition.getLabel()));
                Paragraph paragraph = new Paragraph();
                paragraph.setSourceSpans(definition.getSourceSpans());
                paragraph.appendChild(new Text(text(definition, lines)));
                definition.insertBefore(paragraph);
                definition.unlink();
            }
        }
        return notices;
    }

    private static String text(Node definition, List<String> lines) {
        return definition.getSourceSpans().stream()
                .map(span -> text(span, lines.get(span.getLineIndex())))
                .collect(Collectors.joining(" "));
    }

    private static String text(SourceSpan span, String line) {
        int start = Math.min(span.getColumnIndex(), line.length());
        return line.substring(start, Math.min(start + span.getLength(), line.length()));
    }

    @Override
    public void visit(Image image) {
        addresses.add(image.getDestination());
        visitChildren(image);
    }

    @Override
    public void visit(Link link) {
        if (link.getDestination().matches("(?is)(?:https?://|mailto:).+")) {
            addresses.add(link.getDestination());
        }
        visitChildren(link);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        definitions.add(definition);
    }
}
