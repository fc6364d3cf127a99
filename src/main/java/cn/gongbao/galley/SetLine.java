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
 */
public record SetLine(
        Length inset,
        Length baseline,
        Length width,
        List<Placed.Run> runs,
        Element block,
        String target,
        List<Dots> dots) {

    /** Copies the lists. */
    public SetLine {
        runs = List.copyOf(runs);
        dots = List.copyOf(dots);
    }

    /** A line without dots. */
    public SetLine(
            Length inset,
            Length baseline,
            Length width,
            List<Placed.Run> runs,
            Element block,
            String target) {
        this(inset, baseline, width, runs, block, target, List.of());
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
