package cn.gongbao.galley;

import cn.gongbao.model.Length;
import cn.gongbao.style.Style;
import java.util.ArrayList;
import java.util.List;

/** Draws the rules under and through the text of a line. */
final class Decorations {

    private static final Length THICKNESS = Length.pt(0.5);

    /** Below the feet of Han, in thousandths of the em. */
    private static final long UNDER = 170;

    /** Middle of Han above the baseline, in thousandths of the em. */
    private static final long MIDDLE = 380;

    private Decorations() {}

    /**
     * The rules of a line, counted from its start and its baseline.
     *
     * @param edges where each unit begins, in EMU, and where the last one ends
     */
    static List<SetRule> of(Units units, int from, int to, long[] edges) {
        List<SetRule> rules = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i < to && alike(units, start, i)) {
                continue;
            }
            if (units.style[start].decoration() != Style.Decoration.NONE) {
                rules.add(rule(units.style[start], edges[start - from], edges[i - from]));
            }
            start = i;
        }
        return List.copyOf(rules);
    }

    private static boolean alike(Units units, int one, int other) {
        Style style = units.style[one];
        Style next = units.style[other];
        return style.decoration() == next.decoration()
                && style.size().equals(next.size())
                && style.ink().equals(next.ink());
    }

    private static SetRule rule(Style style, long from, long to) {
        boolean under = style.decoration() == Style.Decoration.UNDERLINE;
        long em = style.size().emu();
        long y = under ? em * UNDER / 1000 : -em * MIDDLE / 1000;
        return new SetRule(
                new Length(from), new Length(y), new Length(to - from), THICKNESS, style.ink());
    }
}
