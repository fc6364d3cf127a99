package cn.gongbao.galley;

import cn.gongbao.type.CharacterClass;

/** Lets a line end inside a web or mail address: behind a solidus, or before another mark. */
final class WebAddresses {

    private static final String MARKS = ".?&=#_@";

    private WebAddresses() {}

    static void settle(Units units) {
        for (int from = 0; from < units.count; ) {
            int to = from;
            while (to < units.count && isPart(units.kind[to])) {
                to++;
            }
            if (to - from > 3 && isAddress(units, from, to)) {
                open(units, from, to);
            }
            from = Math.max(to, from + 1);
        }
    }

    private static boolean isPart(CharacterClass kind) {
        return kind == CharacterClass.SOLIDUS || Seams.isWestern(kind);
    }

    private static boolean isAddress(Units units, int from, int to) {
        boolean named = starts(units, from, to, "www.");
        for (int i = from; i < to && !named; i++) {
            named = units.codePoint(i) == '@' && i > from || starts(units, i, to, "://");
        }
        return named;
    }

    private static boolean starts(Units units, int from, int to, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (from + i >= to || units.codePoint(from + i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static void open(Units units, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int before = units.codePoint(i - 1);
            int after = units.codePoint(i);
            boolean behind = before == '/' && after != '/';
            boolean ahead = MARKS.indexOf(after) >= 0 && before != '/';
            boolean settled = units.seam[i] == Units.FORCED || units.style[i].whole();
            if ((behind || ahead) && !settled) {
                units.seam[i] = Units.AWKWARD;
                units.rule[i] = BreakRule.ADDRESS;
            }
        }
    }
}
