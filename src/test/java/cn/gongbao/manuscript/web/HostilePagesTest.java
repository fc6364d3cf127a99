package cn.gongbao.manuscript.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.manuscript.Expected;
import cn.gongbao.manuscript.Notices;
import cn.gongbao.manuscript.markdown.MarkdownReader;
import cn.gongbao.manuscript.source.Draft;
import cn.gongbao.manuscript.source.TextReader;
import cn.gongbao.model.Noted;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are broken or meant to do harm. */
class HostilePagesTest {

    private static final int CASES = 300;

    /** Stack of a thread on the smallest of the systems that are served, in bytes. */
    private static final int STACK = 512 * 1024;

    private static final String PAGE =
            """
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>关于甲的通知</title></head><body>
            <h1>关于甲的通知</h1><div class="content"><p align=center>某政发〔2017〕25号</p>
            <p>　　各镇<b>人民<i>政府</i></b>：<br>&nbsp;现将<a href="#_ftn1">[1]</a>通知。</p>
            <ol start=3><li>甲<ul><li>乙</ul><li value=9>丙</ol>
            <table border=1><caption>表</caption><col width="30%"><tr><th rowspan=2>甲<th colspan=2>乙
            <tr><td>丙<td>丁<tr><td colspan=0 rowspan=0>戊</table>
            <img src="a.png" width=20 data-src="../b.png"><s>己</s>
            <div id="ftn1"><p style="mso-list:l0 level1"><span style='mso-list:Ignore'>1.</span>注</p></div>
            </div></body></html>
            """;

    private static final String MARKDOWN =
            """
            ---
            title: 关于甲的通知
            ---
            # 关于甲的通知

            **第一条** 甲[^1]~~乙~~
            丙![图](a.png)

            1. 甲
               - 乙

            | 甲 | 乙 |
            |---|--:|
            | 丙 | 丁 |

            <table><tr>
            <td>甲</td></tr></table>

            > 引[文](https://a.cn/)

            [^1]: 注
            """;

    @TempDir Path folder;

