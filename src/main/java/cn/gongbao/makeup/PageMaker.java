package cn.gongbao.makeup;

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
    private final List<PageDraft> drafts = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    private PageMaker(
            Issue issue,
            Layout layout,
            Map<String, Master> masters,
            Cascade cascade,
            FaceShelf shelf) {
        this.issue = issue;
        this.layout = layout;
        this.masters = masters;
        this.cascade = cascade;
        this.tags = new Tags(issue.copy().body(), cascade);
        this.setter = new FrameSetter(tags, layout.width());
        this.furniture = new Furniture(cascade, shelf);
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
        PageMaker maker = new PageMaker(issue, layout, masters, cascade, shelf);
        List<Opening> openings = Opening.all(issue.copy().body(), cascade);
        List<Opening> usable = openings.stream().filter(maker::hasMaster).toList();
        GalleySetting setting = new GalleySetting(layout, masters, cascade, shelf);
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
        Style.Break wish = opening.style().breakBefore();
        boolean odd = (drafts.size() + 1) % 2 == 1;
        if (wish == Style.Break.RECTO && !odd || wish == Style.Break.VERSO && odd) {
            drafts.add(blank());
        }
        new FlowMaker(flows, setter, () -> newPage(opening)).make(notices);
    }

    private PageDraft newPage(Opening opening) {
        Layout.MasterFiles files = layout.masters().get(opening.style().page());
        int number = drafts.size() + 1;
        Master master = masters.get(number % 2 == 1 ? files.recto() : files.verso());
        int folio = files.folio() ? nextFolio() : 0;
        String name = opening.element().attr("data-label");
        String label = folio > 0 ? Integer.toString(folio) : name.isEmpty() ? "–" : name;
        PageDraft draft = new PageDraft(number, master, folio, label, opening.element());
        drafts.add(draft);
        return draft;
    }

    // A blank page within the counted pages is counted, and carries no number.
    private PageDraft blank() {
        int number = drafts.size() + 1;
        boolean counted = !drafts.isEmpty() && drafts.get(drafts.size() - 1).folio > 0;
        int folio = counted ? nextFolio() : 0;
        return new PageDraft(number, null, folio, folio > 0 ? "" + folio : "–", null);
    }

    private int nextFolio() {
        return drafts.stream().mapToInt(draft -> draft.folio).max().orElse(0) + 1;
    }

    // Contents lines are broken beside a folio field of fixed width, so that no page number can
    // move
    // a line: one pass over finished pages fills them in.
    private void finish() {
        for (PageDraft draft : drafts) {
            for (PageDraft.Entry entry : draft.entries) {
                FrameSetter.Landing landing = setter.landing(entry.line().target());
                if (landing != null) {
                    int folio = drafts.get(landing.page() - 1).folio;
                    furniture.close(draft, entry, Integer.toString(folio));
                    draft.placed.add(link(entry, landing));
                }
            }
            if (draft.master != null) {
                furniture.fill(draft, words(draft));
            }
        }
    }

    private Placed.Link link(PageDraft.Entry entry, FrameSetter.Landing landing) {
        Style style = cascade.of(entry.line().block());
        Length top = entry.placed().baseline().minus(style.size());
        return new Placed.Link(
                entry.left(),
                top,
                entry.right().minus(entry.left()),
                style.size().scaled(1.25),
                landing.page(),
                landing.y(),
                entry.placed().tag());
    }

    private Map<String, String> words(PageDraft draft) {
        Map<String, String> words = new HashMap<>();
        words.put("folio", draft.folio > 0 ? Integer.toString(draft.folio) : "");
        words.put("gazette", issue.title());
        words.put("issue", issue.label());
        Issue.Article article = article(draft.opener);
        words.put("section", article == null ? "" : article.section());
        words.put("title", article == null ? "" : article.title());
        return words;
    }

    private Issue.Article article(Element opener) {
        return issue.articles().stream()
                .filter(article -> opener != null && article.id().equals(opener.id()))
                .findFirst()
                .orElse(null);
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
                Outlines.of(issue, setter));
    }
}
