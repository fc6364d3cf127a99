package cn.gongbao.pdf;

import cn.gongbao.model.Length;
import cn.gongbao.page.Page;
import cn.gongbao.page.Placed;
import cn.gongbao.page.PlainLine;
import java.util.List;
import java.util.Set;

/** The line above a page that says what it is; each plate's name stands on that plate alone. */
final class SlugLine {

    private static final Length SIZE = Length.pt(6);
    private static final Length INSET = Length.mm(6);
    private static final Length ABOVE = Length.mm(4);
    private static final String FRAME = "slug";
    private static final PlainLine NOTHING = new PlainLine(List.of(), Length.ZERO);

    private final Printing.Slug slug;
    private final int pages;
    private final Length width;
    private final Length baseline;

    SlugLine(Printing.Slug slug, int pages, Length width, Length bleed) {
        this.slug = slug;
        this.pages = pages;
        this.width = width;
        this.baseline = Length.ZERO.minus(bleed).minus(ABOVE);
    }

    /** The line of a page that is printed from some plates, in two parts beside the target. */
    List<Placed.Line> lines(Page page, Set<String> plates) {
        String name = page.folio() > 0 ? "第" + page.label() + "页" : page.label();
        String place = name + " · 全" + pages + "面之第" + page.number() + "面";
        PlainLine job = added(NOTHING, slug.job() + " · " + place, Shades.ALL);
        String raised = plates.isEmpty() ? " · 空白，无色版" : " · 色版 ";
        PlainLine sheet = added(NOTHING, slug.condition() + raised, Shades.ALL);
        for (String plate : plates) {
            sheet = added(sheet, plate + " ", plate);
        }
        Length half = new Length(width.emu() / 2);
        return List.of(
                job.from(INSET, baseline, FRAME), sheet.from(half.plus(INSET), baseline, FRAME));
    }

    /** Sets a text behind what stands there, smaller where it would not end before the middle. */
    private PlainLine added(PlainLine line, String text, String ink) {
        long room = width.emu() / 2 - 2 * INSET.emu();
        Length size = SIZE;
        PlainLine set = PlainLine.of(text, slug.faces(), size, ink).after(line);
        while (set.width().emu() > room && size.emu() > SIZE.emu() / 2) {
            size = size.scaled(0.9);
            set = PlainLine.of(text, slug.faces(), size, ink).after(line);
        }
        return set;
    }
}
