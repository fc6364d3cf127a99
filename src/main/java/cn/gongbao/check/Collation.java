package cn.gongbao.check;

import cn.gongbao.model.Source;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the passages of all sources on the pages.
 *
 * <p>Passages that stand in one place only come first; the others are then looked for between their
 * neighbours in the source, then anywhere, and what is nowhere whole is set against what is left
 * between its neighbours. Longer ones go before shorter ones, so that a cell with a single figure
 * does not claim a part of a sentence.
 */
final class Collation {

    /** The shortest passage that may stand without its neighbours. */
    private static final int ANCHOR = 16;

    /** The least lengths of the passages that are looked for one after the other. */
    private static final int[] BANDS = {8, 4, 2, 1};

    /** Shorter passages are looked for only on the pages of their source and beside them. */
    private static final int FAR_ENOUGH = 4;

    /** A shorter passage is no key to the place of a damaged one. */
    private static final int KEY = 8;

    /** How much other text may stand between a passage and its neighbours. */
    private static final int OTHER_TEXT = 1024;

    /** How far before the likely beginning of a damaged passage it may begin. */
    private static final int EARLIER = 64;

    private final int[][] passages;
    private final int[][] standings;

    /** The first passage of each passage's source. */
    private final int[] firsts;

    /** Where each placed passage begins and ends on the pages. */
    private final int[] starts;

    private final int[] ends;

    /** Where all placed passages of a source begin and end, by its first passage. */
    private final int[] lowest;

    private final int[] highest;
    private final BitSet placed = new BitSet();
    private final PrintedText print;
    private final Search search;

    private Collation(List<Source> sources, PrintedText print) {
        this.print = print;
        search = new Search(print);
        passages =
                sources.stream()
                        .flatMap(source -> source.passages().stream())
                        .map(passage -> Characters.of(passage.text()))
                        .toArray(int[][]::new);
        standings = new int[passages.length][];
        firsts = new int[passages.length];
        starts = new int[passages.length];
        ends = new int[passages.length];
        lowest = new int[passages.length];
        highest = new int[passages.length];
        Arrays.fill(lowest, Integer.MAX_VALUE);
        int passage = 0;
        for (Source source : sources) {
            int end = passage + source.passages().size();
            Arrays.fill(firsts, passage, end, passage);
            passage = end;
        }
    }

    /**
     * Where the characters of each passage stand.
     *
     * @return for each passage of each source, the positions of its characters; -1 for lost ones
     */
    static int[][] of(List<Source> sources, PrintedText print) {
        Collation collation = new Collation(sources, print);
        collation.placeAnchors();
        int most = Integer.MAX_VALUE;
        for (int least : BANDS) {
            int[] band = collation.longestFirst(least, most);
            for (int passage : band) {
                collation.placeBetweenNeighbours(passage);
            }
            for (int passage : band) {
                collation.placeAnywhere(passage);
            }
            // Only now, so that no damaged one claims the end of a whole one.
            for (int passage : band) {
                collation.placeDamaged(passage);
            }
            most = least;
        }
        return collation.standings();
    }

    private int[][] standings() {
        for (int i = 0; i < standings.length; i++) {
            if (standings[i] == null) {
                standings[i] = new int[passages[i].length];
                Arrays.fill(standings[i], -1);
            }
        }
        return standings;
    }

    private int[] longestFirst(int least, int most) {
        return IntStream.range(0, passages.length)
                .filter(i -> passages[i].length >= least && passages[i].length < most)
                .boxed()
                .sorted((a, b) -> passages[b].length - passages[a].length)
                .mapToInt(i -> i)
                .toArray();
    }

    private void placeAnchors() {
        int[] anchors = longestFirst(ANCHOR, Integer.MAX_VALUE);
        Map<Integer, Integer> copies = new HashMap<>();
        for (int i : anchors) {
            copies.merge(Arrays.hashCode(passages[i]), 1, Integer::sum);
        }
        for (int i : anchors) {
            if (copies.get(Arrays.hashCode(passages[i])) == 1) {
                placeAt(i, search.only(passages[i]));
            }
        }
    }

    private void placeBetweenNeighbours(int i) {
        if (standings[i] == null) {
            Gap gap = gap(i);
            int[] text = print.at(gap.positions);
            int at = Search.within(text, passages[i], gap.fromBehind);
            if (at >= 0) {
                place(i, Arrays.copyOfRange(gap.positions, at, at + passages[i].length));
            }
        }
    }

    private void placeAnywhere(int i) {
        if (standings[i] == null) {
            placeAt(i, anywhere(i));
        }
    }

    private void placeDamaged(int i) {
        if (standings[i] != null) {
            return;
        }
        int[] best = align(i, gap(i).positions);
        if (passages[i].length >= KEY && Alignment.count(best) < passages[i].length / 2) {
            int likely = search.likely(passages[i]);
            if (likely >= 0) {
                int from = Math.max(0, likely - EARLIER);
                int[] other = align(i, print.free(from, print.length(), room(i)));
                best = Alignment.count(other) > Alignment.count(best) ? other : best;
            }
        }
        if (Alignment.count(best) > 0) {
            place(i, best);
        }
    }

    private int[] align(int i, int[] positions) {
        int[] found = Alignment.of(passages[i], print.at(positions));
        for (int k = 0; k < found.length; k++) {
            found[k] = found[k] < 0 ? -1 : positions[found[k]];
        }
        return found;
    }

    private int anywhere(int i) {
        int from = 0;
        int to = print.length();
        int source = firsts[i];
        if (passages[i].length < FAR_ENOUGH && highest[source] > 0) {
            from = print.pageBefore(lowest[source]);
            to = print.pageAfter(highest[source] - 1);
        }
        int before = previousPlaced(i - 1);
        int onward = before < source ? from : Math.max(from, ends[before]);
        int at = search.first(passages[i], onward, to);
        return at >= 0 ? at : search.first(passages[i], from, to);
    }

    /** Unclaimed text where a passage should stand; from behind where only its end is known. */
    private record Gap(int[] positions, boolean fromBehind) {}

    private Gap gap(int i) {
        int before = previousPlaced(i - 1);
        int after = nextPlaced(i + 1);
        int from = before < 0 ? 0 : ends[before];
        int to = after < 0 ? print.length() : starts[after];
        if (from <= to) {
            return before < 0 && after >= 0
                    ? new Gap(print.freeBefore(to, room(i)), true)
                    : new Gap(print.free(from, to, room(i)), false);
        }
        // The order on the pages is another than in the source: the own source's neighbour counts.
        return before >= firsts[i]
                ? new Gap(print.free(from, print.length(), room(i)), false)
                : new Gap(print.freeBefore(to, room(i)), true);
    }

    private int room(int i) {
        return passages[i].length + OTHER_TEXT;
    }

    private int previousPlaced(int i) {
        return i < 0 ? -1 : placed.previousSetBit(i);
    }

    private int nextPlaced(int i) {
        return placed.nextSetBit(i);
    }

    private void placeAt(int i, int start) {
        if (start >= 0) {
            place(i, IntStream.range(start, start + passages[i].length).toArray());
        }
    }

    private void place(int i, int[] positions) {
        standings[i] = positions;
        placed.set(i);
        starts[i] = Integer.MAX_VALUE;
        for (int position : positions) {
            if (position >= 0) {
                print.claim(position);
                starts[i] = Math.min(starts[i], position);
                ends[i] = position + 1;
            }
        }
        int source = firsts[i];
        lowest[source] = Math.min(lowest[source], starts[i]);
        highest[source] = Math.max(highest[source], ends[i]);
    }
}
