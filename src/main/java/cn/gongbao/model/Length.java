package cn.gongbao.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A length counted in EMU: 36 000 to the millimetre and 12 700 to the point, both exact.
 *
 * @param emu the count of units; may be negative
 */
public record Length(long emu) implements Comparable<Length> {

    /** No length. */
    public static final Length ZERO = new Length(0);

    /** Units in a millimetre. */
    public static final long PER_MILLIMETRE = 36_000;

    /** Units in a point of 1/72 inch. */
    public static final long PER_POINT = 12_700;

    /** A length in millimetres, rounded to the nearest unit. */
    public static Length mm(double millimetres) {
        return new Length(Math.round(millimetres * PER_MILLIMETRE));
    }

    /** A length in points, rounded to the nearest unit. */
    public static Length pt(double points) {
        return new Length(Math.round(points * PER_POINT));
    }

    /** The sum of two lengths. */
    public Length plus(Length other) {
        return new Length(emu + other.emu);
    }

    /** This length less another. */
    public Length minus(Length other) {
        return new Length(emu - other.emu);
    }

    /** This length taken a whole number of times. */
    public Length times(long count) {
        return new Length(emu * count);
    }

    /** This length scaled, rounded to the nearest unit. */
    public Length scaled(double factor) {
        return new Length(Math.round(emu * factor));
    }

    /** This length in points. */
    public double points() {
        return (double) emu / PER_POINT;
    }

    /** This length in millimetres. */
    public double millimetres() {
        return (double) emu / PER_MILLIMETRE;
    }

    @Override
    public int compareTo(Length other) {
        return Long.compare(emu, other.emu);
    }

    /** The length in points with up to three decimals, as in {@code 10.5pt}. */
    @Override
    public String toString() {
        BigDecimal points =
                new BigDecimal(emu)
                        .divide(BigDecimal.valueOf(PER_POINT), 3, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return (points.signum() == 0 ? "0" : points.toPlainString()) + "pt";
    }
}
