package cn.gongbao.inspection.preflight.content;

/**
 * What one painting operator leaves on a page.
 *
 * @param page from 1
 * @param box what it fits into, in the page's units, cut by the clip's
 * @param colour what it puts on plates
 * @param overprint whether it leaves other plates alone, ISO 32000-1 8.6.7
 * @param overprintMode 0 or 1
 * @param transparent whether it mixes with what lies below
 * @param form what was painted
 */
public record Mark(
        int page,
        Box box,
        Colour colour,
        boolean overprint,
        int overprintMode,
        boolean transparent,
        Form form) {

    /** What was painted. */
    public sealed interface Form permits Lettering, Line, Area, Picture, Shade {}

    /**
     * The glyphs of one operator that shows text, or of a Type 3 font.
     *
     * @param text its beginning, as far as the font tells it
     * @param size of the type in points as it is seen
     * @param font its name
     */
    public record Lettering(String text, double size, String font) implements Form {}

    /**
     * A path that is stroked.
     *
     * @param width in points as it is seen; 0 for the thinnest that a device can make
     */
    public record Line(double width) implements Form {}

    /**
     * A path that is filled.
     *
     * @param least of its width and height in points, before clipping
     * @param rectangle whether it covers its box
     */
    public record Area(double least, boolean rectangle) implements Form {}

    /**
     * An image.
     *
     * @param width in samples
     * @param height in samples
     * @param bits of a component
     * @param mask whether it is a stencil for the fill colour
     * @param resolution the lower of both directions, in samples per inch
     */
    public record Picture(int width, int height, int bits, boolean mask, double resolution)
            implements Form {

        /** Whether it is line art in black and white. */
        public boolean lineArt() {
            return mask || bits == 1;
        }
    }

    /** A smooth transition of colours. */
    public record Shade() implements Form {}

    /** Whether it is text. */
    public boolean lettering() {
        return form instanceof Lettering;
    }

    /** What it is in a word: {@code text line area picture shade}. */
    public String kind() {
        if (form instanceof Lettering) {
            return "text";
        }
        if (form instanceof Line) {
            return "line";
        }
        if (form instanceof Area) {
            return "area";
        }
        return form instanceof Picture ? "picture" : "shade";
    }

    /** Whether it fills its box from edge to edge. */
    public boolean coversItsBox() {
        return form instanceof Area area && area.rectangle()
                || form instanceof Picture picture && !picture.mask()
                || form instanceof Shade;
    }
}
