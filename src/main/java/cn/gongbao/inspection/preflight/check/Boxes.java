package cn.gongbao.inspection.preflight.check;

import cn.gongbao.inspection.preflight.content.Box;
import cn.gongbao.inspection.preflight.content.PrintedPage;

/** The boxes of every page tell where it is cut, alike for all. ISO 15930-7. */
public final class Boxes implements Check {

    /** 3 mm, less what rounding takes. */
    static final double BLEED = 3 * 72 / 25.4 - 0.1;

    private static final double SLACK = 0.01;
    private static final double SAME = 0.5;

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.required("boxes");
        Box first = job.file().pages().get(0).cut();
        for (PrintedPage page : job.file().pages()) {
            tally.look(page.number(), "");
            cut(tally, page);
            nesting(tally, page);
            Box cut = page.cut();
            if (Math.abs(cut.width() - first.width()) > SAME
                    || Math.abs(cut.height() - first.height()) > SAME) {
                tally.error("other-size", mm(cut.width()), mm(cut.height()));
            }
            if (page.rotation() != 0) {
                tally.error("rotated", page.rotation());
            }
            if (page.dictionary().containsKey("UserUnit")) {
                tally.error("user-unit");
            }
        }
        tally.remark("size", mm(first.width()), mm(first.height()));
        return tally.report();
    }

    private static void cut(Tally tally, PrintedPage page) {
        if (page.trim() == null && page.art() == null) {
            tally.error("no-trim");
        } else if (page.trim() != null && page.art() != null) {
            tally.error("trim-and-art");
        } else if (!page.reach().covers(page.cut().grown(BLEED), 0)) {
            tally.warning("little-bleed");
        }
    }

    private static void nesting(Tally tally, PrintedPage page) {
        nested(tally, "MediaBox", page.media(), "BleedBox", page.bleed());
        nested(tally, "MediaBox", page.media(), "TrimBox", page.trim());
        nested(tally, "MediaBox", page.media(), "ArtBox", page.art());
        nested(tally, "BleedBox", page.bleed(), "TrimBox", page.trim());
        nested(tally, "BleedBox", page.bleed(), "ArtBox", page.art());
        nested(tally, "CropBox", page.crop(), "TrimBox", page.trim());
        nested(tally, "CropBox", page.crop(), "ArtBox", page.art());
        nested(tally, "CropBox", page.crop(), "BleedBox", page.bleed());
    }

    private static void nested(Tally tally, String outer, Box around, String inner, Box box) {
        if (around != null && box != null && !around.covers(box, SLACK)) {
            tally.error("not-nested", outer, inner);
        }
    }

    private static double mm(double points) {
        return Math.round(points / 72 * 254) / 10.0;
    }
}
