package cn.gongbao.galley;

import cn.gongbao.style.Cascade;
import cn.gongbao.style.Style;
import org.jsoup.nodes.Element;

/**
 * How far the lines of a roll stand in, so that what follows the labels stands in one column.
 *
 * <p>clreq §line_adjustment (凸排): turnover lines, and entries without a label, begin behind it.
 *
 * @param first inset of the first line, in EMU
 * @param turnover inset of the others
 */
record Hang(long first, long turnover) {

    private static final Hang NONE = new Hang(0, 0);

    static Hang of(Element block, Style style, Cascade cascade, Units units) {
        Element list = block.parent();
        if (!style.hang() || list == null) {
            return NONE;
        }
        long widest = 0;
        for (Element sister : list.children()) {
            Element label = label(sister);
            if (label != null) {
                widest = Math.max(widest, width(label, cascade.of(label)));
            }
        }
        Element own = label(block);
        if (own == null) {
            return new Hang(widest, widest);
        }
        pad(units, own, widest);
        return new Hang(0, widest);
    }

    private static Element label(Element item) {
        Element first = item.firstElementChild();
        return first != null && first.hasClass("label") ? first : null;
    }

    private static long width(Element label, Style style) {
        String text = label.text();
        int marks = text.endsWith("：") || text.endsWith(":") ? 1 : 0;
        int letters = text.codePointCount(0, text.length()) - marks;
        letters = letters > 1 ? Math.max(style.evenNames(), letters) : letters;
        return (letters + marks) * style.size().emu();
    }

    private static void pad(Units units, Element label, long widest) {
        int left = label.text().length();
        long width = 0;
        int count = 0;
        while (count < units.count && left > 0) {
            width += units.width(count) + units.gap[count];
            left -= units.text[count].length();
            count++;
        }
        if (count > 0 && width < widest) {
            units.advance[count - 1] += Math.toIntExact(widest - width);
        }
    }
}
