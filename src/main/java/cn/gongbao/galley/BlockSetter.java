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
    private double demerits;

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
        BlockLines broken = BlockLines.of(block, style, measure, equipment, notices);
        if (broken.units().count > 0 && style.vertical()) {
            notices.add(Notice.error(Sources.of(block), "galley.vertical", block.text()));
        }
        return lines(block, broken);
    }

    /** What the lines of all blocks so far cost; titles have no part in it. */
    double demerits() {
        return demerits;
    }

    private List<SetLine> lines(Element block, BlockLines broken) {
        Units units = broken.units();
        Style style = broken.style();
        complainOfBroken(block, units, broken.ends());
        demerits += style.shape() ? 0 : broken.breaker().faults(broken.ends());
        String target = style.leader() && units.count > 0 ? targetOf(block) : null;
        List<SetLine> lines = new ArrayList<>();
        int from = 0;
        for (int to : broken.ends()) {
            LineAdjuster.Adjusted adjusted = broken.adjust(from, to);
            complainOfWide(block, units, from, adjusted.width(), new Length(broken.room(from)));
            long shift = broken.shift(from, adjusted.width());
            lines.add(
                    new SetLine(
                            new Length(broken.start(from) + shift),
                            baseline(style),
                            adjusted.width(),
                            adjusted.runs(),
                            block,
                            to == units.count ? target : null,
                            EmphasisDots.of(units, from, adjusted.runs()),
                            adjusted.owned(),
                            adjusted.rules(),
                            false,
                            false));
            from = to;
        }
        return lines;
    }

    /** How far lines stand in behind the label of an item. */
    long turnover(Element item, Style style) {
        Units units = UnitCollector.collect(item, style, equipment, new ArrayList<>());
        return Hang.of(item, style, equipment, units).turnover();
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
