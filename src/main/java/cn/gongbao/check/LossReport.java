package cn.gongbao.check;

import cn.gongbao.model.Passage;
import cn.gongbao.model.Place;
import java.util.ArrayList;
import java.util.List;

/** Tells which characters of a passage are lost, where, and what stands in their stead. */
final class LossReport {

    private static final int CONTEXT = 5;
    private static final int INSTEAD = 20;

    private final PrintedText print;
    private final List<Loss> losses = new ArrayList<>();

    /** Where the last passage ended that stands on the pages. */
    private int reached;

    LossReport(PrintedText print) {
        this.print = print;
    }

    List<Loss> losses() {
        return losses;
    }

    /** Takes the next passage with the positions of its characters. */
    void add(Passage passage, int[] standing) {
        int at = 0;
        while (at < standing.length) {
            if (standing[at] >= 0) {
                reached = standing[at++] + 1;
                continue;
            }
            int end = at;
            while (end < standing.length && standing[end] < 0) {
                end++;
            }
            losses.add(loss(passage, standing, at, end));
            at = end;
        }
    }

    private Loss loss(Passage passage, int[] standing, int from, int to) {
        int[] offsets = Characters.offsets(passage.text());
        String text = passage.text();
        int start = offsets[from];
        int end = text.offsetByCodePoints(offsets[to - 1], 1);
        int before = offsets[Math.max(0, from - CONTEXT)];
        int last = offsets[Math.min(offsets.length, to + CONTEXT) - 1];
        int after = text.offsetByCodePoints(last, 1);
        int near = from == 0 && to < standing.length ? standing[to] : Math.max(0, reached - 1);
        return new Loss(
                Loss.Kind.TEXT,
                passage.place(),
                print.page(near),
                to - from,
                text.substring(before, start),
                text.substring(start, end),
                text.substring(end, after),
                instead(standing, from, to));
    }

    /** Unclaimed text between the neighbours; beyond the only one, as much as was lost. */
    private String instead(int[] standing, int from, int to) {
        int count = to - from;
        boolean begins = from == 0;
        boolean ends = to == standing.length;
        if (begins && ends || count > INSTEAD) {
            return "";
        }
        int first = begins ? standing[to] - count : standing[from - 1] + 1;
        int last = ends ? first + count : standing[to];
        first = Math.max(0, first);
        last = Math.min(print.length(), last);
        boolean apart =
                last <= first || last - first > INSTEAD || !print.isFree(first, last - first);
        return apart ? "" : new String(print.characters(), first, last - first);
    }

    /** Pictures that the sources hold and the pages do not. */
    static List<Loss> pictures(List<Row> rows, int onPages) {
        List<String> files = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Row row : rows) {
            if (!row.pictures().isEmpty()) {
                files.add(row.source().file());
                names.addAll(row.pictures());
            }
        }
        int missing = names.size() - onPages;
        if (missing <= 0) {
            return List.of();
        }
        Place place = Place.of(String.join(", ", files));
        String text = String.join(", ", names);
        return List.of(new Loss(Loss.Kind.PICTURE, place, "", missing, "", text, "", ""));
    }
}
