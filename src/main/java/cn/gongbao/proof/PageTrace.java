package cn.gongbao.proof;

import cn.gongbao.model.Length;
import cn.gongbao.page.Page;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.page.Placed;
import java.util.Locale;

/**
 * Pages told in words, a line of the trace for a line of the page.
 *
 * <p>Places are in millimetres from the trimmed page's top left corner, sizes in points. A line of
 * text reads: frame, column and grid line; x and baseline; then each run with its face, size and
 * ink, and its text between bars.
 */
public final class PageTrace {

    private PageTrace() {}

    /** The trace of an issue. */
    public static String of(PagedIssue issue) {
        StringBuilder trace = new StringBuilder();
        trace.append(issue.information().title()).append('\n');
        trace.append(mm(issue.width())).append(" × ").append(mm(issue.height())).append(" mm\n");
        for (Page page : issue.pages()) {
            trace.append("\npage ").append(page.number()).append(" [").append(page.label());
            trace.append(page.recto() ? "] recto" : "] verso");
            trace.append(page.artwork() == null ? ", blank\n" : "\n");
            Words words = new Words();
            page.placed().forEach(placed -> trace.append(placed.accept(words)).append('\n'));
        }
        return trace.toString();
    }

    private static String mm(Length length) {
        return String.format(Locale.ROOT, "%.2f", length.millimetres());
    }

    private static String at(Length x, Length y) {
        return mm(x) + "," + mm(y);
    }

    /** Each kind of placed thing in words. */
    private static final class Words implements Placed.Visitor<String> {

        @Override
        public String line(Placed.Line line) {
            StringBuilder text = new StringBuilder(line.address().frame());
            if (line.address().column() > 0) {
                text.append(' ').append(line.address().column());
            }
            text.append(':').append(line.address().row()).append(' ');
            text.append(at(line.x(), line.baseline()));
            if (line.vertical()) {
                text.append(line.direction() == Placed.Direction.UP ? " up" : " down");
            }
            if (line.tag() == Placed.ARTIFACT) {
                text.append(" artifact");
            }
            String setting = "";
            for (Placed.Run run : line.runs()) {
                String now =
                        run.glyphs().face().name()
                                + " "
                                + run.glyphs().size()
                                + (run.ink().equals("black") ? "" : " " + run.ink());
                if (!now.equals(setting)) {
                    text.append(' ').append(now);
                    setting = now;
                }
                text.append(" |").append(run.glyphs().text()).append('|');
            }
            return text.append(' ').append(mm(end(line))).toString();
        }

        // Where the last glyph's origin stands: a line off its measure shows here.
        private static Length end(Placed.Line line) {
            if (line.runs().isEmpty()) {
                return line.x();
            }
            Placed.Run last = line.runs().get(line.runs().size() - 1);
            int[] offsets = last.glyphs().offsets();
            long inside = offsets.length == 0 ? 0 : offsets[offsets.length - 1];
            return line.x().plus(last.offset()).plus(new Length(inside));
        }

        @Override
        public String rule(Placed.Rule rule) {
            return "rule " + at(rule.x(), rule.y()) + " " + at(rule.width(), rule.height());
        }

        @Override
        public String leader(Placed.Leader leader) {
            return "leader " + at(leader.x(), leader.y()) + " × " + leader.count();
        }

        @Override
        public String picture(Placed.Picture picture) {
            String place = at(picture.x(), picture.y());
            String size = mm(picture.width()) + " × " + mm(picture.height());
            return "picture "
                    + place
                    + " "
                    + size
                    + " "
                    + picture.file()
                    + " |"
                    + picture.alternative()
                    + "|";
        }

        @Override
        public String link(Placed.Link link) {
            return "link " + at(link.x(), link.y()) + " to page " + link.page();
        }
    }
}
