package cn.gongbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Covers, front matter and blank pages carry no folio, and folio 1 stands on a right-hand page. */
class UncountedPagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"gazette", "gazette-single"})
    void onlyCountedPagesCarryAFolio(String layout) {
        String trace = new IssueFolder(Path.of("issues", "2017-01")).built(layout).trace();
        String[] pages = trace.substring(trace.indexOf("\npage 1 ") + 1).split("\npage ");
        List<String> labels = new ArrayList<>();
        int folios = 0;
        for (String page : pages) {
            String label = page.substring(page.indexOf('[') + 1, page.indexOf(']'));
            List<String> folio = page.lines().filter(line -> line.startsWith("folio:")).toList();
            if (label.matches("\\d+")) {
                folios++;
                assertEquals("" + folios, label);
                assertEquals(1, folio.size(), label);
                assertTrue(folio.get(0).matches(".*\\|(— )?" + label + "( —)?\\|.*"), label);
                assertTrue(folios > 1 || page.contains("] recto"), "folio 1 is recto");
            } else {
                // the numbers that close the lines of the contents, each with its link
                assertEquals(page.lines().filter(l -> l.startsWith("link ")).count(), folio.size());
                assertEquals(label.equals("目录"), !folio.isEmpty(), label);
            }
            assertEquals(label.startsWith("空白"), page.lines().findFirst().get().contains("blank"));
            assertTrue(!label.startsWith("空白") || page.strip().lines().count() == 1, label);
            labels.add(label);
        }
        assertEquals(0, pages.length % 4);
        assertEquals("封面", labels.get(0));
        assertEquals("封底", labels.get(labels.size() - 1));
        assertTrue(folios > 10);
    }
}
