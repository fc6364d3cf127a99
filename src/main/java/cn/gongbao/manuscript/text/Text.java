package cn.gongbao.manuscript.text;

import cn.gongbao.manuscript.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Questions that several rules ask of a paragraph's characters. */
final class Text {

    /** Longest line of a title, in characters; two lines of 二号 type on A4 hold 50. */
    static final int TITLE_LINE_LIMIT = 80;

    private static final Pattern STATUS =
            Pattern.compile("[（(](?:试行|暂行|草案|修订|修订稿|征求意见稿|送审稿|\\d{4}年?[—\\-～~至]\\d{4}年)[）)]");
    private static final String ENDS = "。；;：:！!？?，,、";

    private Text() {}

    /** Whether the whole paragraph stands in one pair of round brackets. */
    static boolean isBracketed(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            depth += character == '（' || character == '(' ? 1 : 0;
            depth -= character == '）' || character == ')' ? 1 : 0;
            if (depth <= 0) {
                return i > 0 && i == text.length() - 1;
            }
        }
        return false;
    }

    /** Whether a bracketed line belongs to the title above it: a status or a span of years. */
    static boolean isTitleStatus(String text) {
        return STATUS.matcher(text).matches();
    }

    /** Whether a paragraph can be a line of a title: short, not numbered, without end mark. */
    static boolean isTitleLine(String text) {
        return text.length() <= TITLE_LINE_LIMIT
                && ENDS.indexOf(text.charAt(text.length() - 1)) < 0
                && text.indexOf('。') < 0
                && text.charAt(0) != '▲'
                && Numbering.of(text).isEmpty();
    }

    /** Whether a character is Han. */
    static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    /** Parts of a title: space beside anything but Latin letters and digits is a line break. */
    static List<Block.Part> titleParts(String text) {
        List<Block.Part> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!SourceText.isBlank(text.charAt(i))) {
                continue;
            }
            int end = i;
            while (SourceText.isBlank(text.charAt(end))) {
                end++;
            }
            if (!isWestern(text.charAt(i - 1)) || !isWestern(text.charAt(end))) {
                parts.add(Block.Part.plain(text.substring(start, i)));
                parts.add(Block.Part.of(Block.Role.BREAK, ""));
                start = end;
            }
            i = end - 1;
        }
        parts.add(Block.Part.plain(text.substring(start)));
        return parts;
    }

    private static boolean isWestern(char character) {
        return character < 0x2E80 && Character.isLetterOrDigit(character);
    }
}
