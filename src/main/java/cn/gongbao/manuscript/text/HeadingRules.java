package cn.gongbao.manuscript.text;

import cn.gongbao.manuscript.text.Block.Part;
import cn.gongbao.manuscript.text.Block.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The four levels of headings (GB/T 9704-2012 7.3.3), alone on a line or run in.
 *
 * <p>Let the first sentence be the text after the number up to the first 。 or ：.
 *
 * <ul>
 *   <li>Under a clause (第…条) numbered lines are items, never headings.
 *   <li>A sentence that ends in ； or 的。, or follows an item that ends in ；, is an item.
 *   <li>Nothing follows the first sentence in its paragraph: a heading alone if it is at most
 *       {@value #ALONE_LIMIT} characters long with at most {@value #ALONE_COMMAS} commas. If it
 *       ends in 。 and has commas, every clause between them is at most {@value
 *       #ALONE_CLAUSE_LIMIT}. At levels 3 and 4, and at level 2 if it ends in 。, also something
 *       must come under it: a line with a number of the same or a higher level, or the end, next to
 *       it makes it an item of a list.
 *   <li>Text follows: a heading run in if the first sentence is at most {@value #RUN_IN_LIMIT}
 *       characters long, and, if it has commas, every clause between them is at most {@value
 *       #RUN_IN_CLAUSE_LIMIT} (加强领导，落实责任。). After ： it must be a single clause.
 *   <li>Any other numbered paragraph is body text.
 * </ul>
 */
final class HeadingRules {

    /** Longest heading alone on its line, without number. */
    static final int ALONE_LIMIT = 40;

    /** Most commas in a heading alone on its line. */
    static final int ALONE_COMMAS = 2;

    /** Longest clause of a heading alone that ends in 。 and has several. */
    static final int ALONE_CLAUSE_LIMIT = 12;

    /** Longest heading run in, without number; a full sentence is longer. */
    static final int RUN_IN_LIMIT = 24;

    /** Longest clause of a heading run in that has several. */
    static final int RUN_IN_CLAUSE_LIMIT = 9;

    private static final Pattern COMMA = Pattern.compile("[，,]");

    private HeadingRules() {}

    static Optional<Block> heading(Reading here) {
        String text = here.text();
        Optional<Numbering> numbering = Numbering.of(text);
        if (numbering.isEmpty() || here.hasSeen(Kind.CLAUSE) || isItem(here)) {
            return Optional.empty();
        }
        int level = numbering.get().level();
        int start = numbering.get().length();
        int end = sentenceEnd(text, start);
        if (end == text.length()) {
            return isAlone(here, level, text.substring(start))
                    ? Optional.of(here.block(Kind.alone(level)))
                    : Optional.empty();
        }
        return isRunIn(text.substring(start, end))
                ? Optional.of(
                        here.block(
                                Kind.runIn(level),
                                List.of(
                                        Part.of(Role.LEAD, text.substring(0, end)),
                                        Part.plain(text.substring(end)))))
                : Optional.empty();
    }

    /** Index after the mark that ends the first sentence, or the length of the text. */
    static int sentenceEnd(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            if ("。：:".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    private static boolean isItem(Reading here) {
        String text = here.text();
        boolean followsItem =
                here.previous() == Kind.BODY
                        && here.before()
                                .get(here.before().size() - 1)
                                .text()
                                .matches("[（(\\d一二三四五六七八九十].*[；;]");
        return followsItem || text.matches("[^。]*(?:[；;]|的。)");
    }

    private static boolean isAlone(Reading here, int level, String sentence) {
        String heading = sentence.replaceFirst("[。：:]$", "");
        boolean fits =
                heading.length() <= ALONE_LIMIT
                        && COMMA.split(heading, -1).length - 1 <= ALONE_COMMAS
                        && !heading.matches(".*[；;！!？?，,、]");
        boolean needsText = level >= 3 || level == 2 && sentence.endsWith("。");
        boolean terse = !sentence.endsWith("。") || hasShortClauses(heading, ALONE_CLAUSE_LIMIT);
        return fits && terse && (!needsText || hasTextUnder(here, level));
    }

    private static boolean hasTextUnder(Reading here, int level) {
        String next = here.following(1);
        return !next.isEmpty() && Numbering.of(next).map(n -> n.level() > level).orElse(true);
    }

    private static boolean isRunIn(String sentence) {
        String heading = sentence.substring(0, sentence.length() - 1);
        boolean single = !COMMA.matcher(heading).find();
        return !heading.isEmpty()
                && heading.length() <= RUN_IN_LIMIT
                && heading.indexOf('；') < 0
                && (single
                        || sentence.endsWith("。") && hasShortClauses(heading, RUN_IN_CLAUSE_LIMIT));
    }

    private static boolean hasShortClauses(String heading, int limit) {
        String[] clauses = COMMA.split(heading, -1);
        return clauses.length == 1
                || Arrays.stream(clauses).allMatch(clause -> clause.length() <= limit);
    }
}
