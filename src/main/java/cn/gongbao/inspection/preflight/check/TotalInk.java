package cn.gongbao.inspection.preflight.check;

import cn.gongbao.inspection.preflight.content.Colour.Family;
import cn.gongbao.inspection.preflight.content.Mark;
import cn.gongbao.inspection.preflight.content.PrintedPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * More ink on one place than the paper takes does not dry. Looked at are the colour of every mark,
 * each sample of an image, and what an overprinting mark makes together with a picture or rectangle
 * that it lies wholly upon; not what transparency and other overlaps make.
 */
public final class TotalInk implements Check {

    /** Whole percents come in single precision. */
    private static final double SLACK = 0.5;

    /** So many grounds are looked through for what lies beneath a mark. */
    private static final int GROUNDS = 64;

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.of("total-ink");
        tally.remark("limit", job.inkLimit());
        int pictures = 0;
        int others = 0;
        for (PrintedPage page : job.file().pages()) {
            List<Mark> grounds = new ArrayList<>();
            for (Mark mark : page.artwork()) {
                if (mark.colour().registration()) {
                    continue;
                }
                if (mark.colour().measured()) {
                    look(tally, job, page, mark, grounds);
                } else if (mark.form() instanceof Mark.Picture) {
                    pictures++;
                } else {
                    others++;
                }
                if (mark.coversItsBox() && mark.colour().measured()) {
                    grounds.add(mark);
                }
            }
        }
        if (pictures > 0) {
            tally.remark("pictures-unmeasured", pictures);
        }
        if (others > 0) {
            tally.remark("marks-unmeasured", others);
        }
        return tally.report();
    }

    private static void look(
            Tally tally, Job job, PrintedPage page, Mark mark, List<Mark> grounds) {
        tally.look(page, mark);
        double alone = 100 * mark.colour().total();
        if (alone > job.inkLimit() + SLACK) {
            tally.error("alone", mark.kind(), (double) Math.round(alone));
            return;
        }
        if (mark.overprint() && !mark.colour().white()) {
            Map<String, Double> tints = together(mark, grounds);
            double sum = 100 * tints.values().stream().mapToDouble(tint -> tint).sum();
            if (sum > job.inkLimit() + SLACK) {
                tally.error("together", mark.kind(), Inks.told(tints), (double) Math.round(sum));
            }
        }
    }

    /** The tints where a mark lies upon others, the nearest first, down to one that knocks out. */
    private static Map<String, Double> together(Mark mark, List<Mark> grounds) {
        Map<String, Double> tints = upon(Map.of(), mark);
        List<Mark> beneath = new ArrayList<>();
        for (int i = grounds.size() - 1; i >= Math.max(0, grounds.size() - GROUNDS); i--) {
            Mark ground = grounds.get(i);
            if (ground.box().covers(mark.box(), 0.01)) {
                beneath.add(ground);
                if (!ground.overprint()) {
                    break;
                }
            }
        }
        if (beneath.isEmpty()) {
            return tints;
        }
        tints = Map.of();
        for (int i = beneath.size() - 1; i >= 0; i--) {
            tints = upon(tints, beneath.get(i));
        }
        return upon(tints, mark);
    }

    // ISO 32000-1 8.6.7: what a mark leaves of the tints below it.
    private static Map<String, Double> upon(Map<String, Double> below, Mark mark) {
        Map<String, Double> tints = new LinkedHashMap<>();
        Family family = mark.colour().family();
        boolean inks = family == Family.SEPARATION || family == Family.DEVICE_N;
        boolean mode = family == Family.CMYK && mark.overprintMode() == 1;
        if (mark.overprint() && (inks || mode)) {
            tints.putAll(below);
        } else if (mark.overprint()) {
            below.forEach(
                    (plate, tint) -> {
                        if (!"CMYK".contains(plate)) {
                            tints.put(plate, tint);
                        }
                    });
        }
        tints.putAll(mark.colour().tints());
        return tints;
    }
}
