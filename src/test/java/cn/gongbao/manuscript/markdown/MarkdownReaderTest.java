package cn.gongbao.manuscript.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongbao.manuscript.source.Draft;
import cn.gongbao.manuscript.web.Drafts;
import cn.gongbao.model.Noted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class MarkdownReaderTest {

    static final List<Arguments> BLOCKS =
            List.of(
                    Arguments.of(
                            "# 甲\n\n## 乙\n\n　　丙",
                            "<p data-level=\"0\">甲</p><p data-level=\"1\">乙</p><p>丙</p>"),
                    Arguments.of("甲\n乙 a\nb", "<p>甲乙 a b</p>"),
                    Arguments.of("甲  \n乙", "<p>甲</p><p>乙</p>"),
                    Arguments.of("**第一条**　甲*乙*", "<p><b>第一条</b>　甲<i>乙</i></p>"),
                    Arguments.of(
                            "甲[乙](https://a.cn/)[丙](b.md)",
                            "<p>甲<a href=\"https://a.cn/\">乙</a>丙</p>"),
                    Arguments.of(
                            "3) 甲\n4) 乙",
                            "<ul><li><span class=\"label\" data-added=\"\">3)</span>甲</li><li><span class=\"label\" data-added=\"\">4)</span>乙</li></ul>"),
                    Arguments.of(
                            "甲[^1]\n\n[^1]: 乙",
                            "<p>甲<a class=\"noteref\" href=\"#note-1\">1</a></p><aside class=\"footnote\" id=\"note-1\"><p>乙</p></aside>"),
                    Arguments.of(
                            "|甲|乙|\n|-|-:|\n|丙|丁|",
                            "<table><thead><tr><th><p>甲</p></th><th><p data-align=\"right\">乙</p></th></tr></thead><tbody><tr><td><p>丙</p></td><td><p data-align=\"right\">丁</p></td></tr></tbody></table>"),
                    Arguments.of(
                            "<table>\n\n<tr><td>甲</td>\n\n<td>**乙**</td></tr>\n</table>",
                            "<table><tbody><tr><td><p>甲</p></td><td><p>**乙**</p></td></tr></tbody></table>"),
                    Arguments.of("CO<sub>2</sub>", "<p>CO<sub>2</sub></p>"),
                    Arguments.of("    甲\n    乙", "<p>甲</p><p>乙</p>"),
                    Arguments.of("> 甲\n\n<!-- 乙 -->\n\n---\n\n丙", "<p>甲</p><p>丙</p>"));

    @TempDir Path folder;

    private Noted<Draft> read(String markdown) throws IOException {
        return MarkdownReader.read(
                Files.writeString(folder.resolve("a.md"), markdown), "documents/a.md");
    }

    @ParameterizedTest
    @FieldSource("BLOCKS")
    void blocks(String source, String expected) throws IOException {
        assertEquals(expected, Drafts.html(read(source)));
    }

    @Test
    void placesAreLinesOfTheMarkdown() throws IOException {
        Noted<Draft> draft =
                read("# 甲\n\n- 乙\n\n<table>\n<tr>\n<td>丙\n<td>丁\n</table>\n\n戊[^1]\n\n[^1]: 己\n");
        assertEquals(
                "p@1 ul@3 li@3 table@5 p@7 p@8 p@11 aside@13 p@13",
                String.join(
                        " ",
                        draft.value().body().select("[data-source]").stream()
                                .map(
                                        e ->
                                                e.attr("data-source")
                                                        .replace(
                                                                "documents/a.md:",
                                                                e.normalName() + "@"))
                                .toList()));
    }

    @Test
    void titleAndNumberOfTheHeadAreLines() throws IOException {
        Noted<Draft> draft =
                read("---\ntitle: \"关于甲的通知\"\nnumber: 某政发〔2017〕25号\nlayout: post\n---\n\n甲\n");
        assertEquals(
                "<p data-level=\"0\">关于甲的通知</p><p>某政发〔2017〕25号</p><p>甲</p>", Drafts.html(draft));
        assertEquals("front-matter:layout: post", Drafts.omissions(draft));
        assertEquals("documents/a.md:4", draft.value().omissions().get(0).place().toString());
    }

    @Test
    void aTitleInHeadAndTextStandsOnce() throws IOException {
        Noted<Draft> draft = read("---\ntitle: 关于甲的通知\n---\n# 关于甲的通知\n\n## 乙\n");
        assertEquals("<p data-level=\"0\">关于甲的通知</p><p data-level=\"1\">乙</p>", Drafts.html(draft));
        assertEquals("repeated-title:关于甲的通知", Drafts.omissions(draft));
    }

    @Test
    void notesThatNothingRefersToAreNotLost() throws IOException {
        Noted<Draft> draft = read("甲[^1]\n\n[^1]: 乙\n\n[^2]: 丙\n");
        assertEquals("markdown.note-unused@5", Drafts.notices(draft));
        assertEquals("甲1 丙 乙", draft.value().body().text().replace(" 1", "1"));
    }

    @Test
    void struckTextIsLeftOutAndTold() throws IOException {
        Noted<Draft> draft = read("甲~~乙~~丙，3~5个");
        assertEquals("<p>甲丙，3~5个</p>", Drafts.html(draft));
        assertEquals("struck-out:乙", Drafts.omissions(draft));
    }

    @Test
    void whatIsNestedTooDeepIsRefused() throws IOException {
        assertEquals("markdown.too-deep@2", Drafts.notices(read("甲\n" + ">".repeat(2000) + "甲")));
        assertEquals(
                "markdown.too-deep@1",
                Drafts.notices(read("*甲 **乙 ".repeat(400) + "丙** 丁*".repeat(400))));
        assertEquals("markdown.too-deep@1", Drafts.notices(read("[".repeat(9000))));
    }
}
