package cn.gongbao.pdf.colour;

import java.nio.ByteBuffer;

/** What the numbers of a picture or a screen look like, by the profile that they are meant for. */
public final class SourceColours {

    private final double[][] columns;
    private final ToneCurve[] curves;
    private final LookupTable table;

    private SourceColours(double[][] columns, ToneCurve[] curves, LookupTable table) {
        this.columns = columns;
        this.curves = curves;
        this.table = table;
    }

    /** sRGB (IEC 61966-2-1), adapted to D50 as ICC's own profile has it. */
    public static final SourceColours SRGB = srgb();

    private static SourceColours srgb() {
        double[] values = new double[1024];
        for (int i = 0; i < values.length; i++) {
            double v = i / 1023.0;
            values[i] = v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4);
        }
        ToneCurve curve = ToneCurve.through(values);
        double[][] columns = {
            {0.4360747, 0.2225045, 0.0139322},
            {0.3850649, 0.7168786, 0.0971045},
            {0.1430804, 0.0606169, 0.7141733}
        };
        return new SourceColours(columns, new ToneCurve[] {curve, curve, curve}, null);
    }

    /**
     * The colours of an RGB or grey profile.
     *
     * @throws ProfileRefused if it is of another kind
     */
    public static SourceColours of(byte[] file) throws ProfileRefused {
        Profile profile = Profile.of(file);
        if (profile.space().equals("GRAY")) {
            ToneCurve curve = ToneCurve.of(profile.tag("kTRC"));
            if (curve == null) {
                throw new ProfileRefused("no curve kTRC");
            }
            return new SourceColours(null, new ToneCurve[] {curve}, null);
        }
        if (!profile.space().equals("RGB")) {
            throw new ProfileRefused(profile.space());
        }
        double[][] columns = new double[3][];
        ToneCurve[] curves = new ToneCurve[3];
        for (int i = 0; i < 3; i++) {
            String name = "rgb".substring(i, i + 1);
            curves[i] = ToneCurve.of(profile.tag(name + "TRC"));
            columns[i] = column(profile.tag(name + "XYZ"));
            if (curves[i] == null || columns[i] == null) {
                if (!profile.connection().equals("Lab")) {
                    throw new ProfileRefused("RGB by tables of " + profile.connection());
                }
                return new SourceColours(null, null, LookupTable.of(profile, "A2B0", 3, 3));
            }
        }
        return new SourceColours(columns, curves, null);
    }

    private static double[] column(ByteBuffer element) {
        return element == null || element.capacity() < 20
                ? null
                : new double[] {
                    Profile.fixed(element, 8),
                    Profile.fixed(element, 12),
                    Profile.fixed(element, 16)
                };
    }

    /** XYZ of a colour, its white being D50. */
    double[] xyz(int rgb) {
        double[] parts = {
            (rgb >> 16 & 0xFF) / 255.0, (rgb >> 8 & 0xFF) / 255.0, (rgb & 0xFF) / 255.0
        };
        if (table != null) {
            return Cie.xyz(table.decoded(table.at(parts)));
        }
        if (columns == null) {
            return Cie.grey(curves[0].at(parts[1]));
        }
        double[] xyz = new double[3];
        for (int i = 0; i < 3; i++) {
            double light = curves[i].at(parts[i]);
            for (int k = 0; k < 3; k++) {
                xyz[k] += columns[i][k] * light;
            }
        }
        return xyz;
    }
}
