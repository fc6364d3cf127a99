package cn.gongbao.inspection.preflight.check;

import cn.gongbao.inspection.preflight.content.Colour.Family;
import cn.gongbao.inspection.preflight.content.Mark;
import cn.gongbao.inspection.preflight.content.Mark.Picture;
import cn.gongbao.inspection.preflight.content.Mark.Shade;

/** White that overprints is not there on paper. */
public final class WhiteOverprint implements Check {

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.of("white-overprint");
        job.artwork(
                (page, mark) -> {
                    boolean image =
                            mark.form() instanceof Picture picture && !picture.mask()
                                    || mark.form() instanceof Shade;
                    if (mark.colour().white() && !image) {
                        tally.look(page, mark);
                        judge(tally, mark);
                    }
                });
        return tally.report();
    }

    // ISO 32000-1 8.6.7
    private static void judge(Tally tally, Mark mark) {
        Family family = mark.colour().family();
        boolean inks = family == Family.SEPARATION || family == Family.DEVICE_N;
        if (!mark.overprint()) {
            return;
        }
        if (inks || family == Family.CMYK && mark.overprintMode() == 1) {
            tally.error("vanishes", mark.kind(), mark.colour().space());
        } else {
            tally.warning("spots-stay", mark.kind(), mark.colour().space());
        }
    }
}
