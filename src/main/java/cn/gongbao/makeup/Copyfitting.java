package cn.gongbao.makeup;

import cn.gongbao.galley.Galley;
import cn.gongbao.makeup.Fit.Effect;
import cn.gongbao.makeup.Fit.Move;
import cn.gongbao.makeup.Fit.Way;
import cn.gongbao.makeup.PageSequence.Step;
import cn.gongbao.master.Master;
import cn.gongbao.model.DocumentForm;
import cn.gongbao.model.Issue;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Noted;
import cn.gongbao.style.StyleSheet;
import cn.gongbao.type.FaceShelf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ranks the ways to bring an issue's page count to its signature without blank pages.
 *
 * <p>Each way is tried: the issue is made up anew with it. Nothing is changed.
 */
public final class Copyfitting {

    /** The levers that are tried two at a time, those that move most first. */
    private static final int PAIRED = 10;

    private static final Comparator<Way> BEST_FIRST =
            Comparator.comparing((Way way) -> !way.fits())
                    .thenComparingInt(way -> way.effect().filling())
                    .thenComparingInt(way -> way.levers().size())
                    .thenComparingInt(way -> way.fits() ? 0 : way.effect().used())
                    .thenComparingDouble(way -> way.effect().cost());

    private final Issue issue;
    private final Trials trials;
    private final Map<Set<Lever>, Way> tried = new LinkedHashMap<>();
    private final PageSequence now;
    private final Map<Integer, Integer> folios;

    private Copyfitting(Issue issue, Trials trials, PageSequence now) {
        this.issue = issue;
        this.trials = trials;
        this.now = now;
        this.folios = new FoundFolios(issue, now).first();
    }

    /**
     * Ranks the ways.
     *
     * @param masters by file name, as the layout names them
     * @return the ways; errors as of a build
     */
    public static Noted<Fit> rank(
            Issue issue,
            Layout layout,
            Map<String, Master> masters,
            StyleSheet sheet,
            FaceShelf shelf) {
        Trials trials = new Trials(issue, layout, masters, sheet, shelf);
        Noted<PageSequence> now = trials.made(List.of());
        if (now.failed()) {
            return new Noted<>(null, now.notices());
        }
        Copyfitting fitting = new Copyfitting(issue, trials, now.value());
        fitting.tryAll(Levers.of(issue, layout, sheet.cascade(issue.copy())));
        return Noted.of(fitting.fit(layout));
    }

    private void tryAll(List<Lever> levers) {
        levers.forEach(lever -> attempt(List.of(lever)));
        if (!reached()) {
            pairs(moving());
        }
        List<Lever> tight = of(levers, DocumentForm.SETTING, DocumentForm.TIGHT);
        fewest(tight);
        fewest(of(levers, DocumentForm.START, DocumentForm.RUN_ON));
        for (Lever lever : reached() ? List.<Lever>of() : moving()) {
            List<Lever> both = new ArrayList<>(tight);
            both.remove(lever);
            both.add(lever);
            fewest(both);
        }
    }

    private void pairs(List<Lever> moving) {
        for (int i = 0; i < moving.size(); i++) {
            for (int j = i + 1; j < moving.size(); j++) {
                if (!moving.get(i).contradicts(moving.get(j))) {
                    attempt(List.of(moving.get(i), moving.get(j)));
                }
            }
        }
    }

    // Many changes may go too far: they are dropped one by one until they fit, and from then on
    // where they are not needed.
    private void fewest(List<Lever> levers) {
        List<Lever> needed = levers;
        boolean fits = !levers.isEmpty() && attempt(levers);
        for (Lever lever : levers) {
            List<Lever> fewer = new ArrayList<>(needed);
            fewer.remove(lever);
            if (!fewer.isEmpty() && (attempt(fewer) || !fits)) {
                needed = fewer;
                fits = attempt(fewer);
            }
        }
    }

    private static List<Lever> of(List<Lever> levers, String key, String value) {
        return levers.stream()
                .filter(lever -> lever.key().equals(key) && lever.value().equals(value))
                .toList();
    }

