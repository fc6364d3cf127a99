package cn.gongbao.inspection.preflight.check;

import cn.gongbao.inspection.preflight.content.Box;

/** Text keeps clear of the knife. */
public final class LiveArea implements Check {

    private static final double MM = 72 / 25.4;
    private static final double LEAST = 3;
    private static final double GOOD = 5;
    private static final double SLACK = 0.1;

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.of("live-area");
        job.artwork(
                (page, mark) -> {
                    if (mark.lettering()) {
                        tally.look(page, mark);
                        Box cut = page.cut();
                        Box box = mark.box();
                        double near =
                                Math.min(
                                                Math.min(
                                                        box.left() - cut.left(),
                                                        cut.right() - box.right()),
                                                Math.min(
                                                        box.bottom() - cut.bottom(),
                                                        cut.top() - box.top()))
                                        / MM;
                        double told = Math.round(10 * near) / 10.0;
                        if (near < LEAST - SLACK / MM) {
                            tally.error("near-cut", told, LEAST);
                        } else if (near < GOOD - SLACK / MM) {
                            tally.warning("near-cut", told, GOOD);
                        }
                    }
                });
        return tally.report();
    }
}
