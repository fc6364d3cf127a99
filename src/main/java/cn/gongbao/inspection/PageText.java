package cn.gongbao.inspection;

import cn.gongbao.model.Length;
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
 * @param leaders rows of dots in content order
 */
public record PageText(
        int number,
        String label,
        double width,
        double height,
        List<Block> blocks,
        List<Glyph> glyphs,
        List<Leader> leaders) {

    /** Half a point: what two programs may round differently. */
    private static final double ROUNDING = 0.5;

    /** Copies the lists. */
    public PageText {
        blocks = List.copyOf(blocks);
        glyphs = List.copyOf(glyphs);
        leaders = List.copyOf(leaders);
    }

    /** Whether the page is counted and bears a folio: its label is a number. */
    boolean counted() {
        return label.matches("\\d+");
    }

    /** Whether the trimmed page is of this size. */
    public boolean measures(Length wide, Length high) {
        return Math.abs(width - wide.points()) <= ROUNDING
                && Math.abs(height - high.points()) <= ROUNDING;
    }

    /** This page with other glyphs. */
    public PageText with(List<Glyph> changed) {
        return new PageText(number, label, width, height, blocks, changed, leaders);
    }

    /** This page with other rows of dots. */
    public PageText withLeaders(List<Leader> changed) {
        return new PageText(number, label, width, height, blocks, glyphs, changed);
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
     * A row of dots, in points from the trimmed page's top left corner.
     *
     * @param x of the first dot's centre
     * @param y of all centres
     * @param pitch from dot to dot
     * @param count of dots
     * @param diameter of a dot
     */
    public record Leader(double x, double y, double pitch, int count, double diameter) {

        /** Centre of the last dot. */
        double end() {
            return x + (count - 1) * pitch;
        }

        /** This row at another place. */
        public Leader moved(double right, double down) {
            return new Leader(x + right, y + down, pitch, count, diameter);
        }
    }

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
