package cn.gongbao.manuscript.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.gongbao.manuscript.Expected;
import cn.gongbao.manuscript.Notices;
import cn.gongbao.manuscript.source.Draft;
import cn.gongbao.model.Noted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of Markdown becomes the draft, block by block, and the complaints. */
class MarkdownDraftTest {

    @TempDir Path folder;

    private Noted<Draft> read(String text) throws IOException {
        return MarkdownReader.read(Files.writeString(folder.resolve("a.md"), text), "a.md");
    }

    /** The draft on one line, the source of every block shortened to {@code @line}. */
    private static String html(Noted<Draft> noted) {
        Draft draft = noted.value();
        draft.body().ownerDocument().outputSettings().prettyPrint(false);
        return draft.body().html().replaceAll(" data-source=\"a\\.md:(\\d+)\"", "@$1");
    }

    private static String omissions(Noted<Draft> noted) {
        return noted.value().omissions().stream()
                .map(o -> o.place() + " " + o.reason() + " " + o.text())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // Paragraphs and headings
                "第一条\\n第二行\\n\\n　　第二条 | <p@1>第一条第二行</p><p@4>第二条</p>",
                "a\\nb | <p@1>a b</p>",
                "甲··\\n乙 | <p@1>甲</p><p@2>乙</p>",
                "# 办法\\n## 总则\\n### 节 "
                        + "| <p@1 data-level=\"0\">办法</p><p@2 data-level=\"1\">总则</p><p@3 data-level=\"2\">节</p>",
                "# 甲\\n\\n# 乙 | <p@1 data-level=\"1\">甲</p><p@3 data-level=\"1\">乙</p>",
                "> 引用 | <p@1>引用</p>",
                "甲\\n\\n    乙\\n    丙 | <p@1>甲</p><p@3>乙</p><p@4>丙</p>",
                // Inline meaning
                "**甲**_乙_`丙` | <p@1><b>甲</b><i>乙</i>丙</p>",
                "x<sup>2</sup>和<u>线</u> | <p@1>x<sup>2</sup>和<u>线</u></p>",
                "[站](https://a.cn)[页](b.html) | <p@1><a href=\"https://a.cn\">站</a>页</p>",
                "见[站]。\\n\\n[站]: https://a.cn | <p@1>见<a href=\"https://a.cn\">站</a>。</p>",
                // What Markdown would not show
                "见[注]\\n\\n[注]: 数据来源 | <p@1>见注</p><p@3>[注]: 数据来源</p>",
                "> [甲]: 乙 | <p@1>[甲]: 乙</p>",
                "甲\\n\\n[^a]: 乙[^a]\\n | <p@1>甲</p><p@3>乙[^a]</p>",
                // Lists
                "2. 甲\\n3. 乙\\n   - 丙 | <ul@1><li@1>2.甲</li><li@2>3.乙<ul@3><li@3>◦丙</li></ul></li></ul>",
                "1) 甲 | <ul@1><li@1>1)甲</li></ul>",
                // HTML
                "<table><tr><th>甲</th></tr>\\n<tr><td>乙</td></tr></table> "
                        + "| <table@1><thead><tr><th><p@1>甲</p></th></tr></thead><tbody><tr><td><p@2>乙</p></td></tr></tbody></table>",
                "<div align=\"center\">\\n\\n**甲**\\n\\n</div> "
                        + "| <p@3 data-align=\"center\"><b>甲</b></p>",
                "<!-- 不印 -->\\n\\n甲 | <p@3>甲</p>",
            })
    void blocks(String source, String expected) throws IOException {
        Noted<Draft> noted = read(source.replace("\\n", "\n").replace('·', ' '));
        assertFalse(noted.failed(), noted.notices()::toString);
        assertEquals(
                expected,
                html(noted).replaceAll("<span class=\"label\" data-added=\"\">(.*?)</span>", "$1"));
    }

    @Test
    void rowsOfATableKnowTheirLines() throws IOException {
        assertEquals(
                "<table@1><thead><tr><th><p@1>甲</p></th><th><p@1 data-align=\"right\">乙</p></th></tr></thead>"
                        + "<tbody><tr><td><p@3>1</p></td><td><p@3 data-align=\"right\">2</p></td></tr>"
                        + "<tr><td><p@4>3</p></td><td></td></tr></tbody></table>",
                html(read("| 甲 | 乙 |\n|---|--:|\n| 1 | 2 |\n| 3 |\n")));
    }

    @Test
    void aNoteStandsOnceAndIsLedTo() throws IOException {
        assertEquals(
                "<p@1>正文<a class=\"noteref\" href=\"#note-1\">1</a>。</p>"
                        + "<aside class=\"footnote\" id=\"note-1\"@3><p@3>注文</p></aside>",
                html(read("正文[^a]。\n\n[^a]: 注文\n")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title: 甲通知 | <p@2 data-level=\"0\">甲通知</p>",
                "title: \"甲通知\" # 注 | <p@2 data-level=\"0\">甲通知</p>",
                "title: >\\n  甲\\n  通知 | <p@2 data-level=\"0\">甲<br>通知</p>",
                "title: 甲通知\\nnumber: '昆政发〔2017〕25号' "
                        + "| <p@2 data-level=\"0\">甲通知</p><p@3>昆政发〔2017〕25号</p>",
                "title: 《甲》: 乙 | <p@2 data-level=\"0\">《甲》: 乙</p>",
            })
    void titleAndNumberOfTheHeadAreLines(String head, String expected) throws IOException {
        String source = "---\n" + head.replace("\\n", "\n") + "\n---\n";
        assertEquals(expected, html(read(source)));
        assertEquals("", omissions(read(source)));
    }

    @Test
    void restOfTheHeadIsLeftOutAndATitleThatTheTextRepeats() throws IOException {
        Noted<Draft> noted = read("---\ntitle: 甲的通知\nauthor: 乙\n---\n# 甲的通知\n\n正文\n");
        assertEquals("<p@5 data-level=\"0\">甲的通知</p><p@7>正文</p>", html(noted));
        assertEquals("a.md:2 repeated-title 甲的通知; a.md:3 front-matter author: 乙", omissions(noted));
    }

    @Test
    void picturesLieBesideTheDocument() throws IOException {
        byte[] png =
                HexFormat.of()
                        .parseHex(
                                "89504E470D0A1A0A0000000D49484452000000010000000108000000003A7E9B55");
        Files.write(folder.resolve("图 1.png"), png);
        Noted<Draft> noted = read("![图](<图 1.png>)\n\n![乙][p]\n\n[p]: 图%201.png\n");
        assertEquals(
                "<figure@1><img src=\"图 1.png\" alt=\"图\"></figure>"
                        + "<figure@3><img src=\"图 1.png\" alt=\"乙\"></figure>",
                html(noted));
        assertEquals(Set.of("图 1.png"), noted.value().pictures().keySet());
    }

    @Test
    void complaintsAreWorded() throws IOException {
        List<String> sources =
                List.of(
                        "---\ntitle: 甲\n\n正文\n",
                        "",
                        ">".repeat(2000) + " 甲",
                        "甲**《乙》**丙",
                        "甲\n\n[^1]: 注\n",
                        "甲\n\n[注]: 乙\n",
                        "甲~~乙~~\n",
                        "| 甲 |\n|---|\n| 1 | 2 |\n| 3 | |\n",
                        "甲\n\n乙\u202E丙\n",
                        "![](http://a.cn/b.png)\n\n![](../b.png)\n\n甲\n");
        StringBuilder found = new StringBuilder();
        for (String source : sources) {
            String shown = source.replace("\n", "\\n");
            found.append("# ").append(shown, 0, Math.min(shown.length(), 40)).append('\n');
            Noted<Draft> noted = read(source);
            found.append(Notices.inEnglish(noted.notices()));
            found.append(Notices.inChinese(noted.notices()));
        }
        Expected.assertAsKept("markdown.complaints", found.toString());
    }
}
