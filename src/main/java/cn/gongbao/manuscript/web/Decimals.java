package cn.gongbao.manuscript.web;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as attributes hold them: no exponent, no noughts at the end. */
final class Decimals {

    private Decimals() {}

    /** A number rounded to some decimal places. */
    static String of(double number, int places) {
        BigDecimal rounded =
                BigDecimal.valueOf(number)
                        .setScale(places, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return rounded.toPlainString();
    }
}
