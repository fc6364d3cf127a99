package cn.gongbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The line that tells of long work. */
class WaitingTest {

    private static final String WIPED = "Setting\r" + " ".repeat(14) + "\r";

    private final StringWriter err = new StringWriter();

    private Desk desk(boolean terminal, Duration patience) {
        return new Desk(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                new Screen(true, terminal, false, patience),
                Locale.ENGLISH,
                Path.of(""),
                Path.of(""),
                "",
                order -> null,
                file -> true);
    }

    /** Work that goes on until the line stands on the terminal. */
    private String untilTold() {
        while (err.toString().isEmpty()) {
            Thread.onSpinWait();
        }
        return err.toString();
    }

    @Test
    void longWorkIsToldAndTheLineWipedOut() {
        String seen = Waiting.during(this::untilTold, desk(true, Duration.ZERO), "Setting");
        assertEquals("Setting", seen);
        assertEquals(WIPED, err.toString());
    }

    @Test
    void theLineIsWipedOutAfterAFailureToo() {
        Supplier<String> failing =
                () -> {
                    throw new IllegalStateException(untilTold());
                };
        Desk desk = desk(true, Duration.ZERO);
        assertThrows(IllegalStateException.class, () -> Waiting.during(failing, desk, "Setting"));
        assertEquals(WIPED, err.toString());
    }

    @Test
    void shortWorkIsDoneInSilence() {
        assertEquals(1, Waiting.during(() -> 1, desk(true, Duration.ofDays(1)), "Setting"));
        assertEquals("", err.toString());
    }

    @Test
    void whereThereIsNoTerminalNothingIsWritten() {
        assertEquals(1, Waiting.during(() -> 1, desk(false, Duration.ZERO), "Setting"));
        assertEquals("", err.toString());
    }
}
