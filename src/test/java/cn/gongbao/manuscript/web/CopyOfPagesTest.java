package cn.gongbao.manuscript.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongbao.manuscript.source.Draft;
import cn.gongbao.model.Noted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That text of a page is neither lost nor invented, and what is told of the doubtful. */
class CopyOfPagesTest {

    private static final String TELL_OMISSIONS = "web.left-out";

    @TempDir Path folder;

    private Noted<Draft> read(String page) throws IOException {
        return WebReader.read(Files.writeString(folder.resolve("a.html"), page), "a.html");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // Indents of every width fall away, spaces inside a line stay
                "<p>&emsp;&emsp;甲</p> | 甲 | |",
                "<p>&ensp;&thinsp;&nbsp;甲&emsp;乙&ensp;丙 | 甲　乙 丙 | |",
                // Only what is short and no sentence is a button
                "<p class=print>第一条　短文。</p> | 第一条　短文。 | |",
                "甲<p class=share>分享到</p> | 甲 | share 分享到 |",
                // A heading that holds the article is not its title as well
                "<div class=title>某市公报<div class=content>正文正文</div></div> "
                        + "| 正文正文 | outside-article 某市公报 |",
                // What a word processor says of itself
                "<xml><w:View>Normal</w:View></xml><p>甲<o:p></o:p></p> | 甲 | style Normal |",
                // Items that are not shown, and notes
                "<ol><li>甲<li hidden>乙<li>丙</ol> | 1.甲/2.丙 | hidden 乙 |",
                "<p>甲<a href=#ftn1>1</a><ul class=footnotes><li id=ftn1>注</ul> | 甲1/注 | |",
                // Places are those of the file, whatever a page names its attributes
                "甲<p data-line=77>乙\u202E</p> | 甲/乙\u202E | | source.bidi@a.html:1:19",
                // Characters that are never seen
                "甲<a href='https://a.cn/&#x202E;'>乙</a> | 甲乙 | | source.bidi@a.html:1",
                "甲<a href=#ftn1>&#x202E;</a><div id=ftn1>注</div> | 甲\u202E/注 | | source.bidi@a.html:1:2",
                "<p><span style='mso-list:Ignore'>1\u202E</span>甲 | 1\u202E 甲 | | source.bidi@a.html:1:5",
            })
    void text(String page, String text, String omitted, String told) throws IOException {
        Noted<Draft> noted = read(page);
        assertEquals(text, text(noted.value()));
        assertEquals(
                omitted == null ? "" : omitted,
                noted.value().omissions().stream()
                        .map(o -> o.reason() + " " + o.text())
                        .collect(Collectors.joining("; ")));
        assertEquals(
                told == null ? "" : told,
                noted.notices().stream()
                        .filter(notice -> !notice.key().equals(TELL_OMISSIONS))
                        .map(notice -> notice.key() + "@" + notice.place())
                        .collect(Collectors.joining("; ")));
    }

    /** The text of every leaf block, with {@code /} between them. */
    private static String text(Draft draft) {
        return draft.body().select("p, li").stream()
                .filter(block -> block.select("p, li").size() == 1)
                .map(block -> block.wholeText().strip())
                .collect(Collectors.joining("/"));
    }

    @ParameterizedTest(name = "{0} sentences beside the article")
    @CsvSource({"2, ''", "3, web.sentences-outside"})
    void sentencesBesideTheArticleAreTold(int count, String told) throws IOException {
        Noted<Draft> noted =
                read(
                        "<div class=content>"
                                + "正文如此。".repeat(20)
                                + "</div><div>"
                                + "附件内容。".repeat(count)
                                + "</div>");
        assertEquals("正文如此。".repeat(20), text(noted.value()));
        assertEquals(
                told,
                noted.notices().stream()
                        .map(notice -> notice.key())
                        .filter(key -> !key.equals(TELL_OMISSIONS))
                        .collect(Collectors.joining()));
    }
}
