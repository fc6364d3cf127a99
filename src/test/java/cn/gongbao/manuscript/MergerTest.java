package cn.gongbao.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Issue;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Noted;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MergerTest {

    private static Noted<Issue> merge() {
        Noted<Manifest> manifest = ManifestReader.read(Expected.resource("issue"));
        assertFalse(manifest.failed(), () -> Notices.inEnglish(manifest.notices()));
        Noted<Layout> layout = LayoutReader.read(Expected.resource("layout"));
        assertEquals(List.of(), layout.notices());
        return Merger.merge(Expected.resource("issue"), manifest.value(), layout.value());
    }

    @Test
    void theCopyIsAsKept() {
        Expected.assertAsKept("issue.copy.html", merge().value().copy().outerHtml() + "\n");
    }

    @Test
    void theFindingsAreAsKept() {
        Expected.assertAsKept(
                "issue.notices",
                Notices.inEnglish(ManifestReader.read(Expected.resource("issue")).notices())
                        + Notices.inEnglish(merge().notices()));
    }

    @Test
    void theIssueKnowsItsArticles() {
        Issue issue = merge().value();
        assertEquals("石桥县人民政府公报", issue.title());
        assertEquals("2020年第3期", issue.label());
        assertEquals("issue", issue.id());
        assertEquals("石桥县人民政府办公室", issue.creator());
        assertEquals("2020-06-30", issue.date());
        Issue.Article notice = issue.articles().get(0);
        assertEquals("d1", notice.id());
        assertEquals("县政府文件", notice.section());
        assertEquals("石桥县人民政府关于印发石桥县河道保洁实施方案（2020—2022年）的通知", notice.title());
        assertEquals(notice.title(), notice.contentsTitle());
        assertEquals("石政发〔2020〕5号", notice.number());
        assertEquals("issue.yaml:16:9", notice.place().toString());
        assertEquals("石桥县大事记（5—6月）", issue.articles().get(1).contentsTitle());
    }

    @Test
    void everyBlockSaysWhereItComesFrom() {
        for (Element element : merge().value().copy().body().getAllElements()) {
            if (Blocks.isBlock(element)) {
                assertTrue(
                        element.attr("data-source").matches("[\\w./-]+:[1-9]\\d*"),
                        element.outerHtml());
            }
        }
    }

    @Test
    void aMongolianTitleStandsAboveTheChineseAndNowhereElse() {
        Document copy = merge().value().copy();
        Element mongolian = copy.selectFirst("#d1 > header.opening > p.title-mongolian");
        assertEquals("h2", mongolian.nextElementSibling().normalName());
        assertEquals(0, mongolian.elementSiblingIndex());
        assertEquals("mn-Mong", mongolian.attr("lang"));
        assertEquals("issue.yaml:18", mongolian.attr("data-source"));
        assertEquals(List.of(), copy.select("#d2 .title-mongolian").eachText());
        assertEquals(
                List.of("ᠵᠠᠰᠠᠭ", "ᠭᠠᠷᠴᠠᠭ", "ᠮᠡᠳ᠋ᠡᠭᠳ᠋ᠡᠯ", "ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ", "ᠮᠡᠳ᠋ᠡᠭᠳ᠋ᠡᠯ"),
                copy.select("[lang=mn-Mong]").eachText());
    }

    @Test
    void identifiersAreUnique() {
        List<String> ids =
                merge().value().copy().body().getElementsByAttribute("id").eachAttr("id");
        assertEquals(ids.stream().distinct().collect(Collectors.toList()), ids);
        assertFalse(ids.isEmpty());
    }

    @Test
    void twoMergesGiveTheSameBytes() {
        assertEquals(merge().value().copy().outerHtml(), merge().value().copy().outerHtml());
    }
}
