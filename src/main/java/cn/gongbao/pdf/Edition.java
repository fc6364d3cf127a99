package cn.gongbao.pdf;

/**
 * What one edition of an issue does differently from another; all that varies stands here.
 *
 * @param name of the edition
 * @param bleedShown whether the page reaches to the bleed's edge, the trim given by its TrimBox;
 *     else the bleed is clipped away
 * @param colours what inks are drawn with
 */
public record Edition(String name, boolean bleedShown, Colours colours) {

    /** For screens and office printers: trimmed pages in screen colours. */
    public static final Edition READING = new Edition("reading", false, Colours.SCREEN);
}
