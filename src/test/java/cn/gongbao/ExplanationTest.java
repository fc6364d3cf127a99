package cn.gongbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.makeup.Charge;
import cn.gongbao.makeup.Explanation;
import cn.gongbao.model.Noted;
import cn.gongbao.page.LineAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every line of a made-up issue can be asked for its reasons. */
class ExplanationTest {

    /** Column, row and first run of a body line in a trace. */
    private static final Pattern LINE = Pattern.compile("text ([12]):(\\d+) [^|]*\\|([^|]*)\\|.*");

    @TempDir private static Path output;

    private static Noted<Explanation> explain(String issue, String address) {
        Order order =
                new Order(
                        Path.of(issue).toAbsolutePath(),
                        Path.of("layouts").toAbsolutePath(),
                        null,
                        Path.of("fonts").toAbsolutePath(),
                        output,
                        false);
        return Press.explain(order, LineAddress.parse(address).orElseThrow());
    }

    @Test
    void everyBodyLineIsFoundAtItsAddress() {
        List<String> trace = IssueFolder.sample("balance").built().trace().lines().toList();
        String page = "";
        int found = 0;
        for (String told : trace) {
            if (told.startsWith("page ")) {
                page = told.replaceFirst(".*\\[(.*)].*", "$1");
            }
            Matcher line = LINE.matcher(told);
            if (line.matches()) {
                String side = line.group(1).equals("1") ? "L" : "R";
                String address = page + side + line.group(2);
                Explanation reasons = explain("samples/balance", address).value();
                assertEquals(address, reasons.address());
                assertTrue(reasons.text().startsWith(line.group(3)), reasons::toString);
                assertEquals(reasons.text().strip(), reasons.line().text().strip());
                assertNotNull(reasons.column(), address);
                found++;
            }
        }
        assertTrue(found > 20, "lines found: " + found);
    }

    @Test
    void aColumnTellsWhatItCostAndWhatWouldCostMore() {
        Explanation reasons = explain("issues/2017-01", "3R1").value();
        Explanation.ColumnReason column = reasons.column();
        assertFalse(column.level());
        assertEquals(42, column.room());
        assertTrue(column.rival().more() >= 0, column::toString);
        double rival = column.rival().charges().stream().mapToDouble(Charge::cost).sum();
        double own = column.charges().stream().mapToDouble(Charge::cost).sum();
        assertTrue(rival > own, column::toString);
    }

    @Test
    void levelColumnsAreWeighedAgainstOtherHeights() {
        Explanation reasons = explain("samples/balance", "1L6").value();
        assertTrue(reasons.column().level());
        assertNotNull(reasons.column().rival());
        assertTrue(reasons.column().rival().more() > 0, reasons::toString);
    }

    @Test
    void aPlaceWithoutLineIsToldWithThoseThatAre() {
        var noted = explain("samples/balance", "1R99");
        assertEquals("explain.no-line", noted.notices().get(0).key());
        assertTrue(noted.notices().get(0).arguments().get(1).contains("1R6"));
        assertEquals("explain.no-page", explain("samples/balance", "77R1").notices().get(0).key());
    }
}
