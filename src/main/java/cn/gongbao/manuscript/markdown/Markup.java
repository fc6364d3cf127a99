package cn.gongbao.manuscript.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * HTML written from Markdown.
 *
 * <p>HTML in the source goes through unchanged, and may begin in one block and end in another; so
 * all is written before it is parsed. What comes from Markdown names its line itself, what was HTML
 * is found by the line of the markup.
 *
 * @param html of the document
 * @param lines for every line of the markup that was HTML in the source its line there; else 0
 */
record Markup(String html, int[] lines) {

    static Markup of(Node document, List<Extension> extensions) {
        CountedText text = new CountedText();
        HtmlRenderer.builder()
                .extensions(extensions)
                .attributeProviderFactory(context -> new SourceAttributes())
                .nodeRendererFactory(context -> new Unchanged(context, text))
                .build()
                .render(document, text);
        return new Markup(text.html.toString(), text.lines());
    }

    /** Writes blocks of HTML as they stand. */
    private record Unchanged(HtmlNodeRendererContext context, CountedText text)
            implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(HtmlBlock.class);
        }

        @Override
        public void render(Node node) {
            HtmlWriter writer = context.getWriter();
            writer.line();
            text.begin(SourceLines.of(node));
            writer.raw(((HtmlBlock) node).getLiteral());
            text.end();
            writer.line();
        }
    }

    /** Text that counts its lines while it grows. */
    private static final class CountedText implements Appendable {
        private final StringBuilder html = new StringBuilder();
        private final List<Integer> lines = new ArrayList<>(List.of(0));
        private boolean unchanged;

        void begin(int line) {
            unchanged = true;
            lines.set(lines.size() - 1, line);
        }

        void end() {
            unchanged = false;
        }

        int[] lines() {
            return lines.stream().mapToInt(Integer::intValue).toArray();
        }

        @Override
        public Appendable append(CharSequence text) {
            return append(text, 0, text.length());
        }

        @Override
        public Appendable append(CharSequence text, int from, int to) {
            for (int i = from; i < to; i++) {
                append(text.charAt(i));
            }
            return this;
        }

        @Override
        public Appendable append(char character) {
            html.append(character);
            if (character == '\n') {
                lines.add(unchanged ? lines.get(lines.size() - 1) + 1 : 0);
            }
            return this;
        }
    }
}
