package cn.gongbao.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/**
 * A content stream as it is written anew in inks: knows what has been painted with, and whether on
 * what is beneath or in its place.
 */
final class InkStream {

    /** Wider areas of black are printed in place of what is beneath, or it would show through. */
    private static final double THIN = 72 / 25.4;

    private final List<Object> out = new ArrayList<>();
    private final List<Object> path = new ArrayList<>();
    private final Deque<InkState> saved = new ArrayDeque<>();
    private final Set<String> spaces = new TreeSet<>();
    private final Set<String> states = new TreeSet<>();
    private final Set<String> used = Plates.none();
    private Rectangle2D.Double bounds;
    private InkState state;

    /** An empty stream that begins with black, and in the page's own user space. */
    InkStream() {
        state = new InkState(new Matrix(), 1, null, null, null);
        // A page begins with the device's grey, which no plate's overprint mode heeds.
        colour(Colours.Shade.process(0, 0, 0, 100), true);
        colour(Colours.Shade.process(0, 0, 0, 100), false);
        overprint(false);
    }

    /**
     * An empty stream within another, which hands its state down.
     *
     * @param matrix from its user space to the other's
     */
    InkStream(Matrix matrix, InkStream around) {
        Matrix place = matrix.multiply(around.state.place());
        state = around.state.within(place);
    }

    List<Object> tokens() {
        out.addAll(path);
        path.clear();
        return out;
    }

    Set<String> spaces() {
        return spaces;
    }

    Set<String> states() {
        return states;
    }

    /** The plates that something was painted with. */
    Set<String> used() {
        return used;
    }

    Matrix place() {
        return state.place();
    }

    /** Copies an operator, and heeds what it does to the graphics state. */
    void copy(List<COSBase> operands, Operator operator) {
        switch (operator.getName()) {
            case "q" -> saved.push(state);
            case "Q" -> state = saved.isEmpty() ? state : saved.pop();
            case "cm" -> state = state.at(matrix(operands).multiply(state.place()));
            case "w" -> state = state.line(number(operands, 0));
            default -> {}
        }
        out.addAll(operands);
        out.add(operator);
    }

    static Matrix matrix(List<COSBase> numbers) {
        return new Matrix(
                number(numbers, 0),
                number(numbers, 1),
                number(numbers, 2),
                number(numbers, 3),
                number(numbers, 4),
                number(numbers, 5));
    }

    static float number(List<COSBase> operands, int at) {
        return at < operands.size() && operands.get(at) instanceof COSNumber number
                ? number.floatValue()
                : 0;
    }

    /** Chooses a colour. */
    void colour(Colours.Shade shade, boolean fill) {
        if (shade.space() != null) {
            spaces.add(shade.space());
        }
        for (String word : (fill ? shade.fill() : shade.stroke()).split(" ")) {
            out.add(token(word));
        }
        state = state.colour(shade, fill);
    }

    private static Object token(String word) {
        char first = word.charAt(0);
        if (first == '/') {
            return COSName.getPDFName(word.substring(1));
        }
        return Character.isLetter(first)
                ? Operator.getOperator(word)
                : new COSFloat(Float.parseFloat(word));
    }

    /** Chooses a pattern, whose colours are its own. */
    void pattern(List<COSBase> operands, Operator operator, boolean fill) {
        state = state.colour(null, fill);
        out.addAll(operands);
        out.add(operator);
    }

    /** Takes a step of a path, which is held back until it is known how it is painted. */
    void step(List<COSBase> operands, Operator operator) {
        boolean rectangle = operator.getName().equals("re");
        for (int i = 0; i + 1 < operands.size() && (!rectangle || i == 0); i += 2) {
            reach(number(operands, i), number(operands, i + 1));
        }
        if (rectangle) {
            reach(
                    number(operands, 0) + number(operands, 2),
                    number(operands, 1) + number(operands, 3));
        }
        path.addAll(operands);
        path.add(operator);
    }

    private void reach(float x, float y) {
        var point = state.place().transformPoint(x, y);
        if (bounds == null) {
            bounds = new Rectangle2D.Double(point.x, point.y, 0, 0);
        }
        bounds.add(point.x, point.y);
    }

    /** Paints the path. */
    void paint(Operator operator) {
        String name = operator.getName();
        boolean fills = Set.of("f", "F", "f*", "B", "B*", "b", "b*").contains(name);
        boolean strokes = Set.of("S", "s", "B", "B*", "b", "b*").contains(name);
        if (fills) {
            use(state.fill());
        }
        if (strokes) {
            use(state.stroke());
        }
        if (fills || strokes) {
            boolean overprints = !fills || black(state.fill()) && thin();
            overprints &= !strokes || black(state.stroke()) && fine();
            overprint(overprints);
        }
        out.addAll(path);
        out.add(operator);
        path.clear();
        bounds = null;
    }

    private void use(Colours.Shade shade) {
        if (shade != null) {
            used.addAll(shade.plates());
        }
    }

    private boolean thin() {
        return bounds != null && Math.min(bounds.width, bounds.height) <= THIN;
    }

    private boolean fine() {
        Matrix place = state.place();
        double scale = Math.max(place.getScalingFactorX(), place.getScalingFactorY());
        return state.line() * scale <= THIN;
    }

    /** Draws a picture; a stencil is painted with the colour for areas. */
    void picture(List<COSBase> operands, Operator operator, boolean stencil) {
        if (stencil) {
            use(state.fill());
        }
        overprint(false);
        out.addAll(operands);
        out.add(operator);
    }

    /** Shows text: black on what is beneath. */
    void text(List<COSBase> operands, Operator operator) {
        use(state.fill());
        overprint(black(state.fill()));
        out.addAll(operands);
        out.add(operator);
    }

    private static boolean black(Colours.Shade shade) {
        return shade != null && shade.overprints();
    }

    /** Lays ink on what is beneath, or in its place, from here on. */
    void overprint(boolean wanted) {
        if (state.overprint() != null && state.overprint() == wanted) {
            return;
        }
        state = state.overprint(wanted);
        String name = wanted ? PressResources.OVERPRINT : PressResources.KNOCKOUT;
        states.add(name);
        out.add(COSName.getPDFName(name));
        out.add(Operator.getOperator("gs"));
    }
}
