package cn.gongbao.manuscript.text;

/** Reads whole numbers in Chinese characters or digits, and writes small ones. */
final class HanNumeral {

    private static final String DIGITS = "〇一二三四五六七八九";

    private HanNumeral() {}

    /** The value up to 9999, as in 一百二十三; -1 if the text is no number. */
    static int value(String text) {
        if (text.matches("\\d{1,4}")) {
            return Integer.parseInt(text);
        }
        int total = 0;
        int digit = -1;
        for (char character : text.replace('零', '〇').toCharArray()) {
            int unit = unit(character);
            if (unit > 0) {
                total += (digit < 0 ? 1 : digit) * unit;
                digit = -1;
            } else if (DIGITS.indexOf(character) >= 0) {
                digit = DIGITS.indexOf(character);
            } else {
                return -1;
            }
        }
        return total + Math.max(digit, 0);
    }

    /** A number from 1 to 99 in Chinese characters, as in 二十三. */
    static String of(int value) {
        String tens = value < 20 ? "" : String.valueOf(DIGITS.charAt(value / 10));
        String ones = value % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(value % 10));
        return tens + (value < 10 ? "" : "十") + ones;
    }

    private static int unit(char character) {
        return switch (character) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }
}
