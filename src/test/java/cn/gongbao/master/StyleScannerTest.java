package cn.gongbao.master;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.master.StyleScanner.Rules;
import cn.gongbao.model.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleScannerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    a { top: 1mm; left: 2mm }          | a[top=1mm, left=2mm]
                    a, .b > #c{ TOP:1mm;; }            | a, .b > #c[top=1mm]
                    a { background: url(x;y}z) }       | a[background=url(x;y}z)]
                    a { background: url(";}") }        | a[background=url(";}")]
                    a /* x { */ { /* y: z; */ top: 0 } | a[top=0]
                    a {} b { top: 0 }                  | a[] b[top=0]
                    @page { a { b: c } } d { top: 0 }  | @page d[top=0]
                    @import "x;y"; d { top: 0 }        | @import d[top=0]
                    a { top 0; left: 0 }               | a[left=0] fault@4
                    a { b { top: 0 } left: 0 }         | a[left=0] fault@4
                    } a { top: 0 }                     | a[top=0] fault@0
                    top: 0;                            | fault@0
                    a { top: 0                         | a[top=0] fault@0
                    """)
    void splitsRulesAndDeclarations(String css, String expected) {
        assertEquals(expected, written(StyleScanner.scan(StyleSheet.of("a.css", 1, 1, css))));
    }

    @Test
    void placesCountLinesOfTheFile() {
        StyleSheet sheet = StyleSheet.of("a.html", 7, 12, "a{}\r\n/* x\n*/ b{}");
        assertEquals(new Place("a.html", 7, 12), sheet.place(0));
        assertEquals(new Place("a.html", 7, 14), sheet.place(2));
        assertEquals(new Place("a.html", 9, 4), sheet.place(sheet.text().indexOf('b')));
    }

    /** A sheet broken off anywhere is scanned to its end, and no brace is taken for granted. */
    @Test
    void brokenSheetsEnd() throws IOException {
        String css = Files.readString(Path.of("layouts/gazette/masters.css"));
        for (int end = 0; end < css.length(); end++) {
            StyleScanner.scan(StyleSheet.of("a.css", 1, 1, css.substring(0, end)));
        }
        Rules rules = StyleScanner.scan(StyleSheet.of("a.css", 1, 1, css));
        assertTrue(rules.faults().isEmpty());
    }

    private static String written(Rules rules) {
        String atRules =
                rules.atRules().stream().map(w -> w.text() + " ").collect(Collectors.joining());
        String plain =
                rules.rules().stream()
                        .map(
                                rule ->
                                        rule.selector().text()
                                                + rule.declarations().stream()
                                                        .map(
                                                                d ->
                                                                        d.property().text()
                                                                                + "="
                                                                                + d.value().text())
                                                        .toList())
                        .collect(Collectors.joining(" "));
        String faults =
                rules.faults().stream().map(at -> " fault@" + at).collect(Collectors.joining());
        return (atRules + plain + faults).strip();
    }
}
