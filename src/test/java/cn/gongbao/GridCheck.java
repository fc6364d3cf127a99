package cn.gongbao;

import cn.gongbao.inspection.PageText;
import cn.gongbao.inspection.PageText.Glyph;
import java.util.List;
import java.util.Locale;

/**
 * Whether the body text of counted pages stands on the grid of its layout.
 *
 * <p>clreq §page: lines of all columns and of both sides of a leaf stand level.
 */
final class GridCheck {

    private static final double TOLERANCE = 0.05;

    private final TypeArea area;

    private GridCheck(TypeArea area) {
        this.area = area;
    }

    /** A line for each body glyph that stands off the grid or outside the type area. */
    static List<String> complaints(List<PageText> pages, TypeArea area) {
        GridCheck check = new GridCheck(area);
        return pages.stream()
                .flatMap(
                        page ->
                                bodyGlyphs(page, area).stream()
                                        .filter(glyph -> !check.stands(page, glyph))
                                        .map(glyph -> check.told(page, glyph)))
                .toList();
    }

    /** Glyphs in the body's size on a page with a folio. */
    static List<Glyph> bodyGlyphs(PageText page, TypeArea area) {
        return page.label().matches("\\d+")
                ? page.glyphs().stream()
                        .filter(g -> !g.artifact() && Math.abs(g.size() - area.body()) < 0.01)
                        .toList()
                : List.of();
    }

    private boolean stands(PageText page, Glyph glyph) {
        double line = line(glyph);
        double step = mayStandBetween(glyph) ? 0.5 : 1;
        double nearest = Math.round(line / step) * step;
        double x = glyph.x() - area.left(page.number());
        // A blank half of an opening mark at the line's start lies outside the type area.
        return Math.abs(line - nearest) * area.pitch() <= TOLERANCE
                && Math.round(line) >= 0
                && Math.round(line) < area.lines()
                && x >= -area.body() / 2 - TOLERANCE
                && x < area.measure() - area.body() / 4;
    }

    private double line(Glyph glyph) {
        return (glyph.y() - area.first()) / area.pitch();
    }

    // clreq §heading: a chapter's heading is centred in two lines. No other text is 黑 alone.
    private static boolean mayStandBetween(Glyph glyph) {
        return glyph.font().endsWith("NotoSansSC-Regular");
    }

    private String told(PageText page, Glyph glyph) {
        return String.format(
                Locale.ROOT,
                "page %d %s at %.2f,%.2f: line %.3f",
                page.number(),
                glyph.text(),
                glyph.x(),
                glyph.y(),
                line(glyph) + 1);
    }
}
