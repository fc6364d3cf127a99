package cn.gongbao.manuscript.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number before a heading or a numbered paragraph (GB/T 9704-2012 7.3.3).
 *
 * @param level 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）; half-width brackets and a space after the
 *     number count as the same
 * @param length of the number with the space after it
 */
record Numbering(int level, int length) {

    private static final String HAN_NUMERAL = "[一二三四五六七八九十百]{1,4}";

    private static final Pattern[] LEVELS = {
        Pattern.compile(HAN_NUMERAL + "、\\h*"),
        Pattern.compile("[（(]\\h*" + HAN_NUMERAL + "\\h*[）)][、.．]?\\h*"),
        Pattern.compile("\\d{1,2}(?:[.．](?!\\d)|、)\\h*"),
        Pattern.compile("[（(]\\h*\\d{1,2}\\h*[）)][、.．]?\\h*"),
    };

    static Optional<Numbering> of(String text) {
        for (int level = 1; level <= LEVELS.length; level++) {
            Matcher matcher = LEVELS[level - 1].matcher(text);
            if (matcher.lookingAt() && matcher.end() < text.length()) {
                return Optional.of(new Numbering(level, matcher.end()));
            }
        }
        return Optional.empty();
    }
}
