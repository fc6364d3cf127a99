package cn.gongbao.galley;

import cn.gongbao.style.Style;
import cn.gongbao.type.CharacterClass;
import cn.gongbao.type.Prohibitions;

/** Decides between which units a line may end. */
final class Seams {

    private Seams() {}

    /** Binds what must not be parted; forced breaks stay. */
    static void settle(Units units, Style style) {
        Prohibitions rules = Prohibitions.valueOf(style.prohibition().name());
        for (int i = 1; i < units.count; i++) {
            if (units.seam[i] == Units.FREE) {
                units.seam[i] = seam(units, i, rules);
            }
        }
        WebAddresses.settle(units);
    }

    private static byte seam(Units units, int at, Prohibitions rules) {
        CharacterClass before = units.kind[at - 1];
        CharacterClass after = units.kind[at];
        // clreq §prohibition_rules_for_line_start_end
        boolean bound =
                after == CharacterClass.SPACE
                        || after == CharacterClass.ATTACHED
                        || after == CharacterClass.NO_BREAK_SPACE
                        || before == CharacterClass.NO_BREAK_SPACE
                        || rules.notAtStart(after)
                        || rules.notAtEnd(before)
                        || Figures.binds(units, at);
        if (bound) {
            return Units.BOUND;
        }
        if (before == CharacterClass.SPACE) {
            return Units.FREE;
        }
        if (before == after && isPair(before) && units.codePoint(at - 1) == units.codePoint(at)) {
            return Units.BOUND;
        }
        return isHyphen(units.codePoint(at)) || isHyphen(units.codePoint(at - 1))
                ? hyphen(units, at)
                : isWestern(before) && isWestern(after) ? Units.EMERGENCY : Units.FREE;
    }

    // UAX 14, HY and LB21: no break before a hyphen; one behind it, unless a figure follows.
    private static byte hyphen(Units units, int at) {
        if (isHyphen(units.codePoint(at))) {
            return Units.BOUND;
        }
        if (!isWestern(units.kind[at])) {
            return Units.FREE;
        }
        boolean inWord = at > 1 && isWestern(units.kind[at - 2]);
        return inWord && units.kind[at] == CharacterClass.LATIN ? Units.AWKWARD : Units.EMERGENCY;
    }

    private static boolean isHyphen(int codePoint) {
        return codePoint == '-' || codePoint == 0x2010;
    }

    // GB/T 15834-2011 4.11 and 4.13: …… and —— are one mark.
    private static boolean isPair(CharacterClass kind) {
        return kind == CharacterClass.ELLIPSIS || kind == CharacterClass.DASH;
    }

    /** Whether a unit is part of a word or figure in Latin script. */
    static boolean isWestern(CharacterClass kind) {
        return switch (kind) {
            case LATIN,
                    DIGIT,
                    LATIN_OPEN,
                    LATIN_CLOSE,
                    LATIN_MARK,
                    LATIN_PAUSE,
                    PREFIX,
                    POSTFIX,
                    NO_BREAK_SPACE,
                    ATTACHED ->
                    true;
            default -> false;
        };
    }
}
