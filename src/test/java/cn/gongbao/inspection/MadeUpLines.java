package cn.gongbao.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongbao.inspection.PageText.Glyph;
import cn.gongbao.inspection.PrintedLine.Stand;
import cn.gongbao.model.Length;
import cn.gongbao.page.Frame;
import java.util.ArrayList;
import java.util.List;

/** Lines on page 12, in two columns of five characters of 10 pt, as a reader would find them. */
final class MadeUpLines {

    static final double EM = 10;
    static final double MEASURE = 50;

    /** Six grid lines of 17 pt. */
    private static final Frame FRAME =
            new Frame(
                    "text",
                    Length.pt(0),
                    Length.pt(100),
                    Length.pt(120),
                    Length.pt(95),
                    Frame.Align.TOP,
                    null);

    final List<PrintedLine> lines = new ArrayList<>();
    private int element;
    private int page = 1;

    static TypeArea area(boolean hangs, boolean squares) {
        return new TypeArea(
                FRAME, FRAME, Length.pt(EM), Length.pt(17), 2, Length.pt(20), hangs, squares);
    }

    /** A paragraph of one line. */
    void line(int column, int row, String text) {
        line(column, row, text, "P", true, true, 0);
    }

    /** A heading of one line. */
    void heading(int column, int row, String text) {
        line(column, row, text, "H3", true, true, 0);
    }

    void line(
            int column,
            int row,
            String text,
            String role,
            boolean first,
            boolean last,
            double shift) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            glyphs.add(glyph(text.substring(i, i + 1), left(column) + shift + i * EM, role));
        }
        add(column, row, role, first, last, glyphs, 0);
    }

    /** A paragraph of one line with glyphs set by hand. */
    void set(int row, Glyph... glyphs) {
        add(1, row, "P", true, true, List.of(glyphs), 0);
    }

    void add(
            int column,
            int row,
            String role,
            boolean first,
            boolean last,
            List<Glyph> glyphs,
            double off) {
        element += first ? 1 : 0;
        String label = Integer.toString(page + 11);
        lines.add(
                new PrintedLine(
                        new Stand(page, label, column, 2, row, off),
                        left(column),
                        column == 0 ? 120 : left(column) + MEASURE,
                        EM,
                        element,
                        role,
                        first,
                        last,
                        glyphs));
    }

    /** What comes now stands on the next page. */
    void turn() {
        page++;
    }

    private static double left(int column) {
        return column == 2 ? 70 : 0;
    }

    static Glyph glyph(String character, double x) {
        return glyph(character, x, "P");
    }

    static Glyph glyph(String character, double x, String role) {
        double advance = character.charAt(0) < 0x80 ? EM / 2 : EM;
        return new Glyph(character, x, 0, "", EM, false, false, advance, 1, role);
    }

    Reading reading() {
        return reading(area(false, false));
    }

    Reading reading(TypeArea area) {
        return new Reading(List.of(), lines, area);
    }

    static void told(RuleReport report, int examined, String... faults) {
        assertEquals(
                List.of(faults),
                report.faults().stream().map(f -> f.address() + " " + f.found()).toList());
        assertEquals(examined, report.examined());
        assertEquals(examined - faults.length, report.kept());
    }
}
