package cn.gongbao.makeup;

import cn.gongbao.model.DocumentForm;
import cn.gongbao.model.Issue;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Length;
import cn.gongbao.model.Place;
import cn.gongbao.style.Cascade;
import cn.gongbao.style.Style;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** What an editor may change of an issue's form, as its styles are now. */
final class Levers {

    /** Space that a heading of any kind may have above it. */
    private static final List<String> HEADINGS = List.of("level-1", "group", "inner-title");

    private final Issue issue;
    private final Layout layout;
    private final Cascade cascade;
    private final Place sheet;
    private final List<Lever> levers = new ArrayList<>();

    private Levers(Issue issue, Layout layout, Cascade cascade) {
        this.issue = issue;
        this.layout = layout;
        this.cascade = cascade;
        this.sheet = Place.of(layout.name() + "/" + layout.styles());
    }

    static List<Lever> of(Issue issue, Layout layout, Cascade cascade) {
        Levers all = new Levers(issue, layout, cascade);
        all.starts();
        all.settings();
        all.titles();
        all.headings();
        all.fronts();
        all.contents();
        all.inserts();
        all.stops();
        return List.copyOf(all.levers);
    }

    private void starts() {
        for (int i = 1; i < issue.articles().size(); i++) {
            Style.Break wish = style(i).breakBefore();
            if (wish == Style.Break.AUTO) {
                document(i, DocumentForm.START, DocumentForm.PAGE);
                continue;
            }
            document(i, DocumentForm.START, DocumentForm.RUN_ON);
            if (wish != Style.Break.PAGE) {
                document(i, DocumentForm.START, DocumentForm.PAGE);
            }
        }
    }

    private void settings() {
        for (int i = 0; i < issue.articles().size(); i++) {
            if (!style(i).tight()) {
                document(i, DocumentForm.SETTING, DocumentForm.TIGHT);
            }
        }
    }

    private Style style(int article) {
        Element element = issue.copy().getElementById(issue.articles().get(article).id());
        return element == null ? cascade.root() : cascade.of(element);
    }

    private void document(int article, String key, String value) {
        Issue.Article its = issue.articles().get(article);
        levers.add(Lever.document(article + 1, its.title(), key, value, its.place()));
    }

    // 占行: a title of one line in one grid line less, or more
    private void titles() {
        Style style = first("h2.title");
        int two = style == null || style.slotsTwo() == 0 ? 0 : style.slotsTwo();
        if (style == null || style.slots() == 0) {
            return;
        }
        if (style.slots() > 2) {
            rule("title-less", ".title", "-gongbao-slots", slots(style.slots() - 1, two - 1));
        }
        rule("title-more", ".title", "-gongbao-slots", slots(style.slots() + 1, two + 1));
    }

    private static String slots(int one, int two) {
        return two > 0 ? one + " " + two : "" + one;
    }

    private void headings() {
        for (String heading : HEADINGS) {
            Style style = first("." + heading);
            if (style != null && style.spaceBefore().emu() > 0) {
                rule("heading-space", "." + heading, "margin-top", "0");
            }
        }
        Style opening = first("header.opening");
        if (opening != null && opening.spaceAfter().emu() > 0) {
            rule("opening-space", ".opening", "margin-bottom", "0");
        }
    }

    // Front matter that is not counted may begin on either side of a leaf.
    private void fronts() {
        for (Opening opening : Opening.all(issue.copy().body(), cascade).openings()) {
            Layout.MasterFiles files = layout.masters().get(opening.style().page());
            if (files == null || files.folio()) {
                return;
            }
            Style.Break wish = opening.style().breakBefore();
            String name = opening.element().className();
            boolean sided = wish == Style.Break.RECTO || wish == Style.Break.VERSO;
            if (sided && name.matches("[A-Za-z][A-Za-z0-9-]*")) {
                rule("front-side", "." + name, "break-before", "page");
            }
        }
    }

    private void contents() {
        Style style = first(".contents-entry");
        if (style != null && style.spaceAfter().points() > 2) {
            rule("contents-space", ".contents-entry", "margin-bottom", "2pt");
        }
    }

    // No line gap below a quarter of the size.
    private void inserts() {
        closer("table-lines", "table");
        closer("note-lines", "aside.footnote");
    }

    private void closer(String name, String selector) {
        Style style = first(selector);
        if (style != null) {
            Length line = style.lineHeight().minus(Length.pt(1));
            if (line.points() >= style.size().points() * 1.25) {
                rule(name, selector, "line-height", number(line.points()) + "pt");
            }
        }
    }

    private static String number(double points) {
        long thousandths = Math.round(points * 1000);
        return BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
    }

    private void stops() {
        if (!cascade.root().stopsGive()) {
            rule("stops", "html", "-gongbao-squeeze", "stops");
        }
    }

    private Style first(String selector) {
        Element element = issue.copy().selectFirst(selector);
        return element == null ? null : cascade.of(element);
    }

    private void rule(String name, String selector, String property, String value) {
        levers.add(Lever.rule(name, selector, property, value, sheet));
    }
}
