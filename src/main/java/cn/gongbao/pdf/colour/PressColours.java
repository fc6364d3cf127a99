package cn.gongbao.pdf.colour;

/**
 * Colours as a press prints them under one condition, by the profile of it: relative colorimetric
 * with black point compensation (ISO 18619), since half the profiles have no perceptual table of
 * their own.
 */
public final class PressColours {

    private static final double[] NO_LIGHT = {0, 0, 0};

    private final LookupTable toPress;

    /** L* of black ink alone, from none to full in 256 steps. */
    private final double[] blackInk = new double[256];

    private final double darkest;
    private final int limit;

    private PressColours(
            LookupTable toPress, LookupTable toEye, LookupTable perceptual, int limit) {
        this.toPress = toPress;
        this.limit = limit;
        double[] black = perceptual.at(perceptual.encoded(NO_LIGHT));
        double lightness = toEye.decoded(toEye.at(black))[0];
        darkest = Cie.xyz(new double[] {Math.min(Math.max(lightness, 0), 50), 0, 0})[1];
        for (int i = 0; i < blackInk.length; i++) {
            blackInk[i] = toEye.decoded(toEye.at(new double[] {0, 0, 0, i / 255.0}))[0];
        }
    }

    /**
     * The colours of a printing condition.
     *
     * @param profile of it
     * @param inkLimit most ink on one spot, in percent
     * @throws ProfileRefused if it is no CMYK profile of an output device with lut8 or lut16 tables
     */
    public static PressColours of(byte[] profile, int inkLimit) throws ProfileRefused {
        Profile read = Profile.of(profile);
        if (!read.space().equals("CMYK")
                || !read.deviceClass().equals("prtr")
                || !read.connection().equals("Lab")) {
            throw new ProfileRefused(
                    read.deviceClass() + " " + read.space() + " by " + read.connection());
        }
        return new PressColours(
                LookupTable.of(read, "B2A1", 3, 4),
                LookupTable.of(read, "A2B1", 4, 3),
                LookupTable.of(read, "B2A0", 3, 4),
                inkLimit);
    }

    /**
     * A colour in process inks, more than the limit included.
     *
     * @param rgb 0xRRGGBB
     * @return a byte for each of cyan, magenta, yellow, black, cyan first
     */
    public int cmyk(int rgb, SourceColours source) {
        double[] wanted = Cie.compensated(source.xyz(rgb), source.xyz(0)[1], darkest);
        double[] inks = toPress.at(toPress.encoded(Cie.lab(wanted)));
        int packed = 0;
        for (double ink : inks) {
            packed = packed << 8 | (int) Math.round(ink * 255);
        }
        return packed;
    }

    /** Total of four inks, in bytes: 255 is 100 %. */
    static int total(int cmyk) {
        return (cmyk >>> 24) + (cmyk >> 16 & 0xFF) + (cmyk >> 8 & 0xFF) + (cmyk & 0xFF);
    }

    /** Whether four inks are more than the paper takes; a step of rounding for each is let be. */
    public boolean tooMuch(int cmyk) {
        return total(cmyk) > limit * 255 / 100 + 4;
    }

    /** Less of the coloured inks, in the proportion that they have, so that the limit is kept. */
    public int limited(int cmyk) {
        if (!tooMuch(cmyk)) {
            return cmyk;
        }
        int black = cmyk & 0xFF;
        double factor = (limit * 2.55 - black) / (total(cmyk) - black);
        int result = 0;
        for (int shift = 24; shift > 0; shift -= 8) {
            result = result << 8 | (int) ((cmyk >>> shift & 0xFF) * factor);
        }
        return result << 8 | black;
    }

    /** What DeviceGray must say for every byte of a grey source, so that black ink shows it. */
    public int[] greys(SourceColours source) {
        double low = source.xyz(0)[1];
        double lowest = Cie.xyz(new double[] {blackInk[255], 0, 0})[1];
        int[] greys = new int[256];
        for (int i = 0; i < 256; i++) {
            double[] wanted = Cie.compensated(source.xyz(i * 0x010101), low, lowest);
            greys[i] = 255 - inkFor(Cie.lab(wanted)[0]);
        }
        return greys;
    }

    /** The step of black ink that comes nearest to a lightness. */
    private int inkFor(double lightness) {
        int nearest = 0;
        for (int i = 1; i < blackInk.length; i++) {
            if (Math.abs(blackInk[i] - lightness) < Math.abs(blackInk[nearest] - lightness)) {
                nearest = i;
            }
        }
        return nearest;
    }
}
