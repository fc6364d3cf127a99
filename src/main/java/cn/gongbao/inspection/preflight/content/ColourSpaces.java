package cn.gongbao.inspection.preflight.content;

import cn.gongbao.inspection.preflight.content.Colour.Family;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** Reads colour spaces, and keeps what it has read. */
final class ColourSpaces {

    private static final int DEEPEST = 8;
    private static final int PALETTE = 256 * 32;

    private static final Map<String, String> PROCESS_NAMES =
            Map.of("Cyan", "C", "Magenta", "M", "Yellow", "Y", "Black", "K", "None", "");

    private final Map<COSBase, ColourSpace> known = new IdentityHashMap<>();

    /**
     * The space of a name or array; null where a name is not among the resources.
     *
     * @param inline whether names may be shortened, as in inline images
     */
    ColourSpace read(COSBase object, Resources resources, boolean inline) {
        return read(object, resources, inline, 0);
    }

    private ColourSpace read(COSBase object, Resources resources, boolean inline, int depth) {
        if (depth > DEEPEST) {
            return ColourSpace.UNKNOWN;
        }
        if (object instanceof COSName name) {
            return named(name, resources, inline, depth);
        }
        if (object instanceof COSArray array && array.size() > 0) {
            ColourSpace before = known.get(array);
            if (before == null) {
                before = array(array, resources, inline, depth);
                known.put(array, before);
            }
            return before;
        }
        return object instanceof COSStream
                ? ColourSpace.UNKNOWN
                : object == null ? null : ColourSpace.UNKNOWN;
    }

    private ColourSpace named(COSName name, Resources resources, boolean inline, int depth) {
        String full = inline ? inFull(name.getName()) : name.getName();
        return switch (full) {
            case "DeviceGray" -> instead("DefaultGray", ColourSpace.GRAY, resources, depth);
            case "DeviceCMYK" -> instead("DefaultCMYK", ColourSpace.CMYK, resources, depth);
            case "DeviceRGB" -> instead("DefaultRGB", ColourSpace.RGB, resources, depth);
            case "Pattern" -> ColourSpace.PATTERN;
            default -> {
                COSBase found = resources.find(COSName.COLORSPACE, name);
                yield found == null || found == name
                        ? null
                        : read(found, resources, false, depth + 1);
            }
        };
    }

    private static String inFull(String name) {
        return switch (name) {
            case "G" -> "DeviceGray";
            case "CMYK" -> "DeviceCMYK";
            case "RGB" -> "DeviceRGB";
            case "I" -> "Indexed";
            default -> name;
        };
    }

    // ISO 32000-1 8.6.5.6: a default space in the resources stands for the device's.
    private ColourSpace instead(String name, ColourSpace device, Resources resources, int depth) {
        COSBase found = resources.find(COSName.COLORSPACE, COSName.getPDFName(name));
        return found instanceof COSArray ? read(found, resources, false, depth + 1) : device;
    }

    private ColourSpace array(COSArray array, Resources resources, boolean inline, int depth) {
        String kind = array.getObject(0) instanceof COSName name ? name.getName() : "";
        return switch (inline ? inFull(kind) : kind) {
            case "DeviceGray", "DeviceCMYK", "DeviceRGB" ->
                    read(array.getObject(0), resources, inline, depth + 1);
            case "CalGray" -> calibrated(array, "CalGray", 1);
            case "CalRGB" -> calibrated(array, "CalRGB", 3);
            case "Lab" -> calibrated(array, "Lab", 3);
            case "ICCBased" -> profile(array);
            case "Separation" ->
                    inks(array, Family.SEPARATION, "Separation", names(array.getObject(1)));
            case "DeviceN" -> inks(array, Family.DEVICE_N, "DeviceN", names(array.getObject(1)));
            case "Indexed" -> indexed(array, resources, inline, depth);
            case "Pattern" -> pattern(array, resources, depth);
            default -> ColourSpace.UNKNOWN;
        };
    }

    private static ColourSpace calibrated(COSArray array, String name, int components) {
        return new ColourSpace(Family.CALIBRATED, name, components, List.of(), null, null, array);
    }

    private static ColourSpace profile(COSArray array) {
        int count = array.getObject(1) instanceof COSDictionary stream ? stream.getInt("N", 0) : 0;
        return switch (count) {
            case 1 -> profile(array, Family.PROFILE_GRAY, "ICCBased Gray", 1, List.of());
            case 3 -> profile(array, Family.PROFILE_RGB, "ICCBased RGB", 3, List.of());
            case 4 -> profile(array, Family.PROFILE_CMYK, "ICCBased CMYK", 4, Colour.PROCESS);
            default -> ColourSpace.UNKNOWN;
        };
    }

    private static ColourSpace profile(
            COSArray array, Family family, String name, int count, List<String> plates) {
        return new ColourSpace(family, name, count, plates, null, null, array);
    }

    /** The plates of colorants; without a name for that which prints nothing. */
    static List<String> names(COSBase colorants) {
        List<String> plates = new ArrayList<>();
        if (colorants instanceof COSName name) {
            plates.add(PROCESS_NAMES.getOrDefault(name.getName(), name.getName()));
        } else if (colorants instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                plates.addAll(array.getObject(i) instanceof COSName name ? names(name) : List.of());
            }
        }
        return plates;
    }

    private static ColourSpace inks(
            COSArray array, Family family, String name, List<String> plates) {
        return plates.isEmpty()
                ? ColourSpace.UNKNOWN
                : new ColourSpace(family, name, plates.size(), plates, null, null, array);
    }

    private ColourSpace indexed(COSArray array, Resources resources, boolean inline, int depth) {
        ColourSpace base =
                array.size() < 4 ? null : read(array.getObject(1), resources, inline, depth + 1);
        if (base == null || base.indexed() || base.components() == 0) {
            return ColourSpace.UNKNOWN;
        }
        byte[] table = new byte[0];
        COSBase lookup = array.getObject(3);
        try {
            if (lookup instanceof COSString string) {
                table = string.getBytes();
            } else if (lookup instanceof COSStream stream) {
                table = Decoder.decode(stream, PALETTE);
            }
        } catch (IOException e) {
            return ColourSpace.UNKNOWN;
        }
        int highest = array.getObject(2) instanceof COSNumber number ? number.intValue() : 255;
        int length = Math.min(table.length, Math.max(0, (highest + 1) * base.components()));
        byte[] palette = Arrays.copyOf(table, length);
        String name = "Indexed " + base.name();
        return new ColourSpace(base.family(), name, 1, base.plates(), base, palette, array);
    }

    private ColourSpace pattern(COSArray array, Resources resources, int depth) {
        ColourSpace under =
                array.size() < 2 ? null : read(array.getObject(1), resources, false, depth + 1);
        return new ColourSpace(Family.PATTERN, "Pattern", 0, List.of(), under, null, array);
    }
}
