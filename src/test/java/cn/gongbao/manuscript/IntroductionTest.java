package cn.gongbao.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongbao.manuscript.source.SourceText;
import org.junit.jupiter.api.Test;

class IntroductionTest {

    private static String complaints(String html) {
        return Notices.inEnglish(
                Introduction.read(new SourceText("front/introduction.html", html)).notices());
    }

    @Test
    void blocksKnowTheirLines() {
        assertEquals(
                "<h2 data-source=\"a.html:1\">甲</h2>\n<p data-source=\"a.html:2\">乙<br>丙</p>",
                Introduction.read(new SourceText("a.html", "<h2>甲</h2>\n<p>乙<br>丙</p>\n"))
                        .value()
                        .text());
    }

    @Test
    void whatCopyMayNotHoldIsRefused() {
        assertEquals(
                """
                ERROR front/introduction.html:2:1 <script> may not stand in an introduction.
                    Use headings, paragraphs and lists.
                ERROR front/introduction.html:3:1 The attribute “style” may not stand in an introduction.
                    Delete it.
                """,
                complaints("<p>甲</p>\n<script>x()</script>\n<p style=\"color:red\">乙</p>"));
    }
}
