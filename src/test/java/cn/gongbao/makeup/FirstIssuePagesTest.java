package cn.gongbao.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.manuscript.LayoutReader;
import cn.gongbao.manuscript.Manifest;
import cn.gongbao.manuscript.ManifestReader;
import cn.gongbao.manuscript.Merger;
import cn.gongbao.master.Master;
import cn.gongbao.master.MasterPress;
import cn.gongbao.model.Issue;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Length;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.page.Page;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.page.Placed;
import cn.gongbao.style.StyleSheet;
import cn.gongbao.type.FaceShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first issue made up in its own layout. */
class FirstIssuePagesTest {

    private static Issue issue;
    private static PagedIssue pages;

    @BeforeAll
    static void makeUp(@TempDir Path cache) throws IOException {
        Path folder = Path.of("issues", "2017-01");
        Manifest manifest = ManifestReader.read(folder).value();
        Layout layout = LayoutReader.read(Path.of("layouts", "gazette")).value();
        Map<String, Master> masters = MasterPress.compile(layout, cache).value();
        issue = Merger.merge(folder, manifest, layout).value();
        Set<String> families = new LinkedHashSet<>();
        layout.faces().forEach(face -> families.add(face.family()));
        String css = Files.readString(layout.folder().resolve(layout.styles()));
        StyleSheet sheet =
                StyleSheet.parse(css, "styles.css", layout.inks().keySet(), families).value();
        FaceShelf shelf = FaceShelf.open(Path.of("fonts"), layout).value();
        Noted<PagedIssue> noted = PageMaker.make(issue, layout, masters, sheet, shelf);
        assertEquals(
                List.of("makeup.blank-recto", "makeup.blank-pages"),
                noted.notices().stream().map(Notice::key).toList());
        pages = noted.value();
    }

    // clreq §page: facing columns and both sides of a leaf register, to the unit
    @Test
    void everyBodyLineStandsOnOneGrid() {
        Length first = null;
        int checked = 0;
        for (Page page : pages.pages()) {
            for (Placed.Line line : Pages.lines(page)) {
                boolean body =
                        line.address().column() > 0
                                && line.runs().stream()
                                        .allMatch(
                                                run -> run.glyphs().size().equals(Length.pt(10.5)));
                if (body) {
                    Length top =
                            line.baseline().minus(Length.pt(17).times(line.address().row() - 1L));
                    first = first == null ? top : first;
                    assertEquals(first, top, () -> page.number() + " " + Pages.text(line));
                    checked++;
                }
            }
        }
        assertTrue(checked > 1000, "lines: " + checked);
    }

    @Test
    void nothingIsLost() {
        StringBuilder placed = new StringBuilder();
        for (Page page : pages.pages()) {
            Pages.lines(page).forEach(line -> placed.append(Pages.text(line)));
        }
        StringBuilder copy = new StringBuilder();
        for (Element part : issue.copy().body().children()) {
            copy.append(part.text());
        }
        assertEquals(sorted(copy), sorted(placed));
    }

    // Frames stand on a page in an order of their own; what counts is that each character does.
    private static String sorted(StringBuilder text) {
        int[] characters = text.codePoints().filter(c -> c != ' ').sorted().toArray();
        return new String(characters, 0, characters.length);
    }

    @Test
    void everyLineStaysInsideThePage() {
        for (Page page : pages.pages()) {
            for (Placed.Line line : Pages.lines(page)) {
                assertTrue(line.x().emu() > 0 && line.baseline().emu() > 0);
                assertTrue(line.baseline().compareTo(pages.height()) < 0);
            }
        }
    }

    @Test
    void everyDocumentIsInTheOutline() {
        long documents =
                pages.outline().stream().mapToLong(section -> section.children().size()).sum();
        assertEquals(issue.articles().size(), documents);
    }
}
