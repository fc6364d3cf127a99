package cn.gongbao.inspection.preflight.content;

import cn.gongbao.inspection.preflight.content.StreamReader.Operands;

/** Operators that build, paint and clip with paths. ISO 32000-1 8.5. */
final class PathOperators {

    private final Painter painter;
    private final Outline outline = new Outline();
    private boolean clips;
    private double x;
    private double y;

    PathOperators(Painter painter) {
        this.painter = painter;
    }

    boolean apply(String name, Operands given, GraphicsState state) {
        switch (name) {
            case "m" -> {
                to(given, 0);
                outline.move(state.matrix, x, y);
            }
            case "l" -> {
                to(given, 0);
                outline.line(state.matrix, x, y);
            }
            case "c" -> curve(state, given, 6);
            case "v", "y" -> curve(state, given, 4);
            case "h" -> outline.close();
            case "re" -> rectangle(state, given);
            case "W", "W*" -> clips = true;
            case "n" -> end(state, false, false);
            case "S", "s" -> end(state, false, true);
            case "f", "F", "f*" -> end(state, true, false);
            case "B", "B*", "b", "b*" -> end(state, true, true);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void to(Operands given, int index) {
        x = given.number(index);
        y = given.number(index + 1);
    }

    private void curve(GraphicsState state, Operands given, int count) {
        double[] points = new double[count];
        for (int i = 0; i < count; i++) {
            points[i] = given.number(i);
        }
        outline.curve(state.matrix, points);
        to(given, count - 2);
    }

    private void rectangle(GraphicsState state, Operands given) {
        to(given, 0);
        outline.rectangle(state.matrix, x, y, given.number(2), given.number(3));
    }

    private void end(GraphicsState state, boolean fills, boolean strokes) {
        boolean single = outline.parts().size() == 1;
        for (Outline.Part part : outline.parts()) {
            Box box = part.box();
            if (fills) {
                double least = Math.min(box.width(), box.height());
                boolean covers = single && part.rectangle();
                painter.paint(state, state.fill, box, new Mark.Area(least, covers));
            }
            if (strokes) {
                double width = state.lineWidth * state.growth();
                painter.paint(state, state.stroke, box.grown(width / 2), new Mark.Line(width));
            }
        }
        if (clips) {
            state.clip = state.clip.intersection(outline.box());
        }
        clips = false;
        outline.clear();
    }
}
