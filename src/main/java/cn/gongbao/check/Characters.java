package cn.gongbao.check;

import java.util.Arrays;

/** The characters that are counted: all but white space and soft hyphens, each as it is. */
final class Characters {

    private static final int SOFT_HYPHEN = 0xAD;
    private static final int NEXT_LINE = 0x85;

    private Characters() {}

    /** The counted characters of a text. */
    static int[] of(String text) {
        return text.codePoints().filter(Characters::counts).toArray();
    }

    /** How many characters of a text are counted. */
    static int count(String text) {
        return (int) text.codePoints().filter(Characters::counts).count();
    }

    /** Where each counted character begins in its text. */
    static int[] offsets(String text) {
        int[] offsets = new int[text.length()];
        int count = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (counts(text.codePointAt(at))) {
                offsets[count++] = at;
            }
        }
        return Arrays.copyOf(offsets, count);
    }

    private static boolean counts(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && character != NEXT_LINE
                && character != SOFT_HYPHEN;
    }
}
