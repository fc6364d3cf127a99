package cn.gongbao.check;

import java.util.Arrays;

/** Sets a passage against a stretch of print that holds it with small differences. */
final class Alignment {

    /** So many equal characters show that passage and print run together again. */
    private static final int AGREEMENT = 6;

    /** How far on either side the place where they do is looked for at first. */
    private static final int NEAR = 64;

    /** How much more than the passage the print may hold before its last few characters. */
    private static final int SHORT_ADDITION = 8;

    /** A run that is no chance even where most of the passage is lost. */
    private static final int SURE = 12;

    private final int[] passage;
    private final int[] print;
    private final int[] found;
    private Concordance concordance;

    private Alignment(int[] passage, int[] print) {
        this.passage = passage;
        this.print = print;
        found = new int[passage.length];
        Arrays.fill(found, -1);
    }

    /** Where in the print each character of the passage stands, in order; -1 where it is lost. */
    static int[] of(int[] passage, int[] print) {
        Alignment alignment = new Alignment(passage, print);
        alignment.align();
        alignment.dropChance();
        return alignment.found;
    }

    private void align() {
        int most = Math.min(passage.length, print.length);
        int head = 0;
        while (head < most && passage[head] == print[head]) {
            found[head] = head;
            head++;
        }
        int passageEnd = passage.length;
        int printEnd = print.length;
        while (passageEnd > head
                && printEnd > head
                && passage[passageEnd - 1] == print[printEnd - 1]) {
            found[--passageEnd] = --printEnd;
        }
        between(head, passageEnd, printEnd);
    }

    private void between(int head, int passageEnd, int printEnd) {
        int i = head;
        int j = head;
        while (i < passageEnd && j < printEnd) {
            if (passage[i] == print[j]) {
                found[i++] = j++;
                continue;
            }
            Stretch differing = near(i, j, passageEnd, printEnd);
            if (differing == null) {
                differing = far(i, j, passageEnd, printEnd);
            }
            if (differing == null) {
                break;
            }
            withinDifference(i, j, differing);
            i += differing.lost;
            j += differing.added;
        }
        withinDifference(i, j, new Stretch(passageEnd - i, printEnd - j));
    }

    /** What passage and print each hold before they run together again. */
    private record Stretch(int lost, int added) {}

    private Stretch near(int i, int j, int passageEnd, int printEnd) {
        for (int sum = 1; sum <= 2 * NEAR; sum++) {
            for (int lost = Math.min(sum, NEAR); lost >= Math.max(0, sum - NEAR); lost--) {
                int added = sum - lost;
                int agreement = Math.min(AGREEMENT, passageEnd - i - lost);
                if (agreement > 0
                        && j + added + agreement <= printEnd
                        && (agreement == AGREEMENT || added <= SHORT_ADDITION)
                        && agree(i + lost, j + added, agreement)) {
                    return new Stretch(lost, added);
                }
            }
        }
        return null;
    }

    private boolean agree(int i, int j, int length) {
        return Arrays.equals(passage, i, i + length, print, j, j + length);
    }

    private Stretch far(int i, int j, int passageEnd, int printEnd) {
        if (concordance == null) {
            concordance = new Concordance(print, AGREEMENT);
        }
        Stretch best = null;
        int last = passageEnd - AGREEMENT;
        for (int at = i; at <= last; at++) {
            int position = concordance.next(passage, at, j);
            if (position >= 0 && position + AGREEMENT <= printEnd) {
                Stretch stretch = new Stretch(at - i, position - j);
                // A nearer place may begin a little later, behind a chance agreement.
                last = best == null ? Math.min(last, at + NEAR) : last;
                if (best == null || stretch.lost + stretch.added < best.lost + best.added) {
                    best = stretch;
                }
            }
        }
        return best;
    }

    /** Finds the characters that both hold in a short differing stretch, near its neighbours. */
    private void withinDifference(int i, int j, Stretch stretch) {
        int lost = stretch.lost;
        if (lost > NEAR) {
            return;
        }
        int added = Math.min(stretch.added, lost + SHORT_ADDITION);
        if (i == 0 || found[i - 1] < 0) {
            // Nothing of the passage stands before: what was added does.
            common(i, j + stretch.added - added, lost, added);
        } else {
            common(i, j, lost, added);
        }
    }

    private void common(int i, int j, int lost, int added) {
        int[][] common = new int[lost + 1][added + 1];
        for (int a = lost - 1; a >= 0; a--) {
            for (int b = added - 1; b >= 0; b--) {
                common[a][b] =
                        passage[i + a] == print[j + b]
                                ? common[a + 1][b + 1] + 1
                                : Math.max(common[a + 1][b], common[a][b + 1]);
            }
        }
        if (common[0][0] * 2 < Math.min(lost, added)) {
            return;
        }
        int a = 0;
        int b = 0;
        while (a < lost && b < added) {
            if (passage[i + a] == print[j + b]) {
                found[i + a++] = j + b++;
            } else if (common[a + 1][b] >= common[a][b + 1]) {
                a++;
            } else {
                b++;
            }
        }
    }

    /** Where less than half is found, short runs are other text that happens to be equal. */
    private void dropChance() {
        if (count(found) * 2 >= found.length) {
            return;
        }
        int start = 0;
        for (int i = 1; i <= found.length; i++) {
            if (i == found.length || found[i] < 0 || found[i] != found[i - 1] + 1) {
                if (i - start < SURE) {
                    Arrays.fill(found, start, i, -1);
                }
                start = i;
            }
        }
    }

    /** How many characters were found. */
    static int count(int[] found) {
        return (int) Arrays.stream(found).filter(position -> position >= 0).count();
    }
}
