package cn.gongbao.proof;

import cn.gongbao.page.LineAddress;
import cn.gongbao.page.Page;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.page.Placed;
import java.util.List;

/** Addresses of the lines of an issue, as its inspection and explanation write them. */
final class Addresses {

    /** The frame that an issue's text flows into; its lines alone have one address each. */
    static final String TEXT = "text";

    private final int counted;

    private Addresses(int counted) {
        this.counted = counted;
    }

    static Addresses of(PagedIssue issue) {
        return new Addresses(
                columns(issue.pages().stream().filter(page -> page.folio() > 0).toList()));
    }

    /** The address of a line of the text. */
    LineAddress of(Page page, Placed.Line line) {
        Placed.Address at = line.address();
        return LineAddress.of(page.label(), at.column(), columns(page), at.row());
    }

    /** Whether a line is of the text, so that its address is its own. */
    static boolean has(Placed.Line line) {
        return line.address().frame().equals(TEXT) && line.tag() != Placed.ARTIFACT;
    }

    /** Columns of a page's text: counted pages are alike, also where all lines span. */
    int columns(Page page) {
        return page.folio() > 0 ? counted : columns(List.of(page));
    }

    private static int columns(List<Page> pages) {
        int columns = 1;
        for (Page page : pages) {
            for (Placed placed : page.placed()) {
                if (placed instanceof Placed.Line line && has(line)) {
                    columns = Math.max(columns, line.address().column());
                }
            }
        }
        return columns;
    }
}
