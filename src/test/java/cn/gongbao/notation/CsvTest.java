package cn.gongbao.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells are read by spreadsheets as they were. */
class CsvTest {

    // RFC 4180 2.6, 2.7
    @Test
    void cellsAreQuotedWhereTheyMustBe() {
        assertEquals(
                "\uFEFF一,\"二,三\"\r\n\"四\"\"五\",\"六\n七\"\r\n",
                Csv.of(List.of(List.of("一", "二,三"), List.of("四\"五", "六\n七"))));
    }

    @Test
    void noCellIsAFormula() {
        for (String formula : List.of("=1+1", "+1", "-1", "@a", "\t=1", "＝1", "－1")) {
            assertEquals("\uFEFF'" + formula + "\r\n", Csv.of(List.of(List.of(formula))));
        }
        assertEquals("\uFEFF—1,1-2\r\n", Csv.of(List.of(List.of("—1", "1-2"))));
    }
}
