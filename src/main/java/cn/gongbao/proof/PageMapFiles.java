package cn.gongbao.proof;

import cn.gongbao.notation.Csv;
import cn.gongbao.notation.Json;
import cn.gongbao.proof.PageMap.Entry;
import cn.gongbao.proof.PageMap.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The files of a page map. */
final class PageMapFiles {

    private static final List<String> HEAD =
            List.of(
                    "序号", "栏目", "标题", "发文字号", "起页", "起栏", "起行", "起址", "止页", "止栏", "止行", "止址", "页数",
                    "行数", "文件号", "来源");

    private PageMapFiles() {}

    static String csv(PageMap map) {
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        map.entries().forEach(entry -> rows.add(row(entry)));
        return Csv.of(rows);
    }

    private static List<String> row(Entry entry) {
        List<String> row = new ArrayList<>();
        row.add(Integer.toString(entry.number()));
        row.add(entry.section());
        row.add(entry.title());
        row.add(known(entry.documentNumber()));
        row.addAll(spot(entry.first()));
        row.addAll(spot(entry.last()));
        row.add(Integer.toString(entry.pages()));
        row.add(Integer.toString(entry.lines()));
        row.add(known(entry.key()));
        row.add(known(entry.source()));
        return row;
    }

    private static String known(String text) {
        return text == null ? "" : text;
    }

    private static List<String> spot(Spot spot) {
        if (spot == null) {
            return List.of("", "", "", "");
        }
        return List.of(
                spot.folio(),
                column(spot.address().side()),
                Integer.toString(spot.address().row()),
                spot.address().toString());
    }

    private static String column(String side) {
        return switch (side) {
            case "" -> "单栏";
            case "L" -> "左栏";
            case "R" -> "右栏";
            case "S" -> "通栏";
            default -> "第" + side.substring(1) + "栏";
        };
    }

    static String json(PageMap map) {
        String entries =
                map.entries().stream()
                        .map(PageMapFiles::json)
                        .collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"));
        List<String> files = new ArrayList<>();
        map.files().forEach((key, file) -> files.addAll(List.of(key, Json.text(file))));
        return "{\n  \"issue\": %s,\n  \"documents\": %s,\n  \"files\": %s\n}\n"
                .formatted(
                        Json.text(map.issue()),
                        map.entries().isEmpty() ? "[]" : entries,
                        Json.object(files.toArray()));
    }

    private static String json(Entry entry) {
        return Json.object(
                "number", entry.number(),
                "section", Json.text(entry.section()),
                "title", Json.text(entry.title()),
                "documentNumber", Json.text(entry.documentNumber()),
                "first", json(entry.first()),
                "last", json(entry.last()),
                "pages", entry.pages(),
                "lines", entry.lines(),
                "key", Json.text(entry.key()),
                "source", Json.text(entry.source()));
    }

    private static String json(Spot spot) {
        return spot == null
                ? "null"
                : Json.object(
                        "folio", Json.text(spot.folio()),
                        "page", spot.page(),
                        "column", Json.text(spot.address().side()),
                        "line", spot.address().row(),
                        "address", Json.text(spot.address().toString()));
    }

    static String html(PageMap map) {
        List<String> head = List.of("序号", "栏目", "标题", "发文字号", "起", "止", "页数", "行数", "文件号", "来源");
        StringBuilder body = new StringBuilder();
        for (Entry entry : map.entries()) {
            body.append(
                    SheetHtml.row(
                            entry.first() == null ? "wrong" : "",
                            List.of(
                                    Integer.toString(entry.number()),
                                    entry.section(),
                                    entry.title(),
                                    known(entry.documentNumber()),
                                    address(entry.first()),
                                    address(entry.last()),
                                    Integer.toString(entry.pages()),
                                    Integer.toString(entry.lines()),
                                    known(entry.key()),
                                    known(entry.source()))));
        }
        String files =
                map.files().entrySet().stream()
                        .map(file -> file.getKey() + " = " + file.getValue())
                        .collect(Collectors.joining("；"));
        String note =
                "行址 12R18：第12页右栏第18行；L 左栏，R 右栏，S 通栏，12:18 为单栏。表格并排的各行计一行。"
                        + "校样段码 3-42 指文件3第42行（Word 稿为第42段）。文件号："
                        + files
                        + "。";
        return SheetHtml.page(
                "页码表", map.issue(), SheetHtml.table(head, body.toString()), SheetHtml.note(note));
    }

    private static String address(Spot spot) {
        return spot == null ? "未排" : spot.address().toString();
    }
}
