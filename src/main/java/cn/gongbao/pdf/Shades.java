package cn.gongbao.pdf;

import cn.gongbao.model.Ink;
import cn.gongbao.page.PagedIssue;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The colours of an issue's inks in one edition. */
final class Shades {

    /** The colour of all plates together. */
    static final String ALL = "All";

    /** Behind a plate's name, its half tone. */
    static final String HALF = " 50 %";

    private final Map<String, Colours.Shade> byInk = new HashMap<>();

    Shades(PagedIssue issue, Colours colours, PressResources resources) {
        issue.inks().forEach((name, ink) -> byInk.put(name, colours.shade(ink, resources)));
    }

    private Shades() {}

    /**
     * Each plate alone by its name, its half tone by the name with {@link #HALF}, and all together.
     *
     * @param inks that may have plates of their own
     */
    static Shades plates(Iterable<Ink> inks, PressResources resources) {
        Shades plates = new Shades();
        for (int percent : new int[] {100, 50}) {
            String half = percent == 100 ? "" : HALF;
            for (String process : Plates.PROCESS) {
                plates.byInk.put(process + half, process(process, percent));
            }
            for (Ink ink : inks) {
                if (ink.spot() != null) {
                    plates.byInk.put(
                            ink.spot() + half,
                            Colours.Shade.spot(
                                    Set.of(ink.spot()), resources.separation(ink), percent));
                }
            }
        }
        plates.byInk.put(ALL, Colours.Shade.spot(Set.of(), resources.registration(), 100));
        return plates;
    }

    private static Colours.Shade process(String plate, int percent) {
        int[] inks = new int[Plates.PROCESS.size()];
        inks[Plates.PROCESS.indexOf(plate)] = percent;
        return Colours.Shade.process(inks[0], inks[1], inks[2], inks[3]);
    }

    Colours.Shade of(String ink) {
        Colours.Shade shade = byInk.get(ink);
        if (shade == null) {
            throw new IllegalArgumentException("not among the issue's inks: " + ink);
        }
        return shade;
    }
}
