package cn.gongbao.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What layout.yaml says: the page, its masters, inks and faces.
 *
 * @param name the folder's name
 * @param folder where the layout's files lie
 * @param width of the trimmed page
 * @param height of the trimmed page
 * @param bleed on every side of the page
 * @param template the issue template (Mustache), relative to the folder
 * @param styles the style sheet, relative to the folder
 * @param masters page masters by the name that the {@code page} property uses
 * @param inks by name; {@code black} is always there
 * @param faces every face the styles may ask for
 * @param fallback families tried in this order for a character that the named families lack
 * @param lexicon organs and phrases that no title line may split, shared ones and its own
 * @param editions what a build makes, and how
 * @param signature what the page count is brought to
 */
public record Layout(
        String name,
        Path folder,
        Length width,
        Length height,
        Length bleed,
        String template,
        String styles,
        Map<String, MasterFiles> masters,
        Map<String, Ink> inks,
        List<FaceFile> faces,
        List<String> fallback,
        Lexicon lexicon,
        Editions editions,
        Signature signature) {

    /** Copies the collections. */
    public Layout {
        masters = Map.copyOf(masters);
        inks = Map.copyOf(inks);
        faces = List.copyOf(faces);
        fallback = List.copyOf(fallback);
    }

    /** This layout with another page count. */
    public Layout with(Signature other) {
        return new Layout(
                name, folder, width, height, bleed, template, styles, masters, inks, faces,
                fallback, lexicon, editions, other);
    }

    /** The file that says all this, for what is wrong with it. */
    public Place place() {
        return Place.of(name + "/layout.yaml");
    }

    /**
     * The files of a page master, relative to the layout's folder.
     *
     * @param recto for right-hand pages
     * @param verso for left-hand pages; the same file where both sides are alike
     * @param folio whether pages of this master are counted and carry a page number
     */
    public record MasterFiles(String recto, String verso, boolean folio) {}

    /**
     * A face and where it lies.
     *
     * @param family as in {@code font-family}
     * @param weight as in {@code font-weight}, 100 to 900
     * @param file an absolute path, or one relative to the fonts folder or else to the layout's; of
     *     a collection, then {@code #} and the PostScript name or the number of one of its fonts
     */
    public record FaceFile(String family, int weight, String file) {}
}
