package cn.gongbao.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes a long issue of a short one: its contents several times over, each with files of its own.
 */
final class LongIssue {

    private static final Pattern SOURCE = Pattern.compile("(source: documents/[\\w-]+)(\\.txt)");

    private LongIssue() {}

    /** Makes an issue: the folder of the short one, how many times, the folder of the long one. */
    public static void main(String[] arguments) throws IOException {
        make(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Path.of(arguments[2]));
    }

    /** Makes an issue in a new folder. */
    static void make(Path issue, int times, Path folder) throws IOException {
        copy(issue.resolve("front"), folder.resolve("front"), "");
        String manifest = Files.readString(issue.resolve("issue.yaml"));
        int contents = manifest.indexOf("\ncontents:\n") + "\ncontents:\n".length();
        StringBuilder repeated = new StringBuilder(manifest.substring(0, contents));
        for (int time = 1; time <= times; time++) {
            String suffix = String.format("-%02d", time);
            copy(issue.resolve("documents"), folder.resolve("documents"), suffix);
            repeated.append(
                    SOURCE.matcher(manifest.substring(contents)).replaceAll("$1" + suffix + "$2"));
        }
        Files.writeString(folder.resolve("issue.yaml"), repeated);
    }

    private static void copy(Path from, Path to, String suffix) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> found = Files.list(from)) {
            List<Path> files = found.sorted().toList();
            for (Path file : files) {
                String name = file.getFileName().toString();
                int dot = name.lastIndexOf('.');
                Files.copy(file, to.resolve(name.substring(0, dot) + suffix + name.substring(dot)));
            }
        }
    }
}
