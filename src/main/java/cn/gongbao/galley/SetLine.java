package cn.gongbao.galley;

import cn.gongbao.model.Length;
import cn.gongbao.page.Placed;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A line set to its measure.
 *
 * @param inset from the column's left edge to the line's start
 * @param baseline from the row's top to the baseline
 * @param width of the line as set
 * @param runs in reading order
 * @param block the element of the copy that it is part of
 * @param target id of the document whose folio, behind a leader, closes the line; else null
 * @param dots of emphasis under its characters
 * @param owned runs that are of an element inside the block: a label, a reference to a note
 * @param rules under and through its text, counted from the line's start and its baseline
 * @param turned whether it runs upward, its glyphs turned a quarter anticlockwise; {@code inset} is
 *     then where its baseline stands, {@code baseline} where it starts
 * @param repeated whether it only repeats what stands before, and is no part of the text
 */
public record SetLine(
        Length inset,
        Length baseline,
        Length width,
        List<Placed.Run> runs,
        Element block,
        String target,
        List<Dots> dots,
        List<Owned> owned,
        List<SetRule> rules,
        boolean turned,
        boolean repeated) {

    /** A run by its place on the line, and the inline element that it is of. */
    public record Owned(int run, Element element) {}

    /** Copies the lists. */
    public SetLine {
        runs = List.copyOf(runs);
        dots = List.copyOf(dots);
        owned = List.copyOf(owned);
        rules = List.copyOf(rules);
    }

    /** A line of plain text. */
    public SetLine(
            Length inset,
            Length baseline,
            Length width,
            List<Placed.Run> runs,
            Element block,
            String target) {
        this(
                inset, baseline, width, runs, block, target, List.of(), List.of(), List.of(), false,
                false);
    }

    /** This line at another place. */
    SetLine moved(long right, long down) {
        return at(inset.plus(new Length(right)), baseline.plus(new Length(down)), turned, repeated);
    }

    /** This line as a repetition of what stands before. */
    SetLine again() {
        return at(inset, baseline, turned, true);
    }

    /** This line running upward from a place. */
    SetLine turnedAt(Length x, Length y) {
        return at(x, y, true, repeated);
    }

    private SetLine at(Length x, Length y, boolean upward, boolean again) {
        return new SetLine(x, y, width, runs, block, target, dots, owned, rules, upward, again);
    }

    /**
     * Round dots under characters that are equally far from each other.
     *
     * @param x centre of the first, from the line's start
     * @param drop of the centres below the baseline
     * @param count at least 1
     * @param pitch from centre to centre
     * @param ink name of the ink
     */
    public record Dots(
            Length x, Length drop, int count, Length pitch, Length diameter, String ink) {}
}
