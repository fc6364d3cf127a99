package cn.gongbao.check;

import java.util.Arrays;

/** Where each short sequence of characters stands in a text. */
final class Concordance {

    private static final int NUMBER = 32;

    private final int[] text;
    private final int size;
    private final long[] entries;

    /**
     * Lists a text.
     *
     * @param size of the sequences, at least 1
     */
    Concordance(int[] text, int size) {
        this.text = text;
        this.size = size;
        entries = new long[Math.max(0, text.length - size + 1)];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = key(text, i) | i;
        }
        Arrays.parallelSort(entries);
    }

    int size() {
        return size;
    }

    /** How often the sequence at a place of a passage stands in the text, about. */
    int count(int[] passage, int at) {
        long key = key(passage, at);
        return rank(key | Integer.MAX_VALUE) - rank(key);
    }

    /** The first position from one on where the sequence stands; -1 where there is none. */
    int next(int[] passage, int at, int from) {
        long key = key(passage, at);
        for (int i = rank(key | from); i < entries.length; i++) {
            if ((entries[i] ^ key) >>> NUMBER != 0) {
                return -1;
            }
            int position = (int) entries[i];
            if (Arrays.equals(text, position, position + size, passage, at, at + size)) {
                return position;
            }
        }
        return -1;
    }

    private long key(int[] characters, int at) {
        int hash = 0;
        for (int i = at; i < at + size; i++) {
            hash = hash * 0x01000193 + characters[i];
        }
        // The upper bits of the product hold most of the mixture; the sign is left free.
        return (long) (hash * 0x9E3779B1 >>> 1) << NUMBER;
    }

    private int rank(long entry) {
        int found = Arrays.binarySearch(entries, entry);
        return found < 0 ? -found - 1 : found;
    }
}
