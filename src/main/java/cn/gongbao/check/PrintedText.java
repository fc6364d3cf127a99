package cn.gongbao.check;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The characters of all pages in one row, and which of them have been claimed by a passage. */
final class PrintedText {

    private final int[] characters;
    private final int[] starts;
    private final List<Printed> pages;
    private final BitSet claimed = new BitSet();

    PrintedText(List<Printed> pages) {
        this.pages = List.copyOf(pages);
        starts = new int[pages.size() + 1];
        int[][] texts = new int[pages.size()][];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = Characters.of(pages.get(i).text());
            starts[i + 1] = starts[i] + texts[i].length;
        }
        characters = new int[starts[texts.length]];
        for (int i = 0; i < texts.length; i++) {
            System.arraycopy(texts[i], 0, characters, starts[i], texts[i].length);
        }
    }

    int[] characters() {
        return characters;
    }

    int length() {
        return characters.length;
    }

    void claim(int position) {
        claimed.set(position);
    }

    boolean isFree(int from, int length) {
        int next = claimed.nextSetBit(from);
        return next < 0 || next >= from + length;
    }

    /** Positions of unclaimed characters from one on, up to another and up to a number. */
    int[] free(int from, int to, int most) {
        int[] free = new int[Math.max(0, Math.min(most, to - from))];
        int count = 0;
        int at = claimed.nextClearBit(from);
        while (at < to && count < free.length) {
            free[count++] = at;
            at = claimed.nextClearBit(at + 1);
        }
        return Arrays.copyOf(free, count);
    }

    /** Positions of the last unclaimed characters before one, in order. */
    int[] freeBefore(int to, int most) {
        int[] free = new int[Math.min(most, to)];
        int first = free.length;
        int at = to == 0 ? -1 : claimed.previousClearBit(to - 1);
        while (at >= 0 && first > 0) {
            free[--first] = at;
            at = at == 0 ? -1 : claimed.previousClearBit(at - 1);
        }
        return Arrays.copyOfRange(free, first, free.length);
    }

    /** What stands at positions. */
    int[] at(int[] positions) {
        int[] found = new int[positions.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = characters[positions[i]];
        }
        return found;
    }

    /** Where the page before that of a position begins. */
    int pageBefore(int position) {
        return starts[Math.max(0, pageIndex(position) - 1)];
    }

    /** Where the page after that of a position ends. */
    int pageAfter(int position) {
        return starts[Math.min(pages.size(), pageIndex(position) + 2)];
    }

    /** The label of the page of a position; empty where there are no pages. */
    String page(int position) {
        return pages.isEmpty() ? "" : pages.get(pageIndex(position)).page();
    }

    private int pageIndex(int position) {
        int low = 0;
        int high = pages.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
