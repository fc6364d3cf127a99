package cn.gongbao.galley;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The size of a picture file, once it is known to be whole.
 *
 * @param width in pixels
 * @param height in pixels
 */
record PictureFile(int width, int height) {

    /** Pictures of more pixels are not decoded. */
    static final long MOST_PIXELS = 100_000_000;

    /** A picture is looked through at about this many pixels on its longer side. */
    private static final int GLANCE = 256;

    /** What is amiss with a file, as the end of a message key. */
    static final class Refusal extends Exception {

        private static final long serialVersionUID = 1;

        Refusal(String key) {
            super(key);
        }
    }

    /**
     * Looks a JPEG or PNG file through from end to end.
     *
     * @throws Refusal if it is of another kind, too large or broken
     */
    static PictureFile read(byte[] bytes) throws Refusal {
        String format = format(bytes);
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        try (MemoryCacheImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            PictureFile size = new PictureFile(reader.getWidth(0), reader.getHeight(0));
            if ((long) size.width * size.height > MOST_PIXELS) {
                throw new Refusal("picture-large");
            }
            if (!whole(reader, size)) {
                throw new Refusal("picture-broken");
            }
            return size;
        } catch (IOException | RuntimeException e) {
            throw new Refusal("picture-broken");
        } finally {
            reader.dispose();
        }
    }

    private static String format(byte[] bytes) throws Refusal {
        if (bytes.length > 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8) {
            return "jpeg";
        }
        if (bytes.length > 8 && (bytes[0] & 0xFF) == 0x89 && bytes[1] == 'P' && bytes[2] == 'N') {
            return "png";
        }
        throw new Refusal("picture-kind");
    }

    // A JPEG that ends too early is read with a warning only. Four inks are read as a raster.
    private static boolean whole(ImageReader reader, PictureFile size) throws IOException {
        boolean[] warned = new boolean[1];
        IIOReadWarningListener listener = (source, warning) -> warned[0] = true;
        reader.addIIOReadWarningListener(listener);
        ImageReadParam glance = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(size.width, size.height) / GLANCE);
        glance.setSourceSubsampling(step, step, 0, 0);
        if (reader.canReadRaster()) {
            return reader.readRaster(0, glance).getWidth() > 0 && !warned[0];
        }
        BufferedImage image = reader.read(0, glance);
        return image.getWidth() > 0 && !warned[0];
    }
}
