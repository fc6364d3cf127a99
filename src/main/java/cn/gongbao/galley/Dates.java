package cn.gongbao.galley;

import cn.gongbao.type.CharacterClass;

/**
 * Puts a price on parting a date between its year, month and day.
 *
 * <p>GB/T 9704-2012 7.3.5 writes 2017年11月28日; a number and its 年, 月 or 日 are one figure.
 */
final class Dates {

    private static final String PARTS = "年月日时分秒";

    private Dates() {}

    static void settle(Units units) {
        for (int at = 2; at < units.count; at++) {
            if (!units.isDigit(at)) {
                continue;
            }
            int end = at;
            while (units.isDigit(end)) {
                end++;
            }
            int before = part(units, units.beforeSpace(at));
            int after = part(units, units.behindSpace(end));
            boolean counted =
                    before >= 0 && units.isDigit(units.beforeSpace(units.beforeSpace(at)));
            if (counted && after == before + 1) {
                units.price(at, BreakRule.DATE);
            }
            at = end;
        }
    }

    private static int part(Units units, int unit) {
        boolean inside = unit >= 0 && unit < units.count;
        boolean han = inside && units.kind[unit] == CharacterClass.HAN;
        return han ? PARTS.indexOf(units.codePoint(unit)) : -1;
    }
}
