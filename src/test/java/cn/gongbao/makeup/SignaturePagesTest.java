package cn.gongbao.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Signature;
import cn.gongbao.model.Signature.Blanks;
import cn.gongbao.page.Page;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.page.Placed;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page count is brought to the signature, and where the blank pages stand. */
class SignaturePagesTest {

    private static final String CSS =
            """
            nav, .front { break-before: page }
            #d1 { break-before: recto }
            .verso { break-before: verso }
            .recto { break-before: recto }
            """;

    /** Words for what an issue is made of: 封 a cover, 目 contents, digits pages of a document. */
    private static String issue(String parts) {
        StringBuilder issue = new StringBuilder();
        int document = 0;
        for (String part : parts.split(" ")) {
            if (part.matches("\\d+")) {
                document++;
                String text = "<p>字</p>".repeat(40 * Integer.parseInt(part) - 20);
                issue.append("<article id=d" + document + "><h3>题</h3>" + text + "</article>");
            } else if (part.equals("目")) {
                issue.append("<nav data-label=目录><p><a href=#d1>甲</a></p></nav>");
            } else {
                String name = part.substring(0, 1);
                String side = part.substring(1).replace("v", "verso").replace("r", "recto");
                issue.append("<section class='front " + side + "' data-label=" + name + ">");
                issue.append("<p>" + name + "</p></section>");
            }
        }
        return issue.toString();
    }

    private static Noted<PagedIssue> made(String parts, int pages, Blanks blanks) {
        return Pages.noted(CSS, issue(parts), Pages.masters(), new Signature(pages, blanks));
    }

    private static String labels(PagedIssue issue) {
        return issue.pages().stream().map(Page::label).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        // any page count will do
        "封 目 1 底, 1, BEFORE_BACK, 封 目录 1 底",
        // nothing is missing
        "封 目 1 底, 4, BEFORE_BACK, 封 目录 1 底",
        // the back stays last
        "封 目 2 底, 4, BEFORE_BACK, 封 目录 1 2 空白1 空白2 空白3 底",
        "封 目 1 1 1 底v, 4, BEFORE_BACK, 封 目录 1 2 3 空白1 空白2 底",
        "封 目 1 1 底v, 4, BEFORE_BACK, 封 目录 1 2 空白1 空白2 空白3 底",
        // all that is not counted at the end stands behind the blank pages
        "封 目 1 里 底v, 8, BEFORE_BACK, 封 目录 1 空白1 空白2 空白3 里 底",
        // where the back must stand on a right-hand page, it cannot be last
        "封 目 2 底r, 4, BEFORE_BACK, 封 目录 1 2 底 空白1 空白2 空白3",
        // without a back they stand behind the text
        "封 目 1, 4, BEFORE_BACK, 封 目录 1 空白1",
        "封 目 2, 8, END, 封 目录 1 2 空白1 空白2 空白3 空白4",
        "封 目 2 底, 4, END, 封 目录 1 2 底 空白1 空白2 空白3",
        // whole leaves before folio 1, which stays on a right-hand page
        "封 目 3 底, 4, AFTER_FRONT, 封 目录 空白1 空白2 1 2 3 底",
        "封 目 2 底, 4, AFTER_FRONT, 封 目录 空白1 空白2 1 2 空白3 底",
        "封 2 底, 4, AFTER_FRONT, 封 空白1 空白2 空白3 1 2 空白4 底",
    })
    void blankPagesStandWhereTheLayoutWants(String parts, int pages, Blanks blanks, String labels) {
        Noted<PagedIssue> noted = made(parts, pages, blanks);
        List<Page> made = noted.value().pages();
        assertEquals(labels, labels(noted.value()));
        assertEquals(0, made.size() % pages);
        assertEquals(made.size(), new HashSet<>(made.stream().map(Page::label).toList()).size());
        for (Page page : made) {
            assertTrue(!page.label().equals("1") || page.recto(), "folio 1 is recto");
            if (page.label().startsWith("空白")) {
                assertEquals(List.of(), page.placed());
                assertNull(page.artwork());
                assertEquals(0, page.folio());
            }
        }
    }

    @Test
    void contentsLeadToTheirPagesBehindBlankOnes() {
        PagedIssue issue = made("封 目 3 底", 4, Blanks.AFTER_FRONT).value();
        Placed.Link link = Pages.all(issue.pages().get(1), Placed.Link.class).get(0);
        assertEquals("1", issue.pages().get(link.page() - 1).label());
        assertTrue(Pages.artifacts(issue.pages().get(1)).contains("1"));
    }

    @Test
    void noBlankPageIsSilent() {
        List<Notice> notices = made("封 2 底", 4, Blanks.BEFORE_BACK).notices();
        assertEquals(
                List.of("makeup.blank-recto [2, body]", "makeup.blank-pages [5, 8, 4, 5, 6, 7]"),
                notices.stream().map(it -> it.key() + " " + it.arguments()).toList());
    }
}
