package cn.gongbao.imposition;

import cn.gongbao.model.Length;
import cn.gongbao.page.Sheets.Area;
import cn.gongbao.page.Sheets.Fold;
import cn.gongbao.page.Sheets.Kind;
import cn.gongbao.page.Sheets.Mark;
import java.util.ArrayList;
import java.util.List;

/** The marks of one sheet side; all stand on what is cut away. */
final class SheetMarks {

    /** From the head and from the foot to the outer hole of the nearer staple. */
    // GB/T 9704-2012 6.3: both 70 mm, with 4 mm allowed either way
    static final Length STAPLE = Length.mm(70);

    private static final Length HAIRLINE = Length.pt(0.25);
    private static final Length LONG = Length.mm(5);
    private static final Length FOLD_LONG = Length.mm(7);
    private static final Length BAR = Length.mm(1.5);
    private static final Length BAR_LONG = Length.mm(20);
    private static final Length STEP = Length.mm(1);
    private static final Length STEP_WIDE = Length.mm(3);
    private static final int STEPS = 6;

    private final SheetPlan plan;
    private final Area finished;
    private final Length out;
    private final List<Mark> marks = new ArrayList<>();

    private SheetMarks(SheetPlan plan) {
        this.plan = plan;
        this.finished = plan.finished();
        this.out = plan.job().bleed();
    }

    /**
     * Draws the marks.
     *
     * @param step number of the section from 1, or 0 where it needs no collation mark
     */
    static List<Mark> of(SheetPlan plan, boolean front, int step) {
        SheetMarks side = new SheetMarks(plan);
        plan.fore().forEach(x -> side.ends(Kind.CROP, x, LONG));
        plan.ends().forEach(y -> side.sides(Kind.CROP, y, LONG));
        plan.folds().forEach(side::fold);
        side.staples();
        side.register();
        side.edges(front);
        if (front && step > 0) {
            side.collation(step);
        }
        return side.marks;
    }

    /** A short line above and below the pages. */
    private void ends(Kind kind, Length x, Length length) {
        Length above = finished.top().minus(out);
        Length below = finished.bottom().plus(out);
        add(kind, x, above.minus(length), x, above, HAIRLINE);
        add(kind, x, below, x, below.plus(length), HAIRLINE);
    }

    /** A short line left and right of the pages. */
    private void sides(Kind kind, Length y, Length length) {
        Length left = finished.left().minus(out);
        Length right = finished.right().plus(out);
        add(kind, left.minus(length), y, left, y, HAIRLINE);
        add(kind, right, y, right.plus(length), y, HAIRLINE);
    }

    private void fold(Fold fold) {
        if (fold.vertical()) {
            ends(Kind.FOLD, fold.at(), FOLD_LONG);
        } else {
            sides(Kind.FOLD, fold.at(), FOLD_LONG);
        }
    }

    /** Beside the fore-edges: at the spine itself a mark would stay on the finished issue. */
    private void staples() {
        for (int row = 0; row < plan.scheme().rows(); row++) {
            Length head = plan.y(row);
            sides(Kind.STAPLE, head.plus(STAPLE), LONG);
            sides(Kind.STAPLE, head.plus(plan.job().height()).minus(STAPLE), LONG);
        }
    }

    /** A cross at the middle of the outermost page's fore-edge, and across a page's head. */
    private void register() {
        Length arm = Length.mm(2);
        Length middle = plan.y(0).plus(plan.job().height().scaled(0.5));
        Length off = out.plus(LONG);
        for (Length x : List.of(finished.left().minus(off), finished.right().plus(off))) {
            cross(x, middle, arm);
        }
        Length across = plan.x(1).plus(plan.job().width().scaled(0.5));
        cross(across, finished.top().minus(off), arm);
        cross(across, finished.bottom().plus(off), arm);
    }

    private void cross(Length x, Length y, Length arm) {
        add(Kind.REGISTER, x.minus(arm), y, x.plus(arm), y, HAIRLINE);
        add(Kind.REGISTER, x, y.minus(arm), x, y.plus(arm), HAIRLINE);
    }

    /** Bars on the sheet's very edge, to be seen on the pile. */
    private void edges(boolean front) {
        Length half = BAR.scaled(0.5);
        Length foot = plan.height().minus(half);
        Length quarter = plan.x(0).plus(plan.job().width().scaled(0.25));
        add(Kind.GRIPPER, quarter, foot, quarter.plus(BAR_LONG), foot, BAR);
        // The same edge of the sheet on either side: left on the front, right on the back.
        Length guide = front ? half : plan.width().minus(half);
        Length low = finished.bottom().minus(plan.job().height().scaled(0.25));
        add(Kind.SIDE_GUIDE, guide, low.minus(BAR_LONG), guide, low, BAR);
    }

    /**
     * A block across the spine's line below the foot, a step lower with each section. It cannot
     * stand on the spine itself: saddle stitch leaves that bare.
     */
    private void collation(int step) {
        List<Length> spines = plan.spines();
        Length spine = spines.get(spines.size() - 1);
        Length half = STEP_WIDE.scaled(0.5);
        Length y = collationY(plan, step);
        add(Kind.COLLATION, spine.minus(half), y, spine.plus(half), y, STEP);
    }

    /** The middle of a section's collation mark. */
    static Length collationY(SheetPlan plan, int step) {
        return plan.finished()
                .bottom()
                .plus(plan.job().bleed())
                .plus(STEP.times((step - 1) % STEPS + 1L));
    }

    private void add(Kind kind, Length x1, Length y1, Length x2, Length y2, Length thickness) {
        marks.add(new Mark(kind, x1, y1, x2, y2, thickness));
    }
}
