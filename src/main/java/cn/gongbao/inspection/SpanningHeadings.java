package cn.gongbao.inspection;

import java.util.ArrayList;
import java.util.List;

/**
 * Knows what spans the columns though it fits into the first: a short line that begins at the left,
 * such as 附件1 above a spanning title. Between two lines that span, or the head of a page and one,
 * headings alone in the first column and nothing beside them are such lines.
 */
final class SpanningHeadings {

    private SpanningHeadings() {}

    static List<PrintedLine> restored(List<PrintedLine> lines, TypeArea area) {
        List<PrintedLine> restored = new ArrayList<>();
        int begin = 0;
        while (begin < lines.size()) {
            int end = bandEnd(lines, begin);
            List<PrintedLine> band = lines.subList(begin, end);
            boolean spans =
                    area.columns() > 1
                            && band.stream().allMatch(l -> l.heading() && l.stand().column() == 1);
            for (PrintedLine line : band) {
                restored.add(spans ? across(line, area) : line);
            }
            begin = end;
        }
        return List.copyOf(restored);
    }

    private static int bandEnd(List<PrintedLine> lines, int begin) {
        int end = begin + 1;
        boolean spans = lines.get(begin).stand().column() == 0;
        while (end < lines.size()
                && lines.get(end).stand().page() == lines.get(begin).stand().page()
                && (lines.get(end).stand().column() == 0) == spans) {
            end++;
        }
        return end;
    }

    private static PrintedLine across(PrintedLine line, TypeArea area) {
        int page = line.stand().page();
        return line.in(line.stand().across(), area.left(page, 0), area.right(page, 0));
    }
}
