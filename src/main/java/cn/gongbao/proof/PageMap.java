package cn.gongbao.proof;

import cn.gongbao.model.Issue;
import cn.gongbao.page.LineAddress;
import cn.gongbao.page.Page;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.page.Placed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which document of an issue stands where.
 *
 * @param issue name of the issue
 * @param entries in the order of the contents
 * @param files what codes on proofs mean, by their short names
 */
public record PageMap(String issue, List<Entry> entries, Map<String, String> files) {

    /** Copies the entries. */
    public PageMap {
        entries = List.copyOf(entries);
    }

    /**
     * A document.
     *
     * @param number place in the contents from 1
     * @param documentNumber 发文字号, or null
     * @param first where it begins, or null where nothing of it stands on a page
     * @param last where it ends
     * @param pages how many it stands on, pictures counted
     * @param lines how many it has; what stands beside each other in a table is one
     * @param source its file, or null where no heading has its title
     * @param key short name of the file
     */
    public record Entry(
            int number,
            String section,
            String title,
            String documentNumber,
            Spot first,
            Spot last,
            int pages,
            int lines,
            String source,
            String key) {}

    /**
     * A line of a document.
     *
     * @param folio as the page bears it, or the page's label where it bears none
     * @param page physical number from 1
     */
    public record Spot(String folio, int page, LineAddress address) {}

    /** The map of an issue. */
    public static PageMap of(PagedIssue pages, Issue issue) {
        Documents documents = Documents.of(pages, issue);
        Addresses addresses = Addresses.of(pages);
        List<Extent> extents = new ArrayList<>();
        documents.found().forEach(found -> extents.add(new Extent()));
        for (Page page : pages.pages()) {
            for (Placed placed : page.placed()) {
                int owner = owner(placed, documents);
                if (owner >= 0) {
                    extents.get(owner).take(page, placed, addresses);
                }
            }
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < extents.size(); i++) {
            entries.add(extents.get(i).entry(i + 1, documents.found().get(i), documents));
        }
        return new PageMap(pages.information().title(), entries, documents.files());
    }

    private static int owner(Placed placed, Documents documents) {
        boolean text = placed instanceof Placed.Line || placed instanceof Placed.Picture;
        return text ? documents.owner(placed.tag()) : -1;
    }

    /** What has been found of a document so far. */
    private static final class Extent {

        private final Set<Placed.Address> rows = new HashSet<>();
        private Spot first;
        private Spot last;
        private int page;
        private int pages;
        private int lines;

        private void take(Page on, Placed placed, Addresses addresses) {
            if (on.number() != page) {
                page = on.number();
                pages++;
                rows.clear();
            }
            if (placed instanceof Placed.Line line) {
                String folio = on.folio() > 0 ? Integer.toString(on.folio()) : on.label();
                last = new Spot(folio, on.number(), addresses.of(on, line));
                first = first == null ? last : first;
                lines += rows.add(line.address()) ? 1 : 0;
            }
        }

        private Entry entry(int number, Documents.Found found, Documents documents) {
            return new Entry(
                    number,
                    found.article().section(),
                    found.article().title(),
                    found.article().number(),
                    first,
                    last,
                    pages,
                    lines,
                    found.file(),
                    documents.key(found.file()));
        }
    }

    /** A table for a spreadsheet, with byte order mark (RFC 4180). */
    public String csv() {
        return PageMapFiles.csv(this);
    }

    /** The same for programs (RFC 8259). */
    public String json() {
        return PageMapFiles.json(this);
    }

    /** The same for a browser and a printer. */
    public String html() {
        return PageMapFiles.html(this);
    }
}
