package cn.gongbao.galley;

import cn.gongbao.style.Style;
import org.jsoup.nodes.Element;

/**
 * How the styles of a cell's content are fitted to its table.
 *
 * @param align of text that its style justifies; null leaves it
 * @param numerator the type is reduced to {@code numerator / denominator} of its size
 */
record CellForm(Style.Align align, long numerator, long denominator) {

    /** Content that stands in no table. */
    static final CellForm NONE = new CellForm(null, 1, 1);

    /** The fitted style of an element. */
    Style fit(Style style, Element element) {
        Style fitted = numerator == denominator ? style : style.reduced(numerator, denominator);
        boolean free = align != null && style.align() == Style.Align.JUSTIFY;
        return free && !element.normalName().equals("li") ? fitted.aligned(align) : fitted;
    }

    /** This form with another alignment. */
    CellForm aligned(Style.Align other) {
        return new CellForm(other, numerator, denominator);
    }
}
