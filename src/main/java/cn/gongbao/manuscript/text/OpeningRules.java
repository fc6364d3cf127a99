package cn.gongbao.manuscript.text;

import java.util.Optional;

/**
 * The head of a document: title, subtitles, number, addressee.
 *
 * <ul>
 *   <li>A line in the form of a 发文字号, before any body text, is the number.
 *   <li>A line wholly in round brackets is a subtitle, unless it holds a status (试行) or a span of
 *       years, which belong to the title. A line under the title that opens with a full date says
 *       when it was passed, one from 根据 and a year to 修正 or 修订 by what it was amended; both are
 *       subtitles too.
 *   <li>A line above the number that ends in 文件 is the red head of the original, which a gazette
 *       does not print: a subtitle, and a finding.
 *   <li>Other lines up to the number, or up to the first that is numbered, ends in a mark or holds
 *       a full stop, are lines of the title: the issuer on one line and the subject on the next
 *       make one title.
 *   <li>The first paragraph after these that ends in a colon is the addressee, unless it holds a
 *       full stop or a semicolon or ends in 如下：, which announces the text itself.
 * </ul>
 */
final class OpeningRules {

    /** Longest addressee, in characters: a county writes to its towns, offices and bureaus. */
    static final int ADDRESSEE_LIMIT = 160;

    private OpeningRules() {}

    static Optional<Block> opening(Reading here) {
        if (!here.isInOpening() || here.hasEverSeen(Kind.ADDRESSEE)) {
            return Optional.empty();
        }
        String text = here.text();
        if (DocumentNumber.isMeant(text)) {
            return Optional.of(here.block(Kind.NUMBER));
        }
        if (Text.isBracketed(text)) {
            Kind kind = Text.isTitleStatus(text) ? Kind.TITLE : Kind.SUBTITLE;
            return Optional.of(here.block(kind));
        }
        if (isRedHead(text) && DocumentNumber.isMeant(here.following(1))) {
            return Optional.of(here.block(Kind.SUBTITLE));
        }
        if (here.hasEverSeen(Kind.TITLE) && isHistory(text)) {
            return Optional.of(here.block(Kind.SUBTITLE));
        }
        boolean numberFirst =
                here.previous() == Kind.TITLE && here.before().get(0).kind() == Kind.NUMBER;
        boolean closed =
                here.hasEverSeen(Kind.TITLE) && here.hasEverSeen(Kind.NUMBER) && !numberFirst;
        return !closed && Text.isTitleLine(text) && !StatuteRules.isDivision(text)
                ? Optional.of(here.block(Kind.TITLE, Text.titleParts(text)))
                : Optional.empty();
    }

    private static boolean isHistory(String text) {
        return ClosingRules.startsWithDate(text) || text.matches("根据\\h*\\d{4}年.*(?:修正|修订)");
    }

    /** Whether a line is the name of an organ and 文件 (发文机关标志, GB/T 9704-2012 7.2.4). */
    static boolean isRedHead(String text) {
        return text.length() <= 40 && text.matches(".*(?:府|室|委|局|厅|办|会|部)文件");
    }

    static Optional<Block> addressee(Reading here) {
        String text = here.text();
        boolean addresses =
                here.isInOpening()
                        && here.hasEverSeen(Kind.TITLE)
                        && !here.hasEverSeen(Kind.ADDRESSEE)
                        && text.length() <= ADDRESSEE_LIMIT
                        && text.matches("[^。；;：:]+[：:]")
                        && !text.matches(".*如下[：:]")
                        && Numbering.of(text).isEmpty();
        return addresses ? Optional.of(here.block(Kind.ADDRESSEE)) : Optional.empty();
    }
}
