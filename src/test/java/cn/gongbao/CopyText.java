package cn.gongbao;

import cn.gongbao.inspection.PageText;
import cn.gongbao.manuscript.LayoutReader;
import cn.gongbao.model.Layout;
import cn.gongbao.style.Cascade;
import cn.gongbao.style.Style;
import cn.gongbao.style.StyleSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text that a reader of the copy reads, and the text that the pages hold; the white space that
 * only parts source lines and words, U+0020 and line ends, is left out of both, and so are notes,
 * which stand at the foot of a column.
 */
final class CopyText {

    private CopyText() {}

    /** The text of the copy's body in order, without what a layout does not show. */
    static String of(Document copy, String layout) {
        StringBuilder text = new StringBuilder();
        append(copy.body(), sheet(layout).cascade(copy), text);
        return closed(text.toString());
    }

    /** The text of the pages in order, without artifacts. */
    static String of(List<PageText> pages) {
        return closed(
                pages.stream()
                        .flatMap(page -> page.blocks().stream())
                        .filter(block -> !block.role().matches("Note|Reference"))
                        .map(PageText.Block::text)
                        .collect(Collectors.joining()));
    }

    static String closed(String text) {
        return text.replaceAll("[ \\t\\r\\n]", "");
    }

    private static void append(Element element, Cascade cascade, StringBuilder text) {
        boolean note = element.hasClass("noteref") || element.hasClass("footnote");
        if (note || cascade.of(element).display() == Style.Display.NONE) {
            return;
        }
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element child) {
                append(child, cascade, text);
            }
        }
    }

    static StyleSheet sheet(String name) {
        Layout layout = LayoutReader.read(IssueFolder.LAYOUTS.resolve(name)).value();
        Set<String> families =
                layout.faces().stream()
                        .map(Layout.FaceFile::family)
                        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        try {
            String css = Files.readString(layout.folder().resolve(layout.styles()));
            return StyleSheet.parse(css, layout.styles(), layout.inks().keySet(), families).value();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
