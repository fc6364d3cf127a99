package cn.gongbao.manuscript.markdown;

import cn.gongbao.manuscript.source.Draft.Omission;
import cn.gongbao.manuscript.web.Lines;
import cn.gongbao.manuscript.web.Reason;
import cn.gongbao.manuscript.web.Selection;
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
            Pattern.compile("(title|number)\\s*:\\s*([\"']?)(.*?)\\2\\s*");

    /**
     * One entry.
     *
     * @param line in the source, from 1
     */
    record Entry(int line, String text) {}

    /** A file that has none. */
    static Head none() {
        return new Head(List.of(), List.of(), List.of());
    }

    /** Reads the lines of a block between its two rules. */
    static Head of(Node block, List<String> lines, String name) {
        List<Entry> title = new ArrayList<>();
        List<Entry> number = new ArrayList<>();
        List<Omission> omissions = new ArrayList<>();
        int last = Math.min(SourceLines.endOf(block), lines.size());
        for (int line = SourceLines.of(block); line <= last; line++) {
            String text = lines.get(line - 1).strip();
            Matcher entry = ENTRY.matcher(text);
            if (text.isEmpty() || text.matches("---|\\.\\.\\.")) {
                continue;
            }
            if (entry.matches() && !entry.group(3).isBlank()) {
                (entry.group(1).equals("title") ? title : number)
                        .add(new Entry(line, entry.group(3)));
            } else {
                Place place = new Place(name, line, 0);
                omissions.add(new Omission(place, Reason.FRONT_MATTER.key(), text));
            }
        }
        return new Head(List.copyOf(title), List.copyOf(number), List.copyOf(omissions));
    }

    /** The document with the title and number before it. */
    Selection before(Document page) {
        Map<Element, String> numbers = new LinkedHashMap<>();
        number.forEach(entry -> numbers.put(element(entry), entry.text()));
        List<Element> titles = title.stream().map(Head::element).toList();
        return new Selection(titles, numbers, List.of(page.body()), Map.of());
    }

    private static Element element(Entry entry) {
        return new Element("div")
                .attr(Lines.LINE, String.valueOf(entry.line()))
                .appendText(entry.text());
    }
}
