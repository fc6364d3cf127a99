package cn.gongbao.galley;

import cn.gongbao.model.Length;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Why one line of a block ends where it does, and what was done to bring it to its measure.
 *
 * @param text the line's text
 * @param natural its width before anything was compressed or stretched, the blank half of a mark at
 *     its end still counted; a mark that hangs is not
 * @param room its measure
 * @param compressed what each class gave, in thousandths of the block's em; classes that gave
 *     nothing are left out
 * @param expanded what each class took, likewise
 * @param hangs whether its last mark stands outside the measure
 * @param cost demerits of the line and of its end
 * @param paragraph demerits of the paragraph with the lines it has
 * @param neighbours places shortly before and behind the line's end, in reading order
 * @param next the cheapest other end of this line; null where there is none
 */
public record LineReason(
        String text,
        Length natural,
        Length room,
        Map<Compression, Integer> compressed,
        Map<Expansion, Integer> expanded,
        boolean hangs,
        double cost,
        double paragraph,
        List<Place> neighbours,
        Place next) {

    /** Copies maps and list. */
    public LineReason {
        Map<Compression, Integer> gave = new EnumMap<>(Compression.class);
        gave.putAll(compressed);
        compressed = Collections.unmodifiableMap(gave);
        Map<Expansion, Integer> took = new EnumMap<>(Expansion.class);
        took.putAll(expanded);
        expanded = Collections.unmodifiableMap(took);
        neighbours = List.copyOf(neighbours);
    }

    /**
     * A place where the line might have ended.
     *
     * @param distance characters behind the chosen end; negative before it
     * @param before the character before the place
     * @param after the character behind it; empty at the paragraph's end
     * @param rule what forbids the place or puts a price on it
     * @param price demerits of an end there, beside those of the line; infinite where it is
     *     forbidden
     * @param paragraph demerits of the paragraph at least, if this line ended there; infinite where
     *     it cannot
     */
    public record Place(
            int distance,
            String before,
            String after,
            BreakRule rule,
            double price,
            double paragraph) {}
}
