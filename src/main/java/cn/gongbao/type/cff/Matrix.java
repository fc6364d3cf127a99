package cn.gongbao.type.cff;

import java.util.ArrayList;
import java.util.List;

/**
 * From the units of glyphs to the em (Technical Note 5176 §9, FontMatrix).
 *
 * @param numbers the six of PostScript, a b c d x y
 */
record Matrix(List<Double> numbers) {

    private static final double USUAL = 0.001;

    Matrix {
        numbers = List.copyOf(numbers);
    }

    /**
     * One matrix after the other.
     *
     * @param first null where it is not there
     * @param second null where it is not there
     * @return null where neither is there
     */
    static Matrix product(Matrix first, Matrix second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        List<Double> product = new ArrayList<>();
        for (int i = 0; i < 6; i += 2) {
            double x = first.numbers.get(i);
            double y = first.numbers.get(i + 1);
            for (int j = 0; j < 2; j++) {
                double shift = i < 4 ? 0 : second.numbers.get(4 + j);
                product.add(x * second.numbers.get(j) + y * second.numbers.get(2 + j) + shift);
            }
        }
        return new Matrix(product);
    }

    /** Ems to a unit, across; the usual thousandth where there is no matrix. */
    static double scale(Matrix matrix) {
        return matrix == null ? USUAL : matrix.numbers.get(0);
    }
}
