package cn.gongbao.manuscript.markdown;

import cn.gongbao.manuscript.web.Lines;
import cn.gongbao.manuscript.web.Reason;
import cn.gongbao.manuscript.web.Selection;
import cn.gongbao.model.Omission;
import cn.gongbao.model.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The YAML head of a Markdown file, line by line.
 *
 * @param title lines with the document's title
 * @param number lines with its number
 * @param omissions all other lines
 */
record Head(List<Entry> title, List<Entry> number, List<Omission> omissions) {

    private static final Pattern ENTRY =
            Pattern.compile("(title|number)\\s*:\\s+(?:\"(.*)\"|'(.*)'|(.*?))\\s*(?:\\s#.*)?");

    private static final Pattern LINES_FOLLOW = Pattern.compile("[>|][+-]?");

    /**
     * One entry.
     *
     * @param line in the source, from 1
     * @param text its lines
     */
    record Entry(int line, List<String> text) {}

    /** A file that has none. */
    static Head none() {
        return new Head(List.of(), List.of(), List.of());
    }

    /** Whether the rule that ends a head is there; without it the head would hold the document. */
    static boolean isClosed(Node block, List<String> lines) {
        int last = Math.min(SourceLines.endOf(block), lines.size());
        return last > SourceLines.of(block) && isRule(lines.get(last - 1));
    }

    /** Reads the lines of a block between its two rules. */
    static Head of(Node block, List<String> lines, String name) {
        List<Entry> title = new ArrayList<>();
        List<Entry> number = new ArrayList<>();
        List<Omission> omissions = new ArrayList<>();
        int last = Math.min(SourceLines.endOf(block), lines.size());
        for (int line = SourceLines.of(block); line <= last; line++) {
            String text = lines.get(line - 1).strip();
            if (text.isEmpty() || isRule(text)) {
                continue;
            }
            Matcher entry = ENTRY.matcher(text);
            List<String> value = entry.matches() ? value(entry, lines, line, last) : List.of();
            if (value.isEmpty()) {
                Place place = new Place(name, line, 0);
                omissions.add(new Omission(place, Reason.FRONT_MATTER.key(), text));
                continue;
            }
            (entry.group(1).equals("title") ? title : number).add(new Entry(line, value));
            line +=
                    LINES_FOLLOW.matcher(String.valueOf(entry.group(4))).matches()
                            ? value.size()
                            : 0;
        }
        return new Head(List.copyOf(title), List.copyOf(number), List.copyOf(omissions));
    }

    private static boolean isRule(String line) {
        return line.strip().matches("---|\\.\\.\\.");
    }

    /** The lines of an entry's value: those indented below it, if a mark of YAML says so. */
    private static List<String> value(Matcher entry, List<String> lines, int line, int last) {
        String plain = entry.group(4);
        if (plain == null || !LINES_FOLLOW.matcher(plain).matches()) {
            String quoted = entry.group(2) == null ? entry.group(3) : entry.group(2);
            String value = plain == null ? quoted : plain;
            return value.isBlank() ? List.of() : List.of(value);
        }
        List<String> value = new ArrayList<>();
        for (int i = line; i < last && lines.get(i).matches("\\s+\\S.*"); i++) {
            value.add(lines.get(i).strip());
        }
        return value;
    }

    /** The document with the title and number before it. */
    Selection before(Document page) {
        Map<Element, String> numbers = new LinkedHashMap<>();
        number.forEach(entry -> numbers.put(element(entry), String.join("", entry.text())));
        List<Element> titles = title.stream().map(Head::element).toList();
        return new Selection(titles, numbers, List.of(page.body()), Map.of());
    }

    private static Element element(Entry entry) {
        Element element = new Element("div").attr(Lines.LINE, String.valueOf(entry.line()));
        for (String line : entry.text()) {
            if (element.childNodeSize() > 0) {
                element.appendElement("br");
            }
            element.appendText(line);
        }
        return element;
    }
}
