package cn.gongbao.inspection;

import static cn.gongbao.inspection.PrintedLine.BASELINE;

import cn.gongbao.inspection.RuleReport.Tally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** 页码: what numbers pages bear and where, GB/T 9704-2012 7.5 and 6. */
final class Folios {

    private static final double MILLIMETRE = 72 / 25.4;

    /** Frames of a layout stand on a raster; two of its steps, 0.1 mm. */
    private static final double RASTER = 0.1 * MILLIMETRE;

    private Folios() {}

    /**
     * Every counted page bears one number, of one form, which is its label, from 1 without a gap;
     * no other page bears one where they stand.
     */
    static RuleReport numbers(Reading reading) {
        Tally tally = new Tally("folio-number");
        List<Folio> first = first(reading);
        int expected = 1;
        for (PageText page : first.isEmpty() ? List.<PageText>of() : reading.pages()) {
            List<Folio> folios = Folio.on(page, reading.area());
            if (page.counted()) {
                boolean kept =
                        folios.size() == 1
                                && folios.get(0).number() == expected
                                && page.label().equals(Integer.toString(expected))
                                && folios.get(0).form().equals(first.get(0).form());
                tally.page(kept, page.label(), told(folios));
                expected++;
            } else {
                double y = first.get(0).y();
                folios.removeIf(folio -> Math.abs(folio.y() - y) > folio.size());
                tally.page(folios.isEmpty(), page.label(), told(folios));
            }
        }
        return tally.report();
    }

    /** Odd ones right, even ones left: at the type area's edge, or an em from it. */
    static RuleReport places(Reading reading) {
        Tally tally = new Tally("folio-place");
        for (Folio folio : first(reading)) {
            boolean odd = folio.number() % 2 == 1;
            double edge = reading.area().side(folio.page().number(), odd);
            double inner = odd ? folio.left() - edge : edge - folio.right();
            double outer = odd ? edge - folio.right() : folio.left() - edge;
            boolean kept =
                    odd == folio.onTheRight()
                            && (near(outer, 0)
                                    || near(outer, folio.size())
                                    || near(inner, folio.size()));
            double millimetres = outer / MILLIMETRE;
            String told = String.format(Locale.ROOT, "%s %.2f", folio.text(), millimetres);
            tally.page(kept, folio.page().label(), told);
        }
        return tally.report();
    }

    /**
     * A number stands behind that on the other side of its leaf, and level with it and with that on
     * the facing page: by the edge that the layout aligns, as longer numbers are wider.
     */
    // GB/T 9704-2012 6: the two sides of a leaf within 2 mm, facing pages within 4 mm
    static RuleReport register(Reading reading) {
        Tally tally = new Tally("folio-register");
        Map<Integer, Folio> byPage = new HashMap<>();
        first(reading).forEach(folio -> byPage.put(folio.page().number(), folio));
        for (Folio folio : first(reading)) {
            Folio next = byPage.get(folio.page().number() + 1);
            if (next != null) {
                boolean leaf = folio.page().number() % 2 == 1;
                double apart =
                        Math.min(
                                Math.abs(folio.fromSide() - next.fromSide()),
                                Math.abs(folio.innerFromSide() - next.innerFromSide()));
                double lower = Math.abs(folio.y() - next.y());
                boolean kept = apart <= (leaf ? 2 : 4) * MILLIMETRE && lower <= BASELINE;
                String told =
                        String.format(
                                Locale.ROOT,
                                "%s %s %.2f %.2f",
                                folio.text(),
                                next.text(),
                                apart / MILLIMETRE,
                                lower / MILLIMETRE);
                tally.page(kept, folio.page().label(), told);
            }
        }
        return tally.report();
    }

    private static boolean near(double measure, double wanted) {
        return Math.abs(measure - wanted) <= RASTER;
    }

    private static List<Folio> first(Reading reading) {
        List<Folio> folios = new ArrayList<>();
        for (PageText page : reading.pages()) {
            if (page.counted()) {
                Folio.on(page, reading.area()).stream().findFirst().ifPresent(folios::add);
            }
        }
        return folios;
    }

    private static String told(List<Folio> folios) {
        return folios.isEmpty() ? "-" : String.join(" ", folios.stream().map(Folio::text).toList());
    }
}
