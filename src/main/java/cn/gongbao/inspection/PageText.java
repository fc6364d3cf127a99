package cn.gongbao.inspection;

import java.util.List;

/**
 * What one page of a finished PDF says.
 *
 * @param number physical number from 1
 * @param label what a viewer shows as the page's name
 * @param width of the trimmed page in points
 * @param height of the trimmed page in points
 * @param blocks the text in content order, artifacts left out
 * @param glyphs all glyphs in content order, those of artifacts included
 */
public record PageText(
        int number,
        String label,
        double width,
        double height,
        List<Block> blocks,
        List<Glyph> glyphs) {

    /** Copies the lists. */
    public PageText {
        blocks = List.copyOf(blocks);
        glyphs = List.copyOf(glyphs);
    }

    /** The page's text, a line for each block. */
    public String text() {
        return String.join("\n", blocks.stream().map(Block::text).toList());
    }

    /**
     * Text of one marked content; a paragraph broken by a column, a page or an artifact has
     * several.
     *
     * @param element place of its structure element in the tree, counted from 1 in reading order,
     *     or 0 for text that is not in the tree
     * @param role the element's type, or empty
     * @param text with ActualText in place of what it stands for
     */
    public record Block(int element, String role, String text) {}

    /**
     * A glyph where it stands.
     *
     * @param text what its code means, whatever an ActualText around it says
     * @param x of its origin, in points from the trimmed page's left edge
     * @param y of its origin, in points from the trimmed page's top edge
     * @param font PostScript name, its subset tag included
     * @param size the em in points
     * @param turned whether its line runs downward
     * @param artifact whether it is no part of the text
     * @param advance how far its font moves on behind it, in points
     * @param element place of its structure element in the tree, as in {@link Block}
     * @param role the element's type, or empty
     */
    public record Glyph(
            String text,
            double x,
            double y,
            String font,
            double size,
            boolean turned,
            boolean artifact,
            double advance,
            int element,
            String role) {

        /** This glyph at another place. */
        public Glyph moved(double right, double down) {
            return new Glyph(
                    text, x + right, y + down, font, size, turned, artifact, advance, element,
                    role);
        }
    }
}
