package cn.gongbao.galley;

import cn.gongbao.model.Length;
import cn.gongbao.model.Notice;
import cn.gongbao.page.Placed;
import cn.gongbao.style.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/** Sets one block of the copy: a paragraph, heading, list item or title, to its lines. */
final class BlockSetter {

    /**
     * Share of the em, in thousandths, by which Han stand above their baseline in the faces used.
     */
    private static final int ASCENT = 880;

    private final Equipment equipment;
    private final List<Notice> notices;

    /**
     * @param notices takes what cannot be set as it stands
     */
    BlockSetter(Equipment equipment, List<Notice> notices) {
        this.equipment = equipment;
        this.notices = notices;
    }

    /** The block's lines at a measure; each line's baseline counts from the top of its own line. */
    List<SetLine> set(Element block, Style style, Length measure) {
        if (style.language() != null && style.language().startsWith("mn")) {
            return MongolianLines.set(block, style, measure, equipment, notices);
        }
        Units units = UnitCollector.collect(block, style, equipment, notices);
        if (units.count == 0) {
            return List.of();
        }
        if (style.vertical()) {
            notices.add(Notice.error(Sources.of(block), "galley.vertical", block.text()));
        }
        if (style.fit()) {
            return fitted(block, style, measure, units);
        }
        return lines(block, style, measure, units);
    }

    private List<SetLine> fitted(Element block, Style style, Length measure, Units units) {
        long around = style.insetStart().plus(style.insetEnd()).plus(style.indent()).emu();
        long natural = natural(units, style);
        if (natural <= 0 || measure.emu() <= around) {
            return lines(block, style, measure, units);
        }
        Style scaled = style.scaled(measure.emu() - around, natural);
        Units again = UnitCollector.collect(block, scaled, equipment, new ArrayList<>());
        // Rounding of each advance must not make a second line.
        long room = Math.max(measure.emu(), natural(again, scaled) + around);
        return lines(block, scaled, new Length(room), again);
    }

    private static long natural(Units units, Style style) {
        return new Elasticity(units, style).natural(0, units.count);
    }

    private List<SetLine> lines(Element block, Style style, Length measure, Units units) {
        Hang hang = Hang.of(block, style, equipment.cascade(), units);
        long inset = style.insetStart().emu() + hang.turnover();
        long rest = measure.emu() - inset - style.insetEnd().emu();
        long indent = hang.first() - hang.turnover() + style.indent().emu();
        Elasticity elasticity = new Elasticity(units, style);
        boolean justified = style.align() == Style.Align.JUSTIFY;
        List<Integer> ends =
                style.shape()
                        ? TitleBreaker.ends(
                                units, elasticity, equipment.lexicon(), rest - indent, rest)
                        : new LineBreaker(units, elasticity, rest - indent, rest, justified).ends();
        complainOfBroken(block, units, ends);
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
            complainOfWide(block, units, from, adjusted.width(), new Length(room));
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

    private String targetOf(Element block) {
        Element link = block.selectFirst("a[href^=#]");
        if (link == null) {
            notices.add(Notice.error(Sources.of(block), "galley.no-link"));
            return null;
        }
        return link.attr("href").substring(1);
    }

    // clreq §prohibition_rules: a rule is broken in one place only where it cannot be kept.
    private void complainOfBroken(Element block, Units units, List<Integer> ends) {
        for (int to : ends) {
            if (to < units.count && units.seam[to] == Units.BOUND) {
                String key = "galley.bond-broken";
                notices.add(Notice.finding(Sources.of(block), key, excerpt(units, to)));
                return;
            }
        }
    }

    private void complainOfWide(Element block, Units units, int from, Length width, Length room) {
        if (width.compareTo(room) > 0) {
            String key = "galley.too-wide";
            notices.add(Notice.error(Sources.of(block), key, excerpt(units, from), room));
        }
    }

    private static String excerpt(Units units, int from) {
        int to = Math.min(units.count, from + 8);
        return String.join("", Arrays.asList(units.text).subList(from, to));
    }

    /** The line of a short text that no line break may divide, such as a folio. */
    SetLine single(Element block, Style style, Length measure) {
        List<SetLine> lines = set(block, style, measure);
        if (lines.size() > 1) {
            notices.add(Notice.error(Sources.of(block), "galley.one-line", block.text(), measure));
        }
        List<Placed.Run> none = List.of();
        return lines.isEmpty()
                ? new SetLine(Length.ZERO, Length.ZERO, Length.ZERO, none, block, null)
                : lines.get(0);
    }
}
