package cn.gongbao.galley;

import cn.gongbao.type.CharacterClass;

/**
 * Keeps figures whole: a number with its sign, unit or counter, ranges, sums, document numbers.
 *
 * <p>clreq §prohibition_rules_for_unbreakable_marks; the counters are a rule of the house. A single
 * typed space inside a figure is no place to part it.
 */
final class Figures {

    private Figures() {}

    static void settle(Units units) {
        for (int at = 1; at < units.count; at++) {
            if (units.kind[at] == CharacterClass.SPACE) {
                continue;
            }
            if (belongs(units, units.beforeSpace(at), at)) {
                units.bind(at, BreakRule.FIGURE);
            }
            if (units.isDigit(at - 1) && !units.isDigit(at)) {
                bind(units, at, Counters.end(units, at));
            } else if (units.kind[at - 1] == CharacterClass.SPACE && units.isDigit(at - 2)) {
                bind(units, at, Counters.end(units, at));
            }
        }
    }

    private static void bind(Units units, int from, int to) {
        for (int i = from; i < to; i++) {
            units.bind(i, BreakRule.FIGURE);
        }
    }

    private static boolean belongs(Units units, int left, int right) {
        if (left < 0) {
            return false;
        }
        int before = units.codePoint(left);
        int after = units.codePoint(right);
        boolean digitBefore = units.isDigit(left);
        boolean digitAfter = units.isDigit(right);
        // GB/T 9704-2012 7.2.5: 〔2017〕25号 stands on one line.
        boolean year = before == '〔' && digitAfter || digitBefore && after == '〕';
        boolean number = before == '〕' && (digitAfter || after == '第');
        boolean ordinal = before == '第' && digitAfter;
        boolean signed =
                digitBefore && units.kind[right] == CharacterClass.POSTFIX
                        || digitAfter && units.kind[left] == CharacterClass.PREFIX;
        boolean sum = digitAfter && isOperator(before) || digitBefore && isOperator(after);
        return year || number || ordinal || signed || sum || inRange(units, left, right);
    }

    // GB/T 15835-2011: 2016—2020 and 5%—10% are one range.
    private static boolean inRange(Units units, int left, int right) {
        if (units.kind[left] == CharacterClass.CONNECT) {
            return endsNumber(units, units.beforeSpace(left)) && units.isDigit(right);
        }
        return units.kind[right] == CharacterClass.CONNECT
                && endsNumber(units, left)
                && units.isDigit(units.behindSpace(right + 1));
    }

    private static boolean endsNumber(Units units, int unit) {
        return units.isDigit(unit) || unit >= 0 && units.kind[unit] == CharacterClass.POSTFIX;
    }

    private static boolean isOperator(int codePoint) {
        return Character.getType(codePoint) == Character.MATH_SYMBOL;
    }
}
