package cn.gongbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code gongbao fit} says of a sample. */
class FitCommandTest {

    private static final boolean UPDATE = Boolean.getBoolean("update.expected");

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.run(PlainDesk.of(out, err, Locale.ENGLISH, folder), arguments);
    }

    @ParameterizedTest
    @CsvSource({"en, fit.txt", "zh, fit_zh.txt", "json, fit.json"})
    void waysAreTold(String form, String file) throws IOException {
        String option = form.equals("json") ? "--json" : "--lang=" + form;
        assertEquals(0, run("fit", "samples/vertical", option));
        assertEquals("", err.toString());
        Path expected = Path.of("src", "test", "resources", "cn", "gongbao", "cli", file);
        String told = out.toString().replace("\r\n", "\n");
        if (UPDATE) {
            Files.writeString(expected, told);
        }
        assertEquals(Files.readString(expected), told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start-run-on", "start-page", "setting-tight", "title-less", "title-more",
                "heading-space", "opening-space", "front-side", "contents-space", "table-lines",
                "note-lines", "stops",
            })
    void everyLeverHasItsWords(String lever) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            String key = "fit.lever." + lever;
            assertNotEquals(key, Wording.in(locale).text(key));
        }
    }

    @Test
    void whatIsNoIssueIsBadInput() {
        assertEquals(2, run("fit", "no-such-folder"));
        assertTrue(err.toString().contains("no-such-folder"), err.toString());
    }
}
