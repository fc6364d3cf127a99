package cn.gongbao.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Noted;
import cn.gongbao.page.Page;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.page.Placed;
import cn.gongbao.page.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables on the grid: heights, places, continuations, tags, and what is refused. */
class TablesTest {

    private static final String CSS =
            """
            table { -gongbao-rules: three-line; font-size: 9pt; line-height: 12pt }
            table.grid { -gongbao-rules: grid }
            td, th { padding-block: 2pt; padding-inline: 2pt }
            caption { line-height: 16pt }
            """;

    private static String article(String inside) {
        return "<article id=d1>" + inside + "</article>";
    }

    private static String rows(int count, int columns) {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= count; row++) {
            rows.append("<tr>");
            for (int column = 0; column < columns; column++) {
                rows.append("<td>").append((char) ('甲' + column)).append(row).append("</td>");
            }
            rows.append("</tr>");
        }
        return rows.toString();
    }

    private static String table(int rows) {
        return "<table><caption>表1 名</caption><thead><tr><th>项<th>目</tr></thead><tbody>"
                + rows(rows, 2)
                + "</tbody></table>";
    }

    // Caption 16, rule 1, head 16 and n rows of 16, in whole lines of 16.
    @ParameterizedTest
    @CsvSource({"1, 5", "2, 6", "5, 9"})
    void textBelowATableStandsOnTheGridAgain(int rows, int line) {
        PagedIssue issue =
                Pages.make(CSS + "article { column-count: 1 }", article(table(rows) + "<p>文字</p>"));
        Placed.Line below = last(Pages.lines(issue.pages().get(0)));
        assertEquals("文字", Pages.text(below));
        assertEquals(line, below.address().row());
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    @Test
    void theHeadIsRepeatedInEachColumnAndIsNoText() {
        PagedIssue issue = Pages.make(CSS, article("<h3>题</h3>" + table(90)));
        int columns = 0;
        for (Page page : issue.pages()) {
            for (int column = 1; column <= 2; column++) {
                int number = column;
                List<String> again =
                        Pages.all(page, Placed.Line.class).stream()
                                .filter(line -> line.tag() == Placed.ARTIFACT)
                                .filter(line -> line.address().frame().equals("text"))
                                .filter(line -> line.address().column() == number)
                                .map(Pages::text)
                                .toList();
                boolean first = page.number() == 1 && column == 1;
                boolean filled = !Pages.lines(page, column).isEmpty();
                assertEquals(filled && !first ? List.of("续表1 名", "项", "目") : List.of(), again);
                columns += filled ? 1 : 0;
            }
        }
        assertTrue(columns > 2, "the table runs over two pages");
        assertEquals(90, text(issue).chars().filter(c -> c == '甲').count());
    }

    private static String text(PagedIssue issue) {
        return issue.pages().stream()
                .flatMap(page -> Pages.lines(page).stream())
                .map(Pages::text)
                .collect(Collectors.joining());
    }

    private static String randomTable(Random random) {
        int columns = 1 + random.nextInt(5);
        StringBuilder table =
                new StringBuilder(random.nextBoolean() ? "<table>" : "<table class=grid>");
        if (random.nextBoolean()) {
            table.append("<caption>表名</caption>");
        }
        if (random.nextBoolean()) {
            table.append("<thead><tr>");
            for (int i = 0; i < columns; i++) {
                table.append("<th>头").append(i).append("</th>");
            }
            table.append("</tr></thead>");
        }
        table.append("<tbody>");
        int rows = random.nextInt(40);
        for (int row = 0; row < rows; row++) {
            table.append("<tr>");
            for (int i = 0; i < columns; i++) {
                int wide = random.nextInt(8) == 0 ? 2 : 1;
                int high = random.nextInt(8) == 0 ? 1 + random.nextInt(6) : 1;
                table.append("<td colspan=" + wide + " rowspan=" + high + ">");
                int kind = random.nextInt(12);
                int count = kind == 0 ? 300 : kind < 4 ? 14 : 3;
                table.append(
                        kind == 11 ? "" : kind > 8 ? "1" + random.nextInt(999) : "文".repeat(count));
                table.append("</td>");
            }
            table.append("</tr>");
        }
        return table.append("</tbody></table>").toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void nothingIsLostOffTheGridOrOutsideTheMeasure(long seed) {
        Random random = new Random(seed);
        StringBuilder copy = new StringBuilder("<h3>题</h3>");
        for (int i = 0; i < 6; i++) {
            copy.append("<p>").append("字".repeat(1 + random.nextInt(80))).append("</p>");
            copy.append(randomTable(random));
        }
        Noted<PagedIssue> noted = Pages.noted(CSS, article(copy + "<p>末</p>"));
        assertEquals(
                List.of(), Pages.keys(noted).stream().filter(k -> !k.endsWith("broken")).toList());
        PagedIssue issue = noted.value();
        String wanted = org.jsoup.Jsoup.parse(copy + "末").text().replaceAll("\\s", "");
        assertEquals(sorted(wanted), sorted(text(issue).replaceAll("\\s", "")));
        var nodes = Pages.nodes(issue);
        for (Page page : issue.pages()) {
            long left = page.recto() ? 50 : 60;
            for (Placed.Rule rule : Pages.all(page, Placed.Rule.class)) {
                assertTrue(rule.x().points() >= left - 0.01, "left of the frame");
                assertTrue(rule.x().plus(rule.width()).points() <= left + 220.01, rule.toString());
                assertTrue(rule.y().plus(rule.height()).points() <= 50 + Pages.LINES * 16, "foot");
            }
            for (Placed.Line line : Pages.lines(page)) {
                Structure node = nodes.get(line.tag());
                if (node.role().equals("P")) {
                    double down = line.baseline().minus(Pages.TOP).points() - 8.8;
                    assertEquals(0, Math.abs(down - 16 * Math.rint(down / 16)), 0.001, "grid");
                }
                assertTrue(line.baseline().points() < 50 + Pages.LINES * 16, "below the frame");
            }
        }
    }

    private static String sorted(String text) {
        return text.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }

    @Test
    void cellsHaveTagsWithTheirSpansAndScopes() {
        PagedIssue issue =
                Pages.make(
                        CSS,
                        article(
                                "<h3>题</h3><table><caption>名</caption><thead><tr><th colspan=2>头"
                                        + "</tr></thead><tbody><tr><th>甲<td rowspan=2>乙</tr>"
                                        + "<tr><td>丙</tr></tbody></table>"));
        List<String> told = new ArrayList<>();
        tell(issue.structure(), told);
        assertEquals(
                "Document Sect H1 Table Caption THead TR TH[1×2 Column] TBody TR TH[1×1 Row]"
                        + " TD[2×1 null] TR TD[1×1 null]",
                String.join(" ", told));
    }

    private static void tell(Structure node, List<String> told) {
        Structure.Cell cell = node.cell();
        String spans =
                cell == null
                        ? ""
                        : "[" + cell.rowSpan() + "×" + cell.columnSpan() + " " + cell.scope() + "]";
        told.add(node.role() + spans);
        node.children().forEach(child -> tell(child, told));
    }

    @Test
    void numbersStandUnderEachOtherByTheirPoints() {
        PagedIssue issue =
                Pages.make(
                        CSS,
                        article(
                                "<h3>题</h3><table><tbody><tr><td>1,234.5</tr><tr><td>7</tr>"
                                        + "<tr><td>-10.25</tr></tbody></table>"));
        List<Placed.Line> lines = Pages.lines(issue.pages().get(0));
        double[] points = {point(lines.get(1)), point(lines.get(3))};
        assertEquals(points[0], points[1], 0.001);
        double seven = lines.get(2).x().points() + advance(lines.get(2));
        assertEquals(points[0], seven, 0.001);
    }

    private static double point(Placed.Line line) {
        Placed.Run run = line.runs().get(0);
        int at = run.glyphs().text().indexOf('.');
        return (line.x().emu() + run.offset().emu() + run.glyphs().offsets()[at]) / 12_700.0;
    }

    private static double advance(Placed.Line line) {
        var glyphs = line.runs().get(0).glyphs();
        double units = glyphs.face().advance(glyphs.glyphs()[0]);
        return units * glyphs.size().points() / glyphs.face().unitsPerEm();
    }

    @Test
    void aTableTooWideForThePageIsTurnedAndRunsUpward() {
        String words = "<td>Administrationabc</td>".repeat(3);
        PagedIssue issue =
                Pages.make(CSS, article("<h3>题</h3><table><tr>" + words + "</tr></table><p>末</p>"));
        List<Placed.Line> turned =
                Pages.lines(issue.pages().get(1)).stream().filter(Placed.Line::vertical).toList();
        assertEquals(3, turned.size());
        assertEquals(Placed.Direction.UP, turned.get(0).direction());
        assertTrue(turned.get(0).baseline().compareTo(turned.get(2).baseline()) > 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<tr><td colspan=65>甲</table>|galley.table-too-large",
                "<tr><td colspan=999999999 rowspan=999999999>甲</table>|galley.table-too-large",
            })
    void tooManyColumnsAreRefused(String table, String key) {
        assertEquals(
                List.of(key), Pages.keys(Pages.noted(CSS, article("<p>文</p><table>" + table))));
    }

    @Test
    void tooManyPlacesAreRefused() {
        String rows = "<tr><td>一</tr>".repeat(4_000);
        String table = "<table><tr><td colspan=64>甲</tr>" + rows + "</table>";
        assertEquals(
                List.of("galley.table-too-large"),
                Pages.keys(Pages.noted(CSS, article("<p>文</p>" + table))));
    }

    @Test
    void aTableThatNothingHelpsIsAnError() {
        String words = "<td>Administrationabc</td>".repeat(30);
        assertEquals(
                List.of("galley.table-too-wide"),
                Pages.keys(
                        Pages.noted(
                                CSS, article("<p>文</p><table><tr>" + words + "</tr></table>"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ul", "table"})
    void whatStandsTooDeepIsRefused(String kind) {
        String open = kind.equals("ul") ? "<ul><li>甲" : "<table><tr><td>";
        String copy = "<p>文</p>" + open.repeat(2_000) + "乙";
        List<String> keys = Pages.keys(Pages.noted(CSS, article(copy)));
        String key = kind.equals("ul") ? "galley.too-deep" : "galley.table-too-wide";
        assertTrue(keys.contains(key), keys.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table></table>",
                "<table><tr></tr><tr></tr></table>",
                "<table><thead><tr><th>只有头</th></tr></thead></table>",
                "<table><caption>只有题</caption></table>",
                "<table><tr><td></td></tr></table>",
                "<table><colgroup><col data-width=0><col data-width=5></colgroup>"
                        + "<tr><td>甲</td><td>乙</td></tr></table>",
                "<table><tr><td rowspan=0 colspan=x>甲</td></tr></table>"
            })
    void oddTablesAreSet(String table) {
        PagedIssue issue = Pages.make(CSS, article("<p>文</p>" + table));
        String words = org.jsoup.Jsoup.parse("文" + table).text().replace(" ", "");
        assertEquals(words, text(issue));
    }

    @Test
    void aCellHigherThanAPageIsDividedBetweenItsLines() {
        String long10000 = "文".repeat(10_000);
        PagedIssue issue =
                Pages.make(
                        CSS,
                        article(
                                "<p>题</p><table class=grid><tr><td>甲<td>"
                                        + long10000
                                        + "</table>"));
        assertTrue(issue.pages().size() > 3);
        assertEquals(10_000, text(issue).chars().filter(c -> c == '文').count());
    }

    // A page of 20 lines; a table as wide as the page begins where two of its rows have room.
    @ParameterizedTest
    @CsvSource({
        "<h3>附　税目税额表</h3>",
        "<p>税目如下：</p>",
        "<p>表1　税目</p>",
        "<p>表1　税目</p><p>单位：万元</p>",
    })
    void whatLeadsUpToATableAcrossTheColumnsStandsOnItsPage(String lead) {
        for (int lines = 1; lines < 40; lines++) {
            String text = "<p>甲</p>".repeat(lines) + lead;
            PagedIssue issue =
                    Pages.make(
                            CSS + "table { column-span: all } h3 { break-after: avoid }",
                            article(text + "<table><tbody>" + rows(12, 2) + "</tbody></table>"));
            Set<Integer> leads = pagesOf(issue, "[^甲乙]+");
            assertEquals(pagesOf(issue, "甲1|甲2"), leads, lines + " lines above");
            assertEquals(1, leads.size(), lines + " lines above");
        }
    }

    private static Set<Integer> pagesOf(PagedIssue issue, String text) {
        return issue.pages().stream()
                .filter(
                        page ->
                                Pages.lines(page).stream()
                                        .anyMatch(l -> Pages.text(l).matches(text)))
                .map(Page::number)
                .collect(Collectors.toSet());
    }
}
