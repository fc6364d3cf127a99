package cn.gongbao.proof;

import cn.gongbao.notation.Markup;
import java.util.List;

/** Sheets for a browser and a printer: whole in one file, without scripts. */
final class SheetHtml {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <title>@TITLE@</title>
            <style>
            @page { size: A4 landscape; margin: 15mm; }
            body { font: 10.5pt/1.5 "Noto Serif SC", SimSun, 宋体, serif; color: #000; margin: 2em; }
            h1 { font-size: 16pt; margin: 0; }
            .issue { margin: 0 0 1em; }
            table { border-collapse: collapse; width: 100%; }
            th, td { border: 0.5pt solid #000; padding: 0.2em 0.4em; text-align: left; }
            th { font-family: "Noto Sans SC", SimHei, 黑体, sans-serif; white-space: nowrap; }
            thead { display: table-header-group; }
            tr { break-inside: avoid; }
            .wrong td { color: #C8161D; font-weight: bold; }
            .signed td { height: 3em; width: 25%; vertical-align: top; }
            .note { font-size: 9pt; }
            @media print { body { margin: 0; } }
            </style>
            </head>
            <body>
            <h1>@HEADING@</h1>
            <p class="issue">@ISSUE@</p>
            """;

    private SheetHtml() {}

    /** A sheet of parts that are written already. */
    static String page(String heading, String issue, String... parts) {
        String head =
                PAGE.replace("@HEADING@", Markup.escaped(heading))
                        .replace("@TITLE@", Markup.escaped(issue + " " + heading))
                        .replace("@ISSUE@", Markup.escaped(issue));
        return head + String.join("", parts) + "</body>\n</html>\n";
    }

    static String table(List<String> head, String rows) {
        StringBuilder table = new StringBuilder("<table>\n<thead>\n<tr>");
        head.forEach(
                cell ->
                        table.append("<th scope=\"col\">")
                                .append(Markup.escaped(cell))
                                .append("</th>"));
        return table.append("</tr>\n</thead>\n<tbody>\n")
                .append(rows)
                .append("</tbody>\n</table>\n")
                .toString();
    }

    /** A row; its class may be empty. */
    static String row(String kind, List<String> cells) {
        StringBuilder row =
                new StringBuilder(kind.isEmpty() ? "<tr>" : "<tr class=\"" + kind + "\">");
        cells.forEach(cell -> row.append("<td>").append(Markup.escaped(cell)).append("</td>"));
        return row.append("</tr>\n").toString();
    }

    static String note(String text) {
        return "<p class=\"note\">" + Markup.escaped(text) + "</p>\n";
    }

    /** Places for names. */
    static String signed(List<String> labels) {
        return "<table class=\"signed\">\n<tbody>\n" + row("", labels) + "</tbody>\n</table>\n";
    }
}
