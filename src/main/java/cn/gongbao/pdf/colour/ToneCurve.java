package cn.gongbao.pdf.colour;

import java.nio.ByteBuffer;

/** A curve from 0..1 to 0..1 (ICC.1:2022 §10.6 and §10.18). */
final class ToneCurve {

    private static final int[] PARAMETERS = {1, 3, 4, 5, 7};

    private final double[] table;
    private final double[] formula;
    private final int kind;

    private ToneCurve(double[] table, double[] formula, int kind) {
        this.table = table;
        this.formula = formula;
        this.kind = kind;
    }

    /** A curve through values that are evenly spaced. */
    static ToneCurve through(double[] values) {
        return new ToneCurve(values, null, 0);
    }

    /** A curve of a profile; null where there is none. */
    static ToneCurve of(ByteBuffer element) throws ProfileRefused {
        if (element == null) {
            return null;
        }
        return switch (Profile.type(element)) {
            case "curv" -> sampled(element);
            case "para" -> parametric(element);
            default -> throw new ProfileRefused("a curve of type " + Profile.type(element));
        };
    }

    private static ToneCurve sampled(ByteBuffer element) throws ProfileRefused {
        int count = element.getInt(8);
        if (count < 0 || 12 + count * 2L > element.capacity()) {
            throw new ProfileRefused("a curve that is cut off");
        }
        if (count == 0) {
            return through(new double[] {0, 1});
        }
        if (count == 1) {
            double gamma = (element.getShort(12) & 0xFFFF) / 256.0;
            return new ToneCurve(null, new double[] {gamma}, 0);
        }
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = (element.getShort(12 + i * 2) & 0xFFFF) / 65535.0;
        }
        return through(values);
    }

    private static ToneCurve parametric(ByteBuffer element) throws ProfileRefused {
        int kind = element.getShort(8);
        if (kind < 0 || kind >= PARAMETERS.length) {
            throw new ProfileRefused("a curve of kind " + kind);
        }
        double[] formula = new double[PARAMETERS[kind]];
        for (int i = 0; i < formula.length; i++) {
            formula[i] = Profile.fixed(element, 12 + i * 4);
        }
        return new ToneCurve(null, formula, kind);
    }

    /** The curve's value; what is outside 0..1 is taken as the nearer end. */
    double at(double x) {
        double within = Math.min(Math.max(x, 0), 1);
        return table == null ? Math.min(Math.max(formula(within), 0), 1) : interpolated(within);
    }

    private double interpolated(double x) {
        double place = x * (table.length - 1);
        int below = Math.min((int) place, table.length - 2);
        return table[below] + (table[below + 1] - table[below]) * (place - below);
    }

    /** ICC.1:2022 table 68: g, a, b, c, d, e, f in this order. */
    private double formula(double x) {
        double[] p = formula;
        return switch (kind) {
            case 0 -> power(x, p[0]);
            case 1 -> x >= -p[2] / p[1] ? power(p[1] * x + p[2], p[0]) : 0;
            case 2 -> x >= -p[2] / p[1] ? power(p[1] * x + p[2], p[0]) + p[3] : p[3];
            case 3 -> x >= p[4] ? power(p[1] * x + p[2], p[0]) : p[3] * x;
            default -> x >= p[4] ? power(p[1] * x + p[2], p[0]) + p[5] : p[3] * x + p[6];
        };
    }

    // StrictMath: the same on every machine, so that pictures are the same bytes.
    private static double power(double base, double exponent) {
        return StrictMath.pow(Math.max(base, 0), exponent);
    }
}
