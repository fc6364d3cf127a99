package cn.gongbao.pdf;

import cn.gongbao.model.Length;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;

/** Lengths and rectangles as PDF numbers in points. */
final class Rectangles {

    private Rectangles() {}

    /** A rectangle from its lower left corner, {@code bottom} counted upward in EMU. */
    static COSArray of(Length x, long bottom, Length width, Length height) {
        return between(x.emu(), bottom, x.emu() + width.emu(), bottom + height.emu());
    }

    /** A rectangle from its corners in EMU. */
    static COSArray between(long left, long bottom, long right, long top) {
        COSArray box = new COSArray();
        box.add(number(left));
        box.add(number(bottom));
        box.add(number(right));
        box.add(number(top));
        return box;
    }

    /** Points to a thousandth. */
    static COSBase number(long emu) {
        return thousandths(ContentBuffer.thousandths(emu));
    }

    /** A number given in thousandths, whole where it can be. */
    static COSBase thousandths(long thousandths) {
        return thousandths % 1000 == 0
                ? COSInteger.get(thousandths / 1000)
                : new COSFloat(thousandths / 1000f);
    }
}
