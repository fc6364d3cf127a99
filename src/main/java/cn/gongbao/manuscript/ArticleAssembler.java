package cn.gongbao.manuscript;

import cn.gongbao.manuscript.text.Block;
import cn.gongbao.manuscript.text.Block.Part;
import cn.gongbao.manuscript.text.Block.Role;
import cn.gongbao.manuscript.text.Kind;
import cn.gongbao.manuscript.text.Recogniser.Outline;
import cn.gongbao.model.Place;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Builds the article element of one document.
 *
 * <p>Title lines that follow each other make one heading with line breaks; lines of a roll, entries
 * of an index and names of attachments make one list; signatories and date stand in one division.
 */
final class ArticleAssembler {

    private final Element article;
    private int headings;

    private ArticleAssembler(Element article) {
        this.article = article;
    }

    /**
     * Builds an article.
     *
     * @param outline of the document
     * @param id of the article; its headings are numbered on from it
     * @param file for the article's own {@code data-source}
     * @param mongolian the title in Mongolian, set above the Chinese, or null
     */
    static Element assemble(Outline outline, String id, String file, Manifest.Mongolian mongolian) {
        Element article = Document.createShell("").body().appendElement("article").attr("id", id);
        article.addClass(outline.genre().toString());
        Place first =
                outline.blocks().isEmpty()
                        ? new Place(file, 1, 0)
                        : outline.blocks().get(0).place();
        article.attr("data-source", first.source());
        ArticleAssembler assembler = new ArticleAssembler(article);
        for (int i = 0; i <= outline.blocks().size(); i++) {
            assembler.insert(outline, i);
            if (i < outline.blocks().size()) {
                assembler.add(outline.blocks().get(i));
            }
        }
        assembler.orderOpening();
        Element title = article.selectFirst("h2.title");
        if (mongolian != null && title != null) {
            title.before(paragraph(mongolian.text(), article.ownerDocument()));
        }
        return article;
    }

    /** Adds the tables, lists, figures and notes that stand before a block. */
    private void insert(Outline outline, int before) {
        for (Outline.Insert insert : outline.inserts()) {
            if (insert.before() == before) {
                Element element = insert.element().clone();
                if (element.normalName().equals("ul")) {
                    element.addClass("list");
                }
                article.appendChild(element);
            }
        }
    }

    // In an office's own paper the number stands above the title; a gazette sets it below.
    private void orderOpening() {
        Element title = article.selectFirst("> header.opening > h2.title");
        Element number = article.selectFirst("> header.opening > p.number");
        if (title != null
                && number != null
                && number.elementSiblingIndex() < title.elementSiblingIndex()) {
            title.parent().appendChild(number);
        }
    }

    private static Element paragraph(Value mongolian, Document document) {
        return document.createElement("p")
                .addClass("title-mongolian")
                .attr("lang", "mn-Mong")
                .attr("data-source", mongolian.source())
                .text(mongolian.text());
    }

    private void add(Block block) {
        switch (block.kind()) {
            case TITLE -> addTitle(block);
            case SUBTITLE, NUMBER -> opening(block).appendChild(paragraph(block));
            case INNER_TITLE -> addLine("h3", block, article);
            case LEVEL_1, LEVEL_2, LEVEL_3, LEVEL_4 ->
                    article.appendChild(heading("h" + (block.kind().level() + 2), block));
            case CHAPTER, GROUP, ATTACHMENT_MARK -> article.appendChild(heading("h3", block));
            case SECTION -> article.appendChild(heading("h4", block));
            case ROLL, INDEX ->
                    list(block, cssClass(block.kind()))
                            .appendChild(fill(element("li", block), block));
            case ATTACHMENT -> addAttachments(block);
            case SIGNATORY, DATE -> signature(block).appendChild(paragraph(block));
            default -> article.appendChild(paragraph(block));
        }
    }

    /** A title stands in the opening, and is one however many lines it has. */
    private void addTitle(Block block) {
        addLine("h2", block, opening(block));
    }

