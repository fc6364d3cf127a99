package cn.gongbao.manuscript.text;

import java.util.Optional;

/**
 * A list of documents: entries that open with ▲ (or △, ●, ■, ◆), under group headings.
 *
 * <p>A line that can be a title and stands directly above an entry is a group heading, except as
 * the first line, which is the title.
 */
final class IndexRules {

    private static final String BULLETS = "▲△●■◆";

    private IndexRules() {}

    static boolean isEntry(String text) {
        return BULLETS.indexOf(text.charAt(0)) >= 0;
    }

    static Optional<Block> index(Reading here) {
        String text = here.text();
        if (isEntry(text)) {
            return Optional.of(here.block(Kind.INDEX));
        }
        boolean group =
                here.index() > 0
                        && !here.following(1).isEmpty()
                        && isEntry(here.following(1))
                        && Text.isTitleLine(text)
                        && !Text.isBracketed(text)
                        && !text.matches(".*[）)]");
        return group ? Optional.of(here.block(Kind.GROUP)) : Optional.empty();
    }
}
