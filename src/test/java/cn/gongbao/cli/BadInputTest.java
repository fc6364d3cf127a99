package cn.gongbao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.Order;
import cn.gongbao.Press;
import cn.gongbao.proof.Proof;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults in an issue and its layout: all told in one run, exit code 2, and no output touched. */
class BadInputTest {

    private static final Path FONTS = Path.of("fonts");
    private static final String DOCUMENT = "documents/02-two-lines.txt";

    @TempDir private Path folder;

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void copyASampleAndTheLayout() {
        copy(Path.of("samples/spanning"), folder.resolve("issue"));
        copy(Path.of("layouts"), folder.resolve("layouts"));
    }

    @Test
    void withoutFaultItBuilds() {
        assertEquals(0, build(), err::toString);
        assertTrue(Files.exists(folder.resolve("build/issue/issue.pdf")));
        assertEquals("", err.toString());
    }

    /** A layout is named, since a manifest with faults does not name one. */
    @Test
    void faultsOfManifestAndLayoutAreToldInOneRun() {
        alter("issue/issue.yaml", "  number: 4\n", "  number: 4\n  colour: red\n");
        alter("issue/issue.yaml", "01-one-line.txt", "01-no-line.txt");
        alter("issue/issue.yaml", "documents/03-three-lines.txt", DOCUMENT);
        alter("layouts/gazette/styles.css", ".pinyin {", ".pinyin { colour: red;");
        Map<String, byte[]> before = olderOutput();
        assertEquals(2, build());
        assertEquals(
                List.of("issue.yaml:8:3", "issue.yaml:22:17", "issue.yaml:28:17", "styles.css"),
                places().stream().map(p -> p.replaceFirst("^gazette/(.*css).*", "$1")).toList(),
                err::toString);
        assertUntouched(before);
    }

    @Test
    void aLayoutThatIsNotThereIsNamedWithThoseThatAre() {
        alter("issue/issue.yaml", "layout: gazette", "layout: gazete");
        assertEquals(2, build());
        assertEquals(
                """
                issue.yaml:12:9: There is no layout “gazete”.
                  There are: gazette, gazette-single.
                """,
                err.toString());
    }

    @Test
    void faultsOfSeveralDocumentsAreToldInOneRun() {
        alter("issue/" + DOCUMENT, "认真贯彻", "认真贯😀彻");
        alter("issue/documents/03-three-lines.txt", "认真落实", "认真落😀实");
        Map<String, byte[]> before = olderOutput();
        assertEquals(2, build());
        assertEquals(
                List.of("documents/02-two-lines.txt:7", "documents/03-three-lines.txt:7"),
                places(),
                err::toString);
        assertTrue(err.toString().contains("U+1F600"), err::toString);
        assertUntouched(before);
    }

    private int build(String... options) {
        Desk desk =
                new Desk(
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(err),
                        new Screen(false, false, false, Duration.ZERO),
                        Locale.ENGLISH,
                        folder,
                        folder,
                        "Java 17",
                        BadInputTest::press,
                        file -> false);
        List<String> words = new ArrayList<>(List.of("build", "issue", "--trace"));
        words.addAll(List.of(options));
        return Main.run(desk, words.toArray(String[]::new));
    }

    /** Where each complaint says that the fault is; hints stand under them, indented. */
    private List<String> places() {
        return err.toString()
                .lines()
                .filter(line -> !line.startsWith(" "))
                .map(line -> line.split(": ")[0])
                .toList();
    }

    // The faces stay where they are: they are large.
    private static cn.gongbao.model.Noted<Press.Built> press(Order order) {
        return Press.build(
                new Order(
                        order.issueFolder(),
                        order.layoutsFolder(),
                        order.layout(),
                        FONTS,
                        order.outputFolder(),
                        order.trace(),
                        order.only(),
                        Proof.BLANK));
    }

    private Map<String, byte[]> olderOutput() {
        try {
            Path output = Files.createDirectories(folder.resolve("build/issue"));
            for (String name : List.of("issue.pdf", "issue.html", "issue.trace")) {
                Files.writeString(output.resolve(name), "older " + name);
            }
            return output();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void assertUntouched(Map<String, byte[]> before) {
        Map<String, byte[]> after = output();
        assertEquals(before.keySet(), after.keySet());
        before.forEach((name, bytes) -> assertArrayEquals(bytes, after.get(name), name));
    }

    /** The output's files but for the store of compiled masters. */
    private Map<String, byte[]> output() {
        Map<String, byte[]> files = new TreeMap<>();
        Path output = folder.resolve("build/issue");
        try (Stream<Path> all = Files.list(output)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files;
    }

    private void alter(String name, String was, String is) {
        Path file = folder.resolve(name);
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            assertTrue(text.contains(was), was);
            Files.writeString(file, text.replace(was, is));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void copy(Path from, Path to) {
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
}
