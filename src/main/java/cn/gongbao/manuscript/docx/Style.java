package cn.gongbao.manuscript.docx;

import java.util.List;
import java.util.Optional;

/**
 * A style with what it has from those it is based on.
 *
 * @param lineage its identifier and those it is based on, its own first
 * @param level 0 for a title, 1 to 9 for a heading; empty for body text
 * @param align as the file says it; empty if it does not
 * @param caption whether it is that of captions
 * @param list number of its list; empty if it has none
 * @param listLevel level in that list; empty if not said
 * @param look of its characters
 */
record Style(
        List<String> lineage,
        Optional<Integer> level,
        String align,
        boolean caption,
        Optional<Integer> list,
        Optional<Integer> listLevel,
        Look look) {

    static final Style NONE =
            new Style(
                    List.of(),
                    Optional.empty(),
                    "",
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Look.NONE);

    /** Copies the lineage. */
    Style {
        lineage = List.copyOf(lineage);
    }
}
