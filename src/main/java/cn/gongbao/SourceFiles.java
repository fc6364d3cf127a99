package cn.gongbao;

import cn.gongbao.manuscript.Manifest;
import cn.gongbao.manuscript.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of an issue folder that its pages are made from, as they lie there. */
final class SourceFiles {

    /** Name of the manifest. */
    static final String MANIFEST = "issue.yaml";

    /** What was put right in the documents before they came here, if the folder tells that. */
    static final String REPAIRS = "repairs.tsv";

    private SourceFiles() {}

    /** The files by name, with slashes: the manifest first, then in the order of the issue. */
    static Map<String, byte[]> read(Path folder, Manifest manifest) {
        List<String> names = new ArrayList<>(List.of(MANIFEST));
        String introduction = Value.textOf(manifest.front().introduction());
        if (introduction != null) {
            names.add(introduction);
        }
        for (Manifest.Section section : manifest.contents()) {
            section.documents().forEach(document -> names.add(document.source().text()));
        }
        names.add(REPAIRS);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
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
}
