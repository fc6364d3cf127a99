package cn.gongbao.manuscript.text;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The title of a text that a document issues or attaches.
 *
 * <ul>
 *   <li>After the mark 附件1, or after date or release note, a line that can be a title is an inner
 *       title.
 *   <li>Without a date: in a document whose title says 印发, 转发, 公布 or 发布, the first such line after
 *       body text that ends in 方案, 办法 or another name of an issued text is an inner title.
 *   <li>Up to {@value #MOST_LINES} lines make one inner title; a line in brackets under it is a
 *       subtitle, unless it holds a status or a span of years.
 * </ul>
 */
final class InnerTitleRules {

    /** Most lines of one inner title. */
    static final int MOST_LINES = 4;

    private static final Pattern ISSUING = Pattern.compile("印发|转发|公布|发布");
    private static final Pattern ISSUED =
            Pattern.compile(
                    ".*(方案|办法|规定|细则|意见|规划|计划|纲要|制度|预案|条例|规则|章程|要点|清单|目录|职责|标准|措施)"
                            + "(?:\\h*[（(][^（()）]*[）)])?");

    private InnerTitleRules() {}

    static Optional<Block> innerTitle(Reading here) {
        String text = here.text();
        Kind previous = here.previous();
        if (previous == Kind.INNER_TITLE && Text.isBracketed(text)) {
            Kind kind = Text.isTitleStatus(text) ? Kind.INNER_TITLE : Kind.SUBTITLE;
            return Optional.of(here.block(kind));
        }
        boolean titled =
                Text.isTitleLine(text)
                        && !StatuteRules.isDivision(text)
                        && !ClosingRules.isDate(text)
                        && !Text.isBracketed(text)
                        && (isAfterEnd(here) || continues(here) || isIssued(here));
        return titled
                ? Optional.of(here.block(Kind.INNER_TITLE, Text.titleParts(text)))
                : Optional.empty();
    }

    private static boolean isAfterEnd(Reading here) {
        Kind previous = here.previous();
        return previous == Kind.ATTACHMENT_MARK
                || previous == Kind.DATE
                || previous == Kind.RELEASE_NOTE;
    }

    private static boolean continues(Reading here) {
        int lines = 0;
        for (int i = here.before().size() - 1; i >= 0; i--) {
            if (here.before().get(i).kind() != Kind.INNER_TITLE) {
                break;
            }
            lines++;
        }
        return lines > 0 && lines < MOST_LINES;
    }

    private static boolean isIssued(Reading here) {
        return !here.isInOpening()
                && !here.hasEverSeen(Kind.INNER_TITLE)
                && !here.hasEverSeen(Kind.LEVEL_1)
                && ISSUED.matcher(here.text()).matches()
                && here.before().stream()
                        .filter(b -> b.kind() == Kind.TITLE)
                        .anyMatch(b -> ISSUING.matcher(b.text()).find());
    }
}
