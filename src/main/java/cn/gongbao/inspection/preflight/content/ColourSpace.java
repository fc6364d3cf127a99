package cn.gongbao.inspection.preflight.content;

import cn.gongbao.inspection.preflight.content.Colour.Family;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;

/**
 * A colour space, as far as plates are concerned.
 *
 * @param family of its colours
 * @param name in the words of ISO 32000-1 8.6
 * @param components of a colour
 * @param plates by component; empty where a conversion divides the colours
 * @param base of an indexed space, the underlying one of a pattern space; or null
 * @param palette of an indexed space, or null
 * @param definition in the file, or null for a device space
 */
record ColourSpace(
        Family family,
        String name,
        int components,
        List<String> plates,
        ColourSpace base,
        byte[] palette,
        COSBase definition) {

    static final ColourSpace GRAY = device(Family.GRAY, "DeviceGray", 1, List.of(Colour.BLACK));
    static final ColourSpace CMYK = device(Family.CMYK, "DeviceCMYK", 4, Colour.PROCESS);
    static final ColourSpace RGB = device(Family.RGB, "DeviceRGB", 3, List.of());
    static final ColourSpace PATTERN = device(Family.PATTERN, "Pattern", 0, List.of());
    static final ColourSpace UNKNOWN = device(Family.UNKNOWN, "?", 1, List.of());

    private static ColourSpace device(Family family, String name, int count, List<String> plates) {
        return new ColourSpace(family, name, count, plates, null, null, null);
    }

    boolean indexed() {
        return palette != null;
    }

    /** The colour that a space begins with. ISO 32000-1 8.6.5 and 8.6.6. */
    Colour initial() {
        float[] values = new float[indexed() ? 1 : components];
        if (family == Family.CMYK || family == Family.PROFILE_CMYK) {
            values[3] = 1;
        } else if (family == Family.SEPARATION || family == Family.DEVICE_N) {
            Arrays.fill(values, 1);
        }
        return colour(values);
    }

    /** What the components of a colour put on the plates. */
    Colour colour(float[] values) {
        if (indexed()) {
            return base.colour(entry(values.length == 0 ? 0 : Math.round(values[0])));
        }
        if (values.length < components) {
            return Colour.converted(Family.UNKNOWN, name, false);
        }
        if (plates.isEmpty()) {
            return Colour.converted(family, name, white(values));
        }
        Map<String, Double> tints = new LinkedHashMap<>();
        for (int i = 0; i < plates.size(); i++) {
            double tint = family == Family.GRAY ? 1 - values[i] : values[i];
            if (!plates.get(i).isEmpty()) {
                tints.merge(plates.get(i), Math.max(0, tint), Math::max);
            }
        }
        return Colour.of(family, name, tints);
    }

    /** The components of a palette's entry, as an 8 bit table holds them. */
    float[] entry(int index) {
        float[] values = new float[base.components];
        int start = Math.max(0, index) * base.components;
        for (int i = 0; i < values.length && start + i < palette.length; i++) {
            int value = palette[start + i] & 0xFF;
            values[i] = base.lab() && i == 0 ? value * 100f / 255 : value / 255f;
        }
        return values;
    }

    boolean lab() {
        return name.equals("Lab");
    }

    private boolean white(float[] values) {
        if (family == Family.UNKNOWN || family == Family.PATTERN) {
            return false;
        }
        if (lab()) {
            return values[0] >= 99.99f;
        }
        for (int i = 0; i < components; i++) {
            if (values[i] < 0.9999f) {
                return false;
            }
        }
        return true;
    }

    /** The colours of all entries of a palette. */
    List<Colour> entries() {
        List<Colour> colours = new ArrayList<>();
        for (int i = 0; i * base.components < palette.length; i++) {
            colours.add(base.colour(entry(i)));
        }
        return colours;
    }
}
