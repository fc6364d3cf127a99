package cn.gongbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What launcher, console and environment say of the terminal. */
class ScreenTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'out,err', false, true, true",
                "',err', true, false, true",
                "out, true, true, false",
                "'', true, false, false",
                "-, true, true, true",
                "-, false, false, false"
            })
    void theLauncherKnowsBestWhatIsATerminal(
            String terminals, boolean console, boolean out, boolean err) {
        Screen screen = Screen.of(terminals, console, Map.of());
        assertEquals(out, screen.out());
        assertEquals(err, screen.err());
    }

    /** https://no-color.org: "when present and not an empty string (regardless of its value)". */
    @ParameterizedTest
    @CsvSource({
        "TERM=xterm, true",
        "TERM=xterm NO_COLOR=1, false",
        "TERM=xterm NO_COLOR=0, false",
        "TERM=xterm NO_COLOR=, true",
        "TERM=dumb, false",
        "TERM=, false",
        "WT_SESSION=x, true",
        "WT_SESSION=x NO_COLOR=1, false",
        "HOME=/, false"
    })
    void colours(String environment, boolean coloured) {
        Map<String, String> variables = new HashMap<>();
        for (String variable : environment.split(" ")) {
            variables.put(variable.split("=", 2)[0], variable.split("=", 2)[1]);
        }
        assertEquals(coloured, Screen.of("out,err", true, variables).coloured());
    }
}