    /** Where subtitles and numbers go: the opening while it is last, else the article. */
    private Element opening(Block block) {
        Element last = article.lastElementChild();
        if (last != null && last.hasClass("opening")) {
            return last;
        }
        if (last != null) {
            return article;
        }
        Element opening = element("header", block).addClass("opening");
        article.appendChild(opening);
        return opening;
    }

    /** Adds a title line, to the title before it if there is one. */
    private void addLine(String tag, Block block, Element parent) {
        Element last = parent.lastElementChild();
        if (last != null && last.hasClass(cssClass(block.kind()))) {
            last.appendElement("br");
            fill(last, block);
        } else {
            parent.appendChild(heading(tag, block));
        }
    }

    private Element list(Block block, String cssClass) {
        Element last = article.lastElementChild();
        if (last != null && last.normalName().equals("ul") && last.hasClass(cssClass)) {
            return last;
        }
        Element list = element("ul", block).addClass(cssClass);
        article.appendChild(list);
        return list;
    }

    /** Each name is an entry; 附件： alone on a line opens the entry of the next line. */
    private void addAttachments(Block block) {
        Element list = list(block, "attachments");
        Element last = list.lastElementChild();
        boolean open =
                last != null
                        && last.ownText().isEmpty()
                        && last.children().stream().allMatch(part -> part.hasClass("label"));
        Element item = open ? last : list.appendElement("li");
        MarkedText text = new MarkedText(block.marks());
        for (Part part : block.parts()) {
            if (part.role() == Role.BREAK) {
                item = list.appendElement("li");
                continue;
            }
            if (!item.hasAttr("data-source")) {
                item.attr("data-source", block.place().source());
            }
            part(item, block.kind(), part, text);
        }
    }

    /** The division that a signatory or date belongs to; a date ends it. */
    private Element signature(Block block) {
        Element last = article.lastElementChild();
        boolean open =
                last != null
                        && last.hasClass("signature")
                        && !last.lastElementChild().hasClass("date");
        if (open) {
            return last;
        }
        Element division = element("div", block).addClass("signature");
        article.appendChild(division);
        return division;
    }

    private Element heading(String tag, Block block) {
        headings++;
        Element heading = element(tag, block).attr("id", article.id() + "-h" + headings);
        return fill(heading.addClass(cssClass(block.kind())), block);
    }

    private Element paragraph(Block block) {
        Element paragraph = element("p", block);
        if (block.kind() != Kind.BODY) {
            paragraph.addClass(cssClass(block.kind()));
        }
        return fill(paragraph, block);
    }

    private static String cssClass(Kind kind) {
        return kind.isRunIn() ? "run-in" : kind.toString();
    }

    private Element element(String tag, Block block) {
        return article.ownerDocument()
                .createElement(tag)
                .attr("data-source", block.place().source());
    }

    private Element fill(Element element, Block block) {
        MarkedText text = new MarkedText(block.marks());
        List<Part> parts = block.parts();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.role() == Role.NAME && i + 1 < parts.size() && isMark(parts.get(i + 1))) {
                text.append(span(element, "name").addClass("listed"), part.text());
            } else {
                part(element, block.kind(), part, text);
            }
        }
        return element;
    }

    /** Whether a part is the mark between two names. */
    private static boolean isMark(Part part) {
        return part.role() == Role.PLAIN && part.text().matches("[、，,]");
    }

    private static void part(Element element, Kind kind, Part part, MarkedText text) {
        switch (part.role()) {
            case PLAIN -> text.append(element, part.text());
            case BREAK -> element.appendElement("br");
            case LEAD -> text.append(lead(element, kind), part.text());
            case LABEL -> text.append(span(element, "label"), part.text());
            case NAME -> text.append(span(element, "name"), part.text());
            case DAY -> text.append(day(element, part), part.text());
        }
    }

    private static Element span(Element element, String cssClass) {
        return element.appendElement("span").addClass(cssClass);
    }

    private static Element lead(Element element, Kind kind) {
        Element lead = element.appendElement("b");
        return kind.isRunIn() ? lead.addClass("level-" + kind.level()) : lead;
    }

    private static Element day(Element element, Part part) {
        Element day = element.appendElement("time");
        return part.day() == null ? day : day.attr("datetime", part.day());
    }
}
