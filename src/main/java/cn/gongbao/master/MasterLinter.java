package cn.gongbao.master;

import cn.gongbao.master.MasterSource.Mark;
import cn.gongbao.model.Place;
import cn.gongbao.page.Frame.Align;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Says what in a master's HTML has no place there, and reads the marks of its frames. */
final class MasterLinter {

    private static final Set<String> ELEMENTS =
            Set.of(
                    "html", "head", "meta", "title", "link", "style", "body", "header", "main",
                    "footer", "section", "div", "span", "img");

    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "id",
                    "class",
                    "lang",
                    "charset",
                    "rel",
                    "href",
                    "src",
                    "alt",
                    "data-flow",
                    "data-content",
                    "data-align");

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*\\}?");
    private static final Set<String> PLACEHOLDERS =
            Set.of("{folio}", "{section}", "{title}", "{gazette}", "{issue}");

    private final String file;
    private final Complaints complaints;
    private final List<Mark> marks = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    MasterLinter(String file, Complaints complaints) {
        this.file = file;
        this.complaints = complaints;
    }

    /** Whether an element is a frame. */
    static boolean isFrame(Element element) {
        return element.hasAttr("data-flow") || element.hasAttr("data-content");
    }

    /** Lints the master and gives the marks of its frames in the order of the file. */
    List<Mark> lint(Document master) {
        for (Element element : master.getAllElements()) {
            if (element instanceof Document) {
                continue;
            }
            if (!ELEMENTS.contains(element.normalName())) {
                complaints.add(place(element), "master.element", element.normalName());
                continue;
            }
            attributes(element);
            text(element);
            if (isFrame(element)) {
                frame(element);
            }
        }
        return marks;
    }

    private void attributes(Element element) {
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (name.equals("style")) {
                complaints.add(place(element, name), "master.style-attribute");
            } else if (!ATTRIBUTES.contains(name)) {
                complaints.add(place(element, name), "master.attribute", name);
            }
        }
        if (!element.id().isEmpty() && !ids.add(element.id())) {
            complaints.add(place(element, "id"), "master.id-twice", element.id());
        }
        if (element.hasAttr("data-align") && !isFrame(element)) {
            complaints.add(place(element, "data-align"), "master.align-alone");
        }
    }

    private void text(Element element) {
        if (element.normalName().equals("title")) {
            return;
        }
        // Not textNodes(): its stream may meet another thread in Jsoup's one list of no nodes.
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text && !text.isBlank()) {
                String words = text.text().strip();
                int indent = text.getWholeText().indexOf(words.charAt(0));
                complaints.add(place(text, indent), "master.text", shortened(words));
            }
        }
    }

    private void frame(Element element) {
        boolean flow = element.hasAttr("data-flow");
        if (flow && element.hasAttr("data-content")) {
            complaints.add(place(element), "master.frame-both");
        }
        if (!element.children().isEmpty()) {
            complaints.add(place(element), "master.frame-filled");
        }
        if (!NAME.matcher(element.id()).matches()) {
            complaints.add(place(element), "master.frame-id", element.id());
            return;
        }
        String name = flow ? element.attr("data-flow") : element.id();
        if (!NAME.matcher(name).matches()) {
            complaints.add(place(element, "data-flow"), "master.frame-name", name);
        } else if (!names.add(name)) {
            complaints.add(place(element), "master.frame-twice", name);
        }
        String content = flow ? null : content(element);
        marks.add(new Mark(element.id(), name, align(element), content, place(element)));
    }

    private String content(Element element) {
        String content = element.attr("data-content");
        Matcher matcher = PLACEHOLDER.matcher(content);
        while (matcher.find()) {
            if (!PLACEHOLDERS.contains(matcher.group())) {
                Place place = place(element, "data-content");
                complaints.add(place, "master.placeholder", matcher.group());
            }
        }
        return content;
    }

    private Align align(Element element) {
        String align = element.hasAttr("data-align") ? element.attr("data-align") : "top";
        for (Align value : Align.values()) {
            if (value.name().toLowerCase(Locale.ROOT).equals(align)) {
                return value;
            }
        }
        complaints.add(place(element, "data-align"), "master.align", align);
        return Align.TOP;
    }

    private Place place(Node node) {
        var start = node.sourceRange().start();
        return new Place(file, start.lineNumber(), start.columnNumber());
    }

    private Place place(Element element, String attribute) {
        var start = element.attributes().sourceRange(attribute).nameRange().start();
        return start.isTracked()
                ? new Place(file, start.lineNumber(), start.columnNumber())
                : place(element);
    }

    /** Where a text's first visible character stands. */
    private Place place(TextNode text, int indent) {
        var start = text.sourceRange().start();
        String before = text.getWholeText().substring(0, Math.max(indent, 0));
        return StyleSheet.of(file, start.lineNumber(), start.columnNumber(), before + "x")
                .place(before.length());
    }

    private static String shortened(String words) {
        return words.length() > 20 ? words.substring(0, 20) + "…" : words;
    }
}
