package cn.gongbao.check;

import java.util.Arrays;

/** Finds whole passages in the unclaimed text of the pages. */
final class Search {

    private static final int[] SIZES = {8, 4, 2, 1};

    /** How many places are looked at for one passage, and how many characters in all. */
    private static final int MOST_PLACES = 2048;

    private static final int MOST_CHARACTERS = 1 << 15;

    /** How many sequences of a passage are compared for the rarest. */
    private static final int SAMPLES = 8;

    private final PrintedText print;
    private final Concordance[] concordances = new Concordance[SIZES.length];

    Search(PrintedText print) {
        this.print = print;
    }

    /**
     * The first place where a passage stands whole and unclaimed.
     *
     * @param from the first position that it may begin at
     * @param to the position at which it must have ended
     * @return its first position; -1 where there is none, or too many places were looked at
     */
    int first(int[] passage, int from, int to) {
        Concordance concordance = concordance(passage.length);
        int rarest = rarest(passage, concordance);
        int compared = 0;
        int position = concordance.next(passage, rarest, from + rarest);
        for (int i = 0; i < MOST_PLACES && position >= 0 && compared < MOST_CHARACTERS; i++) {
            int start = position - rarest;
            if (start + passage.length > to) {
                return -1;
            }
            if (print.isFree(start, passage.length)) {
                if (standsAt(passage, start)) {
                    return start;
                }
                compared += passage.length;
            }
            position = concordance.next(passage, rarest, position + 1);
        }
        return -1;
    }

    /** The place where a passage stands whole; -1 where it stands nowhere or more than once. */
    int only(int[] passage) {
        int first = first(passage, 0, print.length());
        return first >= 0 && first(passage, first + 1, print.length()) < 0 ? first : -1;
    }

    /** Where a damaged passage would begin, judged by its longest unclaimed run; or -1. */
    int likely(int[] passage) {
        Concordance concordance = concordance(passage.length);
        int size = concordance.size();
        int best = -1;
        int longest = 0;
        for (int at = 0; at + size <= passage.length; at += size / 2) {
            int position = concordance.next(passage, at, 0);
            for (int i = 0; i < SAMPLES && position >= 0; i++) {
                int run = run(passage, at, position);
                if (run > longest) {
                    longest = run;
                    best = Math.max(0, position - at);
                }
                position = concordance.next(passage, at, position + 1);
            }
        }
        return best;
    }

    private int run(int[] passage, int at, int position) {
        int[] text = print.characters();
        int run = 0;
        while (at + run < passage.length
                && position + run < text.length
                && passage[at + run] == text[position + run]
                && print.isFree(position + run, 1)) {
            run++;
        }
        return run;
    }

    private boolean standsAt(int[] passage, int start) {
        int end = start + passage.length;
        return Arrays.equals(print.characters(), start, end, passage, 0, passage.length);
    }

    private static int rarest(int[] passage, Concordance concordance) {
        int places = passage.length - concordance.size();
        int rarest = 0;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < SAMPLES && i <= places; i++) {
            int at = (int) ((long) places * i / (SAMPLES - 1));
            int count = concordance.count(passage, at);
            if (count < fewest) {
                fewest = count;
                rarest = at;
            }
        }
        return rarest;
    }

    private Concordance concordance(int length) {
        int i = 0;
        while (SIZES[i] > length) {
            i++;
        }
        if (concordances[i] == null) {
            concordances[i] = new Concordance(print.characters(), SIZES[i]);
        }
        return concordances[i];
    }

    /**
     * Where a passage stands in a text, the first place or the last; -1 where it does not.
     *
     * <p>This is the search of Knuth, Morris and Pratt: no character is looked at twice.
     */
    static int within(int[] text, int[] passage, boolean last) {
        int[] borders = borders(passage);
        int found = -1;
        int equal = 0;
        for (int at = 0; at < text.length; at++) {
            while (equal > 0 && (equal == passage.length || text[at] != passage[equal])) {
                equal = borders[equal - 1];
            }
            equal += text[at] == passage[equal] ? 1 : 0;
            if (equal == passage.length) {
                found = at - passage.length + 1;
                if (!last) {
                    return found;
                }
            }
        }
        return found;
    }

    /** For each beginning of a passage, the length of its longest part that is also its end. */
    private static int[] borders(int[] passage) {
        int[] borders = new int[passage.length];
        int equal = 0;
        for (int i = 1; i < passage.length; i++) {
            while (equal > 0 && passage[i] != passage[equal]) {
                equal = borders[equal - 1];
            }
            equal += passage[i] == passage[equal] ? 1 : 0;
            borders[i] = equal;
        }
        return borders;
    }
}
