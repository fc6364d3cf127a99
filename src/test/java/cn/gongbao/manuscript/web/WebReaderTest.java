package cn.gongbao.manuscript.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongbao.manuscript.source.Draft;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class WebReaderTest {

    static final List<Arguments> PARAGRAPHS =
            List.of(
                    row("indents fall away", "<p>&nbsp;&nbsp;　　甲乙 </p>", "<p>甲乙</p>"),
                    row(
                            "a line end between Han is no space",
                            "<p>甲\n  乙 a\nb</p>",
                            "<p>甲乙 a b</p>"),
                    row("full width inside stays", "<p>第一条　 甲</p>", "<p>第一条　甲</p>"),
                    row("a break divides paragraphs", "<p>　　甲<br>　　乙</p>", "<p>甲</p><p>乙</p>"),
                    row(
                            "a break in a heading stays",
                            "<h2>甲<br>乙</h2>",
                            "<p data-level=\"1\">甲<br>乙</p>"),
                    row(
                            "loose text and containers",
                            "甲<div>乙<section>丙</section>丁</div>",
                            "<p>甲</p><p>乙</p><p>丙</p><p>丁</p>"),
                    row(
                            "a block inside marks",
                            "<b>甲<p>乙</p></b>",
                            "<p><b>甲</b></p><p><b>乙</b></p>"),
                    row(
                            "one h1 is the title",
                            "<h1>甲</h1><h2>乙</h2>",
                            "<p data-level=\"0\">甲</p><p data-level=\"1\">乙</p>"),
                    row(
                            "several are headings",
                            "<h1>甲</h1><h1>乙</h1><h2>丙</h2>",
                            "<p data-level=\"1\">甲</p><p data-level=\"1\">乙</p><p data-level=\"2\">丙</p>"),
                    row(
                            "alignment is inherited",
                            "<div align=center>甲<p style='text-align:right'>乙</p></div>",
                            "<p data-align=\"center\">甲</p><p data-align=\"right\">乙</p>"),
                    row("preformatted lines", "<pre>甲\n\n乙</pre>", "<p>甲</p><p>乙</p>"),
                    row(
                            "marks",
                            "<p><strong>甲</strong><em>乙</em><u>丙</u>m<sup>2</sup>H<sub>2</sub>O</p>",
                            "<p><b>甲</b><i>乙</i><u>丙</u>m<sup>2</sup>H<sub>2</sub>O</p>"),
                    row(
                            "neighbours of one mark are one",
                            "<p><b>甲</b><b>乙</b></p>",
                            "<p><b>甲乙</b></p>"),
                    row(
                            "marks by style",
                            "<p><span style='font-weight:bold'>甲</span><span style='text-emphasis:dot'>乙</span><b><span style='font-weight:normal'>丙</span></b></p>",
                            "<p><b>甲</b><em class=\"emphasis\">乙</em>丙</p>"),
                    row(
                            "links",
                            "<p><a href='https://a.cn/'>甲</a><a href='b.doc'>乙</a><a href='javascript:x()'>丙</a></p>",
                            "<p><a href=\"https://a.cn/\">甲</a>乙丙</p>"),
                    row("empty paragraphs", "<p>甲</p><p>&nbsp;</p><p><br></p><p>　</p>", "<p>甲</p>"),
                    row(
                            "Word's own elements",
                            "<p class=MsoNormal><span lang=EN-US>甲<o:p>&nbsp;</o:p></span></p><!--[if gte mso 9]><xml>乙</xml><![endif]-->",
                            "<p>甲</p>"),
                    row(
                            "Word's numbers are text",
                            "<p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>一、<span>&nbsp;&nbsp;</span></span><![endif]>甲</p>",
                            "<p>一、甲</p>"),
                    row(
                            "Word's bullets are lists",
                            "<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>Ø<span>&nbsp;</span></span>甲</p><p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>Ø</span>乙</p>",
                            "<ul><li>" + label("•") + "甲</li><li>" + label("•") + "乙</li></ul>"),
                    row(
                            "Word's footnotes",
                            "<p>甲<a href='#_ftn1' name='_ftnref1'><sup>[1]</sup></a></p><div id=ftn1><p><a href='#_ftnref1'>[1]</a> 乙</p></div>",
                            "<p>甲<a class=\"noteref\" href=\"#note-1\">[1]</a></p><aside class=\"footnote\" id=\"note-1\"><p>乙</p></aside>"));

    static final List<Arguments> LISTS =
            List.of(
                    row(
                            "bullets",
                            "<ul><li>甲<ul><li>乙</ul><li>丙</ul>",
                            "<ul><li>"
                                    + label("•")
                                    + "甲<ul><li>"
                                    + label("◦")
                                    + "乙</li></ul></li><li>"
                                    + label("•")
                                    + "丙</li></ul>"),
                    row(
                            "numbers",
                            "<ol start=3><li>甲<li value=7>乙<li>丙</ol>",
                            items("3.甲", "7.乙", "8.丙")),
                    row("counting down", "<ol reversed><li>甲<li>乙</ol>", items("2.甲", "1.乙")),
                    row("letters", "<ol type=a start=26><li>甲<li>乙</ol>", items("z.甲", "aa.乙")),
                    row("Roman", "<ol type=I start=4><li>甲<li>乙</ol>", items("IV.甲", "V.乙")),
                    row(
                            "Chinese",
                            "<ol style='list-style-type:cjk-ideographic' start=10><li>甲<li>乙</ol>",
                            items("十、甲", "十一、乙")),
                    row(
                            "Chinese above a hundred",
                            "<ol style='list-style-type:simp-chinese-informal' start=105><li>甲<li>乙</ol>",
                            items("一百零五、甲", "一百零六、乙")),
                    row(
                            "no labels",
                            "<ul style='list-style:none'><li>甲<li>乙</ul>",
                            "<p>甲</p><p>乙</p>"),
                    row("an empty item counts", "<ol><li>甲<li> <li>乙</ol>", items("1.甲", "3.乙")),
                    row(
                            "more paragraphs",
                            "<ul><li><p>甲</p><p>乙</p></ul>",
                            "<ul><li>" + label("•") + "甲<p>乙</p></li></ul>"),
                    row(
                            "strays",
                            "<ul>甲<li>乙</li>丙<ul><li>丁</ul></ul>",
                            "<ul><li><p>甲</p></li><li>"
                                    + label("•")
                                    + "乙<p>丙</p><ul><li>"
                                    + label("◦")
                                    + "丁</li></ul></li></ul>"));

    static final List<Arguments> TABLES =
            List.of(
                    row(
                            "ragged rows",
                            "<table><tr><td>甲<td>乙<tr><td>丙</table>",
                            table(
                                    "<tr><td><p>甲</p></td><td><p>乙</p></td></tr><tr><td><p>丙</p></td><td></td></tr>")),
                    row(
                            "a span over the foot of the table",
                            "<table><tr><td rowspan=9>甲<td>乙<tr><td>丙</table>",
                            table(
                                    "<tr><td rowspan=\"2\"><p>甲</p></td><td><p>乙</p></td></tr><tr><td><p>丙</p></td></tr>")),
                    row(
                            "rowspan 0",
                            "<table><tr><td rowspan=0>甲<td>乙<tr><td>丙</table>",
                            table(
                                    "<tr><td rowspan=\"2\"><p>甲</p></td><td><p>乙</p></td></tr><tr><td><p>丙</p></td></tr>")),
                    row(
                            "a span over a taken place",
                            "<table><tr><td>甲<td rowspan=2>乙<tr><td colspan=2>丙</table>",
                            table(
                                    "<tr><td><p>甲</p></td><td rowspan=\"2\"><p>乙</p></td></tr><tr><td><p>丙</p></td></tr>")),
                    row(
                            "columns in which nothing begins",
                            "<table><tr><td colspan=1000000>甲<tr><td>乙<td>丙</table>",
                            table(
                                    "<tr><td colspan=\"2\"><p>甲</p></td></tr><tr><td><p>乙</p></td><td><p>丙</p></td></tr>")),
                    row(
                            "rows in which nothing begins",
                            "<table><tr><td rowspan=2>甲<td rowspan=2>乙<tr><tr><td>丙<td>丁</table>",
                            table(
                                    "<tr><td><p>甲</p></td><td><p>乙</p></td></tr><tr><td><p>丙</p></td><td><p>丁</p></td></tr>")),
                    row(
                            "headings at the top",
                            "<table><tr><th rowspan=2>甲<th>乙<tr><td>丙<tr><td>丁<td>戊</table>",
                            "<table><thead><tr><th rowspan=\"2\"><p>甲</p></th><th><p>乙</p></th></tr><tr><th><p>丙</p></th></tr></thead><tbody><tr><td><p>丁</p></td><td><p>戊</p></td></tr></tbody></table>"),
                    row(
                            "caption, widths, foot",
                            "<table><caption>表1</caption><col width=30><col width=90><tfoot><tr><td>计<td>1</tfoot><tr><td>甲<td>2</table>",
                            "<table><caption>表1</caption><colgroup><col data-width=\"0.25\"><col data-width=\"0.75\"></colgroup><tbody><tr><td><p>甲</p></td><td><p>2</p></td></tr><tr><td><p>计</p></td><td><p>1</p></td></tr></tbody></table>"),
                    row(
                            "a single cell is layout",
                            "<table border=1><tr><td><p>甲</p>乙</table>",
                            "<p>甲</p><p>乙</p>"),
                    row(
                            "one around a table is layout",
                            "<table><tr><td>甲<td><table><tr><td>乙<td>丙</table></table>",
                            "<p>甲</p>" + table("<tr><td><p>乙</p></td><td><p>丙</p></td></tr>")),
                    row(
                            "a ruled one around a table is not",
                            "<table border=1><tr><td>甲<td><table><tr><td>乙<td>丙<tr><td>丁<td>戊</table></table>",
                            table("<tr><td><p>甲</p></td><td><p>乙　丙</p><p>丁　戊</p></td></tr>")),
                    row(
                            "breaks and alignment in cells",
                            "<table><tr align=center><td>甲<br>乙<td align=right>丙</table>",
                            table(
                                    "<tr><td><p data-align=\"center\">甲<br>乙</p></td><td><p data-align=\"right\">丙</p></td></tr>")));

    private static final String PAGE =
            """
            <html><head><title>关于防治土壤污染的通知-某某区人民政府</title></head><body>
            <div class="nav"><a href="/">首页</a></div>
            <div style="display:none">隐藏</div>
            <div class="wrap">
            <p class="con-title">关于防治土壤污染的通知</p>
            <table><tr><td>发文字号：</td><td>某政发〔2017〕25号</td></tr></table>
            <span>发布日期：2017-11-22</span>
            <div class="TRS_Editor"><style>p{}</style>
            <p>各镇人民政府：</p><p>现将有关事项通知如下。</p>
            <div class="bdsharebuttonbox">分享</div><script>x()</script></div>
            <button>打印</button></div>
            <div class="footer">版权所有</div></body></html>
            """;

    @TempDir Path folder;

    private static Arguments row(String name, String source, String expected) {
        return Arguments.of(name, source, expected);
    }

    private static String label(String label) {
        return "<span class=\"label\" data-added=\"\">" + label + "</span>";
    }

    private static String items(String... items) {
        StringBuilder list = new StringBuilder("<ul>");
        for (String item : items) {
            int end = item.length() - 1;
            list.append("<li>" + label(item.substring(0, end)) + item.charAt(end) + "</li>");
        }
        return list + "</ul>";
    }

    private static String table(String rows) {
        return "<table><tbody>" + rows + "</tbody></table>";
    }

    private Noted<Draft> read(String html) throws IOException {
        return WebReader.read(
                Files.writeString(folder.resolve("a.html"), html), "documents/a.html");
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource({"PARAGRAPHS", "LISTS", "TABLES"})
    void blocks(String name, String source, String expected) throws IOException {
        assertEquals(expected, Drafts.html(read(source)));
    }

    @Test
    void theArticleIsFoundWithItsTitleAndNumber() throws IOException {
        Noted<Draft> draft = read(PAGE);
        assertEquals(
                "<p data-level=\"0\">关于防治土壤污染的通知</p><p>某政发〔2017〕25号</p>"
                        + "<p>各镇人民政府：</p><p>现将有关事项通知如下。</p>",
                Drafts.html(draft));
        assertEquals("web.left-out@0", Drafts.notices(draft));
        assertEquals(
                "outside-article:首页 hidden:隐藏 outside-article:发文字号： outside-article:发布日期：2017-11-22"
                        + " style: share:分享 script: form:打印 outside-article:版权所有",
                Drafts.omissions(draft));
    }

    @Test
    void aTitleThatTheArticleRepeatsStandsOnce() throws IOException {
        Noted<Draft> draft =
                read(PAGE.replace("<p>各镇", "<p>关于防治</p><p>土壤污染的通知</p><p>某政发〔2017〕25号</p><p>各镇"));
        assertEquals(
                "<p>关于防治</p><p>土壤污染的通知</p><p>某政发〔2017〕25号</p><p>各镇人民政府：</p><p>现将有关事项通知如下。</p>",
                Drafts.html(draft));
    }

    @Test
    void aSelectorNamesTheArticle() throws IOException {
        Path page = Files.writeString(folder.resolve("a.html"), PAGE);
        Place place = new Place("issue.yaml", 7, 3);
        assertEquals(
                "<p>版权所有</p>",
                Drafts.html(WebReader.read(page, "a.html", ".footer", place))
                        .replaceAll(".*通知</p><p>某政发〔2017〕25号</p>", ""));
        assertEquals(
                "web.selector-empty@7",
                Drafts.notices(WebReader.read(page, "a.html", ".none", place)));
        assertEquals("web.selector@7", Drafts.notices(WebReader.read(page, "a.html", "p[", place)));
    }

    @Test
    void withoutAKnownContainerNearlyAllTextIsTheArticle() throws IOException {
        String text = "<p>这是正文的一段话，说的是防治土壤污染的事情。</p>".repeat(10);
        Noted<Draft> draft =
                read(
                        "<div class=menu><a>首页</a></div><div class=con>"
                                + text
                                + "</div><div>电话</div>");
        assertEquals(text, Drafts.html(draft));
        assertEquals("web.article-guessed@0 web.left-out@0", Drafts.notices(draft));
    }

    @Test
    void placesAreThoseOfTheFirstWord() throws IOException {
        Noted<Draft> draft = read("<div>\n\n　　甲\n<p>乙</p></div>\n<table><tr><td>\n丙<td>丁</table>");
        assertEquals(
                "documents/a.html:3 documents/a.html:4 documents/a.html:5 documents/a.html:6 documents/a.html:6",
                String.join(
                        " ", draft.value().body().select("[data-source]").eachAttr("data-source")));
    }

    @Test
    void charactersAreLookedAtWhereTheyArePrinted() throws IOException {
        Noted<Draft> draft =
                read("<hr><script>\u202E</script>\n<p>甲&#x202E;乙</p>\n<p>&#xE000;</p>");
        assertEquals("source.bidi@2 source.private-use@3 web.left-out@0", Drafts.notices(draft));
    }

    @Test
    void whatCannotBePrintedIsTold() throws IOException {
        Noted<Draft> draft =
                read(
                        "<p>甲<s>乙</s></p>\n<iframe src='https://a.cn/'></iframe>\n<table><tr><td>甲<td>乙<tr><td>丙</table>");
        assertEquals(
                "web.struck-out@1 web.embedded@2 web.table-mended@3 web.left-out@0",
                Drafts.notices(draft));
        assertEquals("struck-out:乙 embedded:https://a.cn/", Drafts.omissions(draft));
    }
}
