package cn.gongbao.manuscript.numeral;

/** Reads and writes whole numbers in Chinese characters. */
public final class HanNumeral {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String FORMAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String TRADITIONAL_DIGITS = "零壹貳參肆伍陸柒捌玖";
    private static final String UNITS = "十百千";
    private static final String FORMAL_UNITS = "拾佰仟";

    private HanNumeral() {}

    /** The value up to 9999, as in 一百二十三; -1 if the text is no number. */
    public static int value(String text) {
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

    /** As one says them: 十, 二十一, 一百零五; 1 to 99 999. */
    public static String spoken(int number) {
        String said = said(number, "零" + DIGITS.substring(1), UNITS);
        return said.startsWith("一十") ? said.substring(1) : said;
    }

    /** In the forms for money: 壹拾, 贰拾壹. */
    public static String formal(int number) {
        return said(number, FORMAL_DIGITS, FORMAL_UNITS);
    }

    /** In the traditional forms for money. */
    public static String traditionalFormal(int number) {
        return said(number, TRADITIONAL_DIGITS, FORMAL_UNITS);
    }

    /** As in Japanese, where one hundred is 百 and no zero is said. */
    public static String japanese(int number) {
        return spoken(number).replace("零", "").replace("一百", "百").replace("一千", "千");
    }

    /** Digit by digit: 一〇五. */
    public static String digits(int number) {
        StringBuilder digits = new StringBuilder();
        String.valueOf(number).chars().forEach(d -> digits.append(DIGITS.charAt(d - '0')));
        return digits.toString();
    }

    private static String said(int number, String digits, String units) {
        if (number >= 10_000) {
            int rest = number % 10_000;
            String zero = rest > 0 && rest < 1000 ? digits.substring(0, 1) : "";
            String head = said(number / 10_000, digits, units) + "万" + zero;
            return rest == 0 ? head : head + said(rest, digits, units);
        }
        StringBuilder said = new StringBuilder();
        boolean zero = false;
        for (int power = 3, unit = 1000; power >= 0; power--, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                zero = !said.isEmpty();
                continue;
            }
            if (zero) {
                said.append(digits.charAt(0));
            }
            zero = false;
            said.append(digits.charAt(digit));
            if (power > 0) {
                said.append(units.charAt(power - 1));
            }
        }
        return said.toString();
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
