package cn.gongbao.makeup;

import cn.gongbao.master.Master;
import cn.gongbao.model.Editions;
import cn.gongbao.model.Ink;
import cn.gongbao.model.Issue;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Layout.FaceFile;
import cn.gongbao.model.Layout.MasterFiles;
import cn.gongbao.model.Length;
import cn.gongbao.model.Lexicon;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Notice.Severity;
import cn.gongbao.model.Place;
import cn.gongbao.model.Signature;
import cn.gongbao.page.Frame;
import cn.gongbao.page.Page;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.page.Placed;
import cn.gongbao.page.Structure;
import cn.gongbao.style.StyleSheet;
import cn.gongbao.type.FaceShelf;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Small issues made up: an em of 10 pt, a grid of 16 pt, body pages of two columns of 10 characters
 * and 20 lines.
 */
final class Pages {

    static final Length PITCH = Length.pt(16);
    static final int LINES = 20;

    /** Tops of the frame on right-hand and left-hand body pages. */
    static final Length TOP = Length.pt(50);

    private static final FaceShelf SHELF =
            FaceShelf.open(
                            Path.of("fonts"),
                            List.of(new FaceFile("宋", 400, "NotoSerifSC_400Regular.ttf")),
                            List.of("宋"))
                    .value();

    static final String BASE =
            """
            html { font-family: 宋; font-size: 10pt; line-height: 16pt; color: black;
                   text-align: justify; orphans: 2; widows: 2 }
            article { page: body; column-count: 2; column-gap: 2em; break-before: page }
            nav { page: front; text-align: start }
            nav p { -gongbao-leader: dots; margin-left: 1em; text-indent: -1em; margin-right: 3em }
            .front { page: front }
            .note { flow-into: note }
            .title { column-span: all; -gongbao-slots: 3 4; text-align: center; break-after: avoid }
            h3 { break-after: avoid }
            """;

    /** Pictures that copy may name. */
    static final Map<String, byte[]> PICTURES = new HashMap<>();

    private Pages() {}

    private static Frame frame(String name, double x, double y, double width, double height) {
        return new Frame(
                name,
                Length.pt(x),
                Length.pt(y),
                Length.pt(width),
                Length.pt(height),
                Frame.Align.TOP,
                null);
    }

    private static Frame folio() {
        return new Frame(
                "folio",
                Length.pt(50),
                Length.pt(600),
                Length.pt(220),
                Length.pt(20),
                Frame.Align.TOP,
                "— {folio} —");
    }

    static Map<String, Master> masters() {
        Frame text = frame("text", 50, 50, 220, (LINES - 1) * 16 + 10);
        Map<String, Master> masters = new HashMap<>();
        masters.put("recto", new Master("r", new byte[0], List.of(text, folio())));
        Frame left = frame("text", 60, 50, 220, (LINES - 1) * 16 + 10);
        masters.put("verso", new Master("v", new byte[0], List.of(left, folio())));
        Frame note = frame("note", 50, 500, 220, 40);
        masters.put("front", new Master("f", new byte[0], List.of(text, note, folio())));
        return masters;
    }

    static Noted<PagedIssue> noted(String css, String body) {
        return noted(css, body, masters());
    }

    static Noted<PagedIssue> noted(String css, String body, Map<String, Master> masters) {
        return noted(css, body, masters, Signature.NONE);
    }

    static Noted<PagedIssue> noted(
            String css, String body, Map<String, Master> masters, Signature signature) {
        return PageMaker.make(issue(body), layout(signature), masters, sheet(css), SHELF);
    }

    /** What would change the page count. */
    static Noted<Fit> fit(String css, String body, Signature signature) {
        return Copyfitting.rank(issue(body), layout(signature), masters(), sheet(css), SHELF);
    }

    static Trials trials(String css, String body, Signature signature) {
        return new Trials(issue(body), layout(signature), masters(), sheet(css), SHELF);
    }

    static List<Lever> levers(String css, String body) {
        Issue issue = issue(body);
        return Levers.of(issue, layout(Signature.NONE), sheet(css).cascade(issue.copy()));
    }

    static StyleSheet sheet(String css) {
        Noted<StyleSheet> sheet =
                StyleSheet.parse(BASE + css, "styles.css", Set.of("black"), SHELF.families());
        if (sheet.failed()) {
            throw new IllegalArgumentException(sheet.notices().toString());
        }
        return sheet.value();
    }

    static Issue issue(String body) {
        Document copy =
                Jsoup.parse(
                        "<html lang=zh-CN><body data-source='a.txt:1'>" + body + "</body></html>");
        List<Issue.Article> articles = new ArrayList<>();
        for (Element article : copy.select("article[id]")) {
            String title = article.child(0).text();
            articles.add(
                    new Issue.Article(
                            article.id(), "文件", title, title, null, Place.of("issue.yaml")));
        }
        return new Issue("公报", "2017年第1期", "2017-01", null, null, "test", copy, articles, PICTURES);
    }

    static Layout layout(Signature signature) {
        Map<String, MasterFiles> files =
                Map.of(
                        "body", new MasterFiles("recto", "verso", true),
                        "front", new MasterFiles("front", "front", false));
        return new Layout(
                "test",
                Path.of("."),
                Length.pt(320),
                Length.pt(640),
                Length.ZERO,
                "issue.html",
                "styles.css",
                files,
                Map.of("black", new Ink("black", 0, 0, 0, 0, 100, null)),
                List.of(),
                List.of(),
                Lexicon.EMPTY,
                Editions.READING_ALONE,
                signature);
    }

    static PagedIssue make(String css, String body) {
        Noted<PagedIssue> noted = noted(css, body);
        if (noted.notices().stream().anyMatch(it -> it.severity() != Severity.INFORMATION)) {
            throw new AssertionError(noted.notices().toString());
        }
        return noted.value();
    }

    static List<String> keys(Noted<PagedIssue> noted) {
        return noted.notices().stream().map(Notice::key).toList();
    }

    /** The lines of a page that are part of the text. */
    static List<Placed.Line> lines(Page page) {
        List<Placed.Line> lines = new ArrayList<>();
        for (Placed placed : page.placed()) {
            if (placed instanceof Placed.Line line && line.tag() != Placed.ARTIFACT) {
                lines.add(line);
            }
        }
        return lines;
    }

    static List<Placed.Line> lines(Page page, int column) {
        return lines(page).stream().filter(line -> line.address().column() == column).toList();
    }

    static <T extends Placed> List<T> all(Page page, Class<T> kind) {
        return page.placed().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    static List<String> artifacts(Page page) {
        return all(page, Placed.Line.class).stream()
                .filter(line -> line.tag() == Placed.ARTIFACT)
                .map(Pages::text)
                .toList();
    }

    static String text(Placed.Line line) {
        StringBuilder text = new StringBuilder();
        line.runs().forEach(run -> text.append(run.glyphs().text()));
        return text.toString();
    }

    /** Nodes of the structure tree by id. */
    static Map<Integer, Structure> nodes(PagedIssue issue) {
        Map<Integer, Structure> nodes = new HashMap<>();
        collect(issue.structure(), nodes);
        return nodes;
    }

    private static void collect(Structure node, Map<Integer, Structure> nodes) {
        if (nodes.put(node.id(), node) != null) {
            throw new AssertionError("id twice: " + node.id());
        }
        node.children().forEach(child -> collect(child, nodes));
    }

    /** A paragraph of so many full lines. */
    static String paragraph(int lines) {
        return "<p>" + "文".repeat(lines * 10) + "</p>";
    }
}
