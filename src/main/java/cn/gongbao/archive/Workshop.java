package cn.gongbao.archive;

import cn.gongbao.model.Layout;
import cn.gongbao.model.Layout.FaceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lists what an issue was made with: the layout's files, fonts and profiles, with their hashes. */
public final class Workshop {

    /** Files of all layouts, beside their folders. */
    private static final List<String> SHARED = List.of("lexicon.txt", "papers.yaml");

    private static final String FONT_LIST = "fonts.tsv";
    private static final String PROFILE = "profile";
    private static final String README = "README.md";
    private static final int CELLS = 8;

    /** Stands between a collection and the name or number of one of its fonts. */
    private static final char MEMBER = '#';

    private Workshop() {}

    /** Every file of a layout and what layouts share, by its path from the layouts' folder. */
    public static List<FileRecord> layoutFiles(Layout layout) throws IOException {
        List<FileRecord> files = new ArrayList<>();
        Path folder = layout.folder().toAbsolutePath().normalize();
        Path layouts = folder.getParent();
        SortedMap<String, Path> byName = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> byName.put(name(layouts.relativize(file)), file));
        }
        for (Map.Entry<String, Path> file : byName.entrySet()) {
            if (!file.getKey().contains("/.") && !file.getKey().endsWith(".md")) {
                files.add(FileRecord.of(file.getKey(), Files.readAllBytes(file.getValue())));
            }
        }
        for (String name : SHARED) {
            Path file = layouts.resolve(name);
            if (Files.isRegularFile(file)) {
                files.add(FileRecord.of(name, Files.readAllBytes(file)));
            }
        }
        return files;
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }

    /**
     * The faces of a layout and the profiles of its editions.
     *
     * @param fontsFolder where the shipped faces and their list lie; the hashes in it were compared
     *     when the faces were opened
     */
    public static List<FontEntry> fonts(Layout layout, Path fontsFolder) throws IOException {
        Map<String, String[]> shipped = shipped(fontsFolder.resolve(FONT_LIST));
        List<FontEntry> fonts = new ArrayList<>();
        for (FaceFile face : layout.faces()) {
            String name = face.family() + " " + face.weight();
            String[] cells = shipped.get(face.file());
            fonts.add(
                    cells == null
                            ? unlisted("font", name, find(face.file(), fontsFolder, layout))
                            : new FontEntry(
                                    "font",
                                    name,
                                    cells[2],
                                    cells[6],
                                    cells[7],
                                    new FileRecord(cells[0], Long.parseLong(cells[5]), cells[3])));
        }
        if (layout.editions().paper() != null) {
            Path profile = layout.editions().paper().profile();
            fonts.add(unlisted(PROFILE, layout.editions().paper().condition(), profile));
            Path screen = profile.resolveSibling("sRGB.icc");
            if (Files.isRegularFile(screen)) {
                fonts.add(unlisted(PROFILE, "sRGB", screen));
            }
        }
        return fonts;
    }

    /** A profile is licensed by what stands beside it; of a face of the office nothing is known. */
    private static FontEntry unlisted(String kind, String name, Path file) throws IOException {
        String label = file.getFileName().toString();
        FileRecord record = FileRecord.of(label, Files.readAllBytes(file));
        boolean told = kind.equals(PROFILE) && Files.isRegularFile(file.resolveSibling(README));
        return new FontEntry(kind, name, "", "", told ? "profiles/" + README : "", record);
    }

    /** The file of a face; of a font of a collection, the collection's. */
    private static Path find(String file, Path fontsFolder, Layout layout) {
        int mark = file.lastIndexOf(MEMBER);
        List<String> names = mark > 0 ? List.of(file, file.substring(0, mark)) : List.of(file);
        for (String name : names) {
            for (Path folder : List.of(fontsFolder, layout.folder())) {
                if (Files.isRegularFile(folder.resolve(name))) {
                    return folder.resolve(name);
                }
            }
        }
        return layout.folder().resolve(file);
    }

    private static Map<String, String[]> shipped(Path list) throws IOException {
        Map<String, String[]> lines = new HashMap<>();
        if (Files.isRegularFile(list)) {
            for (String line : Files.readAllLines(list)) {
                String[] cells = line.split("\t");
                if (cells.length == CELLS) {
                    lines.put(cells[0], cells);
                }
            }
        }
        return lines;
    }
}
