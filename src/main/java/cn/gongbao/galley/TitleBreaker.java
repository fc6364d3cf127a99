package cn.gongbao.galley;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;

/**
 * Divides a title between words into lines as equal as can be.
 *
 * <p>GB/T 9704-2012 7.3.1: a title is divided by sense; no line begins with 的, 和 or a mark.
 */
final class TitleBreaker {

    private TitleBreaker() {}

    /** The ends of the least number of lines, the longest of them as short as possible. */
    static List<Integer> ends(Units units, Elasticity elasticity, long room) {
        List<Integer> plain = new LineBreaker(units, elasticity, room, room, false).ends();
        if (plain.size() == 1 + forced(units)) {
            return plain;
        }
        bindWords(units);
        List<Integer> best = new LineBreaker(units, elasticity, room, room, false).ends();
        long low = room / (best.size() + 1);
        long high = room;
        while (high - low > units.em[0] / 4) {
            long middle = (low + high) / 2;
            List<Integer> tried = new LineBreaker(units, elasticity, middle, middle, false).ends();
            if (tried.size() <= best.size() && fits(elasticity, tried, middle)) {
                best = tried;
                high = middle;
            } else {
                low = middle;
            }
        }
        return best;
    }

    private static int forced(Units units) {
        int forced = 0;
        for (int i = 0; i < units.count; i++) {
            forced += units.seam[i] == Units.FORCED ? 1 : 0;
        }
        return forced;
    }

    private static boolean fits(Elasticity elasticity, List<Integer> ends, long room) {
        int from = 0;
        for (int to : ends) {
            if (elasticity.natural(from, to) - elasticity.shrinkable(from, to) > room) {
                return false;
            }
            from = to;
        }
        return true;
    }

    private static void bindWords(Units units) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[units.count];
        for (int i = 0; i < units.count; i++) {
            starts[i] = text.length();
            text.append(units.text[i]);
        }
        BreakIterator words = BreakIterator.getWordInstance(ULocale.CHINA);
        words.setText(text.toString());
        for (int i = 1; i < units.count; i++) {
            boolean particle = "的和及与、".indexOf(units.codePoint(i)) >= 0;
            if (units.seam[i] == Units.FREE && (particle || !words.isBoundary(starts[i]))) {
                units.seam[i] = Units.BOUND;
            }
        }
    }
}
