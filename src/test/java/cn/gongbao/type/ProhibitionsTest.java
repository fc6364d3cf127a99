package cn.gongbao.type;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProhibitionsTest {

    private static final String STOPS = "、，。：；！？”’）］｝〕】〗》〉";
    private static final String CONNECTORS = "—－～–·・";

    /** clreq §prohibition_rules_for_line_start_end: level, mark, not at start, not at end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "NONE|" + STOPS + CONNECTORS + "／“（［《⸺…|false|false",
                "BASIC|" + STOPS + CONNECTORS + "|true|false",
                "BASIC|／|true|false",
                "BASIC|“‘（［｛〔【〖《〈|false|true",
                "BASIC|⸺…⋯|false|false",
                "GB|" + STOPS + CONNECTORS + "|true|false",
                "GB|／/|true|true",
                "GB|“‘（［｛〔【〖《〈|false|true",
                "GB|⸺…⋯|false|false",
                "STRICT|" + STOPS + CONNECTORS + "|true|false",
                "STRICT|／/|true|true",
                "STRICT|“‘（［｛〔【〖《〈|false|true",
                "STRICT|⸺…⋯|true|false",
                "STRICT|文A1□|false|false",
                "GB|,.;:!?)]}%‰℃|true|false",
                "GB|([{$￥|false|true",
            })
    void keepsMarksFromTheEdges(Prohibitions level, String marks, boolean start, boolean end) {
        marks.codePoints()
                .forEach(
                        c -> {
                            CharacterClass mark = CharacterClass.of(c);
                            String shown = level + " " + Character.toString(c);
                            assertEquals(start, level.notAtStart(mark), shown);
                            assertEquals(end, level.notAtEnd(mark), shown);
                        });
    }

    /** Each level forbids what the one before forbids. */
    @Test
    void growsStricter() {
        for (CharacterClass mark : CharacterClass.values()) {
            String starts = levels(l -> l.notAtStart(mark));
            String ends = levels(l -> l.notAtEnd(mark));
            assertEquals(-1, starts.indexOf("10"), mark + " at start " + starts);
            assertEquals(-1, ends.indexOf("10"), mark + " at end " + ends);
        }
    }

    private static String levels(Predicate<Prohibitions> forbidden) {
        return Arrays.stream(Prohibitions.values())
                .map(level -> forbidden.test(level) ? "1" : "0")
                .collect(Collectors.joining());
    }
}
