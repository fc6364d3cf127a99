package cn.gongbao.makeup;

import cn.gongbao.galley.Equipment;
import cn.gongbao.galley.Footnotes;
import cn.gongbao.galley.Sources;
import cn.gongbao.master.Master;
import cn.gongbao.model.Issue;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Length;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import cn.gongbao.page.Page;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.page.Placed;
import cn.gongbao.style.Cascade;
import cn.gongbao.style.Style;
import cn.gongbao.style.StyleSheet;
import cn.gongbao.type.FaceShelf;
import cn.gongbao.type.MongolianShaper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Makes up an issue: sets every flow, divides it into pages, and fills in what needs page numbers.
 */
public final class PageMaker {

    private final Issue issue;
    private final Layout layout;
    private final Map<String, Master> masters;
    private final Cascade cascade;
    private final Tags tags;
    private final FrameSetter setter;
    private final Furniture furniture;
    private final Map<String, Issue.Article> articles = new HashMap<>();
    private final List<PageDraft> drafts = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    private PageMaker(
            Issue issue, Layout layout, Map<String, Master> masters, Equipment equipment) {
        this.issue = issue;
        issue.articles().forEach(article -> articles.put(article.id(), article));
        this.layout = layout;
        this.masters = masters;
        this.cascade = equipment.cascade();
        this.tags = new Tags(issue.copy().body(), cascade);
        this.setter = new FrameSetter(tags);
        this.furniture = new Furniture(equipment, notices);
    }

    /**
     * Makes up an issue into pages.
     *
     * @param masters by file name, as the layout names them
     * @return the pages; errors where copy has no place, findings where a rule could not be kept
     */
    public static Noted<PagedIssue> make(
            Issue issue,
            Layout layout,
            Map<String, Master> masters,
            StyleSheet sheet,
            FaceShelf shelf) {
        Cascade cascade = sheet.cascade(issue.copy());
        Equipment equipment =
                new Equipment(
                        cascade,
                        shelf,
                        new MongolianShaper(),
                        layout.lexicon(),
                        Footnotes.of(issue.copy()),
                        issue.pictures());
        PageMaker maker = new PageMaker(issue, layout, masters, equipment);
        Opening.Found found = Opening.all(issue.copy().body(), cascade);
        found.loose().forEach(maker::complainOfLoose);
        List<Opening> usable = found.openings().stream().filter(maker::hasMaster).toList();
        GalleySetting setting = new GalleySetting(layout, masters, equipment);
        List<GalleySetting.SetFlows> flows = usable.parallelStream().map(setting::set).toList();
        flows.forEach(set -> maker.notices.addAll(set.notices()));
        if (maker.notices.stream().noneMatch(n -> n.severity() == Notice.Severity.ERROR)) {
            for (int i = 0; i < usable.size(); i++) {
                maker.makeUp(usable.get(i), flows.get(i));
            }
            maker.finish();
        }
        boolean failed =
                maker.notices.stream().anyMatch(n -> n.severity() == Notice.Severity.ERROR);
        return new Noted<>(failed ? null : maker.issueOfPages(), maker.notices);
    }

    private void complainOfLoose(Element element) {
        String text = element.ownText();
        String start =
                text.substring(
                        0,
                        text.offsetByCodePoints(
                                0, Math.min(20, text.codePointCount(0, text.length()))));
        notices.add(Notice.error(Sources.of(element), "makeup.no-page", start));
    }

    private boolean hasMaster(Opening opening) {
        boolean known = layout.masters().containsKey(opening.style().page());
        if (!known) {
            notices.add(
                    Notice.error(
                            Place.of(layout.name() + "/" + layout.styles()),
                            "makeup.no-master",
                            opening.style().page(),
                            String.join(
                                    ", ", layout.masters().keySet().stream().sorted().toList())));
        }
        return known;
    }

    private void makeUp(Opening opening, GalleySetting.SetFlows flows) {
        Layout.MasterFiles files = layout.masters().get(opening.style().page());
        Style.Break wish = opening.style().breakBefore();
        boolean odd = (drafts.size() + 1) % 2 == 1;
        if (wish == Style.Break.RECTO && !odd || wish == Style.Break.VERSO && odd) {
            drafts.add(blank(files.folio()));
        }
        Master recto = masters.get(files.recto());
        Master verso = masters.get(files.verso());
        FlowMaker.Leaf leaf = new FlowMaker.Leaf(recto, verso, drafts.size() + 1);
        FlowMaker.MadeUp made = FlowMaker.make(flows, leaf);
        notices.addAll(made.notices());
        for (FlowMaker.MadePage page : made.pages()) {
            PageDraft draft =
                    page.master() == null ? blank(files.folio()) : page(opening, files, page);
            drafts.add(draft);
            for (FlowMaker.Placement placement : page.placements()) {
                setter.place(draft, placement.rows(), placement.column(), placement.y());
            }
        }
    }

    private PageDraft page(Opening opening, Layout.MasterFiles files, FlowMaker.MadePage page) {
        int folio = files.folio() ? nextFolio() : 0;
        String name = opening.element().attr("data-label");
        String label = folio > 0 ? Integer.toString(folio) : name.isEmpty() ? "–" : name;
        int number = drafts.size() + 1;
        return new PageDraft(number, page.master(), folio, label);
    }

    // A blank page between counted pages is counted, and carries no number.
    private PageDraft blank(boolean countedNext) {
        int number = drafts.size() + 1;
        boolean counted = !drafts.isEmpty() && drafts.get(drafts.size() - 1).folio > 0;
        int folio = counted && countedNext ? nextFolio() : 0;
        return new PageDraft(number, null, folio, folio > 0 ? "" + folio : "–");
    }

    private int nextFolio() {
        return drafts.stream().mapToInt(draft -> draft.folio).max().orElse(0) + 1;
    }

    // A contents line is broken beside a folio field of fixed width, so that no page number can
    // move it: one pass over finished pages fills them in.
    private void finish() {
        for (PageDraft draft : drafts) {
            draft.entries.forEach(entry -> close(draft, entry));
            if (draft.master != null) {
                furniture.fill(draft, words(draft));
            }
        }
    }

    private void close(PageDraft draft, PageDraft.Entry entry) {
        String target = entry.line().target();
        FrameSetter.Landing landing = setter.landing(target);
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
    private Placed.Link link(PageDraft draft, PageDraft.Entry entry, FrameSetter.Landing landing) {
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

    private Map<String, String> words(PageDraft draft) {
        Map<String, String> words = new HashMap<>();
        words.put("folio", draft.folio > 0 ? Integer.toString(draft.folio) : "");
        words.put("gazette", issue.title());
        words.put("issue", issue.label());
        Issue.Article article = article(draft.first());
        words.put("section", article == null ? "" : article.section());
        words.put("title", article == null ? "" : article.title());
        return words;
    }

    // A running head names the document that the page begins with.
    private Issue.Article article(Element block) {
        for (Element at = block; at != null; at = at.parent()) {
            Issue.Article article = articles.get(at.id());
            if (article != null) {
                return article;
            }
        }
        return null;
    }

    private PagedIssue issueOfPages() {
        List<Page> pages = drafts.stream().map(PageDraft::finish).toList();
        return new PagedIssue(
                new PagedIssue.Information(
                        issue.title() + " " + issue.label(),
                        issue.creator(),
                        "zh-CN",
                        issue.date()),
                layout.width(),
                layout.height(),
                layout.bleed(),
                layout.inks(),
                pages,
                tags.root(),
                Outlines.of(issue, setter),
                issue.pictures());
    }
}
