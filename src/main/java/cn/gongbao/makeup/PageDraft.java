package cn.gongbao.makeup;

import cn.gongbao.galley.SetLine;
import cn.gongbao.master.Master;
import cn.gongbao.model.Length;
import cn.gongbao.page.Page;
import cn.gongbao.page.Placed;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A page while it is being made; only {@link PageMaker}'s classes see it. */
final class PageDraft {

    final int number;
    final Master master;
    final int folio;
    final String label;
    final Element opener;
    final List<Placed> placed = new ArrayList<>();
    final List<Entry> entries = new ArrayList<>();

    /**
     * @param master null on a blank page
     * @param folio 0 where the page is not counted
     * @param opener the element whose page it is, or null
     */
    PageDraft(int number, Master master, int folio, String label, Element opener) {
        this.number = number;
        this.master = master;
        this.folio = folio;
        this.label = label;
        this.opener = opener;
    }

    /**
     * A contents line that waits for its folio.
     *
     * @param line the line
     * @param placed the same, placed
     * @param left edge of its column
     * @param right edge of its column
     */
    record Entry(SetLine line, Placed.Line placed, Length left, Length right) {}

    boolean recto() {
        return number % 2 == 1;
    }

    /** How many lines stand in a column of a frame. */
    int lines(String frame, int column) {
        int lines = 0;
        for (Placed thing : placed) {
            boolean there =
                    thing instanceof Placed.Line line
                            && line.address().frame().equals(frame)
                            && line.address().column() == column;
            lines += there ? 1 : 0;
        }
        return lines;
    }

    Page finish() {
        String artwork = master == null ? null : master.key();
        return new Page(number, label, folio, recto(), artwork, placed);
    }
}
