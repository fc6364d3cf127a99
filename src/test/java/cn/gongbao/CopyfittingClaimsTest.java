package cn.gongbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.Press.Built;
import cn.gongbao.makeup.Fit;
import cn.gongbao.makeup.Lever;
import cn.gongbao.model.Noted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways that are told do what is promised, once an editor writes them into the files. */
class CopyfittingClaimsTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"attachments", "formats", "marks", "running-on", "vertical"})
    void theBestWayGivesThePagesPromised(String sample) throws IOException {
        Path kept = Path.of("target", "built-issues");
        Path issue = Path.of("samples", sample);
        Order order = new Order(issue, IssueFolder.LAYOUTS, null, IssueFolder.FONTS, kept, false);
        Fit fit = Press.fit(order).value();
        Fit.Way way = fit.ways().get(0);
        assertTrue(way.fits() && fit.now().filling() > 0);
        copy(IssueFolder.LAYOUTS, folder.resolve("layouts"));
        copy(issue, folder.resolve(sample));
        way.levers().stream()
                .filter(Lever::ofDocument)
                .sorted(Changes.LAST_FIRST)
                .forEach(lever -> Changes.key(folder.resolve(sample), lever));
        way.levers().stream()
                .filter(lever -> !lever.ofDocument())
                .forEach(lever -> Changes.rule(folder.resolve("layouts"), lever));
        Noted<Built> built =
                Press.build(
                        new Order(
                                folder.resolve(sample),
                                folder.resolve("layouts"),
                                null,
                                IssueFolder.FONTS,
                                folder.resolve("out"),
                                false));
        assertEquals(way.effect().pages(), built.value().pages());
        List<String> keys = built.notices().stream().map(notice -> notice.key()).toList();
        assertTrue(!keys.contains("makeup.blank-pages"), keys.toString());
        assertEquals(List.of(), built.value().losses());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }

    /** What an editor writes. */
    private static final class Changes {

        /** A line put in moves those below it. */
        static final Comparator<Lever> LAST_FIRST =
                Comparator.comparingInt(lever -> -lever.place().line());

        /**
         * Writes a key into the entry that the place points at: a mapping in braces or in lines.
         */
        static void key(Path issue, Lever lever) {
            edit(
                    issue.resolve(lever.place().file()),
                    lines -> {
                        int at = lever.place().line() - 1;
                        String line = lines.get(at);
                        String before = line.substring(0, lever.place().column() - 1);
                        String entry = line.substring(lever.place().column() - 1);
                        if (entry.startsWith("{")) {
                            lines.set(
                                    at, before + "{" + lever.written() + ", " + entry.substring(1));
                        } else {
                            lines.set(at, before + lever.written());
                            lines.add(at + 1, " ".repeat(before.length()) + entry);
                        }
                    });
        }

        static void rule(Path layouts, Lever lever) {
            edit(layouts.resolve(lever.place().file()), lines -> lines.add(lever.written()));
        }

        private static void edit(Path file, Consumer<List<String>> change) {
            try {
                List<String> lines = new ArrayList<>(Files.readAllLines(file));
                change.accept(lines);
                Files.write(file, lines);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
