package cn.gongbao.inspection.preflight.check;

import cn.gongbao.inspection.preflight.content.Box;
import cn.gongbao.inspection.preflight.content.Mark;
import cn.gongbao.inspection.preflight.content.PrintedPage;
import java.util.List;

/** Artwork that reaches the cut runs on to the edge of the bleed, at least 3 mm. */
public final class Bleed implements Check {

    /** So near to the cut is on it, in points. */
    private static final double TOUCH = 0.5;

    private static final double SLACK = 0.1;

    /**
     * On an imposed sheet creep takes so much of the bleed, 1 mm, and what is left still serves.
     */
    private static final double CREEP = 72 / 25.4;

    /** So many marks beyond the cut are asked whether they go on where another stops. */
    private static final int OUTER = 500;

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.of("bleed");
        for (PrintedPage page : job.file().pages()) {
            List<Mark> inked =
                    page.artwork().stream()
                            .filter(mark -> !mark.colour().white() && !mark.lettering())
                            .toList();
            List<Mark> outer =
                    inked.stream()
                            .filter(mark -> !page.cut().covers(mark.box(), SLACK))
                            .limit(OUTER)
                            .toList();
            inked.forEach(mark -> look(tally, page, mark, outer));
        }
        return tally.report();
    }

    private static void look(Tally tally, PrintedPage page, Mark mark, List<Mark> outer) {
        Box cut = page.cut();
        Box box = mark.box();
        Box inside = box.intersection(cut);
        if (inside.left() > inside.right() || inside.bottom() > inside.top()) {
            return;
        }
        Box least = cut.grown(Boxes.BLEED);
        Box edge = page.reach().union(least);
        Box[] gaps = {
            new Box(edge.left(), inside.bottom(), box.left(), inside.top()),
            new Box(box.right(), inside.bottom(), edge.right(), inside.top()),
            new Box(inside.left(), edge.bottom(), inside.right(), box.bottom()),
            new Box(inside.left(), box.top(), inside.right(), edge.top())
        };
        boolean[] reached = {
            box.left() <= cut.left() + TOUCH && box.right() > cut.left() + TOUCH,
            box.right() >= cut.right() - TOUCH && box.left() < cut.right() - TOUCH,
            box.bottom() <= cut.bottom() + TOUCH && box.top() > cut.bottom() + TOUCH,
            box.top() >= cut.top() - TOUCH && box.bottom() < cut.top() - TOUCH
        };
        String[] sides = {"left", "right", "bottom", "top"};
        boolean looked = false;
        for (int i = 0; i < 4; i++) {
            if (reached[i]) {
                if (!looked) {
                    tally.look(page, mark);
                    looked = true;
                }
                if (open(gaps[i]) && !filled(gaps[i], outer)) {
                    double missing = i < 2 ? gaps[i].width() : gaps[i].height();
                    tally.fault(
                            missing <= CREEP
                                    ? CheckReport.Severity.WARNING
                                    : CheckReport.Severity.ERROR,
                            sides[i],
                            mark.kind());
                }
            }
        }
    }

    private static boolean open(Box gap) {
        return gap.width() > SLACK && gap.height() > SLACK
                || gap.width() > SLACK && gap.height() >= 0 && gap.height() < SLACK
                || gap.height() > SLACK && gap.width() >= 0 && gap.width() < SLACK;
    }

    /** Whether another mark lies where this one stops. */
    private static boolean filled(Box gap, List<Mark> outer) {
        return outer.stream().anyMatch(other -> other.box().covers(gap, SLACK));
    }
}
