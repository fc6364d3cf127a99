package cn.gongbao.notation;

import java.util.List;
import java.util.stream.Collectors;

/** Tables of values parted by commas, RFC 4180, as spreadsheets open them. */
public final class Csv {

    /** Spreadsheets on Windows take a file for UTF-8 by its byte order mark alone. */
    private static final String MARK = "\uFEFF";

    /** What begins a formula in a spreadsheet, also in its full width. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    /** A table. */
    public static String of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String plain = formula ? "'" + text : text;
        boolean quoted =
                plain.chars().anyMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
        return quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
