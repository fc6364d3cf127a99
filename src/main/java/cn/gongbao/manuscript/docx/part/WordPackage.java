package cn.gongbao.manuscript.docx.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a Word package holds of a document.
 *
 * @param document the main part
 * @param styles if there are any
 * @param numbering if there is any
 * @param footnotes if there are any
 * @param endnotes if there are any
 * @param comments if there are any
 * @param margins headers and footers
 * @param media bytes of the pictures that these parts refer to, by the names of their parts
 * @param macros whether programs are stored in it
 */
public record WordPackage(
        Part document,
        Optional<Part> styles,
        Optional<Part> numbering,
        Optional<Part> footnotes,
        Optional<Part> endnotes,
        Optional<Part> comments,
        List<Part> margins,
        Map<String, byte[]> media,
        boolean macros) {

    /** Copies the collections. */
    public WordPackage {
        margins = List.copyOf(margins);
        media = Map.copyOf(media);
    }
}
