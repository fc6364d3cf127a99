package cn.gongbao.inspection.preflight.content;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * A page as a press gets it.
 *
 * @param number from 1
 * @param dictionary in the file
 * @param media the MediaBox, as inherited
 * @param crop the CropBox, or null
 * @param bleed the BleedBox, or null
 * @param trim the TrimBox, or null
 * @param art the ArtBox, or null
 * @param rotation as inherited, in degrees
 * @param marks in the order in which they are painted
 * @param fonts that show them
 * @param inlineFilters of inline images
 * @param streams content streams that were run, each counted once in a file
 * @param troubles with them
 */
public record PrintedPage(
        int number,
        COSDictionary dictionary,
        Box media,
        Box crop,
        Box bleed,
        Box trim,
        Box art,
        int rotation,
        List<Mark> marks,
        List<ShownFont> fonts,
        List<String> inlineFilters,
        int streams,
        List<Trouble> troubles) {

    /**
     * A crop mark may begin where the bleed ends; its line's own width is no part of the artwork.
     */
    private static final double EDGE = 0.5;

    /** Copies the lists. */
    public PrintedPage {
        marks = List.copyOf(marks);
        fonts = List.copyOf(fonts);
        inlineFilters = List.copyOf(inlineFilters);
        troubles = List.copyOf(troubles);
    }

    /** Where the sheet is cut; without a box that says so, all that a viewer shows. */
    public Box cut() {
        return trim != null ? trim : art != null ? art : crop != null ? crop : media;
    }

    /** How far the artwork may reach; ISO 32000-1 14.11.2 for where that is not said. */
    public Box reach() {
        return bleed != null ? bleed : crop != null ? crop : media;
    }

    /** Whether a mark is for the printer, as it lies outside of what the artwork may reach. */
    public boolean forThePrinter(Mark mark) {
        Box inside = mark.box().intersection(reach().grown(-EDGE));
        return inside.left() > inside.right() || inside.bottom() > inside.top();
    }

    /** The marks of the artwork. */
    public List<Mark> artwork() {
        return marks.stream().filter(mark -> !forThePrinter(mark)).toList();
    }
}
