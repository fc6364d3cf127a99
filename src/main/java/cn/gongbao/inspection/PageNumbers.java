package cn.gongbao.inspection;

import cn.gongbao.inspection.Navigation.Link;
import cn.gongbao.inspection.PageText.Glyph;
import cn.gongbao.inspection.TextLayer.Span;
import cn.gongbao.inspection.TitleFinder.Heading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Page numbers as a finished PDF prints them: in its contents, and where the titles stand. */
public final class PageNumbers {

    /** Room between a number and the text before it, in ems: leaders keep half an em from both. */
    private static final double GAP = 0.4;

    private final List<PageText> pages;
    private final TextLayer.Contents read;
    private final Map<Integer, Folio> folios;
    private final TitleFinder titles;
    private final List<SortedMap<Integer, List<Glyph>>> printed;

    private PageNumbers(TextLayer.Contents read) {
        this.read = read;
        this.pages = read.pages();
        this.printed = printed(read);
        this.folios = folios(pages, printed);
        this.titles = new TitleFinder(pages, read.contents());
    }

    /**
     * An entry of the contents, every text as it was read.
     *
     * @param text of the entry
     * @param number printed behind it, or empty
     * @param title that was found, or null
     * @param folio printed on the title's page, or null
     * @param label of the title's page in a viewer, or null where no title was found
     * @param linked label of the page that the entry's link leads to, or null without a link
     */
    public record Entry(
            String text, String number, String title, String folio, String label, String linked) {}

    /**
     * The entries of all tables of contents.
     *
     * @param read a file as {@link TextLayer} reads it; nothing else is asked
     * @return none where the file's structure has no table of contents
     */
    public static List<Entry> of(TextLayer.Contents read) {
        PageNumbers numbers = new PageNumbers(read);
        return numbers.printed.stream()
                .filter(entry -> !entry.isEmpty())
                .map(numbers::entry)
                .toList();
    }

    /** The glyphs of each entry by their page. */
    private static List<SortedMap<Integer, List<Glyph>>> printed(TextLayer.Contents read) {
        Map<Integer, SortedMap<Integer, List<Glyph>>> owners = new HashMap<>();
        List<SortedMap<Integer, List<Glyph>>> printed = new ArrayList<>();
        for (Span entry : read.entries()) {
            SortedMap<Integer, List<Glyph>> own = new TreeMap<>();
            printed.add(own);
            for (int element = entry.first(); element <= entry.last(); element++) {
                owners.putIfAbsent(element, own);
            }
        }
        for (PageText page : read.pages()) {
            for (Glyph glyph : page.glyphs()) {
                SortedMap<Integer, List<Glyph>> own = owners.get(glyph.element());
                if (own != null) {
                    own.computeIfAbsent(page.number(), none -> new ArrayList<>()).add(glyph);
                }
            }
        }
        return printed;
    }

    private Entry entry(SortedMap<Integer, List<Glyph>> glyphs) {
        int last = glyphs.lastKey();
        PageText page = pages.get(last - 1);
        List<Glyph> own = new ArrayList<>();
        glyphs.values().forEach(own::addAll);
        List<Glyph> number = beside(page, own.get(own.size() - 1));
        if (number.isEmpty()) {
            int from = closing(own);
            number = List.copyOf(own.subList(from, own.size()));
            own = own.subList(0, from);
        }
        Link link = link(last, glyphs.get(last).get(0));
        PageText linked = link == null ? null : page(link.target().page());
        Heading title = titles.of(text(own), linked == null ? 0 : linked.number(), y(link));
        PageText there = title == null ? null : page(title.page());
        Folio folio = there == null ? null : folios.get(there.number());
        return new Entry(
                text(own),
                text(number).strip(),
                title == null ? null : title.text(),
                folio == null ? null : Integer.toString(folio.number()),
                there == null ? null : there.label(),
                linked == null ? null : linked.label());
    }

    private static double y(Link link) {
        return link == null ? 0 : link.target().y();
    }

    private PageText page(int number) {
        return number < 1 || number > pages.size() ? null : pages.get(number - 1);
    }

    private static String text(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    /** What is no part of the text, level with the end of an entry and behind it. */
    private static List<Glyph> beside(PageText page, Glyph end) {
        return page.glyphs().stream()
                .filter(glyph -> glyph.element() == 0 && !glyph.turned())
                .filter(glyph -> Math.abs(glyph.y() - end.y()) < end.size() / 2)
                .filter(glyph -> glyph.x() > end.x() && glyph.x() < page.width())
                .sorted(Comparator.comparingDouble(Glyph::x))
                .toList();
    }

    /** Where the digits begin that close an entry behind a gap; its end where there are none. */
    private static int closing(List<Glyph> entry) {
        int from = entry.size();
        while (from > 0 && entry.get(from - 1).text().matches("[0-9]+")) {
            from--;
        }
        if (from == entry.size() || from == 0) {
            return entry.size();
        }
        Glyph before = entry.get(from - 1);
        Glyph first = entry.get(from);
        double gap = first.x() - before.x() - before.advance();
        boolean apart = gap > GAP * first.size() || Math.abs(first.y() - before.y()) > first.size();
        return apart ? from : entry.size();
    }

    private Link link(int page, Glyph first) {
        for (Link link : read.links()) {
            boolean around =
                    link.page() == page
                            && first.x() >= link.x() - first.size()
                            && first.x() <= link.x() + link.width()
                            && first.y() >= link.y()
                            && first.y() <= link.y() + link.height();
            if (around) {
                return link;
            }
        }
        return null;
    }

    /**
     * The folios by physical page number: what looks like one at the height where the most pages
     * have such; of several heights with as many, the outermost.
     */
    private static Map<Integer, Folio> folios(
            List<PageText> pages, List<SortedMap<Integer, List<Glyph>>> printed) {
        Set<Integer> contents = new HashSet<>();
        printed.forEach(entry -> contents.addAll(entry.keySet()));
        List<Folio> rows = new ArrayList<>();
        pages.forEach(page -> rows.addAll(rows(page)));
        Map<Long, List<Folio>> heights = new HashMap<>();
        for (Folio folio : rows) {
            if (!contents.contains(folio.page().number())) {
                heights.computeIfAbsent(Math.round(folio.y()), none -> new ArrayList<>())
                        .add(folio);
            }
        }
        long best =
                heights.keySet().stream()
                        .max(
                                Comparator.<Long>comparingInt(y -> distinct(heights.get(y)))
                                        .thenComparingDouble(y -> out(heights.get(y).get(0))))
                        .orElse(Long.MIN_VALUE);
        Map<Integer, Folio> folios = new HashMap<>();
        for (Folio folio : rows) {
            if (Math.abs(folio.y() - best) <= folio.size() / 2) {
                folios.putIfAbsent(folio.page().number(), folio);
            }
        }
        return folios;
    }

    private static List<Folio> rows(PageText page) {
        return Folio.in(
                page, glyph -> glyph.element() == 0 && glyph.x() > 0 && glyph.x() < page.width());
    }

    private static int distinct(List<Folio> folios) {
        return (int) folios.stream().map(folio -> folio.page().number()).distinct().count();
    }

    private static double out(Folio folio) {
        return Math.abs(folio.y() - folio.page().height() / 2);
    }
}
