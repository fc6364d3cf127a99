package cn.gongbao.galley;

import cn.gongbao.model.Length;
import cn.gongbao.model.Notice;
import cn.gongbao.style.Style;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A block's units, and where they fall into lines.
 *
 * @param style that the block is set in, its size fitted to the measure where it asks for that
 * @param inset of every line but the first, in EMU
 * @param indent how much further the first line stands in
 * @param rest measure of every line but the first
 * @param breaker chose the ends; for a title it weighs them only
 * @param ends the units before which a line ends; empty where there are no units
 */
record BlockLines(
        Units units,
        Style style,
        long inset,
        long indent,
        long rest,
        Elasticity elasticity,
        LineBreaker breaker,
        List<Integer> ends) {

    /**
     * Breaks a block of Chinese to lines.
     *
     * @param notices takes what cannot be set as it stands
     */
    static BlockLines of(
            Element block, Style style, Length measure, Equipment equipment, List<Notice> notices) {
        Units units = UnitCollector.collect(block, style, equipment, notices);
        long around = style.insetStart().plus(style.insetEnd()).plus(style.indent()).emu();
        boolean fits = style.fit() && units.count > 0 && measure.emu() > around;
        long natural = fits ? natural(units, style) : 0;
        if (natural <= 0) {
            return broken(block, style, measure, units, equipment);
        }
        Style scaled = style.scaled(measure.emu() - around, natural);
        Units again = UnitCollector.collect(block, scaled, equipment, new ArrayList<>());
        // Rounding of each advance must not make a second line.
        long room = Math.max(measure.emu(), natural(again, scaled) + around);
        return broken(block, scaled, new Length(room), again, equipment);
    }

    private static long natural(Units units, Style style) {
        return new Elasticity(units, style).natural(0, units.count);
    }

    private static BlockLines broken(
            Element block, Style style, Length measure, Units units, Equipment equipment) {
        Hang hang = Hang.of(block, style, equipment, units);
        long inset = style.insetStart().emu() + hang.turnover();
        long indent = hang.first() - hang.turnover() + style.indent().emu();
        long rest = squared(style, measure.emu() - inset - style.insetEnd().emu());
        Elasticity elasticity = new Elasticity(units, style);
        long first = squared(style, rest - indent);
        boolean justified = style.align() == Style.Align.JUSTIFY;
        LineBreaker breaker = new LineBreaker(units, elasticity, first, rest, justified);
        List<Integer> ends = List.of();
        if (units.count > 0) {
            ends =
                    style.shape()
                            ? TitleBreaker.ends(units, elasticity, equipment.lexicon(), first, rest)
                            : breaker.ends();
        }
        return new BlockLines(units, style, inset, indent, rest, elasticity, breaker, ends);
    }

    // What a measure has over its squares stays blank.
    private static long squared(Style style, long room) {
        return style.squares() ? room - Math.floorMod(room, style.size().emu()) : room;
    }

    /** The measure of the line that begins with a unit. */
    long room(int from) {
        return from == 0 ? squared(style, rest - indent) : rest;
    }

    /** Where the line stands that begins with a unit. */
    long start(int from) {
        return from == 0 ? inset + indent : inset;
    }

    /** Brings a line to its measure. */
    LineAdjuster.Adjusted adjust(int from, int to) {
        boolean last = to == units.count || units.seam[to] == Units.FORCED;
        boolean fill = style.align() == Style.Align.JUSTIFY && !last && !style.squares();
        int end = LineBreaker.visibleEnd(units, from, to);
        return LineAdjuster.adjust(units, elasticity, from, end, room(from), fill);
    }

    /** By how much a line is moved, so that it stands centred or at the end of its measure. */
    long shift(int from, Length width) {
        long slack = room(from) - width.emu();
        long shift =
                switch (style.align()) {
                    case CENTER -> slack / 2;
                    case END -> slack;
                    default -> 0;
                };
        return squared(style, shift);
    }
}
