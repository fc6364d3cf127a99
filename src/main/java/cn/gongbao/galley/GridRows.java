package cn.gongbao.galley;

import cn.gongbao.galley.Row.Seam;
import cn.gongbao.model.Length;
import cn.gongbao.style.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * Places the lines of a block in rows of whole grid lines.
 *
 * @param pitch of the grid; zero where there is no grid
 */
record GridRows(Length pitch) {

    /** Rows of a block's lines, kept together as its style wants. */
    List<Row> of(List<SetLine> lines, Style style) {
        if (style.slots() > 0 && pitch.emu() > 0) {
            return List.of(slotted(lines, style));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int above = i + 1;
            int below = lines.size() - above;
            boolean together =
                    below > 0
                            && (above < style.orphans()
                                    || below < style.widows()
                                    || style.breakInside() == Style.Break.AVOID);
            rows.add(row(lines.get(i), style, together ? Seam.TOGETHER : Seam.FREE));
        }
        return rows;
    }

    /** A row of one line, centred in its height. */
    Row row(SetLine line, Style style, Seam seam) {
        Length height = whole(style.lineHeight());
        Length drop = new Length(height.minus(style.lineHeight()).emu() / 2);
        return new Row(height, List.of(dropped(line, drop)), seam);
    }

    /** The height up to the next whole grid line. */
    Length whole(Length height) {
        long line = pitch.emu();
        if (line == 0 || height.emu() <= 0) {
            return height;
        }
        return new Length((height.emu() + line - 1) / line * line);
    }

    // clreq §heading: 单行标题占三行, 双行标题占五行; the text is centred in its slots.
    private Row slotted(List<SetLine> lines, Style style) {
        int count = lines.size();
        int wanted = count == 1 || style.slotsTwo() == 0 ? style.slots() : style.slotsTwo();
        int more = Math.max(0, count - 2) * Math.max(1, style.slotsTwo() - style.slots());
        Length text = style.lineHeight().times(count);
        Length least = whole(text);
        Length height = pitch.times(wanted + more);
        if (height.compareTo(least) < 0) {
            height = least;
        }
        Length top = new Length(height.minus(text).emu() / 2);
        List<SetLine> placed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            placed.add(dropped(lines.get(i), top.plus(style.lineHeight().times(i))));
        }
        return new Row(height, placed, Seam.FREE);
    }

    private static SetLine dropped(SetLine line, Length drop) {
        return line.moved(0, drop.emu());
    }
}
