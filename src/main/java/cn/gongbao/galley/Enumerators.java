package cn.gongbao.galley;

import cn.gongbao.type.CharacterClass;

/**
 * Keeps an enumerator with the text that it counts, so that it never ends a line.
 *
 * <p>GB/T 9704-2012 7.3.3 counts by 一、（一） 1. （1）; ① is usual below them.
 */
final class Enumerators {

    /** Digits or numerals of the longest enumerator. */
    private static final int LONGEST = 3;

    private static final String NUMERALS = "一二三四五六七八九十";

    private Enumerators() {}

    static void settle(Units units) {
        for (int at = 0; at < units.count; at++) {
            int end = end(units, at);
            int next = units.behindSpace(end);
            if (end > at && next < units.count && !begins(units, next)) {
                for (int i = at + 1; i <= next; i++) {
                    units.bind(i, BreakRule.ENUMERATOR);
                }
            }
        }
    }

    /** Behind the enumerator that begins at a unit; that unit itself where none does. */
    private static int end(Units units, int at) {
        if (isCircled(units.codePoint(at))) {
            return at + 1;
        }
        boolean bracket = isOpening(units, at);
        boolean numbered = units.isDigit(at) && (at == 0 || !continues(units, at - 1));
        if (!bracket && !numbered) {
            return at;
        }
        int from = bracket ? at + 1 : at;
        int to = from;
        while (to < units.count && to - from < LONGEST && counts(units, to, bracket)) {
            to++;
        }
        if (to == from || to == units.count) {
            return at;
        }
        int mark = units.codePoint(to);
        boolean closes = bracket ? mark == '）' || mark == ')' : mark == '.' || mark == '．';
        return closes && (bracket || !units.isDigit(to + 1)) ? to + 1 : at;
    }

    private static boolean counts(Units units, int unit, boolean bracket) {
        return units.isDigit(unit) || bracket && NUMERALS.indexOf(units.codePoint(unit)) >= 0;
    }

    private static boolean continues(Units units, int unit) {
        return switch (units.kind[unit]) {
            case DIGIT, LATIN, LATIN_PAUSE, LATIN_MARK, CONNECT, SOLIDUS -> true;
            default -> false;
        };
    }

    private static boolean begins(Units units, int unit) {
        return isCircled(units.codePoint(unit)) || isOpening(units, unit) || units.isDigit(unit);
    }

    private static boolean isOpening(Units units, int unit) {
        return units.codePoint(unit) == '（' || units.kind[unit] == CharacterClass.LATIN_OPEN;
    }

    private static boolean isCircled(int codePoint) {
        return codePoint >= 0x2460 && codePoint <= 0x249B
                || codePoint >= 0x2776 && codePoint <= 0x2793;
    }
}
