package cn.gongbao.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.master.Master;
import cn.gongbao.model.Length;
import cn.gongbao.page.Frame;
import cn.gongbao.page.Page;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.page.Placed;
import cn.gongbao.page.Structure;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made up from copy: columns, keeps, folios, the grid, contents and tags. */
class PageMakerTest {

    private static String article(String inside) {
        return "<article id=d1>" + inside + "</article>";
    }

    @Test
    void columnsAboveATitleAreBalanced() {
        PagedIssue issue =
                Pages.make(
                        "",
                        article(
                                Pages.paragraph(7)
                                        + "<h2 class=title>题</h2>"
                                        + Pages.paragraph(5)));
        Page page = issue.pages().get(0);
        assertEquals(
                List.of(1, 2, 3, 4, 8, 9, 10),
                Pages.lines(page, 1).stream().map(line -> line.address().row()).toList());
        assertEquals(
                List.of(1, 2, 3, 8, 9),
                Pages.lines(page, 2).stream().map(line -> line.address().row()).toList());
        assertEquals(6, Pages.lines(page, 0).get(0).address().row());
    }

    // clreq §heading: a title is followed by two lines at least
    @ParameterizedTest
    @CsvSource({"30, 1", "29, 1", "31, 2", "32, 2", "34, 2", "36, 2", "40, 2"})
    void aTitleTakesTwoLinesWithIt(int before, int page) {
        PagedIssue issue =
                Pages.make(
                        "",
                        article(
                                Pages.paragraph(before)
                                        + "<h2 class=title>题</h2>"
                                        + Pages.paragraph(5)));
        for (Page made : issue.pages()) {
            boolean here =
                    Pages.lines(made).stream().anyMatch(line -> Pages.text(line).equals("题"));
            assertEquals(made.number() == page, here);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyPageKeepsTheRules(long seed) {
        Random random = new Random(seed);
        StringBuilder copy = new StringBuilder();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            int kind = i == 0 ? 0 : random.nextInt(8);
            int count = kind < 2 ? 4 : kind == 2 ? 8 : 1 + random.nextInt(120);
            String words = "文字".repeat(count);
            copy.append(kind == 0 ? "<h2 class=title>" : kind < 3 ? "<h3>" : "<p>");
            copy.append(words);
            copy.append(kind == 0 ? "</h2>" : kind < 3 ? "</h3>" : "</p>");
            text.append(words);
        }
        PagedIssue issue = Pages.make("h3 { margin-top: 1rlh }", article(copy + "<p>文字</p>"));
        StringBuilder placed = new StringBuilder();
        Map<Integer, Structure> nodes = Pages.nodes(issue);
        Map<Integer, Integer> lines = new HashMap<>();
        for (Page page : issue.pages()) {
            Pages.lines(page).forEach(line -> lines.merge(line.tag(), 1, Integer::sum));
            Pages.lines(page).forEach(line -> placed.append(Pages.text(line)));
            grid(page, nodes);
        }
        assertEquals(text + "文字", placed.toString());
        for (Page page : issue.pages()) {
            for (int column = 1; column <= 2; column++) {
                pieces(Pages.lines(page, column), lines, nodes);
            }
        }
    }

    // clreq §page: every line of the body stands on one grid, in both columns and on all pages
    private static void grid(Page page, Map<Integer, Structure> nodes) {
        Set<String> places = new HashSet<>();
        for (Placed.Line line : Pages.lines(page)) {
            Placed.Address at = line.address();
            assertTrue(places.add(at.toString()), "address twice: " + at);
            if (!nodes.get(line.tag()).role().equals("H1")) {
                Length first = Pages.TOP.plus(Length.pt(8.8));
                assertEquals(first.plus(Pages.PITCH.times(at.row() - 1L)), line.baseline());
            }
            assertTrue(at.row() >= 1 && at.row() <= Pages.LINES);
        }
    }

    // clreq §widows and orphans: 2 lines at least on either side; no heading at a column's foot
    private static void pieces(
            List<Placed.Line> column, Map<Integer, Integer> lines, Map<Integer, Structure> nodes) {
        Map<Integer, Integer> here = new HashMap<>();
        column.forEach(line -> here.merge(line.tag(), 1, Integer::sum));
        here.forEach((tag, count) -> assertTrue(count >= 2 || lines.get(tag) == 1, "a line alone"));
        for (int tag : here.keySet()) {
            Structure next = nodes.get(tag + 1);
            boolean heading = nodes.get(tag).role().equals("H2");
            // a heading right above a spanning title has its text there
            boolean spanned = next != null && next.role().equals("H1");
            assertTrue(!heading || spanned || here.containsKey(tag + 1), "heading at the foot");
        }
    }

    @Test
    void pagesAreCountedFromTheBody() {
        String css = "article { break-before: recto }";
        PagedIssue issue =
                Pages.make(
                        css,
                        "<section class=front data-label=封面><p>封面</p></section>"
                                + "<section class=front><p>简介</p></section>"
                                + article(Pages.paragraph(41))
                                + "<article id=d2>"
                                + Pages.paragraph(2)
                                + "</article><article id=d3>"
                                + Pages.paragraph(2)
                                + "</article>");
        assertEquals(
                List.of(0, 0, 1, 2, 3, 4, 5), issue.pages().stream().map(Page::folio).toList());
        assertEquals(
                List.of("封面", "空白1", "1", "2", "3", "4", "5"),
                issue.pages().stream().map(Page::label).toList());
        assertNull(issue.pages().get(5).artwork());
        assertEquals(List.of(), issue.pages().get(5).placed());
        assertEquals("r", issue.pages().get(6).artwork());
        assertEquals(List.of("— 3 —"), Pages.artifacts(issue.pages().get(4)));
        assertEquals(List.of(), Pages.artifacts(issue.pages().get(0)), "no folio without a number");
    }

    @ParameterizedTest
    @CsvSource({
        "h3, page, 2, 0", "h3, recto, 3, 1", "h3, verso, 2, 0",
        ".title, page, 2, 0", ".title, recto, 3, 1", ".title, verso, 2, 0"
    })
    void aPageIsTurnedWhereTheCopyWantsIt(String part, String wish, int page, int blank) {
        String css = part + " { break-before: " + wish + " }";
        String heading = part.equals("h3") ? "<h3>题</h3>" : "<h2 class=title>题</h2>";
        PagedIssue issue =
                Pages.make(css, article(Pages.paragraph(3) + heading + Pages.paragraph(3)));
        List<Page> pages = issue.pages();
        assertEquals(page, pages.size());
        assertEquals("题", Pages.text(Pages.lines(pages.get(page - 1)).get(0)));
        assertEquals(blank, pages.stream().filter(made -> made.artwork() == null).count());
    }

    @Test
    void aColumnBeginsWhereTheCopyWantsIt() {
        PagedIssue issue =
                Pages.make(
                        "h3 { break-before: column }",
                        article(Pages.paragraph(3) + "<h3>题</h3>" + Pages.paragraph(6)));
        Placed.Line heading = Pages.lines(issue.pages().get(0), 2).get(0);
        assertEquals("题", Pages.text(heading));
        assertEquals(1, heading.address().row());
    }

    @Test
    void aBlockHigherThanThePageIsRefusedAndTheEndIsReached() {
        var noted =
                Pages.noted(
                        "h3 { line-height: 400pt }",
                        article("<h3 data-source='b.txt:9'>题</h3>" + Pages.paragraph(3)));
        assertEquals(List.of("makeup.too-high"), Pages.keys(noted));
        assertEquals("b.txt:9", noted.notices().get(0).place().toString());
        var spanning =
                Pages.noted(
                        ".title { -gongbao-slots: 30 30 }",
                        article(
                                "<h2 class=title>题</h2><h2 class=title>题</h2>"
                                        + Pages.paragraph(3)));
        assertEquals(List.of("makeup.too-high", "makeup.too-high"), Pages.keys(spanning));
    }

    @Test
    void aGroupHigherThanThePageReachesItsEnd() {
        String heads = "<h3>题</h3>".repeat(60);
        assertEquals(2, Pages.make("", article(heads + Pages.paragraph(3))).pages().size());
        String titles = "<h2 class=title>题</h2>".repeat(30);
        assertTrue(Pages.make("", article(titles + Pages.paragraph(3))).pages().size() > 4);
        assertTrue(Pages.make("", article(titles)).pages().size() > 4);
    }

    // clreq §table of contents
    @Test
    void contentsLinesEndInDotsAndTheRightFolio() {
        String entries =
                "<nav><p><a href='#d1'>昆都仑区人民政府办公室关于印发方案的通知</a></p>"
                        + "<p><a href='#d2'>短</a></p><p><a href='#d3'>昆都仑区人民政府文</a></p></nav>";
        PagedIssue issue =
                Pages.make(
                        "",
                        entries
                                + article(Pages.paragraph(60))
                                + "<article id=d2>"
                                + Pages.paragraph(3)
                                + "</article><article id=d3>"
                                + Pages.paragraph(3)
                                + "</article>");
        Page contents = issue.pages().get(0);
        assertEquals(List.of("1", "3", "4"), Pages.artifacts(contents));
        assertEquals(
                List.of(2, 4, 5),
                Pages.all(contents, Placed.Link.class).stream().map(Placed.Link::page).toList());
        List<Placed.Leader> leaders = Pages.all(contents, Placed.Leader.class);
        assertEquals(3, leaders.size());
        for (Placed.Leader leader : leaders) {
            assertEquals(Length.pt(5.25), leader.pitch());
            assertEquals(0, leader.x().emu() % leader.pitch().emu(), "one phase down the page");
            gaps(contents, leader);
        }
    }

    private static void gaps(Page page, Placed.Leader leader) {
        long half = Length.pt(5).emu();
        long radius = leader.diameter().emu() / 2;
        long first = leader.x().emu() - radius;
        long last = leader.x().plus(leader.pitch().times(leader.count() - 1L)).emu() + radius;
        int sides = 0;
        for (Placed.Line line : Pages.all(page, Placed.Line.class)) {
            long above = leader.y().minus(line.baseline()).emu();
            if (Math.abs(above) < Length.pt(5).emu()) {
                boolean number = line.tag() == Placed.ARTIFACT;
                long end = line.x().emu() + Length.pt(10).emu() * Pages.text(line).length();
                assertTrue(number ? line.x().emu() - last >= half : first - end >= half);
                sides++;
            }
        }
        assertEquals(2, sides);
    }

    @Test
    void bothLinesOfAnEntryLeadToTheDocument() {
        PagedIssue issue =
                Pages.make(
                        "",
                        "<nav><p><a href='#d1'>昆都仑区人民政府办公室关于印发土壤污染防治方案的通知</a></p></nav>"
                                + article("<p>文</p>"));
        Page contents = issue.pages().get(0);
        Placed.Link link = Pages.all(contents, Placed.Link.class).get(0);
        List<Placed.Line> lines = Pages.lines(contents);
        assertEquals(2, lines.size());
        for (Placed.Line line : lines) {
            assertTrue(link.y().compareTo(line.baseline()) < 0);
            assertTrue(link.y().plus(link.height()).compareTo(line.baseline()) > 0);
        }
    }

    @Test
    void anEntryOfAPageWithoutFolioShowsItsName() {
        PagedIssue issue =
                Pages.make(
                        "section { break-before: page }",
                        "<nav><p><a href='#s'>简介</a></p></nav>"
                                + "<section class=front id=s data-label=前1><p>文</p></section>");
        assertEquals(List.of("前1"), Pages.artifacts(issue.pages().get(0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<nav><p data-source='i.yaml:3'><a href='#no'>文</a></p></nav>|makeup.no-target|i.yaml:3",
                "<p data-source='x.html:4'>散落</p>|makeup.no-page|x.html:4",
                "<div>散落<article><p>文</p></article></div>|makeup.no-page|a.txt:1",
                "<section class=front>散<p class=note>文</p></section>|makeup.no-page|a.txt:1",
                "<section class=front><p class=note data-source='n.txt:2'>一<br>二<br>三</p></section>"
                        + "|makeup.frame-full|n.txt:2",
                "<section class=front><p class=other>文</p></section>|makeup.no-frame|test/front",
                "<section class=lost><p>文</p></section>|makeup.no-master|test/styles.css",
                "<nav><p class=wide data-source='i.yaml:8'><a href='#d1'>文文文文文文文文文文文文文文文文文文文文文</a></p>"
                        + "</nav><article id=d1><p>文</p></article>|makeup.leader-room|i.yaml:8",
            })
    void nothingIsLostInSilence(String body, String key, String place) {
        String css =
                ".other { flow-into: other } .lost { page: lost }"
                        + " nav .wide { margin-right: 0; margin-left: 0; text-indent: 0 }";
        var noted = Pages.noted(css, body);
        assertEquals(List.of(key), Pages.keys(noted));
        assertEquals(place, noted.notices().get(0).place().toString());
        assertTrue(noted.failed());
    }

    @Test
    void aRunningHeadThatIsTooLongIsToldAndNotCut() {
        var masters = new HashMap<>(Pages.masters());
        Frame text = masters.get("recto").frames().get(0);
        Frame head = head(text, "{gazette}清河县人民政府关于印发清河县水污染防治工作方案的通知");
        masters.put("recto", new Master("r", new byte[0], List.of(text, head)));
        for (String css : List.of("", ".head { word-break: auto-phrase }")) {
            var noted = Pages.noted(css, article("<p>文</p>"), masters);
            assertEquals(List.of("galley.one-line"), Pages.keys(noted), css);
            assertEquals("公报清河县人民政府关于印发清河县水污染防治工作方案的通知", noted.notices().get(0).arguments().get(0));
            assertTrue(noted.failed());
        }
        Frame shorter = head(text, "清河县人民政府关于春节放假的通知");
        masters.put("recto", new Master("r", new byte[0], List.of(text, shorter)));
        assertEquals(List.of(), Pages.keys(Pages.noted("", article("<p>文</p>"), masters)));
    }

    private static Frame head(Frame text, String content) {
        Length height = Length.pt(20);
        return new Frame(
                "head", text.x(), Length.pt(20), text.width(), height, Frame.Align.TOP, content);
    }

    @Test
    void bothSidesOfALeafHaveTheFrame() {
        var masters = new HashMap<>(Pages.masters());
        masters.put("verso", masters.get("front"));
        assertEquals(List.of(), Pages.keys(Pages.noted("", article("<p>文</p>"), masters)));
        var lost = new HashMap<>(masters);
        lost.put("verso", new Master("v", new byte[0], List.of()));
        assertEquals(
                List.of("makeup.no-frame"), Pages.keys(Pages.noted("", article("<p>文</p>"), lost)));
    }

    @Test
    void sideTextStandsOnTheFirstPage() {
        PagedIssue issue =
                Pages.make(
                        "",
                        "<section class=front>"
                                + Pages.paragraph(60)
                                + "<p class=note>注</p></section>");
        assertTrue(issue.pages().size() > 1);
        assertEquals("note", last(Pages.lines(issue.pages().get(0))).address().frame());
    }

    private static Placed.Line last(List<Placed.Line> lines) {
        return lines.get(lines.size() - 1);
    }

    @Test
    void everyLineHasItsNodeInReadingOrder() {
        PagedIssue issue =
                Pages.make(
                        "",
                        "<nav><p><a href='#d1'>题</a></p></nav>"
                                + article(
                                        "<h2 class=title>题</h2><p>一</p><ul><li>二</li>"
                                                + "<li><p>三</p><p>四</p></li></ul>"));
        Map<Integer, Structure> nodes = Pages.nodes(issue);
        StringBuilder roles = new StringBuilder();
        int before = 0;
        for (Page page : issue.pages()) {
            for (Placed.Line line : Pages.lines(page)) {
                Structure node = nodes.get(line.tag());
                assertNotNull(node);
                assertEquals(List.of(), node.children(), "text stands in leaves");
                assertTrue(line.tag() > before);
                before = line.tag();
                roles.append(node.role()).append(' ');
            }
        }
        assertEquals("Link H1 P LBody P P ", roles.toString());
    }

    @Test
    void aLinkInTheTextIsNoContentsEntry() {
        PagedIssue issue = Pages.make("", article("<p><a href='#d1'>见</a>上</p>"));
        Placed.Line line = Pages.lines(issue.pages().get(0)).get(0);
        assertEquals("P", Pages.nodes(issue).get(line.tag()).role());
    }

    @Test
    void theOutlineLeadsToEveryDocument() {
        PagedIssue issue =
                Pages.make(
                        "",
                        article("<h2 class=title>甲</h2>" + Pages.paragraph(50))
                                + "<article id=d2><h2 class=title>乙</h2><p>文</p></article>");
        assertEquals(1, issue.outline().size());
        assertEquals(
                List.of("甲 1", "乙 3"),
                issue.outline().get(0).children().stream()
                        .map(entry -> entry.title() + " " + entry.page())
                        .toList());
    }
}
