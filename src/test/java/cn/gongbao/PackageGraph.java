package cn.gongbao;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/**
 * Which class needs which, as the JDK's {@code jdeps} reads it from compiled classes.
 *
 * @param arrows from a class of this program to any other class
 */
record PackageGraph(Set<Arrow> arrows) {

    private static final Pattern LINE = Pattern.compile("\\s+(\\S+)\\s+->\\s+(\\S+)\\s+.*");

    /** A class that needs another, both by their full names. */
    record Arrow(String from, String to) {

        boolean leavesRoom() {
            return !room(from).equals(room(to));
        }

        boolean staysHome() {
            return to.startsWith("cn.gongbao.");
        }

        @Override
        public String toString() {
            return from + " -> " + to;
        }
    }

    /**
     * A library and the rooms that may use it.
     *
     * @param names of its packages, which hold those below them too, or of single classes
     * @param rooms name of the room, and why it may
     */
    record Library(String name, List<String> names, Map<String, String> rooms) {

        boolean holds(String type) {
            return names.stream().anyMatch(known -> (type + ".").startsWith(known + "."));
        }
    }

    /** The graph of a folder of compiled classes. */
    static PackageGraph of(Path classes) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode =
                ToolProvider.findFirst("jdeps")
                        .orElseThrow()
                        .run(
                                new PrintWriter(out),
                                new PrintWriter(err),
                                "-verbose:class",
                                "-filter:none",
                                classes.toString());
        if (exitCode != 0) {
            throw new IllegalStateException("jdeps: " + out + err);
        }
        Set<Arrow> arrows = new LinkedHashSet<>();
        out.toString()
                .lines()
                .map(LINE::matcher)
                .filter(line -> line.matches() && line.group(1).startsWith("cn.gongbao."))
                .forEach(line -> arrows.add(new Arrow(line.group(1), line.group(2))));
        return new PackageGraph(arrows);
    }

    /** The room of a class: the first name below {@code cn.gongbao}; empty for the root package. */
    static String room(String type) {
        String[] names = type.split("\\.");
        return names.length == 3 ? "" : names[2];
    }

    private static String packageOf(String type) {
        return type.substring(0, type.lastIndexOf('.'));
    }

    /** Packages that need each other, as a path that comes back to where it began. */
    Optional<List<String>> cycle() {
        Map<String, Set<String>> needs = new TreeMap<>();
        for (Arrow arrow : arrows) {
            if (arrow.staysHome() && !packageOf(arrow.from()).equals(packageOf(arrow.to()))) {
                needs.computeIfAbsent(packageOf(arrow.from()), name -> new TreeSet<>())
                        .add(packageOf(arrow.to()));
            }
        }
        Set<String> done = new HashSet<>();
        return needs.keySet().stream()
                .map(name -> cycleFrom(name, needs, new ArrayList<>(), done))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<List<String>> cycleFrom(
            String name, Map<String, Set<String>> needs, List<String> path, Set<String> done) {
        int before = path.indexOf(name);
        path.add(name);
        if (before >= 0) {
            return Optional.of(List.copyOf(path.subList(before, path.size())));
        }
        for (String next : needs.getOrDefault(name, Set.of())) {
            if (!done.contains(next)) {
                Optional<List<String>> found = cycleFrom(next, needs, path, done);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        path.remove(path.size() - 1);
        done.add(name);
        return Optional.empty();
    }

    /** Arrows between rooms that do not point to a lower level, and rooms without a level. */
    List<String> notDownward(Map<String, Integer> levels) {
        List<String> faults = new ArrayList<>();
        for (Arrow arrow : arrows) {
            if (arrow.staysHome() && arrow.leavesRoom()) {
                Integer from = levels.get(room(arrow.from()));
                Integer to = levels.get(room(arrow.to()));
                if (from == null || to == null || to >= from) {
                    faults.add(arrow + " (levels " + from + " and " + to + ")");
                }
            }
        }
        return faults;
    }

    /** Uses of a library by a room that may not, and of libraries that are not listed. */
    List<String> outOfRoom(List<Library> libraries) {
        List<String> faults = new ArrayList<>();
        for (Arrow arrow : arrows) {
            if (arrow.staysHome() || arrow.to().matches("(java|javax|org\\.w3c|org\\.xml)\\..*")) {
                continue;
            }
            boolean allowed =
                    libraries.stream()
                            .filter(library -> library.holds(arrow.to()))
                            .anyMatch(library -> library.rooms().containsKey(room(arrow.from())));
            if (!allowed) {
                faults.add(arrow.toString());
            }
        }
        return faults;
    }
}
