package cn.gongbao.makeup;

import cn.gongbao.galley.Equipment;
import cn.gongbao.galley.Footnotes;
import cn.gongbao.makeup.GalleySetting.SetFlows;
import cn.gongbao.master.Master;
import cn.gongbao.model.DocumentForm;
import cn.gongbao.model.Issue;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Notice.Severity;
import cn.gongbao.model.Signature;
import cn.gongbao.style.Cascade;
import cn.gongbao.style.StyleSheet;
import cn.gongbao.type.FaceShelf;
import cn.gongbao.type.MongolianShaper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes an issue up anew with changes, up to the pages' numbers.
 *
 * <p>Galleys that no change touches are set once and kept for all trials.
 */
final class Trials {

    private final Issue issue;
    private final Layout layout;
    private final Map<String, Master> masters;
    private final StyleSheet sheet;
    private final FaceShelf shelf;
    private final Map<Key, SetFlows> kept = new HashMap<>();

    Trials(
            Issue issue,
            Layout layout,
            Map<String, Master> masters,
            StyleSheet sheet,
            FaceShelf shelf) {
        this.issue = issue;
        this.layout = layout;
        this.masters = masters;
        this.sheet = sheet;
        this.shelf = shelf;
    }

    /** What a galley depends on: its elements by their place in the copy, and what changes them. */
    private record Key(List<Integer> elements, Set<String> changes) {}

    /** The issue with changes, or what stands in their way. */
    Noted<PageSequence> made(List<Lever> levers) {
        Document copy = issue.copy().clone();
        StringBuilder rules = new StringBuilder();
        for (Lever lever : levers) {
            if (lever.ofDocument()) {
                change(copy, lever);
            } else {
                rules.append(lever.written()).append('\n');
            }
        }
        Noted<StyleSheet> changed =
                sheet.followedBy(
                        rules.toString(),
                        layout.styles(),
                        layout.inks().keySet(),
                        shelf.families());
        return changed.failed()
                ? new Noted<>(null, changed.notices())
                : made(copy, changed.value().cascade(copy), levers);
    }

    private void change(Document copy, Lever lever) {
        Element article = copy.getElementById(issue.articles().get(lever.document() - 1).id());
        String start = lever.key().equals(DocumentForm.START) ? lever.value() : null;
        String setting = lever.key().equals(DocumentForm.SETTING) ? lever.value() : null;
        if (article != null) {
            article.classNames().stream()
                    .filter(name -> name.startsWith(lever.key() + "-"))
                    .forEach(article::removeClass);
            DocumentForm.classes(start, setting).forEach(article::addClass);
        }
    }

    private Noted<PageSequence> made(Document copy, Cascade cascade, List<Lever> levers) {
        List<Opening> openings =
                Opening.all(copy.body(), cascade).openings().stream()
                        .filter(opening -> layout.masters().containsKey(opening.style().page()))
                        .toList();
        Equipment equipment =
                new Equipment(
                        cascade,
                        shelf,
                        new MongolianShaper(),
                        layout.lexicon(),
                        Footnotes.of(copy),
                        issue.pictures());
        List<Key> keys = keys(copy, openings, levers);
        GalleySetting setting = new GalleySetting(layout, masters, equipment);
        IntStream.range(0, keys.size())
                .filter(i -> !kept.containsKey(keys.get(i)))
                .boxed()
                .toList()
                .parallelStream()
                .map(i -> Map.entry(keys.get(i), setting.set(openings.get(i))))
                .toList()
                .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        List<SetFlows> flows = keys.stream().map(kept::get).toList();
        List<Notice> notices = new ArrayList<>();
        flows.forEach(set -> notices.addAll(set.notices()));
        if (failed(notices)) {
            return new Noted<>(null, notices);
        }
        PageSequence sequence = PageSequence.of(openings, flows, layout, masters);
        sequence.steps().forEach(step -> notices.addAll(step.made().notices()));
        return new Noted<>(failed(notices) ? null : sequence, notices);
    }

    private static boolean failed(List<Notice> notices) {
        return notices.stream().anyMatch(notice -> notice.severity() == Severity.ERROR);
    }

    private List<Key> keys(Document copy, List<Opening> openings, List<Lever> levers) {
        Map<Element, Integer> places = new IdentityHashMap<>();
        copy.getAllElements().forEach(element -> places.put(element, places.size()));
        List<Key> keys = new ArrayList<>();
        for (Opening opening : openings) {
            List<Integer> elements = new ArrayList<>();
            Set<String> changes = new HashSet<>();
            for (List<Element> flow : opening.frames().values()) {
                flow.forEach(element -> elements.add(places.get(element)));
                levers.stream()
                        .filter(lever -> sets(lever, flow))
                        .forEach(lever -> changes.add(lever.document() + lever.written()));
            }
            keys.add(new Key(elements, changes));
        }
        return keys;
    }

    /** Whether a change may set the lines of a flow otherwise; where pages begin does not. */
    private boolean sets(Lever lever, List<Element> flow) {
        if (!lever.ofDocument()) {
            return true;
        }
        String id = issue.articles().get(lever.document() - 1).id();
        return lever.key().equals(DocumentForm.SETTING)
                && flow.stream().anyMatch(element -> element.id().equals(id));
    }

    /** The pages of a sequence with other flows for one opening, and none left blank to fill up. */
    int pages(PageSequence sequence, int opening, SetFlows other) {
        List<Opening> openings = sequence.steps().stream().map(PageSequence.Step::opening).toList();
        List<SetFlows> flows = new ArrayList<>();
        sequence.steps().forEach(step -> flows.add(step.flows()));
        flows.set(opening, other);
        Layout unfilled = layout.with(Signature.NONE);
        return PageSequence.of(openings, flows, unfilled, masters).pages();
    }

    /** How many pages an opening takes with other flows. */
    int pages(PageSequence.Step step, SetFlows other) {
        Master recto = masters.get(step.files().recto());
        Master verso = masters.get(step.files().verso());
        FlowMaker.Leaf leaf = new FlowMaker.Leaf(recto, verso, step.first());
        return FlowMaker.make(other, leaf).pages().size();
    }
}
