package cn.gongbao.galley;

import cn.gongbao.style.Style;

/** Spreads short names to an even width and sets names in cells, so that lists stand in columns. */
final class NameSpacing {

    private NameSpacing() {}

    /**
     * Spreads the units from {@code from} to the last, which are one name or label.
     *
     * <p>clreq §line_adjustment (均排): a name of two characters takes the width of three.
     */
    static void settle(Units units, int from, Style style) {
        int to = units.count;
        int characters = to - from;
        if (characters == 0) {
            return;
        }
        int marks = trailingMarks(units, from, to);
        int letters = characters - marks;
        int missing = style.evenNames() - letters;
        if (letters > 1 && missing > 0) {
            int spread = missing * units.em[from];
            for (int i = 0; i < letters - 1; i++) {
                int before = Math.toIntExact((long) spread * i / (letters - 1));
                int after = Math.toIntExact((long) spread * (i + 1) / (letters - 1));
                units.advance[from + i] += after - before;
            }
        }
        for (int i = from + 1; i < to; i++) {
            units.bind(i, BreakRule.NAME);
        }
        int cell = Math.toIntExact(style.cell().emu());
        if (cell > 0) {
            int width = 0;
            for (int i = from; i < to; i++) {
                width += units.advance[i];
            }
            // Half an em at least parts a name from the next.
            int cells = (width + units.em[from] / 2 + cell - 1) / cell;
            units.advance[to - 1] += cells * cell - width;
        }
    }

    private static int trailingMarks(Units units, int from, int to) {
        int marks = 0;
        while (marks < to - from && "：:、，".contains(units.text[to - 1 - marks])) {
            marks++;
        }
        return marks;
    }
}
