package cn.gongbao.galley;

import cn.gongbao.style.Style;
import cn.gongbao.type.CharacterClass;
import cn.gongbao.type.Prohibitions;

/** Decides between which units a line may end. */
final class Seams {

    private Seams() {}

    /** Binds what must not be parted; forced breaks stay. */
    static void settle(Units units, Style style) {
        for (int i = 1; i < units.count; i++) {
            if (units.seam[i] == Units.FREE) {
                units.seam[i] = seam(units, i, style);
            }
        }
    }

    private static byte seam(Units units, int at, Style style) {
        CharacterClass before = units.kind[at - 1];
        CharacterClass after = units.kind[at];
        if (after == CharacterClass.SPACE) {
            return Units.BOUND;
        }
        // clreq §prohibition_rules_for_line_start_end
        Prohibitions rules = Prohibitions.valueOf(style.prohibition().name());
        if (rules.notAtStart(after) || rules.notAtEnd(before)) {
            return Units.BOUND;
        }
        if (before == CharacterClass.SPACE) {
            return Units.FREE;
        }
        if (before == after && isPair(before) && units.codePoint(at - 1) == units.codePoint(at)) {
            return Units.BOUND;
        }
        if (isWestern(before) && isWestern(after)) {
            return Units.EMERGENCY;
        }
        return isNumbered(units, at) ? Units.BOUND : Units.FREE;
    }

    // GB/T 15834 4.11 and 4.13: …… and —— are one mark.
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

    // GB/T 9704-2012 7.2.5: 〔2017〕25号 stands on one line; so does a figure with its 号.
    private static boolean isNumbered(Units units, int at) {
        int before = units.codePoint(at - 1);
        int after = units.codePoint(at);
        if (before == '〕' && units.kind[at] == CharacterClass.DIGIT) {
            return true;
        }
        // GB/T 15835-2011: 2016—2020 is one range.
        boolean range = units.kind[at - 1] == CharacterClass.CONNECT && at > 1;
        if (range
                && units.kind[at - 2] == CharacterClass.DIGIT
                && units.kind[at] == CharacterClass.DIGIT) {
            return true;
        }
        boolean figure = units.kind[at - 1] == CharacterClass.DIGIT;
        return figure && (after == '号' || after == '％' || after == '℃' || after == '‰')
                || before == '第' && units.kind[at] == CharacterClass.DIGIT;
    }
}
