package cn.gongbao.galley;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.Set;

/** Where the words of a text begin and end, after ICU's dictionary of Chinese. */
final class Words {

    private static final String CONJUNCTIONS = "的和及与";

    /** Words that begin like a conjunction and are none; 和县 would hide one. */
    private static final Set<String> NO_CONJUNCTION =
            Set.of("和平", "和谐", "和睦", "和解", "和林格尔", "及时", "及早", "及其", "与会", "与时俱进", "的确");

    /** Words that end with 的; 家庭的, which the dictionary has, is two. */
    private static final Set<String> WITH_OF = Set.of("目的", "标的");

    private final String text;
    private final BitSet edges = new BitSet();

    private Words(String text) {
        this.text = text;
    }

    /**
     * The words of a text.
     *
     * @param sure indexes where a word begins whatever the dictionary says
     */
    static Words of(String text, BitSet sure) {
        Words words = new Words(text);
        BitSet parts = (BitSet) sure.clone();
        parts.set(0);
        parts.set(text.length());
        for (int from = 0; from < text.length(); from = parts.nextSetBit(from + 1)) {
            words.divide(from, parts.nextSetBit(from + 1));
        }
        return words;
    }

    private void divide(int from, int to) {
        BreakIterator iterator = BreakIterator.getWordInstance(ULocale.CHINA);
        iterator.setText(text.substring(from, to));
        for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
            edges.set(from + at);
        }
        for (int at = from; at < to; at = end(at)) {
            boolean conjunction = CONJUNCTIONS.indexOf(text.charAt(at)) >= 0;
            if (conjunction && end(at) > at + 1 && !NO_CONJUNCTION.contains(at(at))) {
                edges.set(at + 1);
            }
            if (at(at).endsWith("的") && !WITH_OF.contains(at(at))) {
                edges.set(end(at) - 1);
            }
        }
    }

    /** Whether a word begins or ends at an index. */
    boolean isEdge(int at) {
        return edges.get(at);
    }

    /** Where the word that stands at an index ends, or the text. */
    int end(int at) {
        int end = edges.nextSetBit(at + 1);
        return end < 0 ? text.length() : end;
    }

    /** The word that begins at an index. */
    String at(int from) {
        return text.substring(from, end(from));
    }

    /** The word that ends at an index. */
    String before(int to) {
        return text.substring(Math.max(0, edges.previousSetBit(to - 1)), to);
    }
}
