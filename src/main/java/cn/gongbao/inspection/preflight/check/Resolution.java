package cn.gongbao.inspection.preflight.check;

import cn.gongbao.inspection.preflight.content.Mark.Picture;

/** Images have samples enough for the size at which they are placed. */
public final class Resolution implements Check {

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.of("resolution");
        job.artwork(
                (page, mark) -> {
                    if (mark.form() instanceof Picture picture) {
                        tally.look(page, mark);
                        double least = picture.lineArt() ? 550 : 150;
                        double good = picture.lineArt() ? 800 : 225;
                        // Sizes come from single precision.
                        double found = Math.round(10 * picture.resolution()) / 10.0;
                        String kind = picture.lineArt() ? "line-art" : "image";
                        if (found < least) {
                            tally.error(kind, found, least);
                        } else if (found < good) {
                            tally.warning(kind, found, good);
                        }
                    }
                });
        return tally.report();
    }
}
