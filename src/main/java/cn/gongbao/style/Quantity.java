package cn.gongbao.style;

import cn.gongbao.model.Length;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit, as written in a value.
 *
 * @param number exactly as written
 * @param unit in lower case; empty for a plain number
 */
record Quantity(BigDecimal number, String unit) {

    private static final Pattern WRITTEN =
            Pattern.compile("([+-]?(?:[0-9]{1,6}(?:\\.[0-9]{1,9})?|\\.[0-9]{1,9}))([a-zA-Z]*|%)");

    private static final Map<String, Long> ABSOLUTE =
            Map.of(
                    "pt",
                    Length.PER_POINT,
                    "mm",
                    Length.PER_MILLIMETRE,
                    "cm",
                    10 * Length.PER_MILLIMETRE,
                    "in",
                    72 * Length.PER_POINT);

    private static final Map<String, Function<Situation, Length>> RELATIVE =
            Map.of("em", Situation::em, "lh", Situation::line, "rlh", Situation::rootLine);

    /** 100 m: nested em values stop here before they overflow. */
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000 * Length.PER_MILLIMETRE);

    /** What a term says, or null when it is no number of at most six and nine digits. */
    static Quantity of(Term term) {
        Matcher written = WRITTEN.matcher(term.text());
        if (!written.matches()) {
            return null;
        }
        String unit = written.group(2).toLowerCase(Locale.ROOT);
        return new Quantity(new BigDecimal(written.group(1)), unit);
    }

    boolean isPlain() {
        return unit.isEmpty();
    }

    /** Whether a unit is written that no length has. */
    boolean hasUnknownUnit() {
        return !isPlain() && !ABSOLUTE.containsKey(unit) && !RELATIVE.containsKey(unit);
    }

    /** The length that this is, or null when it is none. */
    Specified<Length> length() {
        if (isPlain()) {
            return number.signum() == 0 ? situation -> Length.ZERO : null;
        }
        Long absolute = ABSOLUTE.get(unit);
        if (absolute != null) {
            Length length = scaled(number, absolute);
            return situation -> length;
        }
        Function<Situation, Length> base = RELATIVE.get(unit);
        return base == null ? null : situation -> scaled(number, base.apply(situation).emu());
    }

    /** A number of units, rounded to the nearest EMU, halves away from zero. */
    static Length scaled(BigDecimal number, long unit) {
        BigDecimal exact = number.multiply(BigDecimal.valueOf(unit));
        BigDecimal bounded = exact.min(MOST).max(MOST.negate());
        return new Length(bounded.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
