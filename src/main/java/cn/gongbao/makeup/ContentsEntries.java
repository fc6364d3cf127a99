package cn.gongbao.makeup;

import cn.gongbao.galley.Sources;
import cn.gongbao.makeup.FrameSetter.Landing;
import cn.gongbao.makeup.PageDraft.Entry;
import cn.gongbao.model.Length;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import cn.gongbao.page.Placed;
import cn.gongbao.style.Cascade;
import java.util.List;

/**
 * Closes the lines of the contents once all pages have their numbers.
 *
 * <p>A contents line is broken beside a folio field of fixed width, so that no page number can move
 * it: one pass over finished pages fills them in.
 */
final class ContentsEntries {

    private final List<PageDraft> drafts;
    private final FrameSetter setter;
    private final Furniture furniture;
    private final Cascade cascade;
    private final List<Notice> notices;

    private ContentsEntries(
            List<PageDraft> drafts,
            FrameSetter setter,
            Furniture furniture,
            Cascade cascade,
            List<Notice> notices) {
        this.drafts = drafts;
        this.setter = setter;
        this.furniture = furniture;
        this.cascade = cascade;
        this.notices = notices;
    }

    /**
     * Closes the entries of all pages.
     *
     * @param notices takes what leads nowhere or has no room
     */
    static void close(
            List<PageDraft> drafts,
            FrameSetter setter,
            Furniture furniture,
            Cascade cascade,
            List<Notice> notices) {
        ContentsEntries entries = new ContentsEntries(drafts, setter, furniture, cascade, notices);
        for (PageDraft draft : drafts) {
            draft.entries.forEach(entry -> entries.close(draft, entry));
        }
    }

    private void close(PageDraft draft, Entry entry) {
        String target = entry.line().target();
        Landing landing = setter.landing(target);
        if (landing == null) {
            Place place = Sources.of(entry.line().block());
            notices.add(Notice.error(place, "makeup.no-target", target));
            return;
        }
        PageDraft there = drafts.get(landing.page() - 1);
        String folio = there.folio > 0 ? Integer.toString(there.folio) : there.label;
        furniture.close(draft, entry, folio);
        draft.placed.add(link(draft, entry, landing));
    }

    // All lines of the entry lead to its document.
    private Placed.Link link(PageDraft draft, Entry entry, Landing landing) {
        Length size = cascade.of(entry.line().block()).size();
        Length last = entry.placed().baseline();
        Length first = last;
        for (Placed placed : draft.placed) {
            boolean own = placed instanceof Placed.Line && placed.tag() == entry.placed().tag();
            if (own && ((Placed.Line) placed).baseline().compareTo(first) < 0) {
                first = ((Placed.Line) placed).baseline();
            }
        }
        Length top = first.minus(size);
        return new Placed.Link(
                entry.left(),
                top,
                entry.right().minus(entry.left()),
                last.plus(size.scaled(0.25)).minus(top),
                landing.page(),
                landing.y(),
                entry.placed().tag());
    }
}
