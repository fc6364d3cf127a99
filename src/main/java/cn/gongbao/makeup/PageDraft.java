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
    final List<Placed> placed = new ArrayList<>();
    final List<Entry> entries = new ArrayList<>();
    private Element first;

    /**
     * @param master null on a blank page
     * @param folio 0 where the page is not counted
     */
    PageDraft(int number, Master master, int folio, String label) {
        this.number = number;
        this.master = master;
        this.folio = folio;
        this.label = label;
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

    /** Notes the block of a line of the main flow; the first of the page is kept. */
    void note(Element block) {
        first = first == null ? block : first;
    }

    /** The block that the main flow's first line is of, or null. */
    Element first() {
        return first;
    }

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
