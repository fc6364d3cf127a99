package cn.gongbao;

import cn.gongbao.style.Cascade;
import cn.gongbao.style.Style;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text of the merged copy, a block for each element that has lines of its own; without the
 * numbers of notes, which a layout writes in its own way.
 */
final class CopyBlocks {

    private final Cascade cascade;
    private final List<String> blocks = new ArrayList<>();
    private StringBuilder text = new StringBuilder();

    private CopyBlocks(Cascade cascade) {
        this.cascade = cascade;
    }

    static List<String> of(Document copy, String layout) {
        CopyBlocks blocks = new CopyBlocks(CopyText.sheet(layout).cascade(copy));
        blocks.add(copy.body());
        blocks.close();
        return blocks.blocks;
    }

    private void add(Element element) {
        Style.Display display = cascade.of(element).display();
        if (display == Style.Display.NONE || element.hasClass("noteref")) {
            return;
        }
        boolean own = display != Style.Display.INLINE || label(element);
        if (own) {
            close();
        }
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element child) {
                add(child);
            }
        }
        if (own) {
            close();
        }
    }

    private static boolean label(Element element) {
        return element.hasClass("label") && element.parent().normalName().equals("li");
    }

    private void close() {
        String shown = CopyText.closed(text.toString());
        if (!shown.isEmpty()) {
            blocks.add(shown);
        }
        text = new StringBuilder();
    }
}
