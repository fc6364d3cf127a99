package cn.gongbao.manuscript.docx.number;

import cn.gongbao.manuscript.numeral.HanNumeral;
import cn.gongbao.manuscript.numeral.RomanNumeral;
import java.util.Locale;
import java.util.Optional;

/** How numbers are written (ISO/IEC 29500-1 17.18.59). */
public final class NumberForm {

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    /** The largest number that is written in another way than in digits. */
    private static final int LARGEST = 99_999;

    private NumberForm() {}

    /**
     * Writes a number.
     *
     * <p>Where a form ends, as circled digits do at 50, Word goes on in plain digits.
     *
     * @param form its name in the file, as in {@code chineseCounting}
     * @param number from 0
     * @return empty if the form is not known
     */
    public static Optional<String> write(String form, int number) {
        String digits = String.valueOf(number);
        boolean written = number >= 1 && number <= LARGEST;
        return switch (form) {
            case "decimal", "decimalHalfWidth" -> Optional.of(digits);
            case "decimalZero" -> Optional.of(number < 10 ? "0" + digits : digits);
            case "decimalFullWidth", "decimalFullWidth2" -> Optional.of(fullWidth(digits));
            case "numberInDash" -> Optional.of("- " + digits + " -");
            case "none" -> Optional.of("");
            case "01, 02, 03, ..." -> Optional.of(String.format("%02d", number));
            case "001, 002, 003, ..." -> Optional.of(String.format("%03d", number));
            case "0001, 0002, 0003, ..." -> Optional.of(String.format("%04d", number));
            case "00001, 00002, 00003, ..." -> Optional.of(String.format("%05d", number));
            default ->
                    written
                            ? letters(form, number)
                            : known(form) ? Optional.of(digits) : Optional.empty();
        };
    }

    private static boolean known(String form) {
        return letters(form, 1).isPresent();
    }

    private static Optional<String> letters(String form, int number) {
        return switch (form) {
            case "lowerLetter" -> Optional.of(letter(number));
            case "upperLetter" -> Optional.of(letter(number).toUpperCase(Locale.ROOT));
            case "lowerRoman" -> Optional.of(RomanNumeral.of(number));
            case "upperRoman" -> Optional.of(RomanNumeral.of(number).toUpperCase(Locale.ROOT));
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                    Optional.of(circled(number));
            case "decimalEnclosedParen" -> Optional.of(of(0x2474, 20, number));
            case "decimalEnclosedFullstop" -> Optional.of(of(0x2488, 20, number));
            case "ideographEnclosedCircle" -> Optional.of(of(0x3280, 10, number));
            case "ideographTraditional" -> Optional.of(of(STEMS, number));
            case "ideographZodiac" -> Optional.of(of(BRANCHES, number));
            case "ideographZodiacTraditional" -> Optional.of(cycle(number));
            default -> han(form, number);
        };
    }

    private static Optional<String> han(String form, int number) {
        return switch (form) {
            case "chineseCounting", "taiwaneseCounting" ->
                    Optional.of(
                            number < 100 ? HanNumeral.spoken(number) : HanNumeral.digits(number));
            case "chineseCountingThousand", "taiwaneseCountingThousand" ->
                    Optional.of(HanNumeral.spoken(number));
            case "japaneseCounting" -> Optional.of(HanNumeral.japanese(number));
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" ->
                    Optional.of(HanNumeral.digits(number));
            case "chineseLegalSimplified" -> Optional.of(HanNumeral.formal(number));
            case "ideographLegalTraditional" -> Optional.of(HanNumeral.traditionalFormal(number));
            default -> Optional.empty();
        };
    }

    /** A number in a circle, in plain digits above 50. */
    public static String circled(int number) {
        if (number > 35 && number <= 50) {
            return Character.toString(0x32B1 + number - 36);
        }
        return number > 20 && number <= 35
                ? Character.toString(0x3251 + number - 21)
                : of(0x2460, 20, number);
    }

    private static String of(int first, int count, int number) {
        return number <= count ? Character.toString(first + number - 1) : String.valueOf(number);
    }

    private static String of(String characters, int number) {
        return number <= characters.length()
                ? characters.substring(number - 1, number)
                : String.valueOf(number);
    }

    private static String cycle(int number) {
        int at = (number - 1) % 60;
        return "" + STEMS.charAt(at % 10) + BRANCHES.charAt(at % 12);
    }

    private static String letter(int number) {
        int times = Math.min((number - 1) / 26 + 1, 30);
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat(times);
    }

    private static String fullWidth(String digits) {
        StringBuilder wide = new StringBuilder();
        digits.chars().forEach(d -> wide.append((char) (d - '0' + '０')));
        return wide.toString();
    }
}
