package cn.gongbao.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.inspection.Navigation;
import cn.gongbao.model.Length;
import cn.gongbao.page.Page;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.page.PagedIssue.Outline;
import cn.gongbao.page.Placed;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class NavigationTest {

    @Test
    void labelsPagesByFolioOrByName() throws IOException {
        List<Page> pages =
                List.of(
                        page(1, "封面", 0),
                        page(2, "目录", 0),
                        page(3, "目录", 0),
                        page(4, "1", 1),
                        page(5, "2", 2),
                        page(6, "4", 4),
                        page(7, "5", 0),
                        page(8, "封底", 0));
        PagedIssue issue = Sample.issue(Sample.paragraphs(1), pages.toArray(Page[]::new));
        assertEquals(
                pages.stream().map(Page::label).toList(),
                Navigation.read(Sample.write(issue)).labels());
    }

    @Test
    void writesTheOutlineWithItsPlaces() throws IOException {
        List<Outline> outline =
                List.of(
                        new Outline(
                                "昆区政府文件",
                                1,
                                Length.pt(100),
                                List.of(
                                        new Outline(
                                                "通知",
                                                2,
                                                Length.pt(56.7),
                                                List.of(
                                                        new Outline(
                                                                "附件",
                                                                2,
                                                                Length.pt(300),
                                                                List.of()))))),
                        new Outline("人事任免", 2, Length.ZERO, List.of()));
        PagedIssue issue =
                Sample.issue(Sample.paragraphs(1), outline, Sample.page(1), Sample.page(2));
        byte[] file = Sample.write(issue);
        List<Navigation.Entry> entries = Navigation.read(file).outline();
        assertEquals(2, entries.size());
        assertEquals("昆区政府文件", entries.get(0).title());
        assertEquals(1, entries.get(0).target().page());
        assertEquals(100, entries.get(0).target().y(), 0.005);
        Navigation.Entry notice = entries.get(0).children().get(0);
        assertEquals("通知", notice.title());
        assertEquals(56.7, notice.target().y(), 0.005);
        assertEquals("附件", notice.children().get(0).title());
        assertEquals(2, entries.get(1).target().page());
        try (PDDocument document = Loader.loadPDF(file)) {
            assertEquals(3, document.getDocumentCatalog().getDocumentOutline().getOpenCount());
            assertEquals("UseOutlines", document.getDocumentCatalog().getPageMode().stringValue());
        }
    }

    @Test
    void refusesAnOutlineThatLeadsNowhere() {
        List<Outline> outline = List.of(new Outline("附件", 9, Length.ZERO, List.of()));
        PagedIssue issue = Sample.issue(Sample.paragraphs(1), outline, Sample.page(1));
        assertThrows(IllegalArgumentException.class, () -> Sample.write(issue));
    }

    @Test
    void linksLeadToTheirPlaceAndSayTheirWords() throws IOException {
        PagedIssue issue =
                Sample.issue(
                        Sample.node(
                                0,
                                "Document",
                                Sample.node(1, "Link", Sample.node(3, "Span")),
                                Sample.node(2, "Link")),
                        Sample.page(
                                1,
                                Sample.line(72, 72, 1, "关于印发实施方案"),
                                Sample.line(72, 90, 3, "的通知"),
                                link(60, 1),
                                link(100, 2)),
                        page(2, "封底", 0));
        List<Navigation.Link> links = Navigation.read(Sample.write(issue)).links();
        Navigation.Link first = links.get(0);
        assertEquals("关于印发实施方案的通知", first.contents());
        assertEquals(72, first.x(), 0.005);
        assertEquals(60, first.y(), 0.005);
        assertEquals(200, first.width(), 0.005);
        assertEquals(14, first.height(), 0.005);
        assertEquals(2, first.target().page());
        assertEquals(123.4, first.target().y(), 0.005);
        assertEquals("封底", links.get(1).contents());
    }

    @Test
    void saysTheSameInInfoAndXmp() throws IOException {
        byte[] file = Sample.write(Sample.issue(Sample.paragraphs(1), Sample.page(1)));
        Navigation navigation = Navigation.read(file);
        assertEquals("公报 <第1期> & 目录", navigation.title());
        assertEquals("昆都仑区人民政府", navigation.creator());
        assertEquals("zh-CN", navigation.language());
        try (PDDocument document = Loader.loadPDF(file)) {
            assertEquals(1.7f, document.getDocument().getVersion());
            assertNull(document.getDocumentCatalog().getVersion());
            assertNull(document.getDocumentInformation().getCreationDate());
            assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            String xmp = xmp(document);
            assertTrue(xmp.contains(">公报 &lt;第1期&gt; &amp; 目录<"), xmp);
            assertTrue(xmp.contains(">昆都仑区人民政府<"), xmp);
            assertTrue(xmp.contains(">zh-CN<"), xmp);
            assertTrue(!xmp.contains("CreateDate"), xmp);
        }
    }

    @Test
    void datesTheFileOnlyWhenTheIssueIsDated() throws IOException {
        PagedIssue undated = Sample.issue(Sample.paragraphs(1), Sample.page(1));
        PagedIssue dated =
                new PagedIssue(
                        new PagedIssue.Information("公报", null, "zh-CN", "2017-12-31"),
                        undated.width(),
                        undated.height(),
                        undated.bleed(),
                        undated.inks(),
                        undated.pages(),
                        undated.structure(),
                        undated.outline());
        try (PDDocument document = Loader.loadPDF(Sample.write(dated))) {
            assertEquals(
                    Instant.parse("2017-12-30T16:00:00Z"),
                    document.getDocumentInformation().getCreationDate().toInstant());
            String date = "2017-12-31T00:00:00+08:00";
            assertTrue(xmp(document).contains("<xmp:CreateDate>" + date + "</xmp:CreateDate>"));
            assertNull(document.getDocumentInformation().getAuthor());
        }
    }

    private static String xmp(PDDocument document) throws IOException {
        return new String(
                document.getDocumentCatalog().getMetadata().toByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Page page(int number, String label, int folio) {
        return new Page(number, label, folio, number % 2 == 1, null, List.of());
    }

    private static Placed link(double y, int tag) {
        return new Placed.Link(
                Length.pt(72),
                Length.pt(y),
                Length.pt(200),
                Length.pt(14),
                2,
                Length.pt(123.4),
                tag);
    }
}
