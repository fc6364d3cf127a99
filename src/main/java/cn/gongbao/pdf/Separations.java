package cn.gongbao.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Colour spaces of single inks (ISO 32000-1 §8.6.6.4). */
final class Separations {

    /** The name of what is printed from every plate, as marks must be. */
    static final String ALL = "All";

    private Separations() {}

    /** What is printed from every plate. */
    static COSArray all() {
        return of(ALL, 100, 100, 100, 100);
    }

    /**
     * The plate of an ink.
     *
     * @param colorant its name
     * @param percent of cyan, magenta, yellow and black that show it where there is no such plate
     */
    static COSArray of(String colorant, int... percent) {
        COSArray none = new COSArray();
        COSArray full = new COSArray();
        for (int ink : percent) {
            none.add(COSInteger.ZERO);
            full.add(Rectangles.thousandths(ink * 10L));
        }
        COSArray domain = new COSArray();
        domain.add(COSInteger.ZERO);
        domain.add(COSInteger.ONE);
        COSDictionary tint = new COSDictionary();
        tint.setInt(COSName.FUNCTION_TYPE, 2);
        tint.setItem(COSName.DOMAIN, domain);
        tint.setItem(COSName.C0, none);
        tint.setItem(COSName.C1, full);
        tint.setInt(COSName.N, 1);
        COSArray space = new COSArray();
        space.add(COSName.SEPARATION);
        space.add(COSName.getPDFName(colorant));
        space.add(COSName.DEVICECMYK);
        space.add(tint);
        return space;
    }
}
