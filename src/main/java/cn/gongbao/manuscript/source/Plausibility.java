package cn.gongbao.manuscript.source;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/** How much a text looks like Chinese: bytes decoded in a wrong encoding give rare characters. */
final class Plausibility {

    /** Characters that are looked at; more would not change the answer. */
    private static final int ENOUGH = 20_000;

    private static final Charset COMMON = Charset.forName("GB2312");

    private Plausibility() {}

    /**
     * The share, 0 to 1, of common Chinese characters and marks among those that are not ASCII; 0
     * for a text with a NUL, 1 for one that is all ASCII. ASCII says nothing, since much of a page
     * is markup.
     */
    static double of(String text) {
        return share(text, 0);
    }

    /**
     * The same, but that ASCII letters count against the text, by half, since names and units hold
     * some: for bytes that may as well be of an alphabet.
     */
    static double besideLetters(String text) {
        return share(text, 0.5);
    }

    private static double share(String text, double letter) {
        CharsetEncoder common = COMMON.newEncoder();
        double plausible = 0;
        double all = 0;
        for (int i = 0; i < text.length() && all < ENOUGH; i++) {
            char character = text.charAt(i);
            if (character == '\0') {
                return 0;
            }
            if (character >= 0x80) {
                all++;
                plausible += common.canEncode(character) ? 1 : 0;
            } else if (Character.isLetter(character)) {
                all += letter;
            } else if (character < ' ' && !Character.isWhitespace(character)) {
                all++;
            }
        }
        return all == 0 ? 1 : plausible / all;
    }
}
