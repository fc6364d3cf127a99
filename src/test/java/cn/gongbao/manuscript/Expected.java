package cn.gongbao.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a text with the one kept under src/test/resources; -Dupdate.expected rewrites that. */
public final class Expected {

    private static final Path FOLDER = Path.of("src/test/resources/cn/gongbao/manuscript");

    private Expected() {}

    /** A file or folder of this room's test resources. */
    public static Path resource(String name) {
        return FOLDER.resolve(name);
    }

    /** Asserts that a text is as kept. */
    public static void assertAsKept(String name, String found) {
        Path file = FOLDER.resolve(name);
        try {
            if (System.getProperty("update.expected") != null) {
                Files.writeString(file, found);
            }
            assertEquals(Files.readString(file), found, "see " + file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
