package cn.gongbao.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers pairs of a glyph and the text it shows, from 0 in the order of first use.
 *
 * <p>Each pair gets a character code of its own, so that one glyph shared by two characters, as 一
 * and its radical ⼀ share one, is read back as the one that was set.
 */
final class GlyphPairs {

    /** Text numbers below are code points; from here on they count {@link #longTexts}. */
    private static final int FIRST_LONG_TEXT = 0x110000;

    private final Map<String, Integer> longTextNumbers = new HashMap<>();
    private final List<String> longTexts = new ArrayList<>();
    private long[] pairs = new long[512];
    private long[] slots = new long[2048];
    private int[] numbers = new int[2048];
    private int count;

    /** The pair's number; {@code from} and {@code to} bound the text that the glyph shows. */
    int number(int glyph, String text, int from, int to) {
        // Free slots are 0: keys are shifted by one to keep glyph 0 with U+0000 apart from them.
        long key = ((long) glyph << 32 | textNumber(text, from, to)) + 1;
        int mask = slots.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (slots[slot] != key) {
            if (slots[slot] == 0) {
                return add(slot, key);
            }
            slot = slot + 1 & mask;
        }
        return numbers[slot];
    }

    int count() {
        return count;
    }

    int glyph(int number) {
        return (int) (pairs[number] >>> 32);
    }

    String text(int number) {
        int text = (int) pairs[number];
        return text < FIRST_LONG_TEXT
                ? Character.toString(text)
                : longTexts.get(text - FIRST_LONG_TEXT);
    }

    private int textNumber(String text, int from, int to) {
        if (to - from == 1) {
            return text.charAt(from);
        }
        if (to - from == 2 && Character.isSurrogatePair(text.charAt(from), text.charAt(from + 1))) {
            return text.codePointAt(from);
        }
        String longText = text.substring(from, to);
        Integer known = longTextNumbers.get(longText);
        if (known == null) {
            known = FIRST_LONG_TEXT + longTexts.size();
            longTextNumbers.put(longText, known);
            longTexts.add(longText);
        }
        return known;
    }

    private int add(int slot, long key) {
        if (count == pairs.length) {
            pairs = Arrays.copyOf(pairs, count * 2);
        }
        pairs[count] = key - 1;
        slots[slot] = key;
        numbers[slot] = count;
        if (++count * 2 > slots.length) {
            grow();
        }
        return count - 1;
    }

    private void grow() {
        slots = new long[slots.length * 2];
        numbers = new int[slots.length];
        int mask = slots.length - 1;
        for (int number = 0; number < count; number++) {
            long key = pairs[number] + 1;
            int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = key;
            numbers[slot] = number;
        }
    }
}
