package cn.gongbao.inspection;

import static cn.gongbao.inspection.PrintedLine.EDGE;

import cn.gongbao.inspection.PageText.Glyph;
import cn.gongbao.inspection.PageText.Leader;
import cn.gongbao.inspection.RuleReport.Tally;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** 引导点: rows of dots between the lines of a contents page and their numbers. */
final class Leaders {

    private Leaders() {}

    // clreq §table of contents: dots stand below one another down all pages
    static RuleReport phases(Reading reading) {
        Tally tally = new Tally("leader-phase");
        Leader first = null;
        for (PageText page : reading.pages()) {
            for (Leader leader : page.leaders()) {
                first = first == null ? leader : first;
                double steps = (leader.x() - first.x()) / first.pitch();
                double off = (steps - Math.rint(steps)) * first.pitch();
                boolean kept =
                        Math.abs(off) <= EDGE && Math.abs(leader.pitch() - first.pitch()) <= EDGE;
                tally.page(kept, page.label(), told(page, leader, off));
            }
        }
        return tally.report();
    }

    // clreq §table of contents: half an em from text and number at least
    static RuleReport gaps(Reading reading) {
        Tally tally = new Tally("leader-gap");
        for (PageText page : reading.pages()) {
            for (Leader leader : page.leaders()) {
                double radius = leader.diameter() / 2;
                List<Glyph> text = beside(page, leader, glyph -> glyph.x() < leader.x());
                List<Glyph> number = beside(page, leader, glyph -> glyph.x() > leader.end());
                double before = leader.x() - radius - end(text);
                double behind = number.isEmpty() ? 0 : number.get(0).x() - leader.end() - radius;
                double em = text.isEmpty() ? 0 : text.get(text.size() - 1).size();
                double least = Math.min(before, behind);
                boolean kept = em > 0 && least >= em / 2 - EDGE;
                tally.page(kept, page.label(), told(page, leader, least));
            }
        }
        return tally.report();
    }

    // clreq §table of contents: numbers are flush right, and no text runs into their column
    static RuleReport numbers(Reading reading) {
        Tally tally = new Tally("leader-number");
        for (PageText page : reading.pages()) {
            OptionalDouble edge =
                    page.leaders().stream().mapToDouble(leader -> end(number(page, leader))).max();
            double column = column(page);
            double text =
                    page.glyphs().stream()
                            .filter(glyph -> !glyph.artifact() && !glyph.turned())
                            .mapToDouble(glyph -> glyph.x() + glyph.advance())
                            .max()
                            .orElse(0);
            for (Leader leader : page.leaders()) {
                List<Glyph> number = number(page, leader);
                double off = end(number) - edge.orElse(0);
                boolean kept = !number.isEmpty() && Math.abs(off) <= EDGE && text <= column + EDGE;
                tally.page(kept, page.label(), told(page, leader, off));
            }
        }
        return tally.report();
    }

    /** Where the column of numbers begins. */
    private static double column(PageText page) {
        return page.leaders().stream()
                .map(leader -> number(page, leader))
                .filter(number -> !number.isEmpty())
                .mapToDouble(number -> number.get(0).x())
                .min()
                .orElse(page.width());
    }

    private static List<Glyph> number(PageText page, Leader leader) {
        return beside(page, leader, glyph -> glyph.x() > leader.end());
    }

    private static List<Glyph> beside(PageText page, Leader leader, Predicate<Glyph> where) {
        return page.glyphs().stream()
                .filter(glyph -> Math.abs(glyph.y() - leader.y()) < glyph.size() / 2)
                .filter(glyph -> !glyph.text().isBlank() && where.test(glyph))
                .sorted((one, other) -> Double.compare(one.x(), other.x()))
                .toList();
    }

    private static double end(List<Glyph> glyphs) {
        if (glyphs.isEmpty()) {
            return Double.NEGATIVE_INFINITY;
        }
        return PrintedLine.end(glyphs);
    }

    private static String told(PageText page, Leader leader, double measure) {
        StringBuilder number = new StringBuilder();
        number(page, leader).forEach(glyph -> number.append(glyph.text()));
        return String.format(Locale.ROOT, "…%s %.3f", number, measure);
    }
}
