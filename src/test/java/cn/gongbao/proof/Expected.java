package cn.gongbao.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are kept as they were reviewed; {@code -Dupdate.expected=true} rewrites them. */
final class Expected {

    private static final Path FOLDER = Path.of("src/test/resources/cn/gongbao/proof");

    private Expected() {}

    static void compare(String name, String found) throws IOException {
        Path kept = FOLDER.resolve(name);
        if (Boolean.getBoolean("update.expected")) {
            Files.createDirectories(FOLDER);
            Files.writeString(kept, found);
        }
        assertEquals(Files.readString(kept), found, name);
    }
}
