package cn.gongbao.makeup;

import cn.gongbao.galley.Row;
import cn.gongbao.makeup.FlowMaker.MadePage;
import cn.gongbao.makeup.FlowMaker.Placement;
import cn.gongbao.makeup.PageSequence.Step;
import cn.gongbao.model.Issue;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** On which folios the documents of an issue begin and end. */
final class FoundFolios {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, Integer> first = new TreeMap<>();
    private final Map<Integer, End> last = new TreeMap<>();
    private int folios;
    private boolean counted;

    /**
     * The end of a document.
     *
     * @param folio of its last page
     * @param lines of its text there, columns added up
     * @param step which opening it stands in
     */
    record End(int folio, int lines, int step) {}

    FoundFolios(Issue issue, PageSequence sequence) {
        for (int i = 0; i < issue.articles().size(); i++) {
            numbers.put(issue.articles().get(i).id(), i + 1);
        }
        for (int i = 0; i < sequence.steps().size(); i++) {
            Step step = sequence.steps().get(i);
            for (int blank = step.filling() + step.turning(); blank > 0; blank--) {
                turn(counted && step.files().folio());
            }
            for (MadePage page : step.made().pages()) {
                turn(step.files().folio() && (page.master() != null || counted));
                look(page, i);
            }
        }
    }

    private void turn(boolean counts) {
        folios += counts ? 1 : 0;
        counted = counts;
    }

    /** The folios that documents begin on, by their number in the issue. */
    Map<Integer, Integer> first() {
        return first;
    }

    /** Where documents end, by their number in the issue. */
    Map<Integer, End> last() {
        return last;
    }

    private void look(MadePage page, int step) {
        Map<Integer, Integer> lines = new TreeMap<>();
        for (Placement placement : page.placements()) {
            for (Row row : placement.rows()) {
                int document = document(row.block());
                if (document > 0) {
                    lines.merge(document, row.lines().size(), Integer::sum);
                }
            }
        }
        lines.forEach(
                (document, count) -> {
                    first.putIfAbsent(document, folios);
                    last.put(document, new End(folios, count, step));
                });
    }

    private int document(Element block) {
        for (Element at = block; at != null; at = at.parent()) {
            if (numbers.containsKey(at.id())) {
                return numbers.get(at.id());
            }
        }
        return 0;
    }
}
