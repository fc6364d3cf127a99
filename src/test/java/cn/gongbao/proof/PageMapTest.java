package cn.gongbao.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Issue;
import cn.gongbao.model.Place;
import cn.gongbao.page.Page;
import cn.gongbao.page.Placed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The page map: where each document stands, for people, spreadsheets and programs. */
class PageMapTest {

    private static PageMap map(Made made) {
        return PageMap.of(made.pages(), made.issue());
    }

    @Test
    void theFilesOfTheFirstIssueAreAsKept() throws IOException {
        PageMap map = map(Made.first());
        // kept with the line ends that the repository gives every text
        Expected.compare("2017-01-pages.csv", map.csv().replace("\r\n", "\n"));
        Expected.compare("2017-01-pages.json", map.json());
        Expected.compare("2017-01-pages.html", map.html());
    }

    @ParameterizedTest
    @ValueSource(strings = {"attachments", "formats", "running-on", "titles", "vertical"})
    void everyDocumentIsFound(String sample) {
        Made made = Made.sample(sample);
        PageMap map = map(made);
        assertEquals(made.issue().articles().size(), map.entries().size());
        for (PageMap.Entry entry : map.entries()) {
            assertNotNull(entry.source(), entry.title());
            assertNotNull(entry.first(), entry.title());
            assertTrue(entry.lines() > 1 && entry.pages() > 0, entry.toString());
            assertTrue(entry.source().startsWith("documents/"), entry.source());
        }
    }

    // Counted another way: all rows of the body pages are some document's.
    @Test
    void theDocumentsTogetherHaveAllLinesOfTheCountedPages() {
        Made made = Made.first();
        int rows = 0;
        for (Page page : made.pages().pages()) {
            Set<Placed.Address> there = new HashSet<>();
            for (Placed placed : page.placed()) {
                if (placed instanceof Placed.Line line && line.tag() != Placed.ARTIFACT) {
                    there.add(line.address());
                }
            }
            rows += page.folio() > 0 ? there.size() : 0;
        }
        assertEquals(rows, map(made).entries().stream().mapToInt(PageMap.Entry::lines).sum());
    }

    @Test
    void aDocumentThatStandsNowhereIsTold() {
        Made made = Made.sample("plain");
        Issue issue = made.issue();
        List<Issue.Article> articles = new ArrayList<>(issue.articles());
        articles.add(0, article("没有这份文件", null));
        Issue more =
                new Issue(
                        issue.title(),
                        issue.label(),
                        issue.id(),
                        issue.creator(),
                        issue.date(),
                        issue.layout(),
                        issue.copy(),
                        articles,
                        Map.of());
        PageMap map = PageMap.of(made.pages(), more);
        PageMap.Entry lost = map.entries().get(0);
        assertNull(lost.first());
        assertNull(lost.source());
        assertEquals(0, lost.lines());
        assertEquals(map(made).entries().get(0).first(), map.entries().get(1).first());
        assertTrue(map.html().contains("<tr class=\"wrong\"><td>1</td>"));
        assertTrue(map.json().contains("\"first\": null"));
    }

    private static Issue.Article article(String title, String number) {
        return new Issue.Article("x", "栏目", title, title, number, Place.of("issue.yaml"));
    }

    @Test
    void theJsonSaysTheSameAsTheMap() {
        PageMap map = map(Made.first());
        Map<?, ?> read =
                (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(map.json());
        assertEquals(map.issue(), read.get("issue"));
        List<?> documents = (List<?>) read.get("documents");
        assertEquals(map.entries().size(), documents.size());
        Map<?, ?> first = (Map<?, ?>) documents.get(0);
        assertEquals(map.entries().get(0).title(), first.get("title"));
        assertEquals(map.entries().get(0).lines(), first.get("lines"));
        assertEquals("1S2", ((Map<?, ?>) first.get("first")).get("address"));
        assertEquals("documents/01-soil.txt", ((Map<?, ?>) read.get("files")).get("1"));
    }

    @Test
    void theHtmlIsWholeAndHoldsNoMarkupOfTitles() {
        PageMap map =
                new PageMap(
                        "公报 <i>",
                        List.of(
                                new PageMap.Entry(
                                        1,
                                        "a&b",
                                        "<script>alert(1)</script>",
                                        "\"号\"",
                                        null,
                                        null,
                                        0,
                                        0,
                                        null,
                                        null)),
                        Map.of());
        Document page = Jsoup.parse(map.html());
        assertEquals("公报 <i>", page.selectFirst(".issue").text());
        assertEquals("<script>alert(1)</script>", page.select("tbody td").get(2).text());
        assertTrue(page.select("script, link, img").isEmpty());
        assertFalse(map.html().contains("http"));
        assertEquals("zh-CN", page.selectFirst("html").attr("lang"));
    }
}
