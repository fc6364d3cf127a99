package cn.gongbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** GB/T 9704-2012 7.3.4: turnover lines under the first character of the name, 2. under 1. */
class AttachmentHangTest {

    private static final String CSS = "li { -gongbao-hang: label; margin-left: 2em }";

    private static String item(String name, String... labels) {
        StringBuilder item = new StringBuilder("<li>");
        for (String label : labels) {
            item.append("<span class=label>").append(label).append("</span>");
        }
        return item.append(name).toString();
    }

    private static double nameAt(Sample sample, int line, int label) {
        return sample.inset(line)
                + (double) Sample.spots(sample.lines().get(line)).get(label).x() / Sample.EM;
    }

    @Test
    void namesAndNumbersStandInLine() {
        String first = item("文".repeat(14), "附件：", "1.");
        String second = item("字".repeat(14), "2.");
        Sample sample = Sample.of(CSS, "<ul>" + first + second + "</ul>", 18);
        assertEquals(4, sample.lines().size());
        double name = nameAt(sample, 0, 5);
        assertEquals(2, sample.inset(0), 1e-3);
        assertEquals(name, sample.inset(1), 1e-3);
        assertEquals(5, sample.inset(2), 1e-3);
        assertEquals(nameAt(sample, 0, 3), sample.inset(2), 1e-3);
        assertEquals(name, nameAt(sample, 2, 2), 1e-3);
        assertEquals(name, sample.inset(3), 1e-3);
    }

    @Test
    void aLoneNameHangsBehindTheWord() {
        Sample sample = Sample.of(CSS, "<ul>" + item("文".repeat(20), "附件：") + "</ul>", 18);
        assertEquals(List.of(2.0, 5.0), List.of(sample.inset(0), sample.inset(1)));
    }

    @Test
    void numbersOfTwoFiguresStandInLineToo() {
        String list = "<ul>" + item("文", "附件：", "9.") + item("字", "10.") + "</ul>";
        Sample sample = Sample.of(CSS, list, 18);
        assertEquals(nameAt(sample, 0, 5), nameAt(sample, 1, 3), 1e-3);
    }
}
