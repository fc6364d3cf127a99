package cn.gongbao.imposition;

import cn.gongbao.model.Length;
import cn.gongbao.page.Sheets.Area;
import cn.gongbao.page.Sheets.Cell;
import cn.gongbao.page.Sheets.Label;
import java.util.ArrayList;
import java.util.List;

/** The words beside the pages, in the language of those who print and bind. */
final class SheetLabels {

    private static final Length SIZE = Length.pt(7);
    private static final Length SMALL = Length.pt(5);

    private SheetLabels() {}

    /**
     * Words of one side.
     *
     * @param sheet from 1
     * @param sheets of the whole issue
     * @param cells of the side
     */
    static List<Label> of(
            SheetPlan plan,
            Section section,
            int sheet,
            int sheets,
            boolean front,
            List<Cell> cells,
            int step) {
        List<Label> labels = new ArrayList<>();
        Area finished = plan.finished();
        Length x = plan.x(0).plus(Length.mm(3));
        Length above = finished.top().minus(plan.job().bleed());
        labels.add(new Label(heading(plan.job()), x, above.minus(Length.mm(4.5)), SIZE, false));
        String place = side(section, sheet, sheets, front) + "　" + pages(cells) + "　色版";
        labels.add(new Label(place, x, above.minus(Length.mm(1.5)), SIZE, true));
        edges(plan, front, labels);
        staples(plan, labels);
        if (front && step > 0) {
            Length spine = plan.spines().get(plan.spines().size() - 1);
            Length y = SheetMarks.collationY(plan, step).plus(Length.mm(0.6));
            labels.add(new Label("帖" + step, spine.plus(Length.mm(2)), y, SMALL, false));
        }
        return labels;
    }

    private static String heading(Job job) {
        return job.title() + "　本期日期 " + job.date();
    }

    private static String side(Section section, int sheet, int sheets, boolean front) {
        String which = section.number() == 0 ? "封面" : "第" + section.number() + "帖";
        String turn = front ? "正面" : "反面";
        return "第"
                + sheet
                + "张（共"
                + sheets
                + "张）"
                + turn
                + "　"
                + which
                + "（"
                + section.pages()
                + "页）";
    }

    /** Row by row, as they lie; counted from the cover, as no folio is. */
    private static String pages(List<Cell> cells) {
        StringBuilder pages = new StringBuilder("页序");
        Length row = cells.get(0).y();
        for (Cell cell : cells) {
            pages.append(cell.y().equals(row) ? " " : " / ").append(cell.page());
            row = cell.y();
        }
        return pages.toString();
    }

    private static void edges(SheetPlan plan, boolean front, List<Label> labels) {
        Length quarter = plan.x(0).plus(plan.job().width().scaled(0.25));
        Length foot = plan.height().minus(Length.mm(2.5));
        labels.add(new Label("咬口", quarter, foot, SMALL, false));
        Length guide = front ? Length.mm(2) : plan.width().minus(Length.mm(4));
        Length low = plan.finished().bottom().minus(plan.job().height().scaled(0.25));
        labels.add(new Label("规", guide, low, SMALL, false));
    }

    private static void staples(SheetPlan plan, List<Label> labels) {
        Length left = plan.finished().left().minus(plan.job().bleed()).minus(Length.mm(5));
        for (int row = 0; row < plan.scheme().rows(); row++) {
            Length head = plan.y(row).plus(SheetMarks.STAPLE);
            Length foot = plan.y(row).plus(plan.job().height()).minus(SheetMarks.STAPLE);
            for (Length y : List.of(head, foot)) {
                labels.add(new Label("订70", left, y.minus(Length.mm(0.6)), SMALL, false));
            }
        }
    }
}
