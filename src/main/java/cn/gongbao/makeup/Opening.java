package cn.gongbao.makeup;

import cn.gongbao.style.Cascade;
import cn.gongbao.style.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * An element of the copy that begins pages of its own.
 *
 * @param element the element
 * @param style its style, which names the page master
 * @param frames elements by the frame that they flow into, in reading order; the main flow is under
 *     {@link #MAIN}
 */
record Opening(Element element, Style style, Map<String, List<Element>> frames) {

    /** Frame of copy that no rule sends elsewhere; it alone continues on further pages. */
    static final String MAIN = "text";

    /** The openings of a document, in order; one in which nothing stands makes no page. */
    static List<Opening> all(Element root, Cascade cascade) {
        List<Opening> openings = new ArrayList<>();
        find(root, cascade, openings);
        return openings;
    }

    private static void find(Element parent, Cascade cascade, List<Opening> openings) {
        for (Element child : parent.children()) {
            Style style = cascade.of(child);
            if (style.display() == Style.Display.NONE || !child.hasText()) {
                continue;
            }
            if (style.page() == null) {
                find(child, cascade, openings);
                continue;
            }
            Map<String, List<Element>> frames = new LinkedHashMap<>();
            if (sends(child, cascade)) {
                child.children().forEach(part -> sort(part, cascade, frames));
            } else {
                frames.put(MAIN, List.of(child));
            }
            openings.add(new Opening(child, style, frames));
        }
    }

    private static boolean sends(Element element, Cascade cascade) {
        return element.children().stream()
                .anyMatch(child -> cascade.of(child).flow() != null || sends(child, cascade));
    }

    private static void sort(Element part, Cascade cascade, Map<String, List<Element>> frames) {
        Style style = cascade.of(part);
        if (style.display() == Style.Display.NONE) {
            return;
        }
        if (style.flow() == null && sends(part, cascade)) {
            part.children().forEach(child -> sort(child, cascade, frames));
            return;
        }
        String frame = style.flow() == null ? MAIN : style.flow();
        frames.computeIfAbsent(frame, name -> new ArrayList<>()).add(part);
    }
}
