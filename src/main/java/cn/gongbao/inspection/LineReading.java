package cn.gongbao.inspection;

import cn.gongbao.inspection.PageText.Glyph;
import cn.gongbao.inspection.PrintedLine.Stand;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes lines of the glyphs on counted pages, in reading order. */
final class LineReading {

    /** ISO 32000-1 §14.8.4.4 and §14.8.4.3.3: inline elements, and labels. */
    private static final Set<String> INLINE = Set.of("Lbl", "Reference", "Span", "Link");

    private final TypeArea area;
    private final List<PrintedLine> lines = new ArrayList<>();

    private LineReading(TypeArea area) {
        this.area = area;
    }

    /** The lines of all pages whose label is a number: those with a folio. */
    static List<PrintedLine> read(List<PageText> pages, TypeArea area) {
        LineReading reading = new LineReading(area);
        pages.stream().filter(PageText::counted).forEach(reading::read);
        return SpanningHeadings.restored(reading.withEnds(), area);
    }

    private void read(PageText page) {
        List<Glyph> line = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            if (glyph.artifact() || glyph.turned() || isFurniture(page, glyph)) {
                continue;
            }
            if (!line.isEmpty() && turns(line.get(line.size() - 1), glyph, page.number())) {
                add(line, page);
                line = new ArrayList<>();
            }
            line.add(glyph);
        }
        add(line, page);
    }

    // Without tags, what stands in the margins is no text.
    private boolean isFurniture(PageText page, Glyph glyph) {
        return glyph.element() == 0 && area.outside(page, glyph);
    }

    // A label and a reference to a note are elements of their own in the line that they stand in.
    private static boolean parts(Glyph before, Glyph glyph) {
        return before.element() != glyph.element() && !isInline(before) && !isInline(glyph);
    }

    private static boolean isInline(Glyph glyph) {
        return INLINE.contains(glyph.role());
    }

    // Raised figures stay on their line: they stand less than half an em off its baseline.
    private boolean turns(Glyph before, Glyph glyph, int page) {
        return parts(before, glyph)
                || Math.abs(glyph.y() - before.y()) > Math.max(before.size(), glyph.size()) * 0.6
                || crosses(before, glyph, page);
    }

    // The last line of a column and the first of the next may stand level.
    private boolean crosses(Glyph before, Glyph glyph, int page) {
        for (int column = 1; column < area.columns(); column++) {
            double end = before.x() + before.advance() / 2;
            double next = area.left(page, column + 1) - glyph.size() / 2;
            if (end <= area.right(page, column)
                    && glyph.x() >= next - PrintedLine.BASELINE
                    && before.x() + before.advance() <= next + glyph.size() / 2) {
                return true;
            }
        }
        return false;
    }

    private void add(List<Glyph> glyphs, PageText page) {
        int from = 0;
        int to = glyphs.size();
        while (from < to && glyphs.get(from).text().isBlank()) {
            from++;
        }
        while (to > from && glyphs.get(to - 1).text().isBlank()) {
            to--;
        }
        if (from < to) {
            lines.add(line(glyphs.subList(from, to), page));
        }
    }

    private PrintedLine line(List<Glyph> glyphs, PageText page) {
        Glyph largest = Collections.max(glyphs, Comparator.comparingDouble(Glyph::size));
        int column = column(glyphs, page.number());
        double pitch = area.pitch().points();
        double down = largest.y() - area.firstBaseline(page.number());
        long row = Math.round(down / pitch);
        int counted = Math.toIntExact(row) + 1;
        Glyph whole = glyphs.stream().filter(g -> !isInline(g)).findFirst().orElse(glyphs.get(0));
        Stand stand =
                new Stand(
                        page.number(),
                        page.label(),
                        column,
                        area.columns(),
                        counted,
                        down - row * pitch);
        return new PrintedLine(
                stand,
                area.left(page.number(), column),
                area.right(page.number(), column),
                area.em().points(),
                whole.element(),
                whole.role(),
                false,
                false,
                glyphs);
    }

    // Half of a mark at either edge may be blank and stand outside; a mark that hangs does whole.
    private int column(List<Glyph> glyphs, int page) {
        double start = glyphs.get(0).x();
        Glyph last = glyphs.get(glyphs.size() - 1);
        double half = last.size() / 2;
        double over = area.hangs() ? last.size() : half;
        for (int column = 1; column <= area.columns() && area.columns() > 1; column++) {
            if (start >= area.left(page, column) - half - 1
                    && last.x() + last.advance() <= area.right(page, column) + over + 1) {
                return column;
            }
        }
        return 0;
    }

    private List<PrintedLine> withEnds() {
        Map<Integer, Integer> first = new HashMap<>();
        Map<Integer, Integer> last = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            first.putIfAbsent(lines.get(i).element(), i);
            last.put(lines.get(i).element(), i);
        }
        List<PrintedLine> ended = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            boolean told = line.element() > 0;
            boolean begins = told && first.get(line.element()) == i;
            PrintedLine before = i == 0 ? null : ended.get(i - 1);
            ended.add(spanned(before, line).as(begins, told && last.get(line.element()) == i));
        }
        return List.copyOf(ended);
    }

    // The short last line of a paragraph that spans the columns spans them too.
    private PrintedLine spanned(PrintedLine before, PrintedLine line) {
        boolean goesOn =
                before != null
                        && line.element() > 0
                        && before.element() == line.element()
                        && before.stand().spanning()
                        && before.stand().page() == line.stand().page()
                        && line.stand().row() == before.stand().row() + 1;
        int page = line.stand().page();
        return goesOn
                ? line.in(line.stand().across(), area.left(page, 0), area.right(page, 0))
                : line;
    }
}
