package cn.gongbao.manuscript.markdown;

import cn.gongbao.manuscript.source.Draft;
import cn.gongbao.manuscript.source.SourceFolder;
import cn.gongbao.manuscript.source.SourceText;
import cn.gongbao.manuscript.web.DraftWriter;
import cn.gongbao.manuscript.web.Lines;
import cn.gongbao.manuscript.web.WebReader;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jsoup.nodes.Document;

/**
 * Reads Markdown: CommonMark with tables, struck text, footnotes, and a YAML head whose {@code
 * title} and {@code number} are lines of the document.
 */
public final class MarkdownReader {

    private static final List<Extension> EXTENSIONS =
            List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.builder().requireTwoTildes(true).build(),
                    FootnotesExtension.create(),
                    YamlFrontMatterExtension.create());

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(EXTENSIONS)
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                    .build();

    private MarkdownReader() {}

    /**
     * Reads a document.
     *
     * @param file where it lies; pictures are looked for in its folder
     * @param name as the user knows it
     * @return the document, or errors: too large, not decodable, empty, characters that no text may
     *     hold, pictures that cannot be had
     */
    public static Noted<Draft> read(Path file, String name) {
        Noted<SourceText> source = SourceText.readMarkup(file, name);
        if (source.failed()) {
            return failure(source.notices());
        }
        List<String> lines = source.value().text().lines().toList();
        Optional<Notice> nested = NestingCheck.of(lines, name);
        if (nested.isPresent()) {
            return failure(source.noticesWith(List.of(nested.get())));
        }
        Node document = PARSER.parse(source.value().text());
        nested = NestingCheck.of(document, name);
        if (nested.isPresent()) {
            return failure(source.noticesWith(List.of(nested.get())));
        }
        List<Notice> notices = new ArrayList<>(source.notices());
        notices.addAll(NoteCheck.mend(document, name));
        notices.addAll(RowCheck.of(document, lines, name));
        notices.addAll(DefinitionCheck.mend(document, lines, name));
        Head head = Head.none();
        if (document.getFirstChild() instanceof YamlFrontMatterBlock block) {
            if (!Head.isClosed(block, lines)) {
                notices.add(Notice.error(new Place(name, 1, 0), "markdown.head-open"));
                return failure(notices);
            }
            head = Head.of(block, lines, name);
            block.unlink();
        }
        Markup markup = Markup.of(document, EXTENSIONS);
        Noted<Document> page = WebReader.parse(markup.html(), name);
        notices.addAll(page.notices());
        if (page.failed()) {
            return failure(notices);
        }
        SourceFolder folder = new SourceFolder(file.toAbsolutePath().getParent());
        Lines places = new Lines(name, markup.lines());
        Noted<Draft> draft =
                DraftWriter.write(head.before(page.value()), places, folder, head.omissions());
        notices.addAll(draft.notices());
        notices.addAll(MarkCheck.of(draft.value().body()));
        return new Noted<>(draft.value(), notices);
    }

    private static Noted<Draft> failure(List<Notice> notices) {
        return new Noted<>(null, notices);
    }
}
