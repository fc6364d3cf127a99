package cn.gongbao;

import cn.gongbao.inspection.Navigation;
import cn.gongbao.inspection.Navigation.Entry;
import cn.gongbao.inspection.Navigation.Link;
import cn.gongbao.inspection.PageText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Whether contents, links, outline and page labels agree with where the titles stand. */
final class ContentsCheck {

    private final Document copy;
    private final List<PageText> pages;
    private final Navigation ways;
    private final String folio;
    private final List<String> complaints = new ArrayList<>();

    private ContentsCheck(Document copy, List<PageText> pages, Navigation ways, String folio) {
        this.copy = copy;
        this.pages = pages;
        this.ways = ways;
        this.folio = folio;
    }

    /**
     * @param folio what a counted page bears, with {@code %s} for its number
     */
    static List<String> complaints(
            Document copy, List<PageText> pages, Navigation ways, String folio) {
        ContentsCheck check = new ContentsCheck(copy, pages, ways, folio);
        check.contents();
        check.outline();
        check.folios();
        return check.complaints;
    }

    private void contents() {
        List<Element> entries = copy.select("nav.contents a[href^=#]");
        if (entries.size() != ways.links().size()) {
            complaints.add(entries.size() + " entries, " + ways.links().size() + " links");
            return;
        }
        for (int i = 0; i < entries.size(); i++) {
            Link link = ways.links().get(i);
            String entry = entries.get(i).text();
            String title = title(copy.getElementById(entries.get(i).attr("href").substring(1)));
            int page = pageOf(title);
            if (page == 0 || link.target().page() != page) {
                complaints.add(entry + " leads to page " + link.target().page() + ", not " + page);
            } else if (!printed(link).equals(ways.labels().get(page - 1))) {
                complaints.add(entry + " names " + printed(link) + ", stands on page " + page);
            }
        }
    }

    // The folio of an entry is an artifact on the level of its link.
    private String printed(Link link) {
        return pages.get(link.page() - 1).glyphs().stream()
                .filter(PageText.Glyph::artifact)
                .filter(g -> g.y() > link.y() && g.y() < link.y() + link.height())
                .map(PageText.Glyph::text)
                .collect(Collectors.joining());
    }

    private void outline() {
        List<String> wanted = new ArrayList<>();
        for (Element part : copy.select("section.part")) {
            wanted.add(part.attr("data-title"));
            part.select("article").forEach(article -> wanted.add("  " + title(article)));
        }
        List<String> found = new ArrayList<>();
        for (Entry section : ways.outline()) {
            found.add(section.title());
            section.children().forEach(entry -> found.add("  " + CopyText.closed(entry.title())));
            section.children().forEach(this::leadsToItsTitle);
        }
        if (!wanted.equals(found)) {
            complaints.add("outline is " + found + ", not " + wanted);
        }
    }

    private void leadsToItsTitle(Entry entry) {
        int page = pageOf(CopyText.closed(entry.title()));
        if (entry.target().page() != page) {
            complaints.add(entry.title() + " in the outline leads to " + entry.target().page());
        }
    }

    // GB/T 9704-2012 7.5: a blank page bears none.
    private void folios() {
        for (PageText page : pages) {
            String artifacts =
                    page.glyphs().stream()
                            .filter(PageText.Glyph::artifact)
                            .map(PageText.Glyph::text)
                            .collect(Collectors.joining());
            boolean counted = page.label().matches("\\d+") && !page.text().isEmpty();
            String wanted = "(?s)(.*\\D)?" + folio.formatted(page.label());
            if (counted && !CopyText.closed(artifacts).matches(wanted)) {
                complaints.add("page " + page.label() + " bears " + artifacts);
            }
        }
    }

    private static String title(Element article) {
        return CopyText.closed(article.selectFirst(".title").text());
    }

    /** The counted page on which a heading says this title, or 0. */
    private int pageOf(String title) {
        for (PageText page : pages) {
            String headings =
                    page.blocks().stream()
                            .filter(block -> block.role().matches("H[1-6]"))
                            .map(block -> CopyText.closed(block.text()))
                            .collect(Collectors.joining());
            if (page.label().matches("\\d+") && headings.contains(title)) {
                return page.number();
            }
        }
        return 0;
    }
}
