package cn.gongbao.makeup;

import cn.gongbao.style.Cascade;
import cn.gongbao.style.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * An element of the copy that begins pages of its own, with those that run on below it.
 *
 * @param element the first element
 * @param style its style, which names the page master
 * @param frames elements by the frame that they flow into, in reading order; the main flow is under
 *     {@link #MAIN}
 */
record Opening(Element element, Style style, Map<String, List<Element>> frames) {

    /** Frame of copy that no rule sends elsewhere; it alone continues on further pages. */
    static final String MAIN = "text";

    /**
     * What a document's copy comes to.
     *
     * @param openings in order; an element in which nothing stands makes no page
     * @param loose elements whose own text no page takes
     */
    record Found(List<Opening> openings, List<Element> loose) {}

    /** The openings of a document. */
    static Found all(Element root, Cascade cascade) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        find(root, cascade, found);
        return found;
    }

    private static void find(Element parent, Cascade cascade, Found found) {
        if (!parent.ownText().isBlank()) {
            found.loose.add(parent);
        }
        for (Element child : parent.children()) {
            Style style = cascade.of(child);
            if (style.display() == Style.Display.NONE || isEmpty(child)) {
                continue;
            }
            if (style.page() == null || style.display() == Style.Display.INLINE) {
                find(child, cascade, found);
                continue;
            }
            Map<String, List<Element>> frames = new LinkedHashMap<>();
            if (sends(child, cascade)) {
                sortParts(child, cascade, frames, found.loose);
            } else {
                frames.put(MAIN, List.of(child));
            }
            add(new Opening(child, style, frames), found.openings);
        }
    }

    private static void add(Opening opening, List<Opening> openings) {
        int last = openings.size() - 1;
        if (last >= 0 && opening.runsOnFrom(openings.get(last))) {
            openings.set(last, openings.get(last).followedBy(opening));
        } else {
            openings.add(opening);
        }
    }

    // CSS Fragmentation 3, break-before: auto: what asks for no page of its own goes on below,
    // where
    // the pages are of one kind.
    private boolean runsOnFrom(Opening before) {
        boolean asksForPage =
                style.breakBefore() != Style.Break.AUTO && style.breakBefore() != Style.Break.AVOID;
        return !asksForPage
                && style.page().equals(before.style.page())
                && style.columns() == before.style.columns()
                && style.columnGap().equals(before.style.columnGap())
                && frames.keySet().equals(Set.of(MAIN))
                && before.frames.keySet().equals(Set.of(MAIN));
    }

    private Opening followedBy(Opening next) {
        List<Element> flow = new ArrayList<>(frames.get(MAIN));
        flow.addAll(next.frames.get(MAIN));
        return new Opening(element, style, Map.of(MAIN, flow));
    }

    private static boolean isEmpty(Element element) {
        return !element.hasText() && element.selectFirst("img") == null;
    }

    private static boolean sends(Element element, Cascade cascade) {
        return element.children().stream()
                .anyMatch(child -> cascade.of(child).flow() != null || sends(child, cascade));
    }

    private static void sortParts(
            Element parent,
            Cascade cascade,
            Map<String, List<Element>> frames,
            List<Element> loose) {
        if (!parent.ownText().isBlank()) {
            loose.add(parent);
        }
        for (Element part : parent.children()) {
            Style style = cascade.of(part);
            if (style.display() == Style.Display.NONE || isEmpty(part)) {
                continue;
            }
            if (style.display() == Style.Display.INLINE) {
                loose.add(part);
            } else if (style.flow() == null && sends(part, cascade)) {
                sortParts(part, cascade, frames, loose);
            } else {
                String frame = style.flow() == null ? MAIN : style.flow();
                frames.computeIfAbsent(frame, name -> new ArrayList<>()).add(part);
            }
        }
    }
}
