package cn.gongbao.galley;

import cn.gongbao.model.Length;
import cn.gongbao.style.Cascade;
import cn.gongbao.style.Style;
import java.util.ArrayList;
import org.jsoup.nodes.Element;

/**
 * How wide the content of a cell is; lengths in EMU.
 *
 * @param least that its words need, two characters at least
 * @param comfortable that it is well read in, five characters where it has so many
 * @param natural that it has on one line
 */
record Extent(long least, long comfortable, long natural) {

    private static final Extent NONE = new Extent(0, 0, 0);

    /** Longer words than this many em are divided. */
    private static final int LONGEST_WORD = 15;

    private static final int LEAST = 2;
    private static final int COMFORTABLE = 5;

    /** The extent of an element with all that stands in it. */
    static Extent of(Element element, Equipment equipment) {
        return of(element, equipment, 0);
    }

    private static Extent of(Element element, Equipment equipment, int depth) {
        Cascade cascade = equipment.cascade();
        Style style = cascade.of(element);
        if (style.display() == Style.Display.NONE || depth > Compositor.DEEPEST) {
            return NONE;
        }
        if (element.normalName().equals("img")) {
            long em = style.size().emu();
            return new Extent(em * COMFORTABLE, em * COMFORTABLE * 2, em * COMFORTABLE * 4);
        }
        Extent extent = own(element, style, equipment);
        if (element.normalName().equals("tr")) {
            extent = NONE;
            for (Element cell : element.children()) {
                Extent next = of(cell, equipment, depth + 1);
                long padding = cascade.of(cell).paddingInline().emu() * 2;
                extent =
                        new Extent(
                                extent.least + next.least + padding,
                                extent.comfortable + next.comfortable + padding,
                                extent.natural + next.natural + padding);
            }
            return extent;
        }
        for (Element child : element.children()) {
            if (cascade.of(child).display() == Style.Display.BLOCK || isPicture(child)) {
                extent = extent.max(of(child, equipment, depth + 1));
            }
        }
        long around = style.insetStart().plus(style.insetEnd()).emu();
        return extent.plus(around);
    }

    private static boolean isPicture(Element element) {
        return element.normalName().equals("img");
    }

    private static Extent own(Element element, Style style, Equipment equipment) {
        Units units = UnitCollector.collect(element, style, equipment, new ArrayList<>());
        if (units.count == 0) {
            return NONE;
        }
        Elasticity elasticity = new Elasticity(units, style);
        long word = 0;
        long line = 0;
        int wordStart = 0;
        int lineStart = 0;
        for (int i = 1; i <= units.count; i++) {
            boolean end = i == units.count;
            if (end || units.seam[i] != Units.BOUND && units.seam[i] != Units.EMERGENCY) {
                word = Math.max(word, elasticity.natural(wordStart, i));
                wordStart = i;
            }
            if (end || units.seam[i] == Units.FORCED) {
                line = Math.max(line, elasticity.natural(lineStart, i));
                lineStart = i;
            }
        }
        long em = style.size().emu();
        long indent = Math.max(0, style.indent().emu());
        long natural = line + indent;
        word = Math.min(word, em * LONGEST_WORD);
        return new Extent(
                Math.max(word, Math.min(natural, em * LEAST + indent)),
                Math.max(word, Math.min(natural, em * COMFORTABLE + indent)),
                natural);
    }

    Extent max(Extent other) {
        return new Extent(
                Math.max(least, other.least),
                Math.max(comfortable, other.comfortable),
                Math.max(natural, other.natural));
    }

    /** This extent as that of a heading of a column, which has two lines at most if it is short. */
    Extent onTwoLines(long em) {
        long half = Math.min(em * COMFORTABLE, natural / 2 + em / 2);
        long wide = Math.max(least, Math.min(natural, half));
        return new Extent(wide, Math.max(comfortable, wide), natural);
    }

    Extent plus(long around) {
        return this == NONE
                ? NONE
                : new Extent(least + around, comfortable + around, natural + around);
    }

    /** This extent in type reduced to a part of its size. */
    Extent reduced(Length size, long to) {
        long from = size.emu();
        return new Extent(
                least * to / from + 1, comfortable * to / from + 1, natural * to / from + 1);
    }
}
