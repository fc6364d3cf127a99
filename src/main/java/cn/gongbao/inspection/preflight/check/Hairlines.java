package cn.gongbao.inspection.preflight.check;

import cn.gongbao.inspection.preflight.content.Colour;
import cn.gongbao.inspection.preflight.content.Mark;
import cn.gongbao.inspection.preflight.content.Mark.Area;
import cn.gongbao.inspection.preflight.content.Mark.Line;

/** Lines, and areas as thin as lines, are wide enough to be held by a plate. */
public final class Hairlines implements Check {

    private static final double ONE_INK = 0.25;
    private static final double MORE = 0.5;

    /** Sizes come from single precision. */
    private static final double SLACK = 0.002;

    /** What is longer than so many times its width is a line. */
    private static final double LONG = 5;

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.of("hairlines");
        job.artwork(
                (page, mark) -> {
                    double width = width(mark);
                    if (width >= 0) {
                        tally.look(page, mark);
                        judge(tally, width, mark.colour());
                    }
                });
        return tally.report();
    }

    /** How wide it is if it is a line; else less than 0. */
    private static double width(Mark mark) {
        if (mark.form() instanceof Line line) {
            return line.width();
        }
        double longest = Math.max(mark.box().width(), mark.box().height());
        return mark.form() instanceof Area area && longest > LONG * area.least()
                ? area.least()
                : -1;
    }

    private static void judge(Tally tally, double width, Colour colour) {
        if (width < 0.0005) {
            tally.error("no-width");
        } else if (colour.white() && width < MORE - SLACK) {
            tally.error("reversed-line", width, MORE);
        } else if (colour.tints().size() > 1 && width < MORE - SLACK) {
            tally.error("inks-line", width, MORE);
        } else if (width < ONE_INK - SLACK) {
            tally.error("thin-line", width, ONE_INK);
        }
    }
}
