package cn.gongbao.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Signature;
import cn.gongbao.model.Signature.Blanks;
import cn.gongbao.page.Page;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.page.PagedIssue.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every lever: what is told of it is what comes of it when the issue is really changed. */
class LeversTest {

    private static final Signature FOUR = new Signature(4, Blanks.BEFORE_BACK);

    private static final String CSS =
            """
            .contents { break-before: recto }
            .contents-entry { margin-bottom: 16pt }
            .runs { break-before: auto }
            #d1 { break-before: recto }
            .start-run-on { break-before: auto }
            .start-page { break-before: page }
            .setting-tight { -gongbao-setting: tight }
            .opening { column-span: all; break-after: avoid; margin-bottom: 1rlh }
            .level-1 { margin-top: 1rlh }
            table { line-height: 16pt; font-size: 9pt; column-span: all }
            aside.footnote { line-height: 16pt }
            """;

    private static final String TEXT =
            "<p>各镇、街道，区直各部门：为切实加强“土壤污染”防治，逐步改善“土壤环境”质量，按照（国发）要求，制定本方案。</p>";

    private static String article(int number, String form, String inside) {
        return "<article id=d"
                + number
                + " class='"
                + form
                + "'><header class=opening>"
                + "<h2 class=title>题</h2></header>"
                + inside
                + "</article>";
    }

    private static final String ISSUE =
            "<section class=front><p>封面</p></section>"
                    + "<nav class=contents><p class=contents-entry><a href=#d1>甲</a></p></nav>"
                    + article(1, "", TEXT.repeat(9) + "<h3 class=level-1>一</h3>" + TEXT.repeat(6))
                    + article(2, "", TEXT.repeat(3))
                    + article(3, "runs", TEXT.repeat(2) + notes(12))
                    + article(4, "", "<p>表</p>" + table(30) + "<h3 class=level-1>二</h3>" + TEXT);

    private static String table(int rows) {
        return "<table><tbody>" + "<tr><td>甲<td>乙</tr>".repeat(rows) + "</tbody></table>";
    }

    private static String notes(int lines) {
        String note = "<aside class=footnote id=n1><p>" + "注".repeat(10 * lines) + "</p></aside>";
        return "<p>见<a class=noteref href=#n1>1</a>。</p>" + note;
    }

    private static final Trials TRIALS = Pages.trials(CSS, ISSUE, FOUR);
    private static final List<Lever> LEVERS = Pages.levers(CSS, ISSUE);

    /** The change as an editor makes it: a class that a key of the manifest gives, or a rule. */
    private static PagedIssue changed(Lever lever) {
        String css = lever.ofDocument() ? CSS : CSS + lever.written();
        String body = ISSUE;
        if (lever.ofDocument()) {
            String article = "id=d" + lever.document() + " class='";
            body = ISSUE.replace(article, article + lever.key() + "-" + lever.value() + " ");
            assertNotEquals(ISSUE, body);
        }
        return Pages.noted(css, body, Pages.masters(), FOUR).value();
    }

    private static Map<Integer, Integer> folios(PagedIssue issue) {
        Map<Integer, Integer> folios = new TreeMap<>();
        List<Outline> documents = new ArrayList<>();
        issue.outline().forEach(section -> documents.addAll(section.children()));
        for (Outline document : documents) {
            Page page = issue.pages().get(document.page() - 1);
            folios.put(folios.size() + 1, page.folio());
        }
        return folios;
    }

    @ParameterizedTest
    @CsvSource({
        "start-run-on, 2",
        "start-page, 1",
        "setting-tight, 4",
        "title-more, 1",
        "title-less, 1",
        "heading-space, 1",
        "opening-space, 1",
        "front-side, 1",
        "contents-space, 1",
        "table-lines, 1",
        "note-lines, 1",
        "stops, 1",
    })
    void whatIsToldIsWhatComesOfIt(String name, int count) {
        List<Lever> levers = LEVERS.stream().filter(it -> it.name().equals(name)).toList();
        assertEquals(count, levers.size());
        for (Lever lever : levers) {
            PageSequence told = TRIALS.made(List.of(lever)).value();
            PagedIssue issue = changed(lever);
            assertEquals(issue.pages().size(), told.pages(), lever.written());
            long blank = issue.pages().stream().filter(page -> page.artwork() == null).count();
            assertEquals(blank, told.blanks(), lever.written());
            Map<Integer, Integer> folios = new FoundFolios(Pages.issue(ISSUE), told).first();
            assertEquals(folios(issue), folios, lever.written());
            assertEquals(0, issue.pages().size() % 4);
        }
    }

    @Test
    void everyLeverHasItsRowAbove() {
        assertEquals(
                "contents-space front-side heading-space note-lines opening-space setting-tight"
                        + " start-page start-run-on stops table-lines title-less title-more",
                LEVERS.stream()
                        .map(Lever::name)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }

    // A page that lacks few lines is freed by just so many, and by none fewer.
    @ParameterizedTest
    @CsvSource({"42, 2", "45, 5", "85, 5", "100, 20"})
    void soManyLinesFewerFreeThePage(int lines, int fewer) {
        String back = "<section class='front back'><p>底</p></section>";
        String css = ".back { break-before: page }";
        Fit fit = Pages.fit(css, text(lines) + back, FOUR).value();
        Fit.Ending ending = fit.endings().get(0);
        assertEquals(fewer, ending.lose());
        assertEquals(ending.pages(), unfilled(css, text(lines - fewer) + back));
        assertEquals(
                fit.now().pages() - fit.now().filling(),
                unfilled(css, text(lines - fewer + 1) + back));
        assertEquals(ending.pages() + 1, fit.now().pages() - fit.now().filling());
    }

    private static String text(int lines) {
        return "<article id=d1>" + "<p>字</p>".repeat(lines) + "</article>";
    }

    private static int unfilled(String css, String body) {
        return Pages.noted(css, body).value().pages().size();
    }

    @Test
    void whatFitsStandsFirstAndFewestChangesBefore() {
        String back = "<section class='front back'><p>底</p></section>";
        String issue = article(1, "", TEXT.repeat(5)) + article(2, "", TEXT) + article(3, "", TEXT);
        String css = CSS + ".back { break-before: page }";
        Fit fit = Pages.fit(css, issue + article(4, "", TEXT) + back, FOUR).value();
        System.out.println("XX " + fit.now() + " " + fit.tried());
        fit.ways().forEach(w -> System.out.println("XX " + w));
        boolean fits = true;
        int levers = 0;
        for (Fit.Way way : fit.ways()) {
            assertTrue(fits || !way.fits(), "those that fit stand first");
            levers = way.fits() == fits ? levers : 0;
            assertTrue(!way.fits() || way.levers().size() >= levers, "fewest changes first");
            levers = way.levers().size();
            fits = way.fits();
            assertEquals(way.fits(), way.effect().filling() == 0);
        }
        assertTrue(fit.now().filling() > 0 && fit.ways().get(0).fits());
    }
}
