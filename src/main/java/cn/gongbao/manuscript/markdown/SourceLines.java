package cn.gongbao.manuscript.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** The lines that blocks of Markdown stand in, from 1. */
final class SourceLines {

    private SourceLines() {}

    /** The first line of a block; of what is around it, if it has no lines itself. */
    static int of(Node block) {
        for (Node at = block; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return at.getSourceSpans().get(0).getLineIndex() + 1;
            }
        }
        return 1;
    }

    /** The last line of a block. */
    static int endOf(Node block) {
        List<SourceSpan> spans = block.getSourceSpans();
        return spans.isEmpty() ? of(block) : spans.get(spans.size() - 1).getLineIndex() + 1;
    }
}
