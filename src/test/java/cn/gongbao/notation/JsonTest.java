package cn.gongbao.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What is written is read again as what it was. */
class JsonTest {

    @Test
    void jsonHoldsAnyText() {
        String odd = "a\"b\\c\n\t\u0001😀\u2028";
        Object read =
                new Load(LoadSettings.builder().build())
                        .loadFromString("{\"a\": " + Json.text(odd) + "}");
        assertEquals(Map.of("a", odd), read);
        assertEquals("null", Json.text(null));
    }

    @Test
    void objectsAndArraysHoldWhatIsWritten() {
        assertEquals("{\"a\": 1, \"b\": \"c\"}", Json.object("a", 1, "b", Json.text("c")));
        assertEquals("[\"a\", \"b\"]", Json.list(List.of("a", "b"), Json::text));
        assertEquals("[\n  1,\n  2\n]", Json.lines(List.of(1, 2), String::valueOf));
        assertEquals("[]", Json.lines(List.of(), String::valueOf));
        assertEquals("[0.3, null]", Json.list(List.of(0.25, Double.NaN), Json::tenths));
    }
}
