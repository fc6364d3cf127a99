package cn.gongbao.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Colour spaces of single inks (ISO 32000-1 §8.6.6.4). */
final class Separations {

    private Separations() {}

    /** What is printed by every plate, as marks must be. */
    static COSArray all() {
        COSDictionary tint = new COSDictionary();
        tint.setInt(COSName.FUNCTION_TYPE, 2);
        tint.setItem(COSName.DOMAIN, numbers(0, 1));
        tint.setItem(COSName.C0, numbers(0, 0, 0, 0));
        tint.setItem(COSName.C1, numbers(1, 1, 1, 1));
        tint.setInt(COSName.N, 1);
        COSArray space = new COSArray();
        space.add(COSName.SEPARATION);
        space.add(COSName.getPDFName("All"));
        space.add(COSName.DEVICECMYK);
        space.add(tint);
        return space;
    }

    private static COSArray numbers(int... values) {
        COSArray numbers = new COSArray();
        for (int value : values) {
            numbers.add(COSInteger.get(value));
        }
        return numbers;
    }
}
