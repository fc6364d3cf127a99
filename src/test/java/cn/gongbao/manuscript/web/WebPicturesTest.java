package cn.gongbao.manuscript.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.manuscript.source.Draft;
import cn.gongbao.model.Noted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebPicturesTest {

    private static final byte[] PNG =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @TempDir Path issue;
    private Path documents;

    @BeforeEach
    void files() throws IOException {
        documents = Files.createDirectories(issue.resolve("documents/图 1"));
        documents = documents.getParent();
        Files.write(documents.resolve("图 1/a.png"), PNG);
        Files.writeString(documents.resolve("fake.png"), "这不是图片");
        Files.write(issue.resolve("outside.png"), PNG);
        Files.createSymbolicLink(documents.resolve("link.png"), issue.resolve("outside.png"));
    }

    private Noted<Draft> read(String html) throws IOException {
        return WebReader.read(Files.writeString(documents.resolve("a.html"), html), "a.html");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "../outside.png, source.outside",
        "../../etc/passwd, source.outside",
        "link.png, source.outside",
        "/etc/passwd, source.absolute",
        "file:///etc/passwd, source.absolute",
        "C:/a.png, source.absolute",
        "'\\\\server\\a.png', source.absolute",
        "%2e%2e/outside.png, source.outside",
        "none.png, source.missing",
        "fake.png, web.picture-format",
        "'data:image/png;base64,AAAA', web.picture-format",
        "'data:image/svg+xml,<svg/>', web.picture-format",
        "http://a.cn/a.png, web.picture-remote",
        "//a.cn/a.png, web.picture-remote",
        "'', web.picture-nameless",
    })
    void picturesThatAreRefused(String source, String key) throws IOException {
        Noted<Draft> draft = read("<p>甲</p>\n<img src='" + source + "'>");
        assertEquals(key + "@2", Drafts.notices(draft));
        assertTrue(draft.failed());
        assertEquals(Set.of(), draft.value().pictures().keySet());
    }

    @Test
    void aPictureStandsWithItsSizeAndCaption() throws IOException {
        Noted<Draft> draft =
                read(
                        "<figure><img src='./%E5%9B%BE%201/a.png?x=1' width=96 style='height:72pt' alt='示意'>"
                                + "<figcaption>图1</figcaption></figure>");
        assertEquals(
                "<figure><img src=\"图 1/a.png\" alt=\"示意\" data-width=\"25.4\" data-height=\"25.4\">"
                        + "<figcaption>图1</figcaption></figure>",
                Drafts.html(draft));
        assertEquals(Set.of("图 1/a.png"), draft.value().pictures().keySet());
        assertEquals("", Drafts.notices(draft));
    }

    @Test
    void ofSeveralSourcesTheFirstThatCanBeHadIsTaken() throws IOException {
        Noted<Draft> draft =
                read(
                        "<p>甲</p><img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' data-src='https://a.cn/a.png'"
                                + " srcset='b.png 1x, 图%201/a.png 2x'>");
        assertEquals("<p>甲</p><figure><img src=\"图 1/a.png\"></figure>", Drafts.html(draft));
    }

    @Test
    void aLazyPictureIsNamedByItsRealSource() throws IOException {
        Noted<Draft> draft =
                read(
                        "<p>甲</p><img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' data-src='https://a.cn/a.png'>");
        assertEquals("https://a.cn/a.png", draft.notices().get(0).arguments().get(0));
    }

    @Test
    void aPictureInAParagraphIsPutBehindIt() throws IOException {
        String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(PNG);
        Noted<Draft> draft = read("<p>甲<img src='" + data + "'>乙</p><img src='" + data + "'>");
        assertEquals(
                "<p>甲乙</p><figure><img src=\"data-1.png\"></figure><figure><img src=\"data-1.png\"></figure>",
                Drafts.html(draft));
        assertEquals("web.picture-in-line@1", Drafts.notices(draft));
    }

    @Test
    void picturesThatCountReadersAreLeftOut() throws IOException {
        Noted<Draft> draft = read("<p>甲<img width=1 height=1 src='https://a.cn/c'></p>");
        assertEquals("tracking-picture:https://a.cn/c", Drafts.omissions(draft));
    }
}
