package cn.gongbao.inspection.preflight.conformance;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of ISO 32000-1 7.9.4 and of ISO 16684-1, which write the same moment in two ways. */
final class Moment {

    private static final Pattern DATE =
            Pattern.compile(
                    "(?:D:)?(\\d{4})(?:-?(\\d{2})(?:-?(\\d{2})(?:T?(\\d{2}):?(\\d{2})"
                            + "(?::?(\\d{2})(?:\\.\\d+)?)?)?)?)?"
                            + "(?:Z(?:00'?(?:00'?)?)?|([+-])(\\d{2})[:']?(\\d{2})?'?)?");

    private Moment() {}

    /** The moment of a date; of one without a zone as if in UTC. */
    static Optional<Instant> of(String text) {
        Matcher date = DATE.matcher(text.strip());
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            int sign = "-".equals(date.group(7)) ? -1 : 1;
            return Optional.of(
                    LocalDateTime.of(
                                    number(date, 1, 0),
                                    number(date, 2, 1),
                                    number(date, 3, 1),
                                    number(date, 4, 0),
                                    number(date, 5, 0),
                                    number(date, 6, 0))
                            .toInstant(
                                    ZoneOffset.ofHoursMinutes(
                                            sign * number(date, 8, 0), sign * number(date, 9, 0))));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int number(Matcher date, int group, int other) {
        return date.group(group) == null ? other : Integer.parseInt(date.group(group));
    }
}
