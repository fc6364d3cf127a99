package cn.gongbao.manuscript.web;

import cn.gongbao.manuscript.source.Draft;
import cn.gongbao.manuscript.source.SourceFolder;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Omission;
import cn.gongbao.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes what was selected of a parsed page as a draft. */
public final class DraftWriter {

    /** Blocks at the start of an article among which its title may stand again. */
    private static final int OPENING = 8;

    private final Page page;
    private final PictureShelf pictures;
    private final Element body = Document.createShell("").body();

    private DraftWriter(Selection selection, Lines lines, Remarks remarks, SourceFolder folder) {
        this.pictures = new PictureShelf(folder, remarks);
        this.page =
                new Page(
                        lines,
                        remarks,
                        pictures,
                        selection.leftOut(),
                        Footnotes.in(selection.articles(), selection.leftOut()));
    }

    /**
     * Writes what was selected.
     *
     * @param lines where the markup's lines stand in the user's file
     * @param folder that pictures are named in
     * @param leftOut what has been left out before
     */
    public static Noted<Draft> write(
            Selection selection, Lines lines, SourceFolder folder, List<Omission> leftOut) {
        Remarks remarks = new Remarks(lines.name());
        remarks.leaveOut(leftOut);
        return write(selection, lines, remarks, folder);
    }

    static Noted<Draft> write(
            Selection selection, Lines lines, Remarks remarks, SourceFolder folder) {
        DraftWriter writer = new DraftWriter(selection, lines, remarks, folder);
        writer.write(selection);
        if (writer.body.childrenSize() == 0) {
            remarks.add(Notice.error(Place.of(lines.name()), "web.empty"));
        }
        Draft draft = new Draft(writer.body, writer.pictures.pictures(), remarks.omissions());
        return new Noted<>(draft, remarks.notices());
    }

    private void write(Selection selection) {
        List<Element> titles = new ArrayList<>();
        for (Element title : selection.titles()) {
            int before = body.childrenSize();
            new BlockWriter(page, body).write(title.childNodes(), Setting.PLAIN.atLevel(0));
            titles.addAll(body.children().subList(before, body.childrenSize()));
        }
        for (Map.Entry<Element, String> number : selection.numbers().entrySet()) {
            Paragraph paragraph = new Paragraph();
            Place place = page.lines().of(number.getKey());
            page.remarks().check(place, number.getValue());
            paragraph.add(number.getValue(), Setting.PLAIN, place);
            paragraph.appendTo(body);
        }
        int opening = body.childrenSize();
        for (Element article : selection.articles()) {
            new BlockWriter(page, body)
                    .write(article.childNodes(), Meaning.inside(article, Setting.PLAIN));
        }
        List<Element> repeated = dropRepeated(titles, opening);
        titles.removeAll(repeated);
        level(titles);
        for (Map.Entry<Element, String> note : page.footnotes().notes().entrySet()) {
            Place place = page.lines().of(note.getKey());
            Element aside =
                    body.appendElement("aside")
                            .addClass("footnote")
                            .attr("id", note.getValue())
                            .attr("data-source", place.source());
            new BlockWriter(page, aside).write(note.getKey().childNodes(), Setting.PLAIN);
        }
    }

    /** A title that stood outside the article falls away where the article opens with it. */
    private List<Element> dropRepeated(List<Element> titles, int opening) {
        List<Element> repeated = new ArrayList<>();
        for (Element title : titles) {
            if (opens(ShortText.plain(title.text()), opening)) {
                Place place = Place.read(title.attr("data-source"));
                page.remarks().leaveOut(place, Reason.REPEATED_TITLE, title.text());
                repeated.add(title);
            }
        }
        repeated.forEach(Element::remove);
        return repeated;
    }

    /** Whether one or more of the article's first blocks together read as a title does. */
    private boolean opens(String title, int from) {
        List<Element> blocks = body.children();
        int end = Math.min(blocks.size(), from + OPENING);
        for (int first = from; first < end; first++) {
            StringBuilder text = new StringBuilder();
            for (int last = first; last < end && text.length() < title.length(); last++) {
                text.append(ShortText.plain(blocks.get(last).text()));
                if (title.contentEquals(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Headings of the first rank are of outline level 1 under a title or where there are several; a
     * single one that comes before all others is the title.
     */
    private void level(List<Element> titles) {
        List<Element> headings = new ArrayList<>(body.select("> p[data-level]"));
        headings.removeAll(titles);
        long first = headings.stream().filter(h -> h.attr("data-level").equals("0")).count();
        boolean single = first == 1 && headings.get(0).attr("data-level").equals("0");
        if (titles.isEmpty() && (single || first == 0)) {
            return;
        }
        int down = titles.isEmpty() || first > 0 ? 1 : 0;
        for (Element heading : headings) {
            int level = Integer.parseInt(heading.attr("data-level")) + down;
            heading.attr("data-level", String.valueOf(level));
        }
    }
}
