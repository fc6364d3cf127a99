package cn.gongbao.galley;

import cn.gongbao.page.Placed;
import cn.gongbao.type.GlyphRun;
import java.util.ArrayList;
import java.util.List;

/** Puts the numbers of a column under each other by their decimal points, as a centred block. */
final class DecimalPoints {

    private DecimalPoints() {}

    /** The cells with the lines of their numbers moved. */
    static List<SetCell> align(List<SetCell> cells, int columns) {
        long[] before = new long[columns];
        long[] behind = new long[columns];
        for (SetCell cell : cells) {
            if (isLine(cell)) {
                SetLine line = cell.rows().get(0).lines().get(0);
                int column = cell.cell().column();
                long point = point(line);
                before[column] = Math.max(before[column], point);
                behind[column] = Math.max(behind[column], line.width().emu() - point);
            }
        }
        List<SetCell> aligned = new ArrayList<>();
        for (SetCell cell : cells) {
            int column = cell.cell().column();
            long slack = cell.width() - before[column] - behind[column];
            aligned.add(
                    isLine(cell) && slack >= 0 ? moved(cell, slack / 2 + before[column]) : cell);
        }
        return aligned;
    }

    private static boolean isLine(SetCell cell) {
        return cell.number() && cell.rows().size() == 1 && cell.rows().get(0).lines().size() == 1;
    }

    private static SetCell moved(SetCell cell, long to) {
        Row row = cell.rows().get(0);
        SetLine line = row.lines().get(0);
        long by = to - point(line) - line.inset().emu();
        Row moved = new Row(row.height(), List.of(line.moved(by, 0)), row.after());
        return new SetCell(
                cell.cell(),
                List.of(moved),
                cell.x(),
                cell.width(),
                cell.padding(),
                cell.height(),
                true);
    }

    /** Where the whole part of a number ends, from the line's start. */
    private static long point(SetLine line) {
        for (Placed.Run run : line.runs()) {
            GlyphRun glyphs = run.glyphs();
            for (int i = 0; i < glyphs.glyphs().length; i++) {
                if (".．%％‰".contains(glyphs.textOf(i)) && !glyphs.textOf(i).isEmpty()) {
                    return run.offset().emu() + glyphs.offsets()[i];
                }
            }
        }
        return line.width().emu();
    }
}
