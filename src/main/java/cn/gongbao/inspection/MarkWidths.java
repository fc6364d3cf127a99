package cn.gongbao.inspection;

import static cn.gongbao.inspection.PrintedLine.EDGE;

import cn.gongbao.inspection.PageText.Glyph;
import cn.gongbao.inspection.RuleReport.Tally;
import cn.gongbao.type.CharacterClass;
import cn.gongbao.type.PunctuationWidth;
import cn.gongbao.type.PunctuationWidth.Blank;
import java.util.List;

/** How wide marks between Han characters stand, in ems; of lines in one size. */
final class MarkWidths {

    /**
     * What a mark may take.
     *
     * @param least when compressed
     * @param full when not
     */
    private record Width(double least, double full) {}

    private MarkWidths() {}

    /**
     * Every mark, or pair that is one mark, between two Han characters: what stands between them,
     * less what the line is stretched by.
     */
    static RuleReport examine(List<PrintedLine> lines) {
        Tally tally = new Tally("mark-width");
        for (PrintedLine line : lines) {
            // Labels of lists are padded, so that what follows them stands in line.
            if (line.role().startsWith("L")) {
                continue;
            }
            double stretch = line.stretch();
            for (int i = 1; i + 1 < line.glyphs().size(); i++) {
                int next = i + (isPair(line, i) ? 2 : 1);
                Width width = width(line, i);
                if (width == null || !betweenHan(line, i - 1, next)) {
                    continue;
                }
                Glyph before = line.glyphs().get(i - 1);
                double room = line.glyphs().get(next).x() - before.x() - before.advance();
                double taken = room / before.size();
                double slack = EDGE / before.size();
                boolean kept =
                        taken >= width.least() - slack
                                && taken <= width.full() + 2 * stretch + slack;
                tally.measured(kept, line, text(line, i, next), taken);
            }
        }
        return tally.report();
    }

    private static boolean isPair(PrintedLine line, int index) {
        CharacterClass kind = line.kind(index);
        boolean paired = kind == CharacterClass.DASH || kind == CharacterClass.ELLIPSIS;
        return paired && line.character(index) == line.character(index + 1);
    }

    private static Width width(PrintedLine line, int index) {
        Blank blank = PunctuationWidth.blank(line.character(index));
        return switch (line.kind(index)) {
            // clreq §compression: brackets and pause marks, down to half an em
            case PAUSE, OPEN, CLOSE -> blank == Blank.NONE ? null : new Width(0.5, 1);
            // GB/T 15834-2011 5.1.7, 5.1.9: half an em, never adjusted
            case INTERPUNCT, SOLIDUS -> new Width(0.5, 0.5);
            // GB/T 15834-2011 5.1.4: —— and …… take two
            case DASH, ELLIPSIS ->
                    isPair(line, index) || line.character(index) == '⸺' ? new Width(2, 2) : null;
            default -> null;
        };
    }

    private static boolean betweenHan(PrintedLine line, int before, int behind) {
        return behind < line.glyphs().size()
                && line.kind(before) == CharacterClass.HAN
                && line.kind(behind) == CharacterClass.HAN
                && Math.abs(line.glyphs().get(before).size() - line.glyphs().get(behind).size())
                        < 0.01;
    }

    private static String text(PrintedLine line, int from, int to) {
        StringBuilder text = new StringBuilder();
        line.glyphs().subList(from, to).forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }
}
