package cn.gongbao;

import cn.gongbao.inspection.PageText;
import cn.gongbao.inspection.PageText.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether the body text of counted pages stands on the grid of layouts/gazette, from its stated
 * numbers: 10.5 pt on 17 pt, 42 lines from 24 mm down, 483 pt between margins of 19.8 mm.
 *
 * <p>clreq §page: lines of all columns and of both sides of a leaf stand level.
 */
final class GridCheck {

    private static final double BODY = 10.5;
    private static final double PITCH = 17;
    private static final int LINES = 42;
    private static final double FIRST = 24 * 72 / 25.4 + BODY * 0.88;
    private static final double LEFT = 19.8 * 72 / 25.4;
    private static final double RIGHT = LEFT + 170.45 * 72 / 25.4;

    /** A blank half of an opening mark at the line's start lies outside the type area. */
    private static final double TRIM = BODY / 2;

    private static final double TOLERANCE = 0.05;

    private GridCheck() {}

    /** A line for each body glyph that stands off the grid or outside the type area. */
    static List<String> complaints(List<PageText> pages) {
        List<String> complaints = new ArrayList<>();
        for (PageText page : pages) {
            for (Glyph glyph : bodyGlyphs(page)) {
                double line = (glyph.y() - FIRST) / PITCH;
                double step = mayStandBetween(glyph) ? 0.5 : 1;
                double nearest = Math.round(line / step) * step;
                boolean level = Math.abs(line - nearest) * PITCH <= TOLERANCE;
                boolean inside =
                        Math.round(line) >= 0
                                && Math.round(line) < LINES
                                && glyph.x() >= LEFT - TRIM - TOLERANCE
                                && glyph.x() <= RIGHT;
                if (!level || !inside) {
                    complaints.add(
                            String.format(
                                    Locale.ROOT,
                                    "page %d %s at %.2f,%.2f: line %.3f",
                                    page.number(),
                                    glyph.text(),
                                    glyph.x(),
                                    glyph.y(),
                                    line + 1));
                }
            }
        }
        return complaints;
    }

    // clreq §heading: a chapter's heading is centred in two lines. No other text is 黑 alone.
    private static boolean mayStandBetween(Glyph glyph) {
        return glyph.font().endsWith("NotoSansSC-Regular");
    }

    /** Glyphs in the body's size on a page with a folio. */
    static List<Glyph> bodyGlyphs(PageText page) {
        return page.label().matches("\\d+")
                ? page.glyphs().stream()
                        .filter(g -> !g.artifact() && Math.abs(g.size() - BODY) < 0.01)
                        .toList()
                : List.of();
    }
}
