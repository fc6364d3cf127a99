package cn.gongbao.manuscript;

import cn.gongbao.manuscript.text.Block;
import cn.gongbao.manuscript.text.Block.Part;
import cn.gongbao.manuscript.text.Kind;
import cn.gongbao.manuscript.text.Recogniser.Outline;
import cn.gongbao.model.Place;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Builds the article element of one document.
 *
 * <p>Title lines that follow each other make one heading with line breaks; lines of a roll and
 * entries of an index make one list.
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
        article.attr("data-source", source(first));
        ArticleAssembler assembler = new ArticleAssembler(article);
        outline.blocks().forEach(assembler::add);
        Element title = article.selectFirst("h2.title");
        if (mongolian != null && title != null) {
            title.before(paragraph(mongolian.text(), article.ownerDocument()));
        }
        return article;
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
            case ROLL, INDEX -> list(block).appendChild(fill(element("li", block), block));
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

    private Element list(Block block) {
        Element last = article.lastElementChild();
        String cssClass = cssClass(block.kind());
        if (last != null && last.normalName().equals("ul") && last.hasClass(cssClass)) {
            return last;
        }
        Element list = element("ul", block).addClass(cssClass);
        article.appendChild(list);
        return list;
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
                .attr("data-source", source(block.place()));
    }

    private Element fill(Element element, Block block) {
        for (Part part : block.parts()) {
            switch (part.role()) {
                case PLAIN -> element.appendChild(new TextNode(part.text()));
                case BREAK -> element.appendElement("br");
                case LEAD -> addLead(element, block.kind(), part);
                case LABEL -> element.appendElement("span").addClass("label").text(part.text());
                case NAME -> element.appendElement("span").addClass("name").text(part.text());
                case DAY -> addDay(element, part);
            }
        }
        return element;
    }

    private static void addLead(Element element, Kind kind, Part part) {
        Element lead = element.appendElement("b");
        if (kind.isRunIn()) {
            lead.addClass("level-" + kind.level());
        }
        lead.appendChild(new TextNode(part.text()));
    }

    private static void addDay(Element element, Part part) {
        Element day = element.appendElement("time");
        if (part.day() != null) {
            day.attr("datetime", part.day());
        }
        day.appendChild(new TextNode(part.text()));
    }

    private static String source(Place place) {
        return place.file() + ":" + place.line();
    }
}
