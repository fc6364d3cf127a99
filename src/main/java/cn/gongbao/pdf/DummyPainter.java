package cn.gongbao.pdf;

import cn.gongbao.model.Length;
import cn.gongbao.page.Sheets;
import cn.gongbao.page.Sheets.Area;
import cn.gongbao.page.Sheets.Cell;
import cn.gongbao.page.Sheets.Fold;
import cn.gongbao.page.Sheets.Side;
import java.util.TreeSet;

/** Draws one side of a folding dummy on A4 paper. */
final class DummyPainter {

    private static final Length SHORT = Length.mm(210);
    private static final Length LONG = Length.mm(297);

    /** What office printers leave bare, and room for two lines of words at the foot. */
    private static final Length MARGIN = Length.mm(8);

    private static final Length FOOT = Length.mm(18);
    private static final Length SIZE = Length.pt(9);
    private static final String ORDER = "①②③";

    private final Sheets sheets;
    private final boolean upright;
    private final Words words;
    private final TreeSet<String> fonts = new TreeSet<>();
    private final double scale;

    /** Where the lower left corner lies of the side that is being drawn. */
    private long left;

    private long bottom;

    DummyPainter(Sheets sheets, boolean upright, Words words) {
        this.sheets = sheets;
        this.upright = upright;
        this.words = words;
        // The same for all sheets, or they would not lie in each other.
        this.scale = sheets.sides().stream().mapToDouble(this::largest).min().orElse(1);
    }

    /** The largest scale at which a side has room. */
    private double largest(Side side) {
        return Math.min(
                (double) width().minus(MARGIN.times(2)).emu() / side.width().emu(),
                (double) roomDown().emu() / side.height().emu());
    }

    private Length roomDown() {
        return height().minus(MARGIN).minus(FOOT);
    }

    Length width() {
        return upright ? SHORT : LONG;
    }

    Length height() {
        return upright ? LONG : SHORT;
    }

    /** Draws a side; the resource names of the fonts that it uses. */
    TreeSet<String> paint(Side side, ContentBuffer out) {
        fonts.clear();
        // In the middle, so that front and back lie on each other.
        left = (width().emu() - scaled(side.width())) / 2;
        bottom = FOOT.emu() + (roomDown().emu() - scaled(side.height())) / 2;
        for (Cell cell : side.cells()) {
            cell(side, cell, out);
        }
        for (Fold fold : side.folds()) {
            fold(side, fold, out);
        }
        foot(side, out);
        return new TreeSet<>(fonts);
    }

    private long scaled(Length length) {
        return Math.round(length.emu() * scale);
    }

    private void cell(Side side, Cell cell, ContentBuffer out) {
        Area trim = sheets.trim(cell);
        long width = scaled(sheets.pageWidth());
        long height = scaled(sheets.pageHeight());
        long x = left + scaled(trim.left());
        long y = bottom + scaled(side.height().minus(trim.bottom()));
        out.ascii(cell.turned() ? "q -1 0 0 -1 " : "q 1 0 0 1 ")
                .points(cell.turned() ? x + width : x)
                .points(cell.turned() ? y + height : y)
                .ascii("cm 0.5 G ");
        out.points(6_350).ascii("w 0 0 ").points(width).points(height).ascii("re S\n");
        arrow(width, height, out);
        long number = height * 3 / 10;
        centred(Integer.toString(cell.page()), width, height * 9 / 25, number, out);
        String place = section(side) + "　第" + side.sheet() + "张" + (side.front() ? "正面" : "反面");
        centred(place, width, height / 5, height / 22, out);
        out.ascii("Q\n");
    }

    /** A triangle that points to the head. */
    private static void arrow(long width, long height, ContentBuffer out) {
        long half = width / 14;
        long top = height - height / 25;
        long low = top - half * 2;
        out.ascii("0.5 g ")
                .points(width / 2)
                .points(top)
                .ascii("m ")
                .points(width / 2 - half)
                .points(low)
                .ascii("l ")
                .points(width / 2 + half)
                .points(low)
                .ascii("l f 0 g\n");
    }

    private void centred(String text, long width, long y, long size, ContentBuffer out) {
        long x = (width - words.width(text, size)) / 2;
        fonts.addAll(words.write(text, x, y, size, out));
    }

    /** The section, as the sheets call it. */
    private static String section(Side side) {
        return side.section() == 0 ? "封面" : "第" + side.section() + "帖";
    }

    private void fold(Side side, Fold fold, ContentBuffer out) {
        long along = fold.vertical() ? scaled(side.height()) : scaled(side.width());
        long x = fold.vertical() ? left + scaled(fold.at()) : left;
        long y = fold.vertical() ? bottom : bottom + scaled(side.height().minus(fold.at()));
        out.ascii("q [4 3] 0 d 0 G ").points(9_525).ascii("w ").points(x).points(y).ascii("m ");
        out.points(fold.vertical() ? x : x + along);
        out.points(fold.vertical() ? y + along : y).ascii("l S Q\n");
        String order = ORDER.substring(fold.order() - 1, fold.order());
        long beside = SIZE.emu() / 4;
        long foot = fold.vertical() ? y + along - SIZE.emu() : y + beside;
        fonts.addAll(words.write(order, x + beside, foot, SIZE.emu(), out));
    }

    private void foot(Side side, ContentBuffer out) {
        String edge = upright ? "长边" : "短边";
        String folds = ORDER.substring(0, side.folds().get(side.folds().size() - 1).order());
        String folding =
                "正面朝上，依"
                        + folds
                        + "折：每次把左半或上半折到背后。由外向内套合，"
                        + section(sheets.sides().get(0))
                        + "在最外；订口以外三边裁切。";
        String printing = section(side) + "　双面打印，沿" + edge + "翻转，不缩放。箭头指向天头，数字为页序。";
        line(printing, MARGIN.plus(SIZE.scaled(1.4)).emu(), out);
        line(folding, MARGIN.emu(), out);
    }

    private void line(String text, long y, ContentBuffer out) {
        fonts.addAll(words.write(text, MARGIN.emu(), y, SIZE.emu(), out));
    }
}
