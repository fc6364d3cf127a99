package cn.gongbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code gongbao explain} says of lines of a sample. */
class ExplainCommandTest {

    private static final boolean UPDATE = Boolean.getBoolean("update.expected");

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Locale locale, String... arguments) {
        return Main.run(PlainDesk.of(out, err, locale, folder), arguments);
    }

    @ParameterizedTest
    @CsvSource({"en, explained.txt", "zh, explained_zh.txt"})
    void reasonsAreToldInWords(String language, String file) throws IOException {
        for (String address : new String[] {"1L7", "1L9", "1R6", "1S2", "目录:2"}) {
            assertEquals(0, run(new Locale(language), "explain", "samples/plain", address));
        }
        assertEquals("", err.toString());
        Path expected = Path.of("src", "test", "resources", "cn", "gongbao", "cli", file);
        String told = out.toString().replace("\r\n", "\n");
        if (UPDATE) {
            Files.writeString(expected, told);
        }
        assertEquals(Files.readString(expected), told);
    }

    @Test
    void whatIsNoAddressIsBadInput() {
        assertEquals(2, run(Locale.ENGLISH, "explain", "samples/plain", "line 4"));
        assertEquals("line 4 is no address of a line.", err.toString().lines().toList().get(0));
    }

    @Test
    void whatIsNoIssueIsBadInput() {
        assertEquals(2, run(Locale.ENGLISH, "explain", "nowhere", "1L1"));
        assertEquals("There is no folder nowhere.", err.toString().lines().toList().get(0));
    }
}
