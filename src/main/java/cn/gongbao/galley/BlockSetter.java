package cn.gongbao.galley;

import cn.gongbao.model.Length;
import cn.gongbao.model.Notice;
import cn.gongbao.page.Placed;
import cn.gongbao.style.Cascade;
import cn.gongbao.style.Style;
import cn.gongbao.type.FaceShelf;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Sets one block of the copy: a paragraph, heading, list item or title, to its lines. */
final class BlockSetter {

    /**
     * Share of the em, in thousandths, by which Han stand above their baseline in the faces used.
     */
    private static final int ASCENT = 880;

    private final Cascade cascade;
    private final FaceShelf shelf;
    private final List<Notice> notices;

    BlockSetter(Cascade cascade, FaceShelf shelf, List<Notice> notices) {
        this.cascade = cascade;
        this.shelf = shelf;
        this.notices = notices;
    }

    /** The block's lines at a measure; each line's baseline counts from the top of its own line. */
    List<SetLine> set(Element block, Style style, Length measure) {
        if (style.language() != null && style.language().startsWith("mn")) {
            return MongolianLines.set(block, style, measure, shelf, notices);
        }
        Units units = UnitCollector.collect(block, style, cascade, shelf, notices);
        if (units.count == 0) {
            return List.of();
        }
        if (style.fit()) {
            return fitted(block, style, measure, units);
        }
        return lines(block, style, measure, units);
    }

    private List<SetLine> fitted(Element block, Style style, Length measure, Units units) {
        Elasticity elasticity = new Elasticity(units, style);
        long natural = elasticity.natural(0, units.count) - style.letterSpacing().emu();
        Style scaled = style.scaled(measure.emu(), natural);
        Units again = UnitCollector.collect(block, scaled, cascade, shelf, new ArrayList<>());
        return lines(block, scaled, measure.plus(scaled.letterSpacing()), again);
    }

    private List<SetLine> lines(Element block, Style style, Length measure, Units units) {
        Hang hang = Hang.of(block, style, cascade, units);
        long inset = style.insetStart().emu() + hang.turnover();
        long rest = measure.emu() - inset - style.insetEnd().emu();
        long indent = hang.first() - hang.turnover() + style.indent().emu();
        Elasticity elasticity = new Elasticity(units, style);
        boolean justified = style.align() == Style.Align.JUSTIFY;
        List<Integer> ends =
                style.shape()
                        ? TitleBreaker.ends(units, elasticity, rest)
                        : new LineBreaker(units, elasticity, rest - indent, rest, justified).ends();
        String target = style.leader() ? targetOf(block) : null;
        List<SetLine> lines = new ArrayList<>();
        int from = 0;
        for (int to : ends) {
            long room = from == 0 ? rest - indent : rest;
            long start = from == 0 ? inset + indent : inset;
            boolean last = to == units.count || units.seam[to] == Units.FORCED;
            int end = LineBreaker.visibleEnd(units, from, to);
            LineAdjuster.Adjusted adjusted =
                    LineAdjuster.adjust(units, elasticity, from, end, room, justified && !last);
            long shift = aligned(style, room - adjusted.width().emu());
            lines.add(
                    new SetLine(
                            new Length(start + shift),
                            baseline(style),
                            adjusted.width(),
                            adjusted.runs(),
                            block,
                            to == units.count ? target : null));
            from = to;
        }
        return lines;
    }

    private static long aligned(Style style, long slack) {
        return switch (style.align()) {
            case CENTER -> slack / 2;
            case END -> slack;
            default -> 0;
        };
    }

    private static Length baseline(Style style) {
        long em = style.size().emu();
        return new Length((style.lineHeight().emu() - em) / 2 + em * ASCENT / 1000);
    }

    private static String targetOf(Element block) {
        Element link = block.selectFirst("a[href^=#]");
        return link == null ? null : link.attr("href").substring(1);
    }

    /** The runs of a short text that no line break may divide, such as a folio. */
    SetLine single(Element block, Style style, Length measure) {
        List<SetLine> lines = set(block, style, measure);
        List<Placed.Run> none = List.of();
        return lines.isEmpty()
                ? new SetLine(Length.ZERO, Length.ZERO, Length.ZERO, none, block, null)
                : lines.get(0);
    }
}
