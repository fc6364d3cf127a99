package cn.gongbao.inspection.preflight.content;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** The path under construction, as the boxes of its subpaths in the page's units. */
final class Outline {

    /**
     * A subpath.
     *
     * @param rectangle whether it covers its box
     */
    record Part(Box box, boolean rectangle) {}

    private final List<Part> parts = new ArrayList<>();
    private final List<Point2D> corners = new ArrayList<>();
    private Box box = Box.NOTHING;
    private boolean curved;
    private boolean open;

    void move(AffineTransform matrix, double x, double y) {
        close();
        add(matrix, x, y);
    }

    void line(AffineTransform matrix, double x, double y) {
        open = true;
        add(matrix, x, y);
    }

    void curve(AffineTransform matrix, double[] points) {
        open = true;
        curved = true;
        for (int i = 0; i + 1 < points.length; i += 2) {
            add(matrix, points[i], points[i + 1]);
        }
    }

    void rectangle(AffineTransform matrix, double x, double y, double width, double height) {
        move(matrix, x, y);
        line(matrix, x + width, y);
        line(matrix, x + width, y + height);
        line(matrix, x, y + height);
        close();
    }

    private void add(AffineTransform matrix, double x, double y) {
        Point2D point = matrix.transform(new Point2D.Double(x, y), null);
        box = box.with(point);
        if (corners.size() < 6) {
            corners.add(point);
        }
    }

    void close() {
        if (open) {
            parts.add(new Part(box, !curved && upright()));
        }
        corners.clear();
        box = Box.NOTHING;
        curved = false;
        open = false;
    }

    /** Whether four corners, or five with the first repeated, are those of the box. */
    private boolean upright() {
        if (corners.size() < 4 || corners.size() > 5) {
            return false;
        }
        if (corners.size() == 5 && corners.get(0).distance(corners.get(4)) > 0.01) {
            return false;
        }
        for (int i = 0; i < 4; i++) {
            Point2D corner = corners.get(i);
            Point2D next = corners.get((i + 1) % 4);
            boolean level = Math.abs(corner.getX() - next.getX()) < 0.01;
            boolean plumb = Math.abs(corner.getY() - next.getY()) < 0.01;
            if (level == plumb) {
                return false;
            }
        }
        return true;
    }

    /** The subpaths so far. */
    List<Part> parts() {
        close();
        return List.copyOf(parts);
    }

    /** What all of it fits into. */
    Box box() {
        return parts().stream().map(Part::box).reduce(Box.NOTHING, Box::union);
    }

    void clear() {
        close();
        parts.clear();
    }
}
