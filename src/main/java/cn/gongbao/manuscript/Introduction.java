package cn.gongbao.manuscript;

import cn.gongbao.manuscript.source.SourceText;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/** The introduction of the gazette: a piece of plain HTML that the issue folder brings along. */
final class Introduction {

    /** What copy may consist of; anything else is refused. */
    private static final Set<String> ALLOWED =
            Set.of(
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "p",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "div",
                    "section",
                    "br",
                    "b",
                    "strong",
                    "i",
                    "em",
                    "span",
                    "sub",
                    "sup",
                    "time");

    private static final Set<String> ATTRIBUTES = Set.of("class", "lang", "id", "datetime");

    private static final int MOST_PARSE_ERRORS = 100;

    private Introduction() {}

    /**
     * Reads the body of an HTML file.
     *
     * @return its HTML with {@code data-source} on every block, or errors for what copy may not
     *     hold
     */
    static Noted<Value> read(SourceText source) {
        Parser parser =
                Parser.htmlParser().setTrackPosition(true).setTrackErrors(MOST_PARSE_ERRORS);
        Document document = Jsoup.parse(source.text(), "", parser);
        document.outputSettings().prettyPrint(false);
        List<Notice> notices = new ArrayList<>();
        for (ParseError error : parser.getErrors()) {
            if (!error.getErrorMessage().contains("doctype")) {
                notices.add(
                        Notice.finding(
                                place(source, error.getCursorPos()),
                                "introduction.html",
                                error.getErrorMessage()));
            }
        }
        for (Element element : document.body().getAllElements()) {
            if (element == document.body()) {
                continue;
            }
            Place place =
                    new Place(
                            source.name(),
                            element.sourceRange().start().lineNumber(),
                            element.sourceRange().start().columnNumber());
            if (!ALLOWED.contains(element.normalName())) {
                notices.add(Notice.error(place, "introduction.element", element.normalName()));
            }
            for (Attribute attribute : element.attributes().asList()) {
                if (!ATTRIBUTES.contains(attribute.getKey())) {
                    notices.add(Notice.error(place, "introduction.attribute", attribute.getKey()));
                }
            }
            if (Blocks.isBlock(element)) {
                element.attr("data-source", source.name() + ":" + place.line());
            }
        }
        Place start = new Place(source.name(), 1, 0);
        return new Noted<>(new Value(document.body().html().strip(), start), notices);
    }

    private static Place place(SourceText source, String lineAndColumn) {
        String[] parts = lineAndColumn.split(":");
        return parts.length == 2 && lineAndColumn.matches("\\d+:\\d+")
                ? new Place(source.name(), Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))
                : Place.of(source.name());
    }
}
