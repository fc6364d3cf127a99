package cn.gongbao.manuscript.source;

import cn.gongbao.model.Omission;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * A document as the reader of its format understood it, before anyone asks what its paragraphs are.
 *
 * <p>The body's children are blocks, each with {@code data-source="file:number"}, the number being
 * that of its line, or of its paragraph where the format has no lines:
 *
 * <ul>
 *   <li>{@code p}, with {@code data-level} 0 to 9 where the source calls it a title (0) or a
 *       heading of an outline level, and {@code data-align} where it is not justified
 *   <li>{@code table} with {@code caption}, {@code colgroup}, {@code thead} and {@code tbody};
 *       cells hold blocks; {@code col} has {@code data-width}, a share of the sum
 *   <li>{@code ul} of {@code li}, each with its label in {@code span.label}; lists may be nested
 *   <li>{@code figure} with {@code img} and perhaps {@code figcaption}; {@code src} is a name in
 *       {@link #pictures}; {@code data-width} and {@code data-height} are in millimetres
 *   <li>{@code aside.footnote} with the id that an {@code a.noteref} in the text leads to
 * </ul>
 *
 * <p>Inside paragraphs stand {@code b}, {@code i}, {@code u}, {@code sup}, {@code sub}, {@code
 * em.emphasis}, {@code a}, {@code br} and text. What the reader itself added, as a computed number,
 * stands in an element with {@code data-added}.
 *
 * @param body of the document
 * @param pictures bytes of JPEG and PNG files by name
 * @param omissions what the source holds and the body does not
 */
public record Draft(Element body, Map<String, byte[]> pictures, List<Omission> omissions) {

    /** Copies the collections. */
    public Draft {
        pictures = Map.copyOf(pictures);
        omissions = List.copyOf(omissions);
    }
}
