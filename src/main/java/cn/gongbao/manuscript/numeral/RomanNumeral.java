package cn.gongbao.manuscript.numeral;

/** Writes whole numbers in small Roman letters. */
public final class RomanNumeral {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] LETTERS = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };

    private RomanNumeral() {}

    /** The number from 1 to 3999, as in xiv; others in digits. */
    public static String of(int number) {
        if (number < 1 || number >= 4000) {
            return String.valueOf(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(LETTERS[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }
}
