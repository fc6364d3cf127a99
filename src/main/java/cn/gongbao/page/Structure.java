package cn.gongbao.page;

import java.util.List;

/**
 * A node of the document's structure tree.
 *
 * @param id what {@link Placed#tag()} refers to; unique in the issue, 0 for the root
 * @param role standard structure type of ISO 32000-1 §14.8.4, such as Document, Sect, H1, P, TOCI
 * @param title for sections and headings, or null
 * @param language BCP 47 tag where it differs from its parent's, else null
 * @param alternative text for figures, else null
 * @param source {@code file:line} of the block, or null
 * @param children in reading order
 * @param cell what a cell of a table spans and heads, else null
 */
public record Structure(
        int id,
        String role,
        String title,
        String language,
        String alternative,
        String source,
        List<Structure> children,
        Cell cell) {

    /**
     * What a cell of a table spans and heads, ISO 32000-1 §14.8.5.7.
     *
     * @param scope Row or Column for a heading, else null
     */
    public record Cell(int rowSpan, int columnSpan, String scope) {}

    /** Copies the children. */
    public Structure {
        children = List.copyOf(children);
    }

    /** A node that is no cell of a table. */
    public Structure(
            int id,
            String role,
            String title,
            String language,
            String alternative,
            String source,
            List<Structure> children) {
        this(id, role, title, language, alternative, source, children, null);
    }
}
