package cn.gongbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build's files are put in place all together, and what was there before stays until then. */
class OutputTest {

    private static final Set<String> WHOLE = Set.of("package");

    @TempDir Path folder;

    private Map<String, String> before;

    @BeforeEach
    void anEarlierBuild() throws IOException {
        write("a.pdf", "old a", "package/one", "old one", "package/two", "old two");
        Files.writeString(folder.resolve("a user's file"), "his");
        before = standing();
    }

    private List<Path> write(String... namesAndContents) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            files.put(
                    namesAndContents[i], namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return Output.write(folder, files, WHOLE);
    }

    /** All files by name, but for the lock. */
    private Map<String, String> standing() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.equals(".lock")) {
                    files.put(name, Files.readString(file));
                }
            }
        }
        return files;
    }

    @Test
    void newFilesReplaceOldOnesAndAFolderIsReplacedWhole() throws IOException {
        List<Path> written = write("a.pdf", "new a", "b.pdf", "new b", "package/two", "new two");
        assertEquals(
                List.of("a.pdf", "b.pdf", "package/two").stream().map(folder::resolve).toList(),
                written);
        assertEquals(
                Map.of(
                        "a.pdf", "new a",
                        "b.pdf", "new b",
                        "package/two", "new two",
                        "a user's file", "his"),
                standing());
    }

    /** A folder stands where a file is to go: as where a viewer holds the file open on Windows. */
    @Test
    void whereOneFileCannotBePutInPlaceAllStayAsTheyWere() throws IOException {
        Path blocked = Files.createDirectories(folder.resolve("blocked"));
        Files.writeString(blocked.resolve("inside"), "kept");
        before = standing();
        assertThrows(
                IOException.class,
                () -> write("a.pdf", "new a", "c.pdf", "new c", "blocked/inside/x", "new"));
        assertEquals(before, standing());
    }

    /** The states that a killed process leaves behind, made by hand: after each of its moves. */
    @Test
    void whatWasKilledWhileFilesWerePutInPlaceIsUndoneByTheNextBuild() throws IOException {
        String[] moves = {"", "a.pdf=", "a.pdf<", "b.pdf<", "package>", "package<"};
        for (int killedAfter = 0; killedAfter < moves.length; killedAfter++) {
            leaveKilled(moves, killedAfter);
            new Swap(folder).recover();
            assertEquals(before, standing(), "killed after move " + killedAfter);
        }
    }

    private void leaveKilled(String[] moves, int last) throws IOException {
        Path aside = Files.createDirectories(folder.resolve(".old"));
        Path staged = Files.createDirectories(folder.resolve(".new/package"));
        Files.writeString(aside.resolve(".list"), "=a.pdf\n+b.pdf\n=package\n");
        Files.writeString(folder.resolve(".new/a.pdf"), "new a");
        Files.writeString(folder.resolve(".new/b.pdf"), "new b");
        Files.writeString(staged.resolve("two"), "new two");
        Files.writeString(staged.resolve("three"), "new three");
        for (int i = 1; i <= last; i++) {
            String unit = moves[i].substring(0, moves[i].length() - 1);
            if (moves[i].endsWith("=")) {
                Files.createLink(aside.resolve(unit), folder.resolve(unit));
            } else if (moves[i].endsWith(">")) {
                Files.move(folder.resolve(unit), aside.resolve(unit));
            } else {
                Files.move(
                        folder.resolve(".new").resolve(unit),
                        folder.resolve(unit),
                        StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    @Test
    void whatWasKilledBeforeThatLeavesNothingBehind() throws IOException {
        Files.createDirectories(folder.resolve(".new"));
        Files.writeString(folder.resolve(".new/a.pdf"), "half of a n");
        write("b.pdf", "new b");
        before.put("b.pdf", "new b");
        assertEquals(before, standing());
    }
}
