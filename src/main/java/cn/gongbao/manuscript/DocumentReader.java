package cn.gongbao.manuscript;

import cn.gongbao.manuscript.docx.WordReader;
import cn.gongbao.manuscript.markdown.MarkdownReader;
import cn.gongbao.manuscript.source.Draft;
import cn.gongbao.manuscript.web.WebReader;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Reads a document by the format that its name tells. */
final class DocumentReader {

    private DocumentReader() {}

    /** Whether a name is that of a plain text. */
    static boolean isPlain(String name) {
        return ending(name).equals("txt");
    }

    /** Whether a name is that of a web page. */
    static boolean isWeb(String name) {
        return ending(name).matches("html?");
    }

    /**
     * Reads a document that is no plain text.
     *
     * @param file where it lies
     * @param id of the document; its pictures and notes are named by it, so that those of no two
     *     documents are the same
     * @param entry that names it
     * @return the draft, or an error where the format is none that is read
     */
    static Noted<Draft> read(Path file, String id, Manifest.Entry entry) {
        String name = entry.source().text();
        Noted<Draft> draft =
                switch (ending(name)) {
                    case "docx", "doc" -> WordReader.read(file, name);
                    case "html", "htm" -> web(file, name, entry.article());
                    case "md", "markdown" -> MarkdownReader.read(file, name);
                    default ->
                            new Noted<>(
                                    null,
                                    List.of(
                                            Notice.error(
                                                    entry.source().place(),
                                                    "document.format",
                                                    name)));
                };
        return draft.failed() ? draft : new Noted<>(named(draft.value(), id), draft.notices());
    }

    private static Noted<Draft> web(Path file, String name, Value article) {
        return article == null
                ? WebReader.read(file, name)
                : WebReader.read(file, name, article.text(), article.place());
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Draft named(Draft draft, String id) {
        String folder = "pictures/" + id + "/";
        Map<String, byte[]> pictures = new HashMap<>();
        draft.pictures().forEach((name, bytes) -> pictures.put(folder + name, bytes));
        Element body = draft.body().clone();
        for (Element picture : body.select("img[src]")) {
            picture.attr("src", folder + picture.attr("src"));
        }
        for (Element note : body.select("aside.footnote[id]")) {
            note.attr("id", id + "-" + note.id());
        }
        for (Element reference : body.select("a.noteref[href^=#]")) {
            reference.attr("href", "#" + id + "-" + reference.attr("href").substring(1));
        }
        return new Draft(body, pictures, draft.omissions());
    }
}
