package cn.gongbao.makeup;

import cn.gongbao.page.Structure;
import cn.gongbao.style.Cascade;
import cn.gongbao.style.Style;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Gives every block of the copy its node in the structure tree. */
final class Tags {

    private static final Set<String> SECTIONS =
            Set.of("section", "article", "nav", "header", "div");

    private final Cascade cascade;
    private final Map<Element, Integer> ids = new IdentityHashMap<>();
    private final Structure root;
    private final Deque<Integer> headings = new ArrayDeque<>();
    private int next = 1;

    Tags(Element body, Cascade cascade) {
        this.cascade = cascade;
        this.root = new Structure(0, "Document", null, null, null, null, children(body));
    }

    /** The tree. */
    Structure root() {
        return root;
    }

    /** The node that the lines of a block belong to. */
    int of(Element block) {
        return ids.get(block);
    }

    private List<Structure> children(Element parent) {
        List<Structure> nodes = new ArrayList<>();
        for (Element child : parent.children()) {
            Style.Display display = cascade.of(child).display();
            if (child.normalName().matches("colgroup|col")) {
                continue;
            }
            if (display == Style.Display.BLOCK) {
                nodes.add(node(child));
            } else if (display == Style.Display.INLINE) {
                child.select("a.noteref").forEach(it -> nodes.add(leaf(it, "Reference")));
            }
        }
        return nodes;
    }

    private Structure node(Element element) {
        String role = role(element);
        int id = next++;
        ids.put(element, id);
        List<Structure> children =
                switch (role) {
                    case "LI" -> item(element);
                    case "Note" -> note(element);
                    case "Figure" -> captions(element);
                    case "TOCI" ->
                            List.of(inner(element, "Reference", List.of(leaf(element, "Link"))));
                    default ->
                            element.normalName().equals("nav")
                                    ? contents(children(element))
                                    : children(element);
                };
        return new Structure(
                id,
                role,
                title(element, role),
                language(element),
                role.equals("Figure") ? alternative(element) : null,
                source(element),
                children,
                role.matches("T[HD]") ? cell(element, role) : null);
    }

    private List<Structure> item(Element item) {
        List<Structure> parts = new ArrayList<>();
        for (Element child : item.children()) {
            if (child.hasClass("label")) {
                parts.add(leaf(child, "Lbl"));
            }
        }
        int id = next++;
        ids.put(item, id);
        parts.add(new Structure(id, "LBody", null, null, null, null, children(item)));
        return parts;
    }

    /** What stands in a note beside its paragraphs is its number. */
    private List<Structure> note(Element note) {
        List<Structure> parts = new ArrayList<>();
        List<Structure> paragraphs = children(note);
        if (!paragraphs.isEmpty()) {
            parts.add(leaf(note, "Lbl"));
        }
        parts.addAll(paragraphs);
        return parts;
    }

    /** ISO 14289-1 §7.2: a TOC holds its entries alone, so that the headings stand before it. */
    private List<Structure> contents(List<Structure> parts) {
        List<Structure> nodes = new ArrayList<>();
        List<Structure> entries = new ArrayList<>();
        for (Structure part : parts) {
            if (part.role().equals("TOCI")) {
                entries.add(part);
                continue;
            }
            close(entries, nodes);
            nodes.add(part);
        }
        close(entries, nodes);
        return nodes;
    }

    private void close(List<Structure> entries, List<Structure> nodes) {
        if (!entries.isEmpty()) {
            nodes.add(new Structure(next++, "TOC", null, null, null, null, entries));
            entries.clear();
        }
    }

    private List<Structure> captions(Element figure) {
        List<Structure> captions = new ArrayList<>();
        figure.select("> figcaption").forEach(caption -> captions.add(node(caption)));
        return captions;
    }

    private static String alternative(Element figure) {
        Element image = figure.normalName().equals("img") ? figure : figure.selectFirst("img");
        String words = image == null ? "" : image.attr("alt").strip();
        Element caption = figure.selectFirst("figcaption");
        return !words.isEmpty() || caption == null ? words : caption.text();
    }

    private static Structure.Cell cell(Element cell, String role) {
        String scope = cell.closest("thead") == null ? "Row" : "Column";
        return new Structure.Cell(
                span(cell, "rowspan"), span(cell, "colspan"), role.equals("TH") ? scope : null);
    }

    private static int span(Element cell, String name) {
        String text = cell.attr(name).strip();
        return text.matches("[0-9]{1,6}") ? Math.max(1, Integer.parseInt(text)) : 1;
    }

    private Structure inner(Element element, String role, List<Structure> children) {
        return children.isEmpty()
                ? leaf(element, role)
                : new Structure(next++, role, null, null, null, null, children);
    }

    private Structure leaf(Element element, String role) {
        int id = next++;
        ids.put(element, id);
        return new Structure(id, role, null, null, null, null, List.of());
    }

    private String role(Element element) {
        String name = element.normalName();
        if (cascade.of(element).leader() && element.closest("nav") != null) {
            return "TOCI";
        }
        if (name.matches("h[1-6]")) {
            return "H" + depth(name.charAt(1) - '0');
        }
        return switch (name) {
            case "ul", "ol" -> "L";
            case "li" -> "LI";
            case "table" -> "Table";
            case "thead" -> "THead";
            case "tbody" -> "TBody";
            case "tfoot" -> "TFoot";
            case "tr" -> "TR";
            case "th" -> "TH";
            case "td" -> "TD";
            case "caption", "figcaption" -> "Caption";
            case "figure", "img" -> "Figure";
            case "aside" -> element.hasClass("footnote") ? "Note" : "P";
            default -> SECTIONS.contains(name) ? "Sect" : isPicture(element) ? "Figure" : "P";
        };
    }

    /** ISO 14289-1 §7.4.2: headings skip no level, even where the copy's do. */
    private int depth(int level) {
        while (!headings.isEmpty() && headings.peek() >= level) {
            headings.pop();
        }
        headings.push(level);
        return headings.size();
    }

    private static boolean isPicture(Element element) {
        return element.normalName().equals("p")
                && !element.hasText()
                && element.selectFirst("img") != null;
    }

    private static String title(Element element, String role) {
        if (role.startsWith("H")) {
            return element.text();
        }
        String title = element.attr("data-title");
        return title.isEmpty() ? null : title;
    }

    private static String language(Element element) {
        return element.hasAttr("lang") ? element.attr("lang") : null;
    }

    private static String source(Element element) {
        return element.hasAttr("data-source") ? element.attr("data-source") : null;
    }
}
