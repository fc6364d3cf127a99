package cn.gongbao.pdf;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Grey pictures with the values of their files: asked for colours, Java takes grey for linear light
 * and gives paler ones.
 */
final class GreyImages {

    private static final int BYTE = 8;

    private GreyImages() {}

    /** Whether a picture's samples are grey, with transparency or without. */
    static boolean isGrey(BufferedImage image) {
        ColorModel model = image.getColorModel();
        return !(model instanceof IndexColorModel)
                && model.getColorSpace().getType() == ColorSpace.TYPE_GRAY;
    }

    /** A picture without transparency, eight bits to a sample. */
    static COSStream opaque(BufferedImage image, Streams streams) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] samples = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                samples[y * width + x] = (byte) sample(image, x, y, 0);
            }
        }
        COSStream stream = streams.compressed(samples, samples.length);
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, width);
        stream.setInt(COSName.HEIGHT, height);
        stream.setInt(COSName.BITS_PER_COMPONENT, BYTE);
        stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        return stream;
    }

    /** The same picture, transparency and all, in colours that are grey. */
    static BufferedImage inColours(BufferedImage image) {
        BufferedImage colours =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int grey = sample(image, x, y, 0);
                int alpha = sample(image, x, y, 1);
                colours.setRGB(x, y, alpha << 24 | grey << 16 | grey << 8 | grey);
            }
        }
        return colours;
    }

    private static int sample(BufferedImage image, int x, int y, int band) {
        Raster raster = image.getRaster();
        int bits = image.getColorModel().getComponentSize(band);
        int sample = raster.getSample(x, y, band);
        return bits > BYTE ? sample >> bits - BYTE : sample;
    }
}
