package cn.gongbao.manuscript.web;

import cn.gongbao.manuscript.source.Draft;
import cn.gongbao.manuscript.source.SourceFolder;
import cn.gongbao.manuscript.source.SourceText;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Selector.SelectorParseException;

/** Reads saved web pages and HTML that word processors wrote. */
public final class WebReader {

    /** Tags that a page may have; the longest table of a gazette has a tenth of them. */
    static final int MOST_TAGS = 200_000;

    /** Elements that may stand inside each other; what is deeper stands beside its parent. */
    private static final int DEEPEST = 200;

    private WebReader() {}

    /**
     * Reads the article of a page, with its title and document number.
     *
     * @param file where the page lies; pictures are looked for in its folder
     * @param name as the user knows it
     * @return the article, or errors: too large, not decodable, no article, characters that no text
     *     may hold, pictures that cannot be had
     */
    public static Noted<Draft> read(Path file, String name) {
        return read(file, name, null, Place.of(name));
    }

    /**
     * Reads the part of a page that a selector names.
     *
     * @param selector a CSS selector; null for the article that is found without one
     * @param place where the selector is written
     */
    public static Noted<Draft> read(Path file, String name, String selector, Place place) {
        Noted<SourceText> source = SourceText.readMarkup(file, name);
        if (source.failed()) {
            return failure(source.notices());
        }
        Noted<Document> page = parse(source.value().text(), name);
        if (page.failed()) {
            return failure(source.noticesWith(page.notices()));
        }
        Noted<Selection> selection = select(page.value(), name, selector, place);
        if (selection.failed()) {
            return failure(source.noticesWith(selection.notices()));
        }
        Lines lines = Lines.of(name);
        Remarks remarks = new Remarks(name);
        Element body = page.value().body();
        Surroundings.leaveOut(body, selection.value(), lines, remarks);
        SourceFolder folder = new SourceFolder(file.toAbsolutePath().getParent());
        Noted<Draft> draft = DraftWriter.write(selection.value(), lines, remarks, folder);
        List<Notice> before = source.noticesWith(selection.notices());
        return new Noted<>(draft.value(), new Noted<>("", before).noticesWith(draft.notices()));
    }

    /**
     * Parses markup with the position of every node.
     *
     * @param name of the file it comes from
     * @return its document, or an error if it has more tags than any page
     */
    public static Noted<Document> parse(String markup, String name) {
        long tags = markup.chars().filter(c -> c == '<').count();
        if (tags > MOST_TAGS) {
            return failure(
                    List.of(Notice.error(Place.of(name), "web.too-many-tags", tags, MOST_TAGS)));
        }
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
        return Noted.of(Jsoup.parse(markup, "", parser));
    }

    private static Noted<Selection> select(
            Document page, String name, String selector, Place place) {
        if (selector == null) {
            return ArticleFinder.find(page, Place.of(name));
        }
        try {
            Selection selection = ArticleFinder.select(page, selector);
            return selection.articles().isEmpty()
                    ? failure(List.of(Notice.error(place, "web.selector-empty", selector)))
                    : Noted.of(selection);
        } catch (SelectorParseException | IllegalArgumentException malformed) {
            return failure(List.of(Notice.error(place, "web.selector", selector)));
        }
    }

    private static <T> Noted<T> failure(List<Notice> notices) {
        return new Noted<>(null, notices);
    }
}
