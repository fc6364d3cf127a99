package cn.gongbao.manuscript.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongbao.manuscript.markdown.MarkdownReader;
import cn.gongbao.manuscript.source.Draft;
import cn.gongbao.model.Noted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Over random documents: every stretch of text stands once, either in the draft or among what was
 * left out.
 */
class WholeCopyTest {

    private static final int CASES = 1500;

    private static final Pattern TOKEN = Pattern.compile("甲(\\d+)乙");

    private static final List<String> TAGS =
            List.of(
                    "p",
                    "div",
                    "section",
                    "b",
                    "i",
                    "span",
                    "sup",
                    "center",
                    "h1",
                    "h3",
                    "ul",
                    "ol",
                    "li",
                    "table",
                    "tbody",
                    "thead",
                    "tr",
                    "td",
                    "th",
                    "caption",
                    "pre",
                    "figure",
                    "figcaption",
                    "form",
                    "nav",
                    "footer",
                    "dl",
                    "dt",
                    "blockquote",
                    "s",
                    "button",
                    "a",
                    "font",
                    "o:p",
                    "xml",
                    "article",
                    "label");

    private static final List<String> ATTRIBUTES =
            List.of(
                    "",
                    "",
                    "",
                    "",
                    " class=content",
                    " class=share",
                    " id=zoom",
                    " hidden",
                    " class=nav",
                    " class=footer",
                    " style='display:none'",
                    " colspan=3",
                    " rowspan=2",
                    " rowspan=0",
                    " align=center",
                    " role=presentation",
                    " border=1",
                    " style='mso-list:l0'",
                    " style='mso-list:Ignore'",
                    " href=#ftn1",
                    " id=ftn1",
                    " type=a",
                    " style='list-style:none'",
                    " class=title");

    private static final List<String> LINES =
            List.of(
                    "",
                    "",
                    "# ",
                    "## ",
                    "> ",
                    "- ",
                    "1. ",
                    "    ",
                    "| a | b |\n|---|---|\n| ",
                    "<div>",
                    "<table><tr><td>",
                    "[^1]: ",
                    "**",
                    "*",
                    "[",
                    "[x]: ",
                    "![a](",
                    "</td>",
                    "<!-- -->",
                    "***\n",
                    "```\n",
                    "<p>",
                    "</div>\n",
                    "</table>\n");

    @TempDir Path folder;

    private int tokens;

    private String token() {
        return "甲" + tokens++ + "乙";
    }

    private void nodes(Random random, int depth, StringBuilder page) {
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            if (depth == 0 || random.nextInt(3) == 0) {
                page.append(token()).append(random.nextBoolean() ? "。" : "\n");
                continue;
            }
            String tag = TAGS.get(random.nextInt(TAGS.size()));
            String attribute = ATTRIBUTES.get(random.nextInt(ATTRIBUTES.size()));
            page.append('<').append(tag).append(attribute).append('>');
            nodes(random, depth - 1, page);
            if (random.nextInt(10) > 0) {
                page.append("</").append(tag).append('>');
            }
            page.append(random.nextInt(8) == 0 ? "<br>" : "");
        }
    }

    /** The numbers of all tokens in the draft's text and in what was left out. */
    private static List<Integer> found(Draft draft) {
        StringBuilder all = new StringBuilder(draft.body().wholeText());
        draft.omissions().stream()
                .filter(omission -> !omission.reason().equals(Reason.REPEATED_TITLE.key()))
                .forEach(omission -> all.append('\n').append(omission.text()));
        List<Integer> found = new ArrayList<>();
        Matcher token = TOKEN.matcher(all);
        while (token.find()) {
            found.add(Integer.valueOf(token.group(1)));
        }
        Collections.sort(found);
        return found;
    }

    private void assertWhole(Noted<Draft> noted, String source) {
        if (!noted.failed()) {
            List<Integer> all = IntStream.range(0, tokens).boxed().toList();
            assertEquals(all, found(noted.value()), source);
        }
    }

    @Test
    void pagesAreWhole() throws IOException {
        Random random = new Random(20170113);
        Path file = folder.resolve("a.html");
        for (int i = 0; i < CASES; i++) {
            tokens = 0;
            StringBuilder page = new StringBuilder();
            nodes(random, 1 + random.nextInt(5), page);
            Files.writeString(file, page);
            assertWhole(WebReader.read(file, "a.html"), page.toString());
        }
    }

    @Test
    void markdownIsWhole() throws IOException {
        Random random = new Random(20170114);
        Path file = folder.resolve("a.md");
        for (int i = 0; i < CASES; i++) {
            tokens = 0;
            StringBuilder text = new StringBuilder();
            for (int lines = 1 + random.nextInt(8); lines > 0; lines--) {
                for (int marks = random.nextInt(3); marks > 0; marks--) {
                    text.append(LINES.get(random.nextInt(LINES.size())));
                }
                text.append(token()).append("\n".repeat(1 + random.nextInt(2)));
            }
            Files.writeString(file, text);
            assertWhole(MarkdownReader.read(file, "a.md"), text.toString());
        }
    }
}
