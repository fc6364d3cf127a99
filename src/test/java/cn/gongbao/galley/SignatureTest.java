package cn.gongbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.galley.Row.Seam;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GB/T 9704-2012 7.3.5: where signatories and date stand; widths in em, 文 is one em wide. */
class SignatureTest {

    private static Sample set(String form, String names, String date, double measure) {
        String signed =
                Arrays.stream(names.split("、"))
                        .filter(name -> !name.isEmpty())
                        .map(name -> "<p class=signatory>" + name + "</p>")
                        .collect(Collectors.joining());
        String dated = date.isEmpty() ? "" : "<p class=date>" + date + "</p>";
        return Sample.of(
                "div { -gongbao-signature: " + form + " } p { text-align: justify }",
                "<div>" + signed + dated + "</div>",
                measure);
    }

    private static String places(Sample sample) {
        StringBuilder places = new StringBuilder();
        for (int i = 0; i < sample.lines().size(); i++) {
            double start = sample.inset(i);
            places.append(String.format("%.1f-%.1f ", start, start + sample.width(i)));
        }
        return places.toString().strip();
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource({
        // 7.3.5.2: the signatory ends 2 em from the right, the date begins 2 em behind its start
        "unsealed, 文文文文文文文文文文, 字字字字字字字, 22, 10.0-20.0 12.0-19.0",
        "unsealed, 文文文文文文文文, 字字字字字字字, 22, 12.0-20.0 14.0-21.0",
        // a longer date ends 2 em from the right, and the signatory moves
        "unsealed, 文文文文, 字字字字字字字, 22, 11.0-15.0 13.0-20.0",
        // several, one below the other, spread to one width
        "unsealed, 文文文文文文文文文文、文文文文文文, 字字字字字字字, 22, 10.0-20.0 10.0-20.0 12.0-19.0",
        // too short to be spread: centred
        "unsealed, 文文文文文文文文文文、文文, 字字字字字字字, 22, 10.0-20.0 14.0-16.0 12.0-19.0",
        // 7.3.5.1: the date ends 4 em from the right, the signatory is centred on it
        "sealed, 文文文文文文文文文文, 字字字字字字字, 22, 9.5-19.5 11.0-18.0",
        "sealed, 文文文, 字字字字字字字, 22, 13.0-16.0 11.0-18.0",
        "sealed, 文文文、文文文文文, 字字字字字字字, 22, 13.0-16.0 12.0-17.0 11.0-18.0",
        // the column holds it
        "sealed, 文文文文文文文文文文文文文文文文文文, 字字字字字字字, 22, 4.0-22.0 11.0-18.0",
        // a date alone, a signatory alone
        "unsealed, '', 字字字字字字字, 22, 11.0-18.0",
        "sealed, '', 字字字字字字字, 22, 11.0-18.0",
        "unsealed, 文文文文, '', 22, 16.0-20.0",
        "sealed, 文文文文, '', 22, 14.0-18.0",
        // too long for the line: it turns over; a narrow column
        "unsealed, 文文文文文文文文文文文文文文文文文文文文文文文文, 字字字字字字字, 22, 0.0-20.0 0.0-4.0 2.0-9.0",
        "unsealed, 文文文文文文, 字字字字字字字, 9, 0.0-6.0 0.0-7.0",
    })
    void placesOfTheLines(String form, String names, String date, double measure, String expected) {
        assertEquals(expected, places(set(form, names, date, measure)));
    }

    @Test
    void noLineLeavesItsColumn() {
        for (String form : List.of("sealed", "unsealed")) {
            for (int measure = 8; measure < 30; measure++) {
                for (int name = 0; name < 40; name += 3) {
                    Sample sample = set(form, "文".repeat(name), "2032年10月28日", measure);
                    assertEquals(List.of(), sample.notices());
                    for (int i = 0; i < sample.lines().size(); i++) {
                        assertTrue(sample.inset(i) >= 0, places(sample));
                        double end = sample.inset(i) + sample.width(i);
                        assertTrue(end <= measure + 1e-6, places(sample));
                    }
                    String all = String.join("", sample.texts());
                    assertEquals("文".repeat(name) + "2032年10月28日", all);
                }
            }
        }
    }

    @Test
    void theBlockStaysWhole() {
        String css = "div { -gongbao-signature: unsealed; margin-top: 5pt }";
        String signed = "<div><p class=signatory>文</p><p class=date>字</p></div>";
        Sample sample = Sample.of(css, "<p>甲</p><p>乙</p><p>丙</p>" + signed + "<p>丁</p>", 10);
        assertEquals(
                List.of(
                        Seam.FREE,
                        Seam.TOGETHER,
                        Seam.TOGETHER,
                        Seam.TOGETHER,
                        Seam.TOGETHER,
                        Seam.FREE,
                        Seam.FREE),
                sample.rows().stream().map(Row::after).toList());
    }

    @Test
    void withoutThePropertyItIsAnyBlock() {
        assertEquals("0.0-2.0 0.0-2.0", places(set("none", "文文", "字字", 22)));
    }
}
