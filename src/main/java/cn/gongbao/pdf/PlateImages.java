package cn.gongbao.pdf;

import cn.gongbao.pdf.colour.PlatePicture;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Writes pictures as plates print them. */
final class PlateImages {

    /** Each sample as what it differs by from that on its left (TIFF 6.0 §14). */
    private static final int DIFFERENCES = 2;

    private PlateImages() {}

    /** A picture whose samples were converted, compressed without loss. */
    static COSStream converted(PlatePicture picture, Streams streams) {
        boolean differences = picture.bits() == 8;
        byte[] samples = differences ? differences(picture) : picture.data();
        COSStream stream = streams.compressed(samples, samples.length);
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, picture.width());
        stream.setInt(COSName.HEIGHT, picture.height());
        stream.setInt(COSName.BITS_PER_COMPONENT, picture.bits());
        stream.setItem(
                COSName.COLORSPACE,
                picture.components() == 4 ? COSName.DEVICECMYK : COSName.DEVICEGRAY);
        if (differences) {
            COSDictionary parameters = new COSDictionary();
            parameters.setDirect(true);
            parameters.setInt(COSName.PREDICTOR, DIFFERENCES);
            parameters.setInt(COSName.COLORS, picture.components());
            parameters.setInt(COSName.COLUMNS, picture.width());
            stream.setItem(COSName.DECODE_PARMS, parameters);
        }
        return stream;
    }

    private static byte[] differences(PlatePicture picture) {
        byte[] from = picture.data();
        byte[] to = from.clone();
        int step = picture.components();
        int row = picture.width() * step;
        for (int i = 0; i < from.length; i++) {
            if (i % row >= step) {
                to[i] = (byte) (from[i] - from[i - step]);
            }
        }
        return to;
    }

    /** A JPEG of process inks as it is; Adobe's count what is left white. */
    static void decode(PDImageXObject image, PlatePicture picture) throws IOException {
        COSArray decode = new COSArray();
        for (int i = 0; i < 4; i++) {
            decode.add(picture.inverted() ? COSInteger.ONE : COSInteger.ZERO);
            decode.add(picture.inverted() ? COSInteger.ZERO : COSInteger.ONE);
        }
        image.setDecode(decode);
    }
}
