package cn.gongbao.galley;

import cn.gongbao.style.Style;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * How far the lines of a list stand in, so that what follows the labels stands in one column.
 *
 * <p>clreq §line_adjustment (凸排): turnover lines, and entries without a label, begin behind it.
 * Labels may come in several parts, as 附件： and 1. in a list of attachments; an entry that has fewer
 * of them than its sisters lacks the first ones (GB/T 9704-2012 7.3.4: 2. stands under 1.).
 *
 * @param first inset of the first line, in EMU
 * @param turnover inset of the others
 */
record Hang(long first, long turnover) {

    private static final Hang NONE = new Hang(0, 0);

    static Hang of(Element block, Style style, Equipment equipment, Units units) {
        Element list = block.parent();
        if (!style.hang() || list == null) {
            return NONE;
        }
        long[] widest = widest(list, equipment);
        List<Element> own = labels(block);
        long first = 0;
        long all = 0;
        for (int i = 0; i < widest.length; i++) {
            first += i < widest.length - own.size() ? widest[i] : 0;
            all += widest[i];
        }
        int unit = 0;
        for (int i = 0; i < own.size(); i++) {
            unit = pad(units, unit, own.get(i), widest[widest.length - own.size() + i]);
        }
        return new Hang(first, all);
    }

    /** The widths of a list's labels, part for part, those that stand last under each other. */
    private static long[] widest(Element list, Equipment equipment) {
        int parts = 0;
        for (Element item : list.children()) {
            parts = Math.max(parts, labels(item).size());
        }
        long[] widest = new long[parts];
        for (Element item : list.children()) {
            List<Element> labels = labels(item);
            for (int i = 0; i < labels.size(); i++) {
                int at = parts - labels.size() + i;
                Element label = labels.get(i);
                widest[at] = Math.max(widest[at], width(label, equipment));
            }
        }
        return widest;
    }

    private static List<Element> labels(Element item) {
        List<Element> labels = new ArrayList<>();
        for (Element child : item.children()) {
            if (!child.hasClass("label")) {
                break;
            }
            labels.add(child);
        }
        return labels;
    }

    private static long width(Element label, Equipment equipment) {
        Style style = equipment.cascade().of(label);
        Units units = UnitCollector.collect(label, style, equipment, new ArrayList<>());
        if (style.evenNames() > 0 || style.cell().emu() > 0) {
            NameSpacing.settle(units, 0, style);
        }
        long width = 0;
        for (int i = 0; i < units.count; i++) {
            width += units.width(i) + units.gap[i];
        }
        return width;
    }

    /** Widens a label's last unit, and answers the unit behind it. */
    private static int pad(Units units, int from, Element label, long widest) {
        int left = label.text().length();
        long width = 0;
        int at = from;
        while (at < units.count && left > 0) {
            width += units.width(at) + units.gap[at];
            left -= units.text[at].length();
            at++;
        }
        if (at > from && width < widest) {
            units.advance[at - 1] += Math.toIntExact(widest - width);
        }
        return at;
    }
}
