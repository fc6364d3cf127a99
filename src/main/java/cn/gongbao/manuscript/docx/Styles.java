package cn.gongbao.manuscript.docx;

import cn.gongbao.manuscript.docx.part.Node;
import cn.gongbao.manuscript.docx.part.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The styles of a document, by their identifiers (ISO/IEC 29500-1 17.7). */
final class Styles {

    /** Styles based one on another; a file may say that they are so in a circle. */
    private static final int LONGEST_LINEAGE = 64;

    private static final Pattern HEADING = Pattern.compile("(?:heading|标题) ?([1-9])");

    /** The outline level of body text. */
    private static final int BODY = 9;

    private final Map<String, Node> definitions = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();
    private String ordinary = "";

    Styles(Optional<Part> part) {
        for (Node node : part.map(p -> p.root().all("w:style")).orElse(List.of())) {
            definitions.putIfAbsent(node.value("w:styleId"), node);
            boolean fallback = node.attribute("w:default").filter(v -> !v.equals("0")).isPresent();
            if (node.value("w:type").equals("paragraph") && fallback) {
                ordinary = node.value("w:styleId");
            }
        }
    }

    /** The style that a paragraph's or run's properties name; that of paragraphs without one. */
    Style paragraph(Optional<Node> properties) {
        String id =
                properties
                        .flatMap(p -> p.child("w:pStyle"))
                        .map(n -> n.value("w:val"))
                        .orElse(ordinary);
        return style(id);
    }

    /** The style that a run's properties name. */
    Style run(Optional<Node> properties) {
        return properties
                .flatMap(p -> p.child("w:rStyle"))
                .map(n -> style(n.value("w:val")))
                .orElse(Style.NONE);
    }

    /** The lists that styles name, by the identifiers of the styles. */
    Map<String, Integer> lists() {
        Map<String, Integer> lists = new HashMap<>();
        definitions.forEach(
                (id, node) ->
                        node.path("w:pPr", "w:numPr", "w:numId")
                                .flatMap(n -> n.number("w:val"))
                                .ifPresent(list -> lists.put(id, list)));
        return lists;
    }

    private Style style(String id) {
        Style known = styles.get(id);
        if (known == null) {
            known = inherited(id);
            styles.put(id, known);
        }
        return known;
    }

    private Style inherited(String id) {
        List<String> lineage = new ArrayList<>();
        String at = id;
        while (definitions.containsKey(at)
                && !lineage.contains(at)
                && lineage.size() < LONGEST_LINEAGE) {
            lineage.add(at);
            at = definitions.get(at).child("w:basedOn").map(n -> n.value("w:val")).orElse("");
        }
        Style style = Style.NONE;
        for (int i = lineage.size() - 1; i >= 0; i--) {
            style = based(definitions.get(lineage.get(i)), style, lineage);
        }
        return style;
    }

    private static Style based(Node node, Style base, List<String> lineage) {
        String name =
                node.child("w:name").map(n -> n.value("w:val")).orElse("").toLowerCase(Locale.ROOT);
        Optional<Node> paragraph = node.child("w:pPr");
        Optional<Node> number = paragraph.flatMap(p -> p.child("w:numPr"));
        return new Style(
                lineage,
                level(name, paragraph, base.level()),
                align(paragraph).orElse(base.align()),
                base.caption() || name.equals("caption") || name.equals("题注"),
                or(number.flatMap(n -> value(n, "w:numId")), base.list()),
                or(number.flatMap(n -> value(n, "w:ilvl")), base.listLevel()),
                Look.of(node.child("w:rPr")).over(base.look()));
    }

    private static Optional<Integer> level(
            String name, Optional<Node> paragraph, Optional<Integer> base) {
        if (name.equals("title") || name.equals("标题")) {
            return Optional.of(0);
        }
        Optional<Integer> outline = paragraph.flatMap(p -> value(p, "w:outlineLvl"));
        if (outline.isPresent()) {
            return level(outline.get());
        }
        Matcher heading = HEADING.matcher(name);
        return heading.matches() ? Optional.of(Integer.valueOf(heading.group(1))) : base;
    }

    /** The level of a draft for an outline level of the file. */
    static Optional<Integer> level(int outline) {
        return outline >= 0 && outline < BODY ? Optional.of(outline + 1) : Optional.empty();
    }

    /** What paragraph properties say of alignment. */
    static Optional<String> align(Optional<Node> properties) {
        return properties.flatMap(p -> p.child("w:jc")).map(n -> n.value("w:val"));
    }

    static Optional<Integer> value(Node properties, String name) {
        return properties.child(name).flatMap(n -> n.number("w:val"));
    }

    static <T> Optional<T> or(Optional<T> first, Optional<T> second) {
        return first.isPresent() ? first : second;
    }
}
