package cn.gongbao.inspection.preflight.check;

import cn.gongbao.inspection.preflight.content.Colour;
import cn.gongbao.inspection.preflight.content.Mark.Lettering;

/** Plates that are out of register blur small type; so it stands on one. */
public final class SmallText implements Check {

    private static final double SMALL = 12;
    private static final double SMALLEST = 9;
    private static final double REVERSED = 8;

    /** Sizes come from single precision. */
    private static final double SLACK = 0.01;

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.of("small-text");
        job.artwork(
                (page, mark) -> {
                    Colour colour = mark.colour();
                    boolean judged =
                            !colour.registration()
                                    && !colour.needsConversion()
                                    && !TextInk.rich(colour);
                    if (mark.form() instanceof Lettering type
                            && type.size() <= SMALL + SLACK
                            && judged) {
                        tally.look(page, mark);
                        judge(tally, colour, type.size());
                    }
                });
        return tally.report();
    }

    private static void judge(Tally tally, Colour colour, double size) {
        if (colour.white() && size < REVERSED - SLACK) {
            tally.warning("reversed", size);
        } else if (colour.tints().size() > 2
                || colour.tints().size() == 2 && size <= SMALLEST + SLACK) {
            tally.error("plates", size, Inks.told(colour));
        } else if (colour.tints().size() == 2) {
            tally.warning("plates", size, Inks.told(colour));
        }
    }
}
