package cn.gongbao.inspection.preflight.check;

import cn.gongbao.inspection.preflight.content.Colour.Family;
import cn.gongbao.inspection.preflight.content.Mark;
import cn.gongbao.inspection.preflight.content.Mark.Area;
import cn.gongbao.inspection.preflight.content.Mark.Lettering;
import cn.gongbao.inspection.preflight.content.Mark.Line;

/** Black text and thin rules leave what is below them, so that no white shows beside them. */
public final class BlackOverprint implements Check {

    /** Larger type may knock out. */
    private static final double LARGE = 12.01;

    /** A rule up to this is thin, in points. */
    private static final double THIN = 1.01;

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.of("black-overprint");
        job.artwork(
                (page, mark) -> {
                    if (mark.colour().solidBlack() && (mark.lettering() || thin(mark))) {
                        tally.look(page, mark);
                        judge(tally, mark);
                    }
                });
        return tally.report();
    }

    private static boolean thin(Mark mark) {
        return mark.form() instanceof Line line && line.width() <= THIN
                || mark.form() instanceof Area area
                        && area.least() <= THIN
                        && Math.max(mark.box().width(), mark.box().height()) > 5 * area.least();
    }

    // ISO 32000-1 8.6.7: mode 1 leaves plates alone for DeviceCMYK only; any other space that
    // stands for process inks puts 0 on those that it does not name.
    private static void judge(Tally tally, Mark mark) {
        boolean large = mark.form() instanceof Lettering type && type.size() > LARGE;
        CheckReport.Severity severity =
                large ? CheckReport.Severity.WARNING : CheckReport.Severity.ERROR;
        Family family = mark.colour().family();
        if (!mark.overprint()) {
            tally.fault(severity, "knocks-out", mark.kind());
        } else if (family == Family.CMYK && mark.overprintMode() != 1) {
            tally.fault(severity, "mode", mark.kind());
        } else if (family == Family.GRAY || family == Family.PROFILE_CMYK) {
            tally.warning("spots-only", mark.kind(), mark.colour().space());
        }
    }
}
