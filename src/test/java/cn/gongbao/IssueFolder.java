package cn.gongbao;

import cn.gongbao.model.Editions;
import cn.gongbao.proof.Proof;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * An issue of this repository that tests build, once for all of them.
 *
 * @param path the folder with its manifest
 */
record IssueFolder(Path path) {

    static final Path LAYOUTS = Path.of("layouts");
    static final Path FONTS = Path.of("fonts");

    // One folder for all, so that the masters are compiled once.
    static final Path OUTPUT = Path.of("target", "built-issues");
    private static final Map<IssueFolder, BuiltIssue> BUILT = new ConcurrentHashMap<>();
    private static final Map<String, BuiltIssue> LAID = new ConcurrentHashMap<>();

    /** The folders under samples, by name. */
    static List<IssueFolder> samples() {
        try (Stream<Path> folders = Files.list(Path.of("samples"))) {
            return folders.filter(Files::isDirectory).sorted().map(IssueFolder::new).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A sample by its name. */
    static IssueFolder sample(String name) {
        return new IssueFolder(Path.of("samples", name));
    }

    /** The first issue and every sample. */
    static List<IssueFolder> all() {
        List<IssueFolder> all = new ArrayList<>();
        all.add(new IssueFolder(Path.of("issues", "2017-01")));
        all.addAll(samples());
        return all;
    }

    String name() {
        return path.getFileName().toString();
    }

    /** What a build with a trace made of it; built at the first call. */
    BuiltIssue built() {
        synchronized (BUILT) {
            return BUILT.computeIfAbsent(this, folder -> folder.printed(null, OUTPUT));
        }
    }

    /** What a build in one of the layouts made of it; built at the first call. */
    BuiltIssue built(String layout) {
        synchronized (BUILT) {
            if (built().layout.equals(layout)) {
                return built();
            }
            return LAID.computeIfAbsent(
                    layout + " " + this, key -> printed(layout, OUTPUT.resolve(layout)));
        }
    }

    /** With the print edition, which costs little beside the rest. */
    private BuiltIssue printed(String layout, Path output) {
        return BuiltIssue.build(
                new Order(path, LAYOUTS, layout, FONTS, output, true, "print", Proof.BLANK));
    }

    /** Builds it anew. */
    BuiltIssue build(Path layouts, Path output) {
        return BuiltIssue.build(order(layouts, null, output));
    }

    private Order order(Path layouts, String layout, Path output) {
        return new Order(path, layouts, layout, FONTS, output, true, Editions.READING, Proof.BLANK);
    }

    /** Copies a folder with all that is in it. */
    static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Copies the papers that a layout may name to another folder of layouts. */
    static void copyPapers(Path layouts) {
        try {
            Files.copy(LAYOUTS.resolve("papers.yaml"), layouts.resolve("papers.yaml"));
            copy(LAYOUTS.resolve("profiles"), layouts.resolve("profiles"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As in samples/plain, on every system. */
    @Override
    public String toString() {
        return path.toString().replace('\\', '/');
    }
}
