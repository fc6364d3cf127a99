package cn.gongbao.galley;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;

/**
 * Divides a title between words into lines as equal as can be.
 *
 * <p>GB/T 9704-2012 7.3.1: a title is divided by sense; no line begins with 的, 和 or a mark, and
 * none ends with 的 or 关于. What cannot be kept in a narrow measure is given up step by step.
 */
final class TitleBreaker {

    /** What is kept together, from most to least. */
    private enum Care {
        WORDS_AND_PARTICLES,
        WORDS,
        MARKS
    }

    private static final String NOT_FIRST = "的和及与、";

    private final Units units;
    private final Elasticity elasticity;
    private final List<String> lexicon;
    private final long room;

    private TitleBreaker(Units units, Elasticity elasticity, List<String> lexicon, long room) {
        this.units = units;
        this.elasticity = elasticity;
        this.lexicon = lexicon;
        this.room = room;
    }

    /**
     * The ends of the least number of lines, the longest of them as short as possible.
     *
     * @param lexicon phrases that are kept like words
     * @param room the measure, in EMU
     */
    static List<Integer> ends(Units units, Elasticity elasticity, List<String> lexicon, long room) {
        return new TitleBreaker(units, elasticity, lexicon, room).ends();
    }

    private List<Integer> ends() {
        List<Integer> plain = breaker(room).ends();
        if (plain.size() == 1 + forced()) {
            return plain;
        }
        byte[] seams = units.seam.clone();
        for (Care care : Care.values()) {
            System.arraycopy(seams, 0, units.seam, 0, units.count);
            bind(care);
            List<Integer> widest = breaker(room).legalEnds();
            if (keeps(widest)) {
                return balanced(widest);
            }
        }
        return plain;
    }

    private LineBreaker breaker(long measure) {
        return new LineBreaker(units, elasticity, measure, measure, false);
    }

    private List<Integer> balanced(List<Integer> widest) {
        List<Integer> best = widest;
        long low = room / (best.size() + 1);
        long high = room;
        while (high - low > units.em[0] / 4) {
            long middle = (low + high) / 2;
            List<Integer> tried = breaker(middle).legalEnds();
            if (tried.size() <= best.size() && keeps(tried)) {
                best = tried;
                high = middle;
            } else {
                low = middle;
            }
        }
        return best;
    }

    private int forced() {
        int forced = 0;
        for (int i = 1; i < units.count; i++) {
            forced += units.seam[i] == Units.FORCED ? 1 : 0;
        }
        return forced;
    }

    // A narrow measure must not divide what a wide one leaves whole.
    private boolean keeps(List<Integer> ends) {
        for (int to : ends) {
            if (to < units.count && units.seam[to] == Units.EMERGENCY) {
                return false;
            }
        }
        return !ends.isEmpty();
    }

    private void bind(Care care) {
        if (care == Care.MARKS) {
            return;
        }
        StringBuilder text = new StringBuilder();
        int[] starts = new int[units.count];
        for (int i = 0; i < units.count; i++) {
            starts[i] = text.length();
            text.append(units.text[i]);
        }
        String title = text.toString();
        BreakIterator words = BreakIterator.getWordInstance(ULocale.CHINA);
        words.setText(title);
        for (int i = 1; i < units.count; i++) {
            boolean inWord = !words.isBoundary(starts[i]) || inPhrase(title, starts[i]);
            boolean held = NOT_FIRST.indexOf(units.codePoint(i)) >= 0;
            if (care == Care.WORDS_AND_PARTICLES) {
                held |= title.startsWith("的", starts[i] - 1);
                held |= starts[i] > 1 && title.startsWith("关于", starts[i] - 2);
            }
            if (units.seam[i] == Units.FREE && (inWord || held)) {
                units.seam[i] = Units.BOUND;
            }
        }
    }

    private boolean inPhrase(String title, int at) {
        for (String phrase : lexicon) {
            int found = title.indexOf(phrase, Math.max(0, at - phrase.length() + 1));
            if (found >= 0 && found < at) {
                return true;
            }
        }
        return false;
    }
}
