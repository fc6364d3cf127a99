package cn.gongbao.manuscript.text;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The end of a document (GB/T 9704-2012 7.3.5 and 7.3.6): signatory, date, release note.
 *
 * <ul>
 *   <li>A line that is a full date and nothing else is the date.
 *   <li>Short lines without end mark directly above the date, at most {@value #MOST_SIGNATORIES},
 *       are signatories; a line with a colon, as in a roll, is none.
 *   <li>A line wholly in brackets is a release note if it starts with 此件 or stands directly under
 *       the date.
 * </ul>
 */
final class ClosingRules {

    /** Longest name of a signatory, in characters. */
    static final int SIGNATORY_LIMIT = 30;

    /** Most organs that sign together and are recognised. */
    static final int MOST_SIGNATORIES = 6;

    private static final Pattern DATE =
            Pattern.compile(
                    "(?:19|20)\\d{2}年\\h*\\d{1,2}月\\h*\\d{1,2}日"
                            + "|[一二][九〇○零０][一二三四五六七八九〇○零]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日");

    private ClosingRules() {}

    static boolean isDate(String text) {
        return DATE.matcher(text).matches();
    }

    static boolean startsWithDate(String text) {
        return DATE.matcher(text).lookingAt() && Text.isTitleLine(text);
    }

    static Optional<Block> closing(Reading here) {
        String text = here.text();
        if (here.isInOpening() && !here.hasEverSeen(Kind.ADDRESSEE)) {
            return Optional.empty();
        }
        if (isDate(text)) {
            return Optional.of(here.block(Kind.DATE));
        }
        if (Text.isBracketed(text) && (text.startsWith("此件", 1) || here.previous() == Kind.DATE)) {
            return Optional.of(here.block(Kind.RELEASE_NOTE));
        }
        return isSignatory(here) ? Optional.of(here.block(Kind.SIGNATORY)) : Optional.empty();
    }

    /** Whether the name of an organ stands where one signs: a roll above the date ends with it. */
    static boolean isSigningOrgan(Reading here) {
        return here.text().matches(".*(?:府|局|委|室|厅|办|会|部|处|院|队|中心|公司)") && isSignatory(here);
    }

    private static boolean isSignatory(Reading here) {
        for (int i = 0; i <= MOST_SIGNATORIES; i++) {
            String text = here.following(i);
            if (isDate(text)) {
                return i > 0;
            }
            if (text.isEmpty()
                    || text.length() > SIGNATORY_LIMIT
                    || !Text.isTitleLine(text)
                    || text.matches(".*[：:].*")
                    || Text.isBracketed(text)) {
                return false;
            }
        }
        return false;
    }
}
