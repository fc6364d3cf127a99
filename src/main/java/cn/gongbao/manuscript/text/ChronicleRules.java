package cn.gongbao.manuscript.text;

import cn.gongbao.manuscript.text.Block.Part;
import cn.gongbao.manuscript.text.Block.Role;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Entries of a chronicle: paragraphs that open with a day or a span of days.
 *
 * <p>A line without a day continues the entry above it as body text.
 *
 * @param months what the issue covers, which gives the days their year
 */
record ChronicleRules(Months months) {

    private static final String DAY = "(?:(?:19|20)\\d{2}年)?\\d{1,2}月\\d{1,2}日";
    private static final Pattern OPENING =
            Pattern.compile(
                    "(" + DAY + ")(?:(\\h*(?:至|到|—|－|-|~|～|、|，|和)\\h*)(" + DAY + "|\\d{1,2}日))?");
    private static final Pattern FIELDS =
            Pattern.compile("(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日");

    static boolean isEntry(String text) {
        return OPENING.matcher(text).lookingAt() && !ClosingRules.isDate(text);
    }

    Optional<Block> entry(Reading here) {
        Matcher opening = OPENING.matcher(here.text());
        if (!isEntry(here.text()) || !opening.lookingAt()) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        LocalDate first = day(opening.group(1), null);
        parts.add(part(opening.group(1), first));
        if (opening.group(3) != null) {
            parts.add(Part.plain(opening.group(2)));
            parts.add(part(opening.group(3), day(opening.group(3), first)));
        }
        parts.add(Part.plain(here.text().substring(opening.end())));
        return Optional.of(here.block(Kind.ENTRY, parts));
    }

    private static Part part(String text, LocalDate day) {
        return new Part(Role.DAY, text, day == null ? null : day.toString());
    }

    private LocalDate day(String text, LocalDate earlier) {
        Matcher fields = FIELDS.matcher(text);
        if (!fields.matches() || fields.group(2) == null && earlier == null) {
            return null;
        }
        int month =
                fields.group(2) == null
                        ? earlier.getMonthValue()
                        : Integer.parseInt(fields.group(2));
        Optional<Integer> year =
                fields.group(1) != null
                        ? Optional.of(Integer.valueOf(fields.group(1)))
                        : months.yearOf(month);
        try {
            return year.map(y -> LocalDate.of(y, month, Integer.parseInt(fields.group(3))))
                    .orElse(null);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