    private Noted<Draft> read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        if (name.endsWith(".md")) {
            return MarkdownReader.read(file, name);
        }
        return name.endsWith(".txt") ? TextReader.read(file, name) : WebReader.read(file, name);
    }

    private Noted<Draft> readOnSmallStack(String html) throws Exception {
        AtomicReference<Object> result = new AtomicReference<>();
        Thread reader =
                new Thread(
                        null,
                        () -> {
                            try {
                                result.set(read("a.html", html.getBytes(StandardCharsets.UTF_8)));
                            } catch (IOException | StackOverflowError failure) {
                                result.set(failure);
                            }
                        },
                        "reader",
                        STACK);
        reader.start();
        reader.join();
        @SuppressWarnings("unchecked")
        Noted<Draft> draft = (Noted<Draft>) result.get();
        return draft;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>甲",
                "<b>甲<p>",
                "<table><tr><td>甲",
                "<ul><li>甲",
                "<span style='font-weight:bold'>甲",
                "<blockquote><font><a href='https://a.cn/'>甲"
            })
    void deepNestingLosesNothing(String opening) throws Exception {
        Noted<Draft> draft = readOnSmallStack(opening.repeat(2000));
        int kept = count(draft.value().body().text());
        int left = draft.value().omissions().stream().mapToInt(o -> count(o.text())).sum();
        assertEquals(2000, kept + left);
    }

    private static int count(String text) {
        return (int) text.chars().filter(c -> c == '甲').count();
    }

    @Test
    void noHanCharacterOfADamagedPageIsLost() throws IOException {
        Random random = new Random(2018);
        for (int i = 0; i < CASES; i++) {
            String source = damagedText(PAGE, random).replace("\0", "");
            Noted<Draft> draft = read("a.html", source.getBytes(StandardCharsets.UTF_8));
            String shown = WebReader.parse(source, "").value().body().text();
            StringBuilder kept = new StringBuilder(draft.value().body().text());
            draft.value().omissions().forEach(omission -> kept.append(omission.text()));
            assertEquals(han(shown), han(kept.toString()), "case " + i);
        }
    }

    private static String han(String text) {
        return text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.md", "a.txt"})
    void damagedFilesAreAnswered(String name) throws IOException {
        String sound = name.equals("a.md") ? MARKDOWN : PAGE;
        Random random = new Random(2017);
        for (int i = 0; i < CASES; i++) {
            byte[] bytes = damaged(sound, random);
            Noted<Draft> draft = read(name, bytes);
            assertTrue(draft.failed() || draft.value() != null, "case " + i);
            assertEquals(draft.notices(), read(name, bytes).notices(), "case " + i);
        }
    }

    private static String damagedText(String sound, Random random) {
        StringBuilder text = new StringBuilder(sound);
        for (int i = random.nextInt(12); i >= 0; i--) {
            int at = random.nextInt(text.append('甲').length());
            int end = Math.min(text.length(), at + random.nextInt(30));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, text.substring(at, end).repeat(random.nextInt(6)));
                case 2 ->
                        text.setCharAt(
                                at, "<>\"'&*[]|`\0\u202E\u0007-1".charAt(random.nextInt(15)));
                case 3 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
                default ->
                        text.setLength(Math.max(1, random.nextInt(20) == 0 ? at : text.length()));
            }
        }
        return text.toString();
    }

    private static byte[] damaged(String sound, Random random) {
        Charset encoding =
                List.of(
                                StandardCharsets.UTF_8,
                                StandardCharsets.UTF_8,
                                Charset.forName("GB18030"),
                                StandardCharsets.UTF_16LE)
                        .get(random.nextInt(4));
        byte[] bytes = damagedText(sound, random).getBytes(encoding);
        if (random.nextInt(4) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    @Test
    void spansAndCellsAreBounded() throws IOException {
        String spans = "<tr><td rowspan=999999999 colspan=99999999999>甲".repeat(2000);
        assertEquals("web.table-too-large@1 web.empty@0", tooMuch("<table>" + spans));
        assertEquals(
                "web.table-too-large@1 web.empty@0",
                tooMuch("<table><tr>" + "<td>甲".repeat(999) + "<tr><td>乙".repeat(1000)));
        assertEquals("web.too-many-tags@0", tooMuch("<b>".repeat(WebReader.MOST_TAGS + 1)));
        assertEquals("", tooMuch("<p " + "a=1 ".repeat(1_000_000) + ">甲</p>"));
    }

    private String tooMuch(String html) throws IOException {
        return Drafts.notices(read("a.html", html.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void noticesAreBounded() throws IOException {
        Noted<Draft> draft =
                read("a.html", "<p>\u0007</p>\n".repeat(3000).getBytes(StandardCharsets.UTF_8));
        assertEquals(1001, draft.notices().size());
        assertEquals("web.more", draft.notices().get(1000).key());
        assertTrue(draft.failed());
    }

    @Test
    void entitiesAreNoBomb() throws IOException {
        String bomb =
                "<!DOCTYPE html [<!ENTITY a \"甲甲甲甲\"><!ENTITY b \"&a;&a;&a;&a;\">]><p>&b;&b;</p>";
        Noted<Draft> draft = read("a.html", bomb.getBytes(StandardCharsets.UTF_8));
        assertFalse(draft.value().body().text().contains("甲甲甲甲甲"));
    }

    @Test
    void complaintsAreWorded() throws IOException {
        StringBuilder worded = new StringBuilder();
        for (String page :
                List.of(
                        "",
                        "<p>甲\u202E</p>\n<img src=https://a.cn/a.png>\n<img src=../a.png>\n<img>",
                        "<p>甲<del>乙</del></p>\n<video src=a.mp4></video>\n<table><tr><td>甲<td>乙<tr><td>丙</table>",
                        "<table border=1><tr><td>甲<td>\n<table><tr><td>乙<td>丙</table></table>",
                        "<b>".repeat(WebReader.MOST_TAGS + 1))) {
            Noted<Draft> draft = read("a.html", page.getBytes(StandardCharsets.UTF_8));
            worded.append(Notices.inEnglish(draft.notices()));
            worded.append(Notices.inChinese(draft.notices()));
        }
        worded.append(
                Notices.inEnglish(
                        read("a.md", "甲\n\n[^1]: 乙".getBytes(StandardCharsets.UTF_8)).notices()));
        Expected.assertAsKept("web-complaints.txt", worded.toString());
    }
}
