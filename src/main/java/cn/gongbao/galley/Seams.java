package cn.gongbao.galley;

import cn.gongbao.style.Style;
import cn.gongbao.type.CharacterClass;
import cn.gongbao.type.Prohibitions;

/** Decides between which units a line may end, and says what forbids the others. */
final class Seams {

    private Seams() {}

    /** Binds what must not be parted; forced breaks stay. */
    static void settle(Units units, Style style) {
        Prohibitions rules = Prohibitions.valueOf(style.prohibition().name());
        for (int i = 1; i < units.count; i++) {
            if (units.seam[i] == Units.FREE) {
                settle(units, i, rules);
            }
        }
        Figures.settle(units);
        Dates.settle(units);
        Enumerators.settle(units);
        WebAddresses.settle(units);
    }

    private static void settle(Units units, int at, Prohibitions rules) {
        BreakRule bond = bond(units, at, rules);
        if (bond != BreakRule.NONE) {
            units.bind(at, bond);
        } else if (isHyphen(units.codePoint(at - 1))) {
            behindHyphen(units, at);
        } else if (isWestern(units.kind[at - 1]) && isWestern(units.kind[at])) {
            units.seam[at] = Units.EMERGENCY;
            units.rule[at] = BreakRule.WORD;
        }
    }

    // clreq §prohibition_rules_for_line_start_end, §prohibition_rules_for_unbreakable_marks
    private static BreakRule bond(Units units, int at, Prohibitions rules) {
        CharacterClass before = units.kind[at - 1];
        CharacterClass after = units.kind[at];
        if (after == CharacterClass.SPACE) {
            return BreakRule.SPACE;
        }
        if (after == CharacterClass.ATTACHED) {
            return BreakRule.ATTACHED;
        }
        if (after == CharacterClass.NO_BREAK_SPACE || before == CharacterClass.NO_BREAK_SPACE) {
            return BreakRule.NO_BREAK_SPACE;
        }
        if (rules.notAtStart(after)) {
            return BreakRule.PROHIBITED_START;
        }
        if (rules.notAtEnd(before)) {
            return BreakRule.PROHIBITED_END;
        }
        if (before == CharacterClass.SPACE) {
            return BreakRule.NONE;
        }
        // UAX 14, LB21: no line begins with a hyphen
        if (isHyphen(units.codePoint(at))) {
            return BreakRule.HYPHEN;
        }
        if (isHalf(units, at)) {
            return BreakRule.MARK;
        }
        return RaisedDigits.belongs(units, at) ? BreakRule.SCRIPT : BreakRule.NONE;
    }

    // UAX 14, HY and LB21: a line ends behind a hyphen in a word, unless a figure follows.
    private static void behindHyphen(Units units, int at) {
        if (!isWestern(units.kind[at])) {
            return;
        }
        boolean inWord = at > 1 && isWestern(units.kind[at - 2]);
        boolean divides = inWord && units.kind[at] == CharacterClass.LATIN;
        units.seam[at] = divides ? Units.AWKWARD : Units.EMERGENCY;
        units.rule[at] = divides ? BreakRule.HYPHEN : BreakRule.WORD;
    }

    private static boolean isHyphen(int codePoint) {
        return codePoint == '-' || codePoint == 0x2010;
    }

    /**
     * Whether what stands on both sides of a seam is one mark.
     *
     * <p>GB/T 15834-2011 4.11, 4.13 and 5.1.5: —— and …… are one mark, and so are two of ……, which
     * take four em.
     */
    static boolean isHalf(Units units, int at) {
        CharacterClass kind = units.kind[at];
        boolean pair = kind == CharacterClass.ELLIPSIS || kind == CharacterClass.DASH;
        return pair && kind == units.kind[at - 1] && units.codePoint(at) == units.codePoint(at - 1);
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
