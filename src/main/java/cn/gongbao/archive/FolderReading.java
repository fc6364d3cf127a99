package cn.gongbao.archive;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads a package that lies in a folder. */
public final class FolderReading {

    private FolderReading() {}

    /**
     * Reads every file of a folder; links are not followed.
     *
     * @param folder of the package
     * @param name of it, for the user
     * @throws IOException if a file cannot be read
     */
    public static Parcel read(Path folder, String name) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>(BagNames.ORDER);
        List<Notice> faults = new ArrayList<>();
        long size = 0;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all.sorted()::iterator) {
                String inside = inside(folder, path);
                if (Files.isSymbolicLink(path) && !inside.isEmpty()) {
                    faults.add(Notice.finding(Place.of(inside), "verify.link"));
                } else if (Files.isRegularFile(path)) {
                    size += Files.size(path);
                    if (size > Parcel.LARGEST || files.size() == Parcel.MOST) {
                        faults.add(
                                Notice.finding(
                                        Place.of(inside),
                                        "verify.too-large",
                                        Parcel.LARGEST,
                                        Parcel.MOST));
                        break;
                    }
                    files.put(inside, Files.readAllBytes(path));
                } else if (!Files.isDirectory(path)) {
                    faults.add(Notice.finding(Place.of(inside), "verify.no-file"));
                }
            }
        }
        return new Parcel(name, files, faults, null);
    }

    private static String inside(Path folder, Path path) {
        List<String> parts = new ArrayList<>();
        folder.relativize(path).forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }
}
