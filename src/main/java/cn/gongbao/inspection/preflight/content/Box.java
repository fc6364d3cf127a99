package cn.gongbao.inspection.preflight.content;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** An upright rectangle in points; empty where left is not less than right or the like. */
public record Box(double left, double bottom, double right, double top) {

    /** Larger than any page. */
    public static final Box EVERYTHING = new Box(-1e9, -1e9, 1e9, 1e9);

    /** Holds nothing; a union with it is the other. */
    static final Box NOTHING = new Box(1e18, 1e18, -1e18, -1e18);

    /** The rectangle of an array of four numbers, or null where it is none. */
    public static Box of(COSBase object) {
        if (!(object instanceof COSArray array) || array.size() < 4) {
            return null;
        }
        double[] corner = new double[4];
        for (int i = 0; i < 4; i++) {
            if (!(array.getObject(i) instanceof COSNumber number)) {
                return null;
            }
            corner[i] = number.floatValue();
        }
        return new Box(
                Math.min(corner[0], corner[2]),
                Math.min(corner[1], corner[3]),
                Math.max(corner[0], corner[2]),
                Math.max(corner[1], corner[3]));
    }

    /** The smallest upright rectangle around this one after a transformation. */
    Box under(AffineTransform matrix) {
        Box around = NOTHING;
        for (int i = 0; i < 4; i++) {
            Point2D corner = new Point2D.Double(i % 2 == 0 ? left : right, i < 2 ? bottom : top);
            around = around.with(matrix.transform(corner, null));
        }
        return around;
    }

    Box with(Point2D point) {
        double x = point.getX();
        double y = point.getY();
        return new Box(
                Math.min(left, x), Math.min(bottom, y), Math.max(right, x), Math.max(top, y));
    }

    /** The smallest rectangle around both. */
    public Box union(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(bottom, other.bottom),
                Math.max(right, other.right),
                Math.max(top, other.top));
    }

    /** What both have in common; empty if that is nothing. */
    public Box intersection(Box other) {
        return new Box(
                Math.max(left, other.left),
                Math.max(bottom, other.bottom),
                Math.min(right, other.right),
                Math.min(top, other.top));
    }

    /** The same, larger by a margin on each side; smaller for a negative one. */
    public Box grown(double margin) {
        return new Box(left - margin, bottom - margin, right + margin, top + margin);
    }

    /** Whether another lies inside, or outside by no more than a tolerance in points. */
    public boolean covers(Box other, double tolerance) {
        return other.left >= left - tolerance
                && other.bottom >= bottom - tolerance
                && other.right <= right + tolerance
                && other.top <= top + tolerance;
    }

    /** Whether both have an area, or an edge, in common. */
    public boolean meets(Box other) {
        Box common = intersection(other);
        return common.left <= common.right && common.bottom <= common.top;
    }

    /** From left to right. */
    public double width() {
        return right - left;
    }

    /** From bottom to top. */
    public double height() {
        return top - bottom;
    }
}
