package cn.gongbao.makeup;

import cn.gongbao.galley.Galley;
import cn.gongbao.galley.Row;
import cn.gongbao.makeup.FoundFolios.End;
import cn.gongbao.makeup.GalleySetting.SetFlows;
import cn.gongbao.model.Issue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How many lines fewer would free a document's last page: tried with its last lines taken out. */
final class Shortening {

    /** No editor looks for more lines. */
    private static final int MOST = 64;

    private final Trials trials;
    private final Issue issue;
    private final PageSequence sequence;

    Shortening(Trials trials, Issue issue, PageSequence sequence) {
        this.trials = trials;
        this.issue = issue;
        this.sequence = sequence;
    }

    /** The endings of all documents behind which a page ends. */
    List<Fit.Ending> endings() {
        List<Fit.Ending> endings = new ArrayList<>();
        FoundFolios folios = new FoundFolios(issue, sequence);
        Map<Integer, Integer> last = new HashMap<>();
        folios.last().forEach((document, end) -> last.merge(end.step(), document, Math::max));
        folios.last()
                .forEach(
                        (document, end) -> {
                            if (last.get(end.step()).equals(document)) {
                                endings.add(ending(document, end));
                            }
                        });
        return endings;
    }

    private Fit.Ending ending(int document, End end) {
        PageSequence.Step step = sequence.steps().get(end.step());
        Issue.Article article = issue.articles().get(document - 1);
        int fewer = step.made().pages().size() > 1 ? least(step, article.id()) : 0;
        SetFlows without = fewer == 0 ? step.flows() : without(step.flows(), article.id(), fewer);
        return new Fit.Ending(
                document,
                article.title(),
                end.folio(),
                end.lines(),
                fewer,
                trials.pages(sequence, end.step(), without));
    }

    /** The least number of lines that frees a page, halving what is left to search; 0 for none. */
    private int least(PageSequence.Step step, String id) {
        int low = 0;
        int high = Math.min(MOST, texts(step.flows(), id) - 1);
        if (high <= 0 || !frees(step, id, high)) {
            return 0;
        }
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (frees(step, id, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private boolean frees(PageSequence.Step step, String id, int lines) {
        SetFlows without = without(step.flows(), id, lines);
        return without != null && trials.pages(step, without) < step.made().pages().size();
    }

    /** Flows without the last lines of a document's plain paragraphs; null where it has fewer. */
    private static SetFlows without(SetFlows flows, String id, int lines) {
        int left = lines;
        List<Galley.Band> bands = new ArrayList<>(flows.flows().get(Opening.MAIN).bands());
        for (int i = bands.size() - 1; i >= 0 && left > 0; i--) {
            List<Row> rows = new ArrayList<>(bands.get(i).rows());
            for (int row = rows.size() - 1; row >= 0 && left > 0; row--) {
                if (isText(rows.get(row), id)) {
                    rows.remove(row);
                    left--;
                }
            }
            bands.set(i, new Galley.Band(bands.get(i).spanning(), rows));
        }
        bands.removeIf(band -> band.rows().isEmpty());
        Map<String, Galley> changed = new HashMap<>(flows.flows());
        changed.put(Opening.MAIN, new Galley(bands));
        return left > 0
                ? null
                : new SetFlows(
                        changed, flows.down(), flows.form(), flows.notices(), flows.demerits());
    }

    private static int texts(SetFlows flows, String id) {
        int count = 0;
        for (Galley.Band band : flows.flows().get(Opening.MAIN).bands()) {
            count += (int) band.rows().stream().filter(row -> isText(row, id)).count();
        }
        return count;
    }

    private static boolean isText(Row row, String id) {
        Element block = row.block();
        return block != null
                && row.insert() == null
                && row.lines().size() == 1
                && block.normalName().equals("p")
                && block.parent() != null
                && block.parent().id().equals(id);
    }
}