    private boolean reached() {
        return tried.values().stream().anyMatch(way -> way != null && way.fits());
    }

    /** The single levers that gain or lose most. */
    private List<Lever> moving() {
        return tried.values().stream()
                .filter(way -> way != null && way.levers().size() == 1 && moved(way) > 0)
                .sorted(Comparator.comparingInt(way -> -moved(way)))
                .limit(PAIRED)
                .map(way -> way.levers().get(0))
                .toList();
    }

    private int moved(Way way) {
        Effect before = effect(now);
        Effect after = way.effect();
        return 1_000 * Math.abs(after.used() - before.used())
                + Math.abs(after.lines() - before.lines());
    }

    /** Makes the issue up with changes, once; whether no page is then left blank to fill up. */
    private boolean attempt(List<Lever> levers) {
        Set<Lever> set = Set.copyOf(levers);
        if (!tried.containsKey(set)) {
            Noted<PageSequence> made = trials.made(levers);
            tried.put(set, made.failed() ? null : way(levers, made.value()));
        }
        Way way = tried.get(set);
        return way != null && way.fits();
    }

    private Way way(List<Lever> levers, PageSequence made) {
        Effect before = effect(now);
        Effect effect = effect(made);
        boolean fewer = before.filling() > 0 || effect.pages() < before.pages();
        return new Way(levers, effect, moves(made), effect.filling() == 0 && fewer);
    }

    private List<Move> moves(PageSequence made) {
        List<Move> moves = new ArrayList<>();
        new FoundFolios(issue, made)
                .first()
                .forEach(
                        (document, folio) -> {
                            Integer before = folios.get(document);
                            if (before != null && !before.equals(folio)) {
                                moves.add(new Move(document, before, folio));
                            }
                        });
        return moves;
    }

    private static Effect effect(PageSequence sequence) {
        long lines = 0;
        double breaks = 0;
        double demerits = 0;
        for (Step step : sequence.steps()) {
            demerits += step.flows().demerits();
            for (PageBreaker.Choice choice : step.made().choices().values()) {
                breaks += choice.ending().cost();
            }
            lines += lines(step.flows());
        }
        return new Effect(
                sequence.pages(),
                sequence.filling(),
                sequence.blanks(),
                Math.toIntExact(lines),
                breaks,
                demerits);
    }

    /** Grid lines that the main flow takes, those across several columns counted in each. */
    private static long lines(GalleySetting.SetFlows flows) {
        Galley galley = flows.flows().get(Opening.MAIN);
        if (galley == null || flows.form().pitch().emu() == 0) {
            return 0;
        }
        long height = 0;
        for (Galley.Band band : galley.bands()) {
            long rows = band.rows().stream().mapToLong(row -> row.height().emu()).sum();
            height += band.spanning() ? rows * flows.form().columns() : rows;
        }
        return height / flows.form().pitch().emu();
    }

    private Fit fit(Layout layout) {
        Effect before = effect(now);
        List<Way> ways =
                tried.values().stream()
                        .filter(way -> way != null && changes(way, before))
                        .filter(way -> way.levers().size() == 1 || way.fits())
                        .filter(way -> !isIdle(way))
                        .sorted(BEST_FIRST)
                        .toList();
        return new Fit(
                layout.signature().pages(),
                before,
                ways,
                tried.size(),
                new Shortening(trials, issue, now).endings());
    }

    /** Whether some of its changes reach as much, and cost no more. */
    private boolean isIdle(Way way) {
        Set<Lever> levers = Set.copyOf(way.levers());
        return tried.values().stream()
                .filter(other -> other != null && other.fits())
                .anyMatch(
                        other ->
                                other.levers().size() < levers.size()
                                        && levers.containsAll(other.levers())
                                        && other.effect().cost() <= way.effect().cost());
    }

    private static boolean changes(Way way, Effect before) {
        return way.effect().pages() != before.pages()
                || way.effect().filling() != before.filling()
                || way.effect().blanks() != before.blanks()
                || !way.moves().isEmpty();
    }
}
