package cn.gongbao.galley;

import cn.gongbao.type.CharacterClass;

/** Keeps figures whole: document numbers, ranges, and a number with what stands close to it. */
final class Figures {

    private static final String CLOSE_BEHIND = "号％℃‰";

    private Figures() {}

    /** Whether what stands before and behind a seam belongs to one figure; spaces are passed. */
    static boolean binds(Units units, int at) {
        int left = visibleBefore(units, at);
        if (left < 0) {
            return false;
        }
        int before = units.codePoint(left);
        int after = units.codePoint(at);
        boolean digitBefore = units.kind[left] == CharacterClass.DIGIT;
        boolean digitAfter = units.kind[at] == CharacterClass.DIGIT;
        // GB/T 9704-2012 7.2.5: 〔2017〕25号 stands on one line; so does a figure with its 号.
        boolean year = before == '〔' && digitAfter || digitBefore && after == '〕';
        boolean number = before == '〕' && (digitAfter || after == '第');
        boolean ordinal = before == '第' && digitAfter;
        boolean counted = digitBefore && CLOSE_BEHIND.indexOf(after) >= 0;
        boolean sum = digitAfter && isOperator(before) || digitBefore && isOperator(after);
        return year || number || ordinal || counted || sum || inRange(units, left, at);
    }

    // GB/T 15835-2011: 2016—2020 is one range.
    private static boolean inRange(Units units, int left, int right) {
        if (units.kind[left] == CharacterClass.CONNECT) {
            int first = visibleBefore(units, left);
            return first >= 0 && isDigit(units, first) && isDigit(units, right);
        }
        if (units.kind[right] != CharacterClass.CONNECT) {
            return false;
        }
        int next = right + 1;
        while (next < units.count && units.kind[next] == CharacterClass.SPACE) {
            next++;
        }
        return isDigit(units, left) && next < units.count && isDigit(units, next);
    }

    private static boolean isDigit(Units units, int unit) {
        return units.kind[unit] == CharacterClass.DIGIT;
    }

    private static boolean isOperator(int codePoint) {
        return Character.getType(codePoint) == Character.MATH_SYMBOL;
    }

    private static int visibleBefore(Units units, int at) {
        int left = at - 1;
        while (left >= 0 && units.kind[left] == CharacterClass.SPACE) {
            left--;
        }
        return left;
    }
}
