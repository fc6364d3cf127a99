package cn.gongbao;

import cn.gongbao.manuscript.ManifestReader;
import cn.gongbao.model.Issue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** Finds the files in an issue folder that an issue was made from. */
final class IssueSources {

    /** What tells how a text became what it is, where there is such. */
    private static final List<String> BESIDE = List.of("repairs.tsv", "dump.txt");

    private static final String PICTURES = "pictures/";

    private IssueSources() {}

    /**
     * The manifest, all files that the copy comes from, pictures beside web pages, and what tells
     * of repairs.
     *
     * @return contents by path in the folder
     * @throws IOException if one cannot be read
     */
    static SortedMap<String, byte[]> read(Path issueFolder, Issue issue) throws IOException {
        SortedSet<String> names = new TreeSet<>(BESIDE);
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
                files.put(name, Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** The file that an element of the copy comes from. */
    static String file(Element element) {
        String source = element.attr("data-source");
        return source.replaceFirst(":\\d+$", "");
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
