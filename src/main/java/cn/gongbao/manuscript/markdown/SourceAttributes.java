package cn.gongbao.manuscript.markdown;

import cn.gongbao.manuscript.web.Lines;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * Tells of every element its line in the source, and of numbered lists the mark after the number.
 */
final class SourceAttributes implements AttributeProvider {

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (!node.getSourceSpans().isEmpty()) {
            attributes.put(Lines.LINE, String.valueOf(SourceLines.of(node)));
        }
        if (node instanceof OrderedList list && ")".equals(list.getMarkerDelimiter())) {
            attributes.put(Lines.DELIMITER, ")");
        }
    }
}
