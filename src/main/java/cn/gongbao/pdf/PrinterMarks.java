package cn.gongbao.pdf;

import cn.gongbao.model.Length;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * The marks around a page, which are cut off: where to cut, whether plates lie on each other, how
 * much ink there is. All stand outside the bleed; pages of the same plates share them.
 */
final class PrinterMarks {

    private static final Length ROOM = Length.mm(10);

    private static final Length NEAREST = Length.mm(3);
    private static final Length CROP = Length.mm(5);
    private static final Length HAIR = Length.pt(0.25);
    private static final Length PATCH = Length.mm(6);
    private static final Length PATCH_GAP = Length.mm(2);
    private static final Length TARGET = Length.mm(5);
    private static final Length ARM = Length.mm(3);
    private static final Length RADIUS = Length.mm(2);

    /** How far a quarter of a circle's control points reach, for a radius of 1. */
    private static final double QUARTER = 0.5522848;

    private final Length width;
    private final Length height;
    private final Length bleed;
    private final Shades plates;
    private final PressResources resources;
    private final Streams streams;
    private final Map<Set<String>, String> names = new HashMap<>();
    private final Map<String, COSStream> forms = new HashMap<>();
    private ContentBuffer out;

    /**
     * Marks around pages of a size.
     *
     * @param plates each plate's ink alone
     */
    PrinterMarks(
            Length width,
            Length height,
            Length bleed,
            Shades plates,
            PressResources resources,
            Streams streams) {
        this.width = width;
        this.height = height;
        this.bleed = bleed;
        this.plates = plates;
        this.resources = resources;
        this.streams = streams;
    }

    /**
     * What bleed and marks need on every side of the trim: whole points, so that the trim, counted
     * from there, is rounded as it is from nothing.
     */
    static Length room(Length bleed) {
        return Length.pt(Math.round(bleed.plus(ROOM).points()));
    }

    /** Resource name of the marks of pages that are printed from some plates. */
    String name(Set<String> wanted) {
        String known = names.get(wanted);
        if (known != null) {
            return known;
        }
        String name = "M" + (names.size() + 1);
        names.put(Set.copyOf(wanted), name);
        forms.put(name, form(wanted));
        return name;
    }

    /** The marks by resource name. */
    Map<String, COSStream> forms() {
        return forms;
    }

    private COSStream form(Set<String> wanted) {
        out = new ContentBuffer(1 << 12);
        COSDictionary spaces = new COSDictionary();
        String all = resources.registration();
        spaces.setItem(all, resources.space(all));
        out.octet('/').ascii(PressResources.KNOCKOUT).ascii(" gs /").ascii(all);
        // A form takes over the page's state, which leaders leave with round caps and dashes.
        out.ascii(" CS 1 SCN ").points(HAIR.emu()).ascii("w 0 J [] 0 d\n");
        crops();
        targets();
        bar(wanted, spaces);
        COSStream form = streams.compressed(out.bytes(), out.length());
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, box());
        COSDictionary states = new COSDictionary();
        String knockout = PressResources.KNOCKOUT;
        states.setItem(knockout, resources.state(knockout));
        COSDictionary own = new COSDictionary();
        own.setItem(COSName.COLORSPACE, spaces);
        own.setItem(COSName.EXT_G_STATE, states);
        form.setItem(COSName.RESOURCES, own);
        return form;
    }

    private COSArray box() {
        long room = room(bleed).emu();
        return Rectangles.between(-room, -room, width.emu() + room, height.emu() + room);
    }

    private void crops() {
        long from = Math.max(NEAREST.emu(), bleed.emu());
        long to = from + CROP.emu();
        for (long y : new long[] {0, height.emu()}) {
            line(-to, y, -from, y);
            line(width.emu() + from, y, width.emu() + to, y);
        }
        for (long x : new long[] {0, width.emu()}) {
            line(x, -to, x, -from);
            line(x, height.emu() + from, x, height.emu() + to);
        }
    }

    private void targets() {
        long out = bleed.plus(TARGET).emu();
        target(-out, height.emu() / 2);
        target(width.emu() + out, height.emu() / 2);
        target(width.emu() / 2, -out);
        target(width.emu() / 2, height.emu() + out);
    }

    private void target(long x, long y) {
        line(x - ARM.emu(), y, x + ARM.emu(), y);
        line(x, y - ARM.emu(), x, y + ARM.emu());
        long r = RADIUS.emu();
        long c = Math.round(r * QUARTER);
        out.points(x + r).points(y).ascii("m\n");
        curve(x + r, y + c, x + c, y + r, x, y + r);
        curve(x - c, y + r, x - r, y + c, x - r, y);
        curve(x - r, y - c, x - c, y - r, x, y - r);
        curve(x + c, y - r, x + r, y - c, x + r, y);
        out.ascii("s\n");
    }

    private void line(long fromX, long fromY, long toX, long toY) {
        out.points(fromX).points(fromY).ascii("m ");
        out.points(toX).points(toY).ascii("l S\n");
    }

    private void curve(long... places) {
        for (long place : places) {
            out.points(place);
        }
        out.ascii("c\n");
    }

    /** A patch of each plate at its full, and then at half; below the foot, clear of the target. */
    private void bar(Set<String> wanted, COSDictionary spaces) {
        long x = PATCH.emu();
        long y = -bleed.plus(PATCH_GAP).plus(PATCH).emu();
        long middle = width.emu() / 2;
        for (String tone : new String[] {"", Shades.HALF}) {
            for (String plate : wanted) {
                Colours.Shade shade = plates.of(plate + tone);
                if (shade.space() != null) {
                    spaces.setItem(shade.space(), resources.space(shade.space()));
                }
                if (x + PATCH.emu() > middle - ARM.emu() && x < middle + ARM.emu()) {
                    x = middle + ARM.plus(PATCH_GAP).emu();
                }
                out.ascii(shade.fill()).octet(' ').points(x).points(y);
                out.points(PATCH.emu()).points(PATCH.emu()).ascii("re f\n");
                x += PATCH.emu();
            }
        }
    }
}
