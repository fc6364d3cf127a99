package cn.gongbao.inspection.preflight.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a paint puts on the plates.
 *
 * @param family of its colour space
 * @param space the colour space in the words of ISO 32000-1 8.6, such as {@code Separation}
 * @param tints the most that it puts on each plate that it raises, in (0, 1]; process plates are
 *     {@code C M Y K}, the colorant All stands under its own name
 * @param total the most that it puts on one place, summed over the plates; 1 is 100 %
 * @param measured whether tints and total are those of the file; else they come about only when a
 *     press converts the colour, and the tints tell which plates may be raised
 */
public record Colour(
        Family family, String space, Map<String, Double> tints, double total, boolean measured) {

    /** The colorant that prints on every plate. ISO 32000-1 8.6.6.4. */
    public static final String ALL = "All";

    /** The plate that text stands on. */
    public static final String BLACK = "K";

    /** The process plates. */
    public static final List<String> PROCESS = List.of("C", "M", "Y", BLACK);

    /** Less ink than that leaves no dot. */
    private static final double NONE = 0.001;

    private static final double SOLID = 0.995;

    /** Kinds of colour spaces that a press treats differently. */
    public enum Family {
        /** DeviceGray: the black plate. */
        GRAY,
        /** DeviceCMYK. */
        CMYK,
        /** DeviceRGB. */
        RGB,
        /** CalGray, CalRGB and Lab. */
        CALIBRATED,
        /** ICCBased with one component. */
        PROFILE_GRAY,
        /** ICCBased with three components. */
        PROFILE_RGB,
        /** ICCBased with four components. */
        PROFILE_CMYK,
        /** Separation. */
        SEPARATION,
        /** DeviceN. */
        DEVICE_N,
        /** A tiling that brings its own colours. */
        PATTERN,
        /** Something that cannot be read. */
        UNKNOWN
    }

    /** Keeps the order of the plates. */
    public Colour {
        tints = Collections.unmodifiableMap(new LinkedHashMap<>(tints));
    }

    /** A colour whose tints are in the file; what leaves no dot is left away. */
    static Colour of(Family family, String space, Map<String, Double> tints) {
        Map<String, Double> raised = new LinkedHashMap<>();
        double total = 0;
        for (Map.Entry<String, Double> tint : tints.entrySet()) {
            if (tint.getValue() > NONE) {
                raised.put(tint.getKey(), Math.min(1, tint.getValue()));
                total += Math.min(1, tint.getValue());
            }
        }
        return new Colour(family, space, raised, total, true);
    }

    /** A colour that only a conversion divides on the process plates. */
    static Colour converted(Family family, String space, boolean white) {
        Map<String, Double> tints = new LinkedHashMap<>();
        if (!white) {
            PROCESS.forEach(plate -> tints.put(plate, 1.0));
        }
        return new Colour(family, space, tints, tints.size(), white);
    }

    /** The most of several colours of one space. */
    static Colour most(Family family, String space, List<Colour> colours) {
        Map<String, Double> tints = new LinkedHashMap<>();
        double total = 0;
        boolean measured = true;
        for (Colour colour : colours) {
            colour.tints.forEach((plate, tint) -> tints.merge(plate, tint, Math::max));
            total = Math.max(total, colour.total);
            measured &= colour.measured;
        }
        return new Colour(family, space, tints, total, measured);
    }

    /** The plates that it raises. */
    public Set<String> plates() {
        return tints.keySet();
    }

    /** Whether it leaves the paper white. */
    public boolean white() {
        return tints.isEmpty();
    }

    /** Whether it is the solid of the black plate and nothing else. */
    public boolean solidBlack() {
        return measured && tints.size() == 1 && tints.getOrDefault(BLACK, 0.0) >= SOLID;
    }

    /** Whether it is made of the colorant All. */
    public boolean registration() {
        return tints.containsKey(ALL);
    }

    /** Whether only a conversion on the way to the press decides what it prints. */
    public boolean needsConversion() {
        return switch (family) {
            case RGB, CALIBRATED, PROFILE_GRAY, PROFILE_RGB, UNKNOWN -> true;
            case GRAY, CMYK, PROFILE_CMYK, SEPARATION, DEVICE_N, PATTERN -> false;
        };
    }
}
