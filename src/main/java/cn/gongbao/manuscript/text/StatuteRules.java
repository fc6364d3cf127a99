package cn.gongbao.manuscript.text;

import cn.gongbao.manuscript.numeral.HanNumeral;
import cn.gongbao.manuscript.text.Block.Part;
import cn.gongbao.manuscript.text.Block.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chapters, sections and clauses of regulations.
 *
 * <ul>
 *   <li>第…章 and 第…节 at the start of a line that can be a title are headings; a two-character name
 *       spread with space (总 则) is closed up.
 *   <li>第…条 is a clause if space follows, or if it continues the count of clauses: 第一条所称 in running
 *       text does neither.
 * </ul>
 */
final class StatuteRules {

    private static final String NUMERAL = "[一二三四五六七八九十百千零〇\\d]{1,7}";
    private static final Pattern DIVISION =
            Pattern.compile("第\\h*" + NUMERAL + "\\h*([章节])(?:\\h+|(?=\\p{IsHan}))(\\S.{0,40})");
    private static final Pattern SPREAD = Pattern.compile("(\\p{IsHan})\\h+(\\p{IsHan})");
    private static final Pattern CLAUSE =
            Pattern.compile("(第(" + NUMERAL + ")条(?:之[一二三四五六七八九十]+)?)(\\h*)(.*)");

    private StatuteRules() {}

    static boolean isDivision(String text) {
        return DIVISION.matcher(text).matches() && text.indexOf('。') < 0;
    }

    static Optional<Block> statute(Reading here) {
        String text = here.text();
        Matcher division = DIVISION.matcher(text);
        if (division.matches() && Text.isTitleLine(text)) {
            Kind kind = division.group(1).equals("章") ? Kind.CHAPTER : Kind.SECTION;
            Matcher spread = SPREAD.matcher(division.group(2));
            String name = spread.matches() ? spread.group(1) + spread.group(2) : division.group(2);
            return Optional.of(
                    Block.of(
                            kind,
                            text.substring(0, division.start(2)) + name,
                            here.line().place()));
        }
        Matcher clause = CLAUSE.matcher(text);
        boolean opens =
                clause.matches()
                        && !clause.group(4).isEmpty()
                        && (!clause.group(3).isEmpty() || continuesCount(here, clause.group(2)));
        return opens ? Optional.of(here.block(Kind.CLAUSE, clauseParts(text))) : Optional.empty();
    }

    /** The parts of a line that is a clause: its number, if it has one, and its text. */
    static List<Part> clauseParts(String text) {
        Matcher clause = CLAUSE.matcher(text);
        return clause.matches() && !clause.group(4).isEmpty()
                ? List.of(
                        Part.of(Role.LEAD, clause.group(1)),
                        Part.plain(clause.group(3) + clause.group(4)))
                : List.of(Part.plain(text));
    }

    private static boolean continuesCount(Reading here, String numeral) {
        long clauses = here.before().stream().filter(b -> b.kind() == Kind.CLAUSE).count();
        return HanNumeral.value(numeral) == clauses + 1;
    }
}
