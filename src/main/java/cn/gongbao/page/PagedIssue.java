package cn.gongbao.page;

import cn.gongbao.model.Ink;
import cn.gongbao.model.Length;
import java.util.List;
import java.util.Map;

/**
 * An issue made up into pages: what every edition is drawn from.
 *
 * @param information for the document's metadata
 * @param width of the trimmed page
 * @param height of the trimmed page
 * @param bleed around it
 * @param inks by name
 * @param pages in order; their number is the list's place plus one
 * @param structure root of the structure tree
 * @param outline entries of the first level
 * @param pictures bytes of JPEG and PNG files by name
 */
public record PagedIssue(
        Information information,
        Length width,
        Length height,
        Length bleed,
        Map<String, Ink> inks,
        List<Page> pages,
        Structure structure,
        List<Outline> outline,
        Map<String, byte[]> pictures) {

    /** Copies the collections. */
    public PagedIssue {
        inks = Map.copyOf(inks);
        pages = List.copyOf(pages);
        outline = List.copyOf(outline);
        pictures = Map.copyOf(pictures);
    }

    /** An issue without pictures. */
    public PagedIssue(
            Information information,
            Length width,
            Length height,
            Length bleed,
            Map<String, Ink> inks,
            List<Page> pages,
            Structure structure,
            List<Outline> outline) {
        this(information, width, height, bleed, inks, pages, structure, outline, Map.of());
    }

    /**
     * What the metadata say.
     *
     * @param title of the document
     * @param creator or null
     * @param language BCP 47
     * @param date ISO date or null
     */
    public record Information(String title, String creator, String language, String date) {}

    /**
     * An entry of the outline.
     *
     * @param title on one line
     * @param page physical number from 1
     * @param y the place on that page that comes to the window's top
     * @param children entries below it
     */
    public record Outline(String title, int page, Length y, List<Outline> children) {

        /** Copies the children. */
        public Outline {
            children = List.copyOf(children);
        }
    }
}
