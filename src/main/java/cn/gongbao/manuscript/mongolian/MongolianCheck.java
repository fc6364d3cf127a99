package cn.gongbao.manuscript.mongolian;

import cn.gongbao.manuscript.yaml.YamlNode.Scalar;
import cn.gongbao.model.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for signs that a text in Mongolian script was not typed by one who reads it. */
public final class MongolianCheck {

    /** As often in a row no word stands in a title, but in the noise of text recognition. */
    private static final int NOISE = 3;

    private static final String SELECTORS = "[\\x{180B}-\\x{180D}\\x{180F}]";

    /**
     * A word with what follows a vowel separator (U+180E) if that is a vowel alone, for then it is
     * the tail of the word; before more letters the separator divides as U+202F does.
     */
    private static final Pattern WORD =
            Pattern.compile(
                    "[^\\s\\p{Z}\\x{180E}]+(?:\\x{180E}[ᠠᠡ]%s*+(?!\\p{L}))?".formatted(SELECTORS));

    private static final Pattern OTHER_LETTERS =
            Pattern.compile("[\\p{IsAlphabetic}\\p{IsIdeographic}&&\\P{IsMongolian}]+");

    private MongolianCheck() {}

    /**
     * Checks a text.
     *
     * @return findings with the places of the characters they are about
     */
    public static List<Notice> of(Scalar text) {
        List<Notice> notices = new ArrayList<>();
        checkWords(text, notices);
        checkLetters(text, notices);
        checkMarks(text, notices);
        return notices;
    }

    private static void checkWords(Scalar text, List<Notice> notices) {
        List<MatchResult> words = WORD.matcher(text.text()).results().toList();
        for (int first = 0, next; first < words.size(); first = next) {
            String word = letters(words.get(first));
            next = first + 1;
            while (next < words.size() && letters(words.get(next)).equals(word)) {
                next++;
            }
            if (next - first >= NOISE && word.chars().anyMatch(Character::isLetter)) {
                notices.add(
                        Notice.finding(
                                text.placeAt(words.get(first).start()),
                                "manifest.mongolian-repeated",
                                word,
                                next - first));
            } else {
                words.subList(first, next).forEach(w -> checkSuffix(text, w, notices));
            }
        }
    }

    /** After a plain space a suffix would be shaped as a word of its own; w3c mlreq, UTN 57. */
    private static void checkSuffix(Scalar text, MatchResult word, List<Notice> notices) {
        int start = word.start();
        char before = start == 0 ? '\u202F' : text.text().charAt(start - 1);
        String letters = letters(word);
        if (before != '\u202F'
                && before != '\u180E'
                && MongolianSuffixes.contains(letters.replaceAll(SELECTORS, ""))) {
            notices.add(Notice.finding(text.placeAt(start), "manifest.mongolian-suffix", letters));
        }
    }

    private static void checkLetters(Scalar text, List<Notice> notices) {
        Matcher letters = OTHER_LETTERS.matcher(text.text());
        while (letters.find()) {
            notices.add(
                    Notice.finding(
                            text.placeAt(letters.start()),
                            "manifest.mongolian-other-letters",
                            letters.group()));
        }
    }

    private static void checkMarks(Scalar text, List<Notice> notices) {
        for (int i = 0; i < text.text().length(); i++) {
            char mark = text.text().charAt(i);
            String upright = VerticalMarks.upright(mark);
            if (upright != null) {
                notices.add(
                        Notice.finding(
                                text.placeAt(i),
                                "manifest.mongolian-vertical-mark",
                                mark,
                                upright));
            }
        }
    }

    /** A word without the marks before and after it. */
    private static String letters(MatchResult word) {
        String typed = word.group();
        int end = typed.length();
        while (end > 0 && isMark(typed.codePointBefore(end))) {
            end -= Character.charCount(typed.codePointBefore(end));
        }
        int start = 0;
        while (start < end && isMark(typed.codePointAt(start))) {
            start += Character.charCount(typed.codePointAt(start));
        }
        return typed.substring(start, end);
    }

    private static boolean isMark(int character) {
        return !Character.isLetterOrDigit(character)
                && Character.getType(character) != Character.NON_SPACING_MARK;
    }
}
