package cn.gongbao.page;

import cn.gongbao.model.Length;

/**
 * A named area of a page master that text is set into.
 *
 * @param name as {@code flow-into} calls it
 * @param x of its left edge from the trimmed page's left edge
 * @param y of its top edge from the trimmed page's top edge
 * @param width of the area
 * @param height of the area
 * @param align where text shorter than the frame stands
 * @param content text of a frame that the layout fills, with placeholders such as {@code {folio}};
 *     null for a frame that copy flows into
 */
public record Frame(
        String name, Length x, Length y, Length width, Length height, Align align, String content) {

    /** Where text shorter than its frame stands. */
    public enum Align {
        TOP,
        MIDDLE,
        BOTTOM
    }
}
