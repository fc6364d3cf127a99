package cn.gongbao.manuscript.text;

import cn.gongbao.manuscript.text.Block.Part;
import cn.gongbao.manuscript.text.Block.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Attachments (GB/T 9704-2012 7.3.4 and 7.3.7): what a document lists, and the marks before them.
 *
 * <ul>
 *   <li>附件1 (or 附件) alone on a line marks an attached text; 附件： alone above a line that begins with
 *       1. opens a list.
 *   <li>附件： with text lists what is attached. Further names may stand in the same line, parted by
 *       space, or each on a line of its own: a line belongs to the list that bears the next number
 *       and holds no full sentence.
 * </ul>
 */
final class AttachmentRules {

    private static final Pattern MARK = Pattern.compile("附\\h*件\\h*[0-9一二三四五六七八九十]{0,3}\\h*[：:]?");
    private static final Pattern LABEL = Pattern.compile("附\\h*件\\h*[：:]");
    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,2})[.．、](?:(?!\\d)|(?=(?:19|20)\\d{2}年))");

    private AttachmentRules() {}

    static Optional<Block> attachment(Reading here) {
        if (here.isInOpening() && !here.hasEverSeen(Kind.ADDRESSEE)) {
            return Optional.empty();
        }
        String text = here.text();
        boolean opens = LABEL.matcher(text).lookingAt();
        boolean alone = LABEL.matcher(text).matches();
        if (opens && (!alone || bears(here.following(1), 1)) || continues(here)) {
            return Optional.of(here.block(Kind.ATTACHMENT, parts(text)));
        }
        return MARK.matcher(text).matches()
                ? Optional.of(here.block(Kind.ATTACHMENT_MARK))
                : Optional.empty();
    }

    private static boolean continues(Reading here) {
        if (here.previous() != Kind.ATTACHMENT) {
            return false;
        }
        List<Part> before = here.before().get(here.before().size() - 1).parts();
        int last = 0;
        for (Part part : before) {
            Matcher number = NUMBER.matcher(part.text());
            last = part.role() == Role.LABEL && number.matches() ? value(number) : last;
        }
        boolean open = last > 0 || before.size() == 1;
        return open
                && bears(here.text(), last + 1)
                && here.text().length() <= Text.TITLE_LINE_LIMIT
                && !here.text().matches(".*。.+");
    }

    private static boolean bears(String text, int wanted) {
        Matcher number = NUMBER.matcher(text);
        return number.lookingAt() && number.end() < text.length() && value(number) == wanted;
    }

    private static int value(Matcher number) {
        return Integer.parseInt(number.group(1));
    }

    /** Labels and names of a line that lists attachments; a break parts one from the next. */
    static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        String rest = text;
        Matcher label = LABEL.matcher(text);
        if (label.lookingAt()) {
            parts.add(Part.of(Role.LABEL, label.group().replaceAll("\\h", "")));
            rest = text.substring(label.end()).strip();
        }
        Matcher number = NUMBER.matcher(rest);
        while (number.lookingAt() && number.end() < rest.length()) {
            parts.add(Part.of(Role.LABEL, number.group()));
            String behind = rest.substring(number.end()).strip();
            int next = next(behind, value(number) + 1);
            if (next < 0) {
                rest = behind;
                break;
            }
            parts.add(Part.plain(behind.substring(0, next).strip()));
            parts.add(Part.of(Role.BREAK, ""));
            rest = behind.substring(next);
            number = NUMBER.matcher(rest);
        }
        if (!rest.isEmpty()) {
            parts.add(Part.plain(rest));
        }
        return parts;
    }

    /** Where the next number of the list stands behind space, or -1. */
    private static int next(String text, int wanted) {
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            boolean parted =
                    number.start() > 0 && text.substring(0, number.start()).matches(".*\\h");
            if (parted && value(number) == wanted && number.end() < text.length()) {
                return number.start();
            }
        }
        return -1;
    }
}
