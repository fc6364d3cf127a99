package cn.gongbao.makeup;

import cn.gongbao.galley.Equipment;
import cn.gongbao.galley.Footnotes;
import cn.gongbao.galley.Sources;
import cn.gongbao.master.Master;
import cn.gongbao.model.Issue;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import cn.gongbao.page.LineAddress;
import cn.gongbao.page.Page;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.style.Cascade;
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

    private static final String BLANK = "空白";

    private final Issue issue;
    private final Layout layout;
    private final Map<String, Master> masters;
    private final Equipment equipment;
    private final Cascade cascade;
    private final Tags tags;
    private final FrameSetter setter;
    private final Furniture furniture;
    private final Map<String, Issue.Article> articles = new HashMap<>();
    private final List<PageDraft> drafts = new ArrayList<>();
    private final List<MadeOpening> openings = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private int blanks;

    private PageMaker(
            Issue issue, Layout layout, Map<String, Master> masters, Equipment equipment) {
        this.issue = issue;
        issue.articles().forEach(article -> articles.put(article.id(), article));
        this.layout = layout;
        this.masters = masters;
        this.equipment = equipment;
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
        PageMaker maker = made(issue, layout, masters, sheet, shelf);
        maker.finish();
        return new Noted<>(maker.failed() ? null : maker.issueOfPages(), maker.notices);
    }

    /**
     * Says why a line and its column end where they do.
     *
     * @param address of the line
     * @return the reasons; an error where no page has the label, or no line stands there
     */
    public static Noted<Explanation> explain(
            Issue issue,
            Layout layout,
            Map<String, Master> masters,
            StyleSheet sheet,
            FaceShelf shelf,
            LineAddress address) {
        PageMaker maker = made(issue, layout, masters, sheet, shelf);
        if (maker.failed()) {
            return new Noted<>(null, maker.notices);
        }
        return new LineFinder(maker.openings, maker.equipment).explain(address);
    }

    /** Sets an issue and divides it into pages, what needs page numbers left open. */
    private static PageMaker made(
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
        if (!maker.failed()) {
            PageSequence sequence = PageSequence.of(usable, flows, layout, masters);
            sequence.steps().forEach(maker::makeUp);
            for (int blank = sequence.behind(); blank > 0; blank--) {
                maker.drafts.add(maker.blank(false));
            }
            maker.notices.addAll(BlankPages.told(sequence, layout));
        }
        return maker;
    }

    private boolean failed() {
        return notices.stream().anyMatch(n -> n.severity() == Notice.Severity.ERROR);
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

    private void makeUp(PageSequence.Step step) {
        for (int blank = step.filling() + step.turning(); blank > 0; blank--) {
            drafts.add(blank(step.files().folio()));
        }
        notices.addAll(step.made().notices());
        int first = drafts.size();
        for (FlowMaker.MadePage page : step.made().pages()) {
            PageDraft draft =
                    page.master() == null ? blank(step.files().folio()) : page(step, page);
            drafts.add(draft);
            for (FlowMaker.Placement placement : page.placements()) {
                setter.place(draft, placement.rows(), placement.column(), placement.y());
            }
        }
        openings.add(
                new MadeOpening(
                        step.flows().form(),
                        step.made(),
                        List.copyOf(drafts.subList(first, drafts.size()))));
    }

    private PageDraft page(PageSequence.Step step, FlowMaker.MadePage page) {
        int folio = step.files().folio() ? nextFolio() : 0;
        String name = step.opening().element().attr("data-label");
        String label = folio > 0 ? Integer.toString(folio) : name.isEmpty() ? "–" : name;
        int number = drafts.size() + 1;
        return new PageDraft(number, page.master(), folio, label);
    }

    // A blank page between counted pages is counted, and carries no number; others have names.
    private PageDraft blank(boolean countedNext) {
        int number = drafts.size() + 1;
        boolean counted = !drafts.isEmpty() && drafts.get(drafts.size() - 1).folio > 0;
        int folio = counted && countedNext ? nextFolio() : 0;
        blanks += folio > 0 ? 0 : 1;
        return new PageDraft(number, null, folio, folio > 0 ? "" + folio : BLANK + blanks);
    }

    private int nextFolio() {
        return drafts.stream().mapToInt(draft -> draft.folio).max().orElse(0) + 1;
    }

    private void finish() {
        ContentsEntries.close(drafts, setter, furniture, cascade, notices);
        for (PageDraft draft : drafts) {
            if (draft.master != null) {
                furniture.fill(draft, words(draft));
            }
        }
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
