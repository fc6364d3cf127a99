package cn.gongbao.pdf.colour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;

/**
 * A picture as plates print it.
 *
 * @param width in pixels
 * @param height in pixels
 * @param components 4 for process inks, 1 for grey on the black plate
 * @param bits to a component: 8, or 1 for line art
 * @param data rows of samples, as DeviceCMYK or DeviceGray has them; null where the JPEG file is
 *     taken as it is
 * @param inverted whether that file counts what is left white
 * @param limited pixels that had more ink than the paper takes, and have less now
 * @param refused what its profile is, if that could not be read, or null
 */
public record PlatePicture(
        int width,
        int height,
        int components,
        int bits,
        byte[] data,
        boolean inverted,
        int limited,
        String refused) {

    /** Colours remembered while a picture is converted, by a hash of them. */
    private static final int MEMORY = 1 << 16;

    /**
     * Converts a JPEG or PNG file; one in process inks stays as it is if the paper takes its ink.
     *
     * @throws IOException if it is neither or cannot be read
     */
    public static PlatePicture of(byte[] file, PressColours press) throws IOException {
        PictureFile parts = PictureFile.of(file);
        Samples samples = Samples.of(parts);
        if (samples.inks()) {
            return inks(samples, parts.adobe() >= 0, press);
        }
        try {
            SourceColours source =
                    parts.profile() == null
                            ? SourceColours.SRGB
                            : SourceColours.of(parts.profile());
            return of(samples, source, null, press);
        } catch (ProfileRefused refused) {
            return of(samples, SourceColours.SRGB, refused.getMessage(), press);
        }
    }

    /** Converts an image whose numbers are sRGB, whatever its colour model says. */
    public static PlatePicture of(BufferedImage image, PressColours press) {
        return of(Samples.of(image), SourceColours.SRGB, null, press);
    }

    private static PlatePicture of(
            Samples samples, SourceColours source, String refused, PressColours press) {
        if (samples.line()) {
            return new PlatePicture(
                    samples.width(), samples.height(), 1, 1, line(samples), false, 0, refused);
        }
        if (samples.grey()) {
            int[] greys = press.greys(source);
            byte[] data = new byte[samples.pixels().length];
            for (int i = 0; i < data.length; i++) {
                data[i] = (byte) greys[samples.pixels()[i] >> 8 & 0xFF];
            }
            return new PlatePicture(
                    samples.width(), samples.height(), 1, 8, data, false, 0, refused);
        }
        return colours(samples, source, refused, press);
    }

    private static byte[] line(Samples samples) {
        int bytes = (samples.width() + 7) / 8;
        byte[] data = new byte[bytes * samples.height()];
        for (int y = 0; y < samples.height(); y++) {
            for (int x = 0; x < samples.width(); x++) {
                if (samples.pixels()[y * samples.width() + x] != 0) {
                    data[y * bytes + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
        }
        return data;
    }

    private static PlatePicture colours(
            Samples samples, SourceColours source, String refused, PressColours press) {
        int[] known = new int[MEMORY];
        int[] inks = new int[MEMORY];
        Arrays.fill(known, -1);
        int[] pixels = new int[samples.pixels().length];
        for (int i = 0; i < pixels.length; i++) {
            int rgb = samples.pixels()[i];
            int place = (rgb * 0x9E3779B1) >>> 16;
            if (known[place] != rgb) {
                known[place] = rgb;
                inks[place] = press.cmyk(rgb, source);
            }
            pixels[i] = inks[place];
        }
        return packed(samples, pixels, refused, press);
    }

    private static PlatePicture packed(
            Samples samples, int[] pixels, String refused, PressColours press) {
        byte[] data = new byte[pixels.length * 4];
        int limited = 0;
        for (int i = 0; i < pixels.length; i++) {
            int cmyk = press.limited(pixels[i]);
            if (cmyk != pixels[i]) {
                limited++;
            }
            data[i * 4] = (byte) (cmyk >> 24);
            data[i * 4 + 1] = (byte) (cmyk >> 16);
            data[i * 4 + 2] = (byte) (cmyk >> 8);
            data[i * 4 + 3] = (byte) cmyk;
        }
        return new PlatePicture(
                samples.width(), samples.height(), 4, 8, data, false, limited, refused);
    }

    private static PlatePicture inks(Samples samples, boolean inverted, PressColours press) {
        for (int cmyk : samples.pixels()) {
            if (press.tooMuch(cmyk)) {
                return packed(samples, samples.pixels(), null, press);
            }
        }
        return new PlatePicture(samples.width(), samples.height(), 4, 8, null, inverted, 0, null);
    }

    /** Whether it is line art of one bit to a pixel. */
    public boolean line() {
        return bits == 1;
    }
}
