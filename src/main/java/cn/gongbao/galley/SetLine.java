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
 */
public record SetLine(
        Length inset,
        Length baseline,
        Length width,
        List<Placed.Run> runs,
        Element block,
        String target) {

    /** Copies the runs. */
    public SetLine {
        runs = List.copyOf(runs);
    }
}
