package cn.gongbao.imposition;

import cn.gongbao.model.Editions.SheetSize;
import cn.gongbao.model.Length;
import cn.gongbao.page.Sheets.Area;
import cn.gongbao.page.Sheets.Fold;
import java.util.ArrayList;
import java.util.List;

/**
 * Lengths of one kind of sheet. Pages meet at the spine; between heads and between fore-edges there
 * is room for the bleed of both.
 *
 * @param scheme where the pages stand
 * @param job the page's measures
 * @param size of the sheet, or null for one as large as needed
 */
record SheetPlan(Scheme scheme, Job job, SheetSize size) {

    /** From the outermost cut to the sheet's edge, where no size is given. */
    private static final Length MARGIN = Length.mm(15);

    /** The same at the gripper, which needs 10 mm unprinted. */
    private static final Length GRIPPER_MARGIN = Length.mm(20);

    /** The same where the marks have just room. */
    private static final Length LEAST = Length.mm(11);

    /** The smallest sheet that has room for the pages and their marks. */
    SheetSize least() {
        return new SheetSize(across().plus(LEAST.times(2)), down().plus(LEAST.times(2)));
    }

    /** Whether the sheet is large enough. */
    boolean fits() {
        return size == null
                || size.width().compareTo(least().width()) >= 0
                        && size.height().compareTo(least().height()) >= 0;
    }

    private Length across() {
        int spreads = scheme.columns() / 2;
        return job.width().times(scheme.columns()).plus(gutter().times(spreads - 1L));
    }

    private Length down() {
        return job.height().times(scheme.rows()).plus(gutter().times(scheme.rows() - 1L));
    }

    private Length left() {
        return size == null ? MARGIN : size.width().minus(across()).scaled(0.5);
    }

    /** At the gripper there is more room than at the head, unless there is enough at both. */
    private Length top() {
        if (size == null) {
            return MARGIN;
        }
        Length room = size.height().minus(down());
        Length foot = min(GRIPPER_MARGIN, room.minus(LEAST));
        return min(room.scaled(0.5), room.minus(foot));
    }

    private static Length min(Length one, Length other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private Length gutter() {
        return job.bleed().times(2);
    }

    /** Left edge of a column's pages. */
    Length x(int column) {
        Length spreads = job.width().times(2).plus(gutter()).times(column / 2);
        return left().plus(spreads).plus(job.width().times(column % 2));
    }

    /** Upper edge of a row's pages. */
    Length y(int row) {
        return top().plus(job.height().plus(gutter()).times(row));
    }

    /** What the outermost cuts leave. */
    Area finished() {
        return new Area(
                x(0),
                y(0),
                x(scheme.columns() - 1).plus(job.width()),
                y(scheme.rows() - 1).plus(job.height()));
    }

    Length width() {
        return size == null ? finished().right().plus(MARGIN) : size.width();
    }

    Length height() {
        return size == null ? finished().bottom().plus(GRIPPER_MARGIN) : size.height();
    }

    /** Where two pages share a spine. */
    List<Length> spines() {
        List<Length> spines = new ArrayList<>();
        for (int column = 1; column < scheme.columns(); column += 2) {
            spines.add(x(column));
        }
        return spines;
    }

    /** Where the sheet is cut from head to foot. */
    List<Length> fore() {
        List<Length> cuts = new ArrayList<>();
        for (int column = 0; column < scheme.columns(); column += 2) {
            cuts.add(x(column));
            cuts.add(x(column + 1).plus(job.width()));
        }
        return cuts;
    }

    /** Where the sheet is cut at heads and feet. */
    List<Length> ends() {
        List<Length> cuts = new ArrayList<>();
        for (int row = 0; row < scheme.rows(); row++) {
            cuts.add(y(row));
            cuts.add(y(row).plus(job.height()));
        }
        return cuts;
    }

    /** The folds, in the order of folding; those at the spines come last. */
    List<Fold> folds() {
        List<Fold> folds = new ArrayList<>();
        int order = 1;
        if (scheme.columns() > 2) {
            folds.add(new Fold(true, x(2).minus(job.bleed()), order++));
        }
        if (scheme.rows() > 1) {
            folds.add(new Fold(false, y(1).minus(job.bleed()), order++));
        }
        for (Length spine : spines()) {
            folds.add(new Fold(true, spine, order));
        }
        return folds;
    }
}
