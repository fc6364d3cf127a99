package cn.gongbao.pdf;

import java.util.Set;
import java.util.TreeSet;

/**
 * One page's content stream, with the graphics state it has reached, so that nothing is said twice.
 */
final class PageStream {

    private final ContentBuffer out = new ContentBuffer(1 << 16);
    private final Set<String> fonts = new TreeSet<>();
    private final Set<String> forms = new TreeSet<>();
    private final Set<String> spaces = new TreeSet<>();
    private final Set<String> states = new TreeSet<>();
    private final Set<String> plates = Plates.none();
    private Colours.Shade fill;
    private Colours.Shade stroke;
    private String font;
    private long size;
    private long rise;
    private String dots;
    private boolean overprint;

    PageStream() {
        start();
    }

    /** Forgets all, for the next page. */
    void start() {
        out.clear();
        fonts.clear();
        forms.clear();
        spaces.clear();
        states.clear();
        plates.clear();
        fill = Colours.Shade.BLACK;
        stroke = Colours.Shade.BLACK;
        font = null;
        size = 0;
        rise = 0;
        dots = "";
        overprint = false;
    }

    ContentBuffer out() {
        return out;
    }

    /** Resource names of the fonts used on this page. */
    Set<String> fonts() {
        return fonts;
    }

    /** Resource names of the artwork and pictures used on this page. */
    Set<String> forms() {
        return forms;
    }

    /** Resource names of the separations used on this page. */
    Set<String> spaces() {
        return spaces;
    }

    /** Resource names of the graphics states used on this page. */
    Set<String> states() {
        return states;
    }

    /** The plates that this page needs so far; none in screen colours. */
    Set<String> plates() {
        return plates;
    }

    /** Lays ink on what is beneath, or in its place, from here on. */
    void overprint(boolean wanted) {
        if (wanted != overprint) {
            overprint = wanted;
            String name = wanted ? PressResources.OVERPRINT : PressResources.KNOCKOUT;
            states.add(name);
            out.octet('/').ascii(name).ascii(" gs\n");
        }
    }

    private void needs(Colours.Shade shade) {
        plates.addAll(shade.plates());
        if (shade.space() != null) {
            spaces.add(shade.space());
        }
    }

    void fill(Colours.Shade shade) {
        if (!shade.equals(fill)) {
            needs(shade);
            fill = shade;
            out.ascii(shade.fill()).octet('\n');
        }
    }

    private void stroke(Colours.Shade shade) {
        if (!shade.equals(stroke)) {
            needs(shade);
            stroke = shade;
            out.ascii(shade.stroke()).octet('\n');
        }
    }

    boolean fontIs(String name, long emu) {
        return name.equals(font) && size == emu;
    }

    void font(String name, long emu) {
        if (!fontIs(name, emu)) {
            font = name;
            size = emu;
            fonts.add(name);
            out.octet('/').ascii(name).octet(' ').points(emu).ascii("Tf\n");
        }
    }

    void rise(long emu) {
        if (rise != emu) {
            rise = emu;
            out.points(emu).ascii("Ts\n");
        }
    }

    /** Draws a form or picture by its resource name. */
    void draw(String name) {
        forms.add(name);
        out.octet('/').ascii(name).ascii(" Do\n");
    }

    /** A row of round dots, as a line of round caps around dashes of no length. */
    void dots(Colours.Shade shade, long x, long y, int count, long pitch, long diameter) {
        stroke(shade);
        overprint(shade.overprints());
        String shape = diameter + " " + pitch;
        if (!shape.equals(dots)) {
            out.points(diameter).ascii("w 1 J [0 ");
            out.decimal(Math.floorDiv(pitch * 200 + 127, 254), 4).ascii("] 0 d\n");
            dots = shape;
        }
        // The line ends in the gap after the last dot, so that no rounding can lose or add one.
        long end = x + (count - 1) * pitch + pitch / 3;
        out.points(x).points(y).ascii("m ").points(end).points(y).ascii("l S\n");
    }
}
