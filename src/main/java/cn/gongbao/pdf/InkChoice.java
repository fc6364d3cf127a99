package cn.gongbao.pdf;

import cn.gongbao.model.Ink;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import cn.gongbao.pdf.colour.PressColours;
import cn.gongbao.pdf.colour.SourceColours;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the ink that a master's screen colour stands for. */
final class InkChoice {

    private static final int WHITE = 0xFFFFFF;

    private final Map<String, Ink> inks;
    private final PressResources resources;
    private final PressColours press;
    private final Set<Notice> notices = new LinkedHashSet<>();

    InkChoice(Map<String, Ink> inks, PressResources resources, PressColours press) {
        this.inks = new TreeMap<>(inks);
        this.resources = resources;
        this.press = press;
    }

    /** What is to be said of the colours so far, each once. */
    List<Notice> notices() {
        return List.copyOf(notices);
    }

    /**
     * How a screen colour is printed: as the ink that shows it; white as none, black as black; any
     * other in process inks.
     *
     * @param rgb 0xRRGGBB
     * @param master the file that has it
     */
    Colours.Shade shade(int rgb, Place master) {
        Set<Colours.Shade> shades = new LinkedHashSet<>();
        List<String> names = new ArrayList<>();
        inks.forEach(
                (name, ink) -> {
                    if (ink.screen() == rgb) {
                        names.add(name);
                        shades.add(Colours.PRESS.shade(ink, resources));
                    }
                });
        String colour = String.format("#%06X", rgb);
        if (shades.size() > 1) {
            notices.add(
                    Notice.error(master, "pdf.artwork-alike", colour, String.join(", ", names)));
        }
        if (!shades.isEmpty()) {
            return shades.iterator().next();
        }
        if (rgb == WHITE || rgb == 0) {
            return Colours.Shade.process(0, 0, 0, rgb == 0 ? 100 : 0);
        }
        notices.add(
                Notice.finding(
                        master,
                        "pdf.artwork-colour",
                        colour,
                        String.join(", ", new TreeSet<>(inks.keySet()))));
        return converted(rgb);
    }

    private Colours.Shade converted(int rgb) {
        if (rgb == (rgb & 0xFF) * 0x010101) {
            int grey = press.greys(SourceColours.SRGB)[rgb & 0xFF];
            return Colours.Shade.process(0, 0, 0, percent(255 - grey));
        }
        int cmyk = press.limited(press.cmyk(rgb, SourceColours.SRGB));
        return Colours.Shade.process(
                percent(cmyk >>> 24),
                percent(cmyk >> 16 & 0xFF),
                percent(cmyk >> 8 & 0xFF),
                percent(cmyk & 0xFF));
    }

    private static int percent(int part) {
        return Math.round(part * 100 / 255f);
    }
}
