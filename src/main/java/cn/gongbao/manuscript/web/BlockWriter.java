package cn.gongbao.manuscript.web;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes nodes of a page as blocks of the copy, each into one element of it. */
final class BlockWriter {

    /** A picture this large or smaller, in points of the screen, counts readers. */
    private static final String TRACKING = "[012](?:px)?";

    private final Page page;
    private final Element out;
    private final List<Element> waiting = new ArrayList<>();
    private Element bullets;
    private Paragraph paragraph = new Paragraph();

    /**
     * A writer.
     *
     * @param out what the blocks become children of
     */
    BlockWriter(Page page, Element out) {
        this.page = page;
        this.out = out;
    }

    /** Writes nodes, the last paragraph ended. */
    void write(List<Node> nodes, Setting setting) {
        children(nodes, setting);
        end();
    }

    private void children(List<Node> nodes, Setting setting) {
        for (Node child : nodes) {
            if (child instanceof TextNode text) {
                text(text, setting);
            } else if (child instanceof Element inner) {
                element(inner, setting);
            }
        }
    }

    private void text(TextNode node, Setting setting) {
        String text = node.getWholeText().replace('\f', ' ').replace('\r', ' ');
        Place place = page.lines().of(node);
        page.remarks().check(place, text);
        if (!setting.preformatted()) {
            paragraph.add(text, setting, place);
            return;
        }
        int line = 0;
        for (String part : text.split("\n", -1)) {
            if (line > 0) {
                lineBreak(setting);
            }
            paragraph.add(part, setting, Lines.further(place, line));
            line++;
        }
    }

    private void element(Element element, Setting around) {
        if (leavesOut(element)) {
            return;
        }
        switch (element.normalName()) {
            case "br" -> lineBreak(around);
            case "hr" -> end();
            case "img" -> picture(element, around);
            case "figure" -> figure(element, around);
            case "table" -> {
                end();
                new TableWriter(page, out).write(element, around);
            }
            case "ul", "ol", "menu", "dir" -> {
                end();
                new ListWriter(page, out).write(element, around);
            }
            case "a" -> link(element, around);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, around);
            default -> other(element, around);
        }
    }

    /** Whether an element is not written here; what is written nowhere is put on record. */
    boolean leavesOut(Element element) {
        Optional<Reason> reason = leftOut(element);
        reason.ifPresent(known -> leaveOut(element, known));
        return reason.isPresent() || page.footnotes().isNote(element);
    }

    private Optional<Reason> leftOut(Element element) {
        Reason chosen = page.leftOut().get(element);
        if (chosen != null) {
            return Optional.of(chosen);
        }
        return Meaning.isStruckOut(element)
                ? Optional.of(Reason.STRUCK_OUT)
                : Furniture.reason(element);
    }

    private void leaveOut(Element element, Reason reason) {
        Place place = page.lines().of(element);
        String text = element.text();
        if (reason == Reason.EMBEDDED) {
            String source = element.hasAttr("src") ? element.attr("src") : element.attr("data");
            page.remarks().add(Notice.finding(place, "web.embedded", element.normalName(), source));
            text = source;
        } else if (reason == Reason.STRUCK_OUT) {
            page.remarks().add(Notice.finding(place, "web.struck-out", text));
        }
        page.remarks().leaveOut(place, reason, text);
    }

    private void lineBreak(Setting setting) {
        if (setting.keepsBreaks()) {
            paragraph.addBreak();
        } else {
            end();
        }
    }

    private void heading(Element element, Setting around) {
        end();
        int level = element.normalName().charAt(1) - '1';
        write(element.childNodes(), Meaning.inside(element, around).atLevel(level));
    }

    private void link(Element element, Setting around) {
        Optional<String> note = page.footnotes().reference(element);
        if (note.isPresent()) {
            Setting inner = Meaning.inside(element, around).without(Mark.RAISED);
            page.remarks().check(place(element), element.text());
            paragraph.add(element.text(), inner.with(Mark.note(note.get())), place(element));
        } else if (!page.footnotes().leadsBack(element)) {
            Place place = place(element);
            Place line = new Place(place.file(), place.line(), 0);
            page.remarks().check(line, element.attr("href"));
            other(element, around);
        }
    }

    private void other(Element element, Setting around) {
        if (WordLabel.isBulleted(element)) {
            bullet(element, Meaning.inside(element, around));
        } else if (WordLabel.isLabel(element)) {
            String text = WordLabel.number(element);
            if (!text.isEmpty()) {
                page.remarks().check(place(element), text);
                paragraph.add(text, Meaning.inside(element, around), place(element));
            }
        } else if (Meaning.isBlock(element)) {
            end();
            write(element.childNodes(), Meaning.inside(element, around));
        } else {
            children(element.childNodes(), Meaning.inside(element, around));
        }
    }

    /** A paragraph that a word processor gave a bullet is an item of the list before it. */
    private void bullet(Element element, Setting setting) {
        end();
        if (bullets == null || out.lastElementChild() != bullets) {
            Place place = place(element);
            bullets = out.appendElement("ul");
            bullets.attr("data-source", place.source());
        }
        new ListWriter(page, out).item(bullets, WordLabel.BULLET, element, setting.inList());
    }

    private void figure(Element element, Setting around) {
        end();
        int before = out.childrenSize();
        children(element.childNodes(), Meaning.inside(element, around).keepingBreaks());
        end();
        Element caption = element.selectFirst("figcaption");
        List<Element> written = out.children().subList(before, out.childrenSize());
        Optional<Element> picture =
                written.stream().filter(e -> e.normalName().equals("figure")).findFirst();
        if (caption == null || picture.isEmpty()) {
            return;
        }
        for (Element block : written) {
            if (block.normalName().equals("p")) {
                block.tagName("figcaption").removeAttr("data-align");
                picture.get().appendChild(block);
            }
        }
    }

    /** A picture stands behind the paragraph that it is in, unless that has not begun. */
    private void picture(Element image, Setting around) {
        Place place = place(image);
        if (isTracking(image)) {
            page.remarks().leaveOut(place, Reason.TRACKING_PICTURE, image.attr("src"));
            return;
        }
        Optional<String> name = page.pictures().take(image, place);
        if (name.isEmpty()) {
            return;
        }
        Element figure = new Element("figure").attr("data-source", place.source());
        Element copy = figure.appendElement("img").attr("src", name.get());
        String alternative = image.attr("alt").strip();
        if (!alternative.isEmpty()) {
            page.remarks().check(place, alternative);
            copy.attr("alt", alternative);
        }
        size(image, "width", copy);
        size(image, "height", copy);
        if (paragraph.isEmpty()) {
            out.appendChild(figure);
        } else {
            page.remarks().add(Notice.finding(place, "web.picture-in-line", name.get()));
            waiting.add(figure);
        }
    }

    private static boolean isTracking(Element image) {
        return image.attr("width").matches(TRACKING) && image.attr("height").matches(TRACKING);
    }

    private static void size(Element image, String side, Element copy) {
        String styled = InlineStyle.of(image).get(side);
        Millimetres.of(styled.isEmpty() ? image.attr(side) : styled)
                .ifPresent(length -> copy.attr("data-" + side, Decimals.of(length, 2)));
    }

    private Place place(Element element) {
        return page.lines().of(element);
    }

    private void end() {
        if (!paragraph.isEmpty()) {
            paragraph.appendTo(out);
        }
        paragraph = new Paragraph();
        waiting.forEach(out::appendChild);
        waiting.clear();
    }
}
