package cn.gongbao.inspection;

import cn.gongbao.inspection.PageText.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed page number, found by its place outside the type area and its text.
 *
 * @param page that bears it
 * @param text as it stands
 * @param number that it tells
 * @param left edge in points
 * @param right edge in points
 * @param y of its baseline
 * @param size of its em
 */
record Folio(
        PageText page, String text, int number, double left, double right, double y, double size) {

    // GB/T 9704-2012 7.5: — 1 —; other layouts print the number alone
    private static final Pattern FORM = Pattern.compile("(?:[—–-]\\s*)?(\\d{1,4})(?:\\s*[—–-])?");

    /** All that look like one. */
    static List<Folio> on(PageText page, TypeArea area) {
        return in(page, glyph -> glyph.element() <= 0 && area.outside(page, glyph));
    }

    /**
     * All that look like one in a part of a page.
     *
     * @param where whether a row that begins with a glyph may be one
     */
    static List<Folio> in(PageText page, Predicate<Glyph> where) {
        List<Folio> folios = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            if (!row.isEmpty() && !continues(row.get(row.size() - 1), glyph)) {
                add(row, page, where, folios);
                row.clear();
            }
            row.add(glyph);
        }
        add(row, page, where, folios);
        return folios;
    }

    private static boolean continues(Glyph before, Glyph glyph) {
        double gap = glyph.x() - before.x() - before.advance();
        return before.artifact() == glyph.artifact()
                && before.element() == glyph.element()
                && before.font().equals(glyph.font())
                && Math.abs(before.y() - glyph.y()) < before.size() / 4
                && Math.abs(gap) < 2 * before.size();
    }

    private static void add(
            List<Glyph> row, PageText page, Predicate<Glyph> where, List<Folio> folios) {
        if (row.isEmpty() || !where.test(row.get(0))) {
            return;
        }
        StringBuilder text = new StringBuilder();
        row.forEach(glyph -> text.append(glyph.text()));
        Matcher form = FORM.matcher(text.toString().strip());
        if (form.matches()) {
            Glyph first = row.get(0);
            Glyph last = row.get(row.size() - 1);
            folios.add(
                    new Folio(
                            page,
                            form.group(),
                            Integer.parseInt(form.group(1)),
                            first.x(),
                            last.x() + last.advance(),
                            first.y(),
                            first.size()));
        }
    }

    /** Whether it stands on the right-hand half of its page. */
    boolean onTheRight() {
        return left + right > page.width();
    }

    /** Space between it and the nearer of the page's sides. */
    double fromSide() {
        return onTheRight() ? page.width() - right : left;
    }

    /** Space between its inner edge and the same side. */
    double innerFromSide() {
        return fromSide() + right - left;
    }

    /** What is printed around the number. */
    String form() {
        return text.replaceFirst("\\d+", "0");
    }
}
