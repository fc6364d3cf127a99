package cn.gongbao.manuscript.source;

import cn.gongbao.model.Noted;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a plain text: every line that is not blank is a paragraph. */
public final class TextReader {

    private TextReader() {}

    /**
     * Reads a text.
     *
     * @param file where it lies
     * @param name as the user knows it
     * @return its paragraphs without indents, or errors: too large, not decodable, characters that
     *     no text may hold
     */
    public static Noted<Draft> read(Path file, String name) {
        Noted<SourceText> source = SourceText.readDocument(file, name);
        if (source.failed()) {
            return new Noted<>(null, source.notices());
        }
        Element body = Document.createShell("").body();
        for (SourceLine line : source.value().lines()) {
            body.appendElement("p")
                    .attr("data-source", name + ":" + line.place().line())
                    .appendText(line.text());
        }
        return new Noted<>(new Draft(body, Map.of(), List.of()), source.notices());
    }
}
