package cn.gongbao.manuscript;

import cn.gongbao.model.Issue;
import cn.gongbao.model.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** Finds the files in an issue folder that an issue was made from. */
public final class IssueSources {

    /** What was put right in the documents before they came here. */
    public static final String REPAIRS = "repairs.tsv";

    /** The source text before anything was put right in it. */
    public static final String DUMP = "dump.txt";

    private static final String PICTURES = "pictures/";

    private IssueSources() {}

    /**
     * The manifest, all files that the copy comes from, pictures beside web pages, and what tells
     * of repairs.
     *
     * @return contents by path in the folder
     * @throws UncheckedIOException if one cannot be read
     */
    public static SortedMap<String, byte[]> read(Path issueFolder, Issue issue) {
        SortedSet<String> names = new TreeSet<>(List.of(REPAIRS, DUMP));
        names.add(ManifestReader.FILE);
        issue.sources().forEach(source -> names.add(source.file()));
        for (Element element : issue.copy().select("[data-source]")) {
            names.add(file(element));
        }
        for (Issue.Article article : issue.articles()) {
            Element element = issue.copy().getElementById(article.id());
            if (element != null) {
                pictures(issue, article.id(), file(element), names);
            }
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String name : names) {
            Path file = issueFolder.resolve(name).normalize();
            if (file.startsWith(issueFolder.normalize()) && Files.isRegularFile(file)) {
                files.put(name, bytes(file));
            }
        }
        return files;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file that an element of the copy comes from. */
    public static String file(Element element) {
        return Place.read(element.attr("data-source")).file();
    }

    /** The copy names a picture of a document by the document's id; its file lies beside it. */
    private static void pictures(Issue issue, String id, String document, SortedSet<String> names) {
        String folder = document.substring(0, document.lastIndexOf('/') + 1);
        String prefix = PICTURES + id + "/";
        for (String picture : issue.pictures().keySet()) {
            if (picture.startsWith(prefix)) {
                names.add(folder + picture.substring(prefix.length()));
            }
        }
    }
}
