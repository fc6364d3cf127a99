package cn.gongbao.manuscript.text;

import cn.gongbao.manuscript.source.SourceLine;
import cn.gongbao.manuscript.source.SourceText;
import cn.gongbao.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The paragraphs of a draft as lines to be recognised, and what stands between them.
 *
 * <p>A line break inside a paragraph ends a line, as in a title of several.
 */
final class DraftLines {

    /** What is set otherwise than its neighbours; of anything else only the text is kept. */
    private static final Set<String> FORMS =
            Set.of("b", "strong", "i", "em", "u", "sup", "sub", "del", "span");

    private static final Pattern TABLE_CAPTION = caption("表");
    private static final Pattern FIGURE_CAPTION = caption("图");

    private static final Set<String> BOLD = Set.of("b", "strong");

    private final List<RecognisedLine> lines = new ArrayList<>();
    private final List<Insert> inserts = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final List<InlineMark> marks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element paragraph;
    private int letters;

    private DraftLines() {}

    private static Pattern caption(String of) {
        return Pattern.compile("附?" + of + "\\h*[\\d一二三四五六七八九十]+.{0,40}[^。；：]");
    }

    /** A form that has begun and not ended. */
    private static final class Open {
        private final Element shell;
        private int from;

        private Open(Element shell, int from) {
            this.shell = shell;
            this.from = from;
        }
    }

    /**
     * Something that is no paragraph: a table, a list, a figure, a note.
     *
     * @param before index of the line that it stands before
     * @param element itself
     */
    record Insert(int before, Element element) {}

    /** The lines of a draft, and what stands between them. */
    record Read(List<RecognisedLine> lines, List<Insert> inserts) {

        /** The inserts where lines at the head are gone, and no more than so many are left. */
        List<Insert> moved(int gone, int left) {
            return inserts.stream()
                    .map(
                            insert ->
                                    new Insert(
                                            Math.min(left, Math.max(0, insert.before - gone)),
                                            insert.element))
                    .toList();
        }
    }

    /** Reads the blocks of a draft's body. */
    static Read of(Element body) {
        DraftLines draft = new DraftLines();
        for (Element block : captioned(body).children()) {
            if (block.normalName().equals("p")) {
                draft.paragraph(block);
            } else {
                draft.inserts.add(new Insert(draft.lines.size(), block));
            }
        }
        return new Read(List.copyOf(draft.lines), List.copyOf(draft.inserts));
    }

    // GB/T 7713.2: a line 表 1 … directly above a table, or 图 1 … directly below a figure, is its
    // caption.
    private static Element captioned(Element body) {
        Element all = body.clone();
        for (Element table : all.select("> table:not(:has(> caption))")) {
            Element above = table.previousElementSibling();
            if (captions(above, TABLE_CAPTION)) {
                move(above, table.prependElement("caption"));
            }
        }
        for (Element figure : all.select("> figure:not(:has(> figcaption))")) {
            Element below = figure.nextElementSibling();
            if (captions(below, FIGURE_CAPTION)) {
                move(below, figure.appendElement("figcaption"));
            }
        }
        return all;
    }

    private static boolean captions(Element paragraph, Pattern form) {
        return paragraph != null
                && paragraph.normalName().equals("p")
                && form.matcher(paragraph.text()).matches();
    }

    private static void move(Element paragraph, Element caption) {
        caption.attr("data-source", paragraph.attr("data-source"));
        caption.insertChildren(0, paragraph.childNodesCopy());
        paragraph.remove();
    }

    private void paragraph(Element block) {
        paragraph = block;
        children(block);
        endLine();
    }

    private void children(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode words) {
                add(words.getWholeText());
            } else if (node instanceof Element element) {
                inline(element);
            }
        }
    }

    private void inline(Element element) {
        if (element.normalName().equals("br")) {
            endLine();
        } else if (element.hasClass("noteref")) {
            marks.add(new InlineMark(element.clone(), letters, letters));
        } else if (FORMS.contains(element.normalName())) {
            open.add(new Open(element.shallowClone(), letters));
            children(element);
            close(open.remove(open.size() - 1));
        } else {
            children(element);
        }
    }

    private void add(String words) {
        text.append(words);
        letters += (int) words.chars().filter(c -> !SourceText.isBlank(c)).count();
    }

    private void close(Open form) {
        if (form.from < letters) {
            marks.add(new InlineMark(form.shell, form.from, letters));
        }
    }

    // What is bold from end to end is a heading by its look; what it is, the text tells.
    private void endLine() {
        open.forEach(this::close);
        String line = text.toString().strip();
        if (!line.isEmpty()) {
            int all = letters;
            marks.removeIf(
                    mark ->
                            BOLD.contains(mark.shell().normalName())
                                    && mark.from() == 0
                                    && mark.to() == all);
            Place place = Place.read(paragraph.attr("data-source"));
            String level = paragraph.attr("data-level");
            lines.add(
                    new RecognisedLine(
                            new SourceLine(line, place),
                            List.copyOf(marks),
                            level.isEmpty() ? -1 : Integer.parseInt(level)));
        }
        open.forEach(form -> form.from = 0);
        marks.clear();
        text.setLength(0);
        letters = 0;
    }
}
