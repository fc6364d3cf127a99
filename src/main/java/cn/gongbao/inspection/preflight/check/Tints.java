package cn.gongbao.inspection.preflight.check;

import cn.gongbao.inspection.preflight.content.Colour;
import cn.gongbao.inspection.preflight.content.Mark;
import cn.gongbao.inspection.preflight.content.Mark.Picture;
import cn.gongbao.inspection.preflight.content.Mark.Shade;
import java.util.Map;

/** Tints that a press cannot hold: dots too small to print, gaps too small to stay open. */
public final class Tints implements Check {

    private static final double FAINT = 0.05;
    private static final double FILLED = 0.95;
    private static final double SOLID = 0.995;

    /** Colours come in single precision. */
    private static final double SLACK = 0.0005;

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.of("tints");
        job.artwork(
                (page, mark) -> {
                    Colour colour = mark.colour();
                    boolean flat =
                            !(mark.form() instanceof Shade)
                                    && !(mark.form() instanceof Picture image && !image.mask());
                    if (flat && colour.measured() && !colour.white() && !colour.registration()) {
                        tally.look(page, mark);
                        judge(tally, mark);
                    }
                });
        return tally.report();
    }

    private static void judge(Tally tally, Mark mark) {
        for (Map.Entry<String, Double> tint : mark.colour().tints().entrySet()) {
            double percent = Math.round(tint.getValue() * 1000) / 10.0;
            if (tint.getValue() < FAINT - SLACK) {
                tally.warning("faint", tint.getKey(), percent);
            } else if (tint.getValue() > FILLED + SLACK && tint.getValue() < SOLID) {
                tally.warning("fills-in", tint.getKey(), percent);
            }
        }
    }
}
