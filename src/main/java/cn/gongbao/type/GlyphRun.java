package cn.gongbao.type;

import cn.gongbao.model.Length;

/**
 * Glyphs of one face and size at fixed places along a line, with the text they show.
 *
 * <p>Arrays belong to the run and are never changed after it was made.
 *
 * @param face the face
 * @param size the em
 * @param glyphs glyph ids
 * @param offsets from the run's start to each glyph's origin, in EMU, along the line
 * @param clusters index into {@code text} of the first character that each glyph shows; never
 *     falling
 * @param text the characters shown, in reading order, separators and selectors kept
 * @param language BCP 47 tag where it differs from the document's, else null
 */
public record GlyphRun(
        Face face,
        Length size,
        int[] glyphs,
        int[] offsets,
        int[] clusters,
        String text,
        String language) {

    /** Checks that the arrays agree. */
    public GlyphRun {
        if (glyphs.length != offsets.length || glyphs.length != clusters.length) {
            throw new IllegalArgumentException("glyphs, offsets and clusters differ in number");
        }
    }

    /**
     * The characters that glyph {@code index} shows; empty if it shares those of the one before.
     */
    public String textOf(int index) {
        int from = clusters[index];
        int to = index + 1 < clusters.length ? clusters[index + 1] : text.length();
        return text.substring(from, Math.max(from, to));
    }
}
