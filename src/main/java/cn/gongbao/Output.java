package cn.gongbao;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes the files of a build: all of them or none.
 *
 * <p>They are written into a folder beside the old ones, then {@link Swap} puts them in the old
 * ones' place. Two builds into one folder wait for each other.
 */
public final class Output {

    /** Holds the lock between builds; as a file it may stay. */
    private static final String LOCK = ".lock";

    private Output() {}

    /**
     * Writes files into a folder, which is made if it is not there.
     *
     * @param files contents by name, with slashes between folders
     * @param whole folders among them that are put in place as a whole, so that nothing of an
     *     earlier build stays in them
     * @return where they stand, in the map's order
     * @throws IOException if one cannot be written or put in place; then all is as it was
     */
    static synchronized List<Path> write(Path folder, Map<String, byte[]> files, Set<String> whole)
            throws IOException {
        Files.createDirectories(folder);
        try (FileChannel lock =
                FileChannel.open(
                        folder.resolve(LOCK),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE)) {
            lock.lock();
            Swap swap = new Swap(folder);
            swap.recover();
            try {
                stage(swap.staged(), files);
                swap.run(units(files.keySet(), whole));
            } finally {
                delete(swap.staged());
            }
        }
        List<Path> written = new ArrayList<>();
        files.keySet().forEach(name -> written.add(folder.resolve(name)));
        return written;
    }

    private static void stage(Path staged, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path place = staged.resolve(file.getKey());
            Files.createDirectories(place.getParent());
            Files.write(place, file.getValue());
        }
    }

    /** What is moved at once: a folder that is whole, else each file. */
    private static Set<String> units(Set<String> names, Set<String> whole) {
        Set<String> units = new LinkedHashSet<>();
        for (String name : names) {
            String first = name.contains("/") ? name.substring(0, name.indexOf('/')) : name;
            units.add(whole.contains(first) ? first : name);
        }
        return units;
    }

    /**
     * Deletes a file or a folder with all that is in it, if it is there.
     *
     * @throws IOException if something of it cannot be deleted; the rest may be gone then
     */
    public static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
