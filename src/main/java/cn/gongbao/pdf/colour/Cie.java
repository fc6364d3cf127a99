package cn.gongbao.pdf.colour;

/** CIE 1931 XYZ and CIELAB under D50, as profiles connect by (ICC.1:2022 §6.3.4). */
final class Cie {

    private static final double[] WHITE = {0.9642, 1, 0.8249};
    private static final double LOW = 6.0 / 29;

    private Cie() {}

    static double[] lab(double[] xyz) {
        double x = root(xyz[0] / WHITE[0]);
        double y = root(xyz[1] / WHITE[1]);
        double z = root(xyz[2] / WHITE[2]);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    static double[] xyz(double[] lab) {
        double y = (lab[0] + 16) / 116;
        return new double[] {
            WHITE[0] * cube(y + lab[1] / 500), WHITE[1] * cube(y), WHITE[2] * cube(y - lab[2] / 200)
        };
    }

    /** A grey of a part 0..1 of the light that white has. */
    static double[] grey(double light) {
        return new double[] {WHITE[0] * light, WHITE[1] * light, WHITE[2] * light};
    }

    /**
     * Moves a colour so that one black lands on another and white stays where it is (ISO 18619).
     *
     * @param from Y of the black that there is
     * @param to Y of the black that there can be
     */
    static double[] compensated(double[] xyz, double from, double to) {
        double factor = (1 - to) / (1 - from);
        double[] moved = new double[3];
        for (int i = 0; i < 3; i++) {
            moved[i] = factor * xyz[i] + WHITE[i] * (1 - factor);
        }
        return moved;
    }

    private static double root(double part) {
        return part > LOW * LOW * LOW ? StrictMath.cbrt(part) : part / (3 * LOW * LOW) + 4.0 / 29;
    }

    private static double cube(double part) {
        return part > LOW ? part * part * part : 3 * LOW * LOW * (part - 4.0 / 29);
    }
}
