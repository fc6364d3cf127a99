package cn.gongbao.manuscript.text;

import java.time.YearMonth;
import java.util.Optional;

/**
 * The months that an issue covers.
 *
 * @param first month, or null when it is not known
 * @param last month, or null when it is not known
 */
public record Months(YearMonth first, YearMonth last) {

    /** Nothing known. */
    public static final Months UNKNOWN = new Months(null, null);

    /** Reads {@code 2017-11/2017-12} or {@code 2017-11}; unknown for null. */
    public static Months parse(String covers) {
        if (covers == null) {
            return UNKNOWN;
        }
        String[] months = covers.split("/");
        return new Months(YearMonth.parse(months[0]), YearMonth.parse(months[months.length - 1]));
    }

    /** The year of a month named without one, if exactly one of these months bears its number. */
    Optional<Integer> yearOf(int month) {
        Optional<Integer> year = Optional.empty();
        for (YearMonth at = first; at != null && !at.isAfter(last); at = at.plusMonths(1)) {
            if (at.getMonthValue() == month) {
                if (year.isPresent()) {
                    return Optional.empty();
                }
                year = Optional.of(at.getYear());
            }
        }
        return year;
    }
}
