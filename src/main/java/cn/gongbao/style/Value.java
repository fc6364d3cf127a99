package cn.gongbao.style;

import cn.gongbao.model.Length;
import cn.gongbao.style.Property.Form;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values of properties; a value that cannot be read is null. */
final class Value {

    private static final Pattern LENGTH =
            Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+))(pt|mm|cm|in|em|rlh|lh)?");

    private Value() {}

    /**
     * A length not yet known in EMU.
     *
     * @param unit as in CSS; empty for a bare number
     */
    record Measure(BigDecimal number, String unit) {

        /** The length, given what the relative units stand for. */
        Length resolve(Length em, Length lineHeight, Length rootLineHeight) {
            long unitSize =
                    switch (unit) {
                        case "pt" -> Length.PER_POINT;
                        case "mm" -> Length.PER_MILLIMETRE;
                        case "cm" -> 10 * Length.PER_MILLIMETRE;
                        case "in" -> 72 * Length.PER_POINT;
                        case "em" -> em.emu();
                        case "lh" -> lineHeight.emu();
                        case "rlh" -> rootLineHeight.emu();
                        default -> 0;
                    };
            BigDecimal exact = number.multiply(BigDecimal.valueOf(unitSize));
            return new Length(exact.setScale(0, RoundingMode.HALF_UP).longValueExact());
        }
    }

    /** One or two counts. */
    record Slots(int one, int two) {}

    /** The value of a form, or null where the text is none. */
    static Object read(Form form, String text, Set<String> inks, Set<String> families) {
        return switch (form) {
            case FAMILIES -> families(text, families);
            case WEIGHT -> weight(text);
            case SIZE, LENGTH -> measure(text, false);
            case LINE_HEIGHT -> measure(text, true);
            case INK -> inks.contains(text) ? text : null;
            case SHIFT -> choice(text, List.of("baseline", "super", "sub"));
            case ALIGN -> choice(text, List.of("justify", "start", "center", "end"));
            case DISPLAY -> choice(text, List.of("block", "inline", "none"));
            case PROHIBITION -> choice(text, List.of("anywhere", "loose", "normal", "strict"));
            case SPACING_TRIM -> choice(text, List.of("space-all", "trim-both"));
            case AUTOSPACE -> choice(text, List.of("normal", "no-autospace"));
            case WRAP -> choice(text, List.of("wrap", "balance"));
            case WHITE_SPACE -> choice(text, List.of("normal", "nowrap"));
            case WRITING_MODE -> choice(text, List.of("horizontal-tb", "vertical-lr"));
            case SPAN -> choice(text, List.of("none", "all"));
            case COUNT -> count(text);
            case BREAK ->
                    choice(text, List.of("auto", "avoid", "column", "page", "recto", "verso"));
            case NAME -> text.matches("[\\p{L}_][\\p{L}\\p{N}_-]*") ? text : null;
            case SLOTS -> slots(text);
            case LEADER -> choice(text, List.of("none", "dots"));
            case HANG -> choice(text, List.of("none", "label"));
            case FIT -> choice(text, List.of("none", "measure"));
        };
    }

    private static List<String> families(String text, Set<String> known) {
        List<String> families = new ArrayList<>();
        for (String part : text.split(",")) {
            String family = part.strip().replaceAll("^[\"']|[\"']$", "");
            if (!known.contains(family)) {
                return null;
            }
            families.add(family);
        }
        return families;
    }

    private static Integer weight(String text) {
        return switch (text) {
            case "normal" -> 400;
            case "bold" -> 700;
            default -> text.matches("[1-9]00") ? Integer.valueOf(text) : null;
        };
    }

    private static Measure measure(String text, boolean bare) {
        Matcher matcher = LENGTH.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(matcher.group(1));
        String unit = matcher.group(2) == null ? "" : matcher.group(2);
        return !unit.isEmpty() || bare || number.signum() == 0 ? new Measure(number, unit) : null;
    }

    private static Integer count(String text) {
        return text.matches("\\d{1,4}") ? Integer.valueOf(text) : null;
    }

    private static Slots slots(String text) {
        String[] parts = text.split("\\s+");
        if (parts.length > 2 || count(parts[0]) == null || count(parts[parts.length - 1]) == null) {
            return null;
        }
        return new Slots(count(parts[0]), parts.length == 2 ? count(parts[1]) : 0);
    }

    private static String choice(String text, List<String> choices) {
        return choices.contains(text) ? text : null;
    }
}
