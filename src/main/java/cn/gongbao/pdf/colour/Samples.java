package cn.gongbao.pdf.colour;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture's samples, read without any conversion of colours.
 *
 * @param width in pixels
 * @param height in pixels
 * @param pixels one of each, row by row: 0xRRGGBB, laid on white, or four inks with cyan first
 * @param inks whether they are inks
 * @param line whether the file has one bit to a pixel, black or white
 */
record Samples(int width, int height, int[] pixels, boolean inks, boolean line) {

    /** How far parts of a grey may lie from each other, as JPEG leaves them. */
    private static final int NOISE = 2;

    static Samples of(PictureFile file) throws IOException {
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(file.samples()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("neither JPEG nor PNG");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return file.jpegComponents() == 4
                        ? inks(reader.readRaster(0, null), file.adobe())
                        : of(reader.read(0));
            } finally {
                reader.dispose();
            }
        }
    }

    /** Samples of an image whose numbers are taken as they are. */
    static Samples of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = new int[width * height];
        if (image.getColorModel() instanceof IndexColorModel palette) {
            int[] row = new int[width];
            for (int y = 0; y < height; y++) {
                image.getRaster().getSamples(0, y, width, 1, 0, row);
                for (int x = 0; x < width; x++) {
                    pixels[y * width + x] = onWhite(palette.getRGB(row[x]));
                }
            }
            return new Samples(width, height, pixels, false, isLine(palette));
        }
        Raster raster = image.getRaster();
        int bands = raster.getNumBands();
        int shift = Math.max(image.getColorModel().getComponentSize(0) - 8, 0);
        int[] row = new int[width * bands];
        for (int y = 0; y < height; y++) {
            raster.getPixels(0, y, width, 1, row);
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = pixel(row, x * bands, bands, shift);
            }
        }
        return new Samples(width, height, pixels, false, false);
    }

    private static int pixel(int[] row, int at, int bands, int shift) {
        int red = row[at] >> shift;
        int green = bands < 3 ? red : row[at + 1] >> shift;
        int blue = bands < 3 ? red : row[at + 2] >> shift;
        int alpha = bands % 2 == 0 ? row[at + bands - 1] >> shift : 255;
        return onWhite(alpha << 24 | red << 16 | green << 8 | blue);
    }

    private static int onWhite(int argb) {
        int alpha = argb >>> 24;
        if (alpha == 255) {
            return argb & 0xFFFFFF;
        }
        int result = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = argb >> shift & 0xFF;
            result = result << 8 | (part * alpha + 255 * (255 - alpha) + 127) / 255;
        }
        return result;
    }

    private static boolean isLine(IndexColorModel palette) {
        return palette.getPixelSize() == 1
                && palette.getMapSize() == 2
                && !palette.hasAlpha()
                && (palette.getRGB(0) ^ palette.getRGB(1)) == 0xFFFFFF
                && isEnd(palette.getRGB(0) & 0xFFFFFF);
    }

    private static boolean isEnd(int rgb) {
        return rgb == 0 || rgb == 0xFFFFFF;
    }

    /** Four inks of a JPEG; those that Adobe's marker stands in count what is left white. */
    private static Samples inks(Raster raster, int adobe) {
        int width = raster.getWidth();
        int height = raster.getHeight();
        int[] pixels = new int[width * height];
        int[] row = new int[width * 4];
        for (int y = 0; y < height; y++) {
            raster.getPixels(0, y, width, 1, row);
            for (int x = 0; x < width; x++) {
                int packed = adobe == 2 ? fromYcck(row, x * 4) : packed(row, x * 4);
                pixels[y * width + x] = adobe < 0 ? packed : ~packed;
            }
        }
        return new Samples(width, height, pixels, true, false);
    }

    private static int packed(int[] row, int at) {
        return row[at] << 24 | row[at + 1] << 16 | row[at + 2] << 8 | row[at + 3];
    }

    /** The first three as ITU-T T.871 §7 turns them back to what YCCK is made of: 255 less each. */
    private static int fromYcck(int[] row, int at) {
        double light = row[at];
        double blue = row[at + 1] - 128;
        double red = row[at + 2] - 128;
        return 255 - part(light + 1.402 * red) << 24
                | 255 - part(light - 0.344136 * blue - 0.714136 * red) << 16
                | 255 - part(light + 1.772 * blue) << 8
                | row[at + 3];
    }

    private static int part(double value) {
        return (int) Math.min(Math.max(Math.round(value), 0), 255);
    }

    /** Whether no pixel has a colour. */
    boolean grey() {
        for (int rgb : pixels) {
            int red = rgb >> 16 & 0xFF;
            int green = rgb >> 8 & 0xFF;
            int blue = rgb & 0xFF;
            if (Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue))
                    > NOISE) {
                return false;
            }
        }
        return true;
    }
}
