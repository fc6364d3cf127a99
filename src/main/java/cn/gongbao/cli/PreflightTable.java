package cn.gongbao.cli;

import cn.gongbao.inspection.preflight.PlateRow;
import cn.gongbao.inspection.preflight.Preflight.Examined;
import cn.gongbao.inspection.preflight.check.CheckReport;
import cn.gongbao.inspection.preflight.check.CheckReport.Fault;
import cn.gongbao.inspection.preflight.check.CheckReport.Remark;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints what a preflight found: the plates, then a line for each check, its faults below it. */
record PreflightTable(PrintWriter out, Wording wording) {

    private static final int CHECK = 18;
    private static final int PAGES = 10;
    private static final int COUNT = 10;

    /** So many faults of one check are told; a file that is wrong throughout has no end of them. */
    private static final int TOLD = 12;

    void print(Examined examined) {
        String claimed = examined.claimed();
        String limit = String.format(Locale.ROOT, "%.0f", examined.inkLimit());
        String key = claimed.isEmpty() ? "preflight.unclaimed" : "preflight.held-to";
        out.println(wording.text(key, examined.standard().written(), claimed, limit));
        out.println();
        out.println(
                Columns.left(wording.text("preflight.column.pages"), PAGES)
                        + wording.text("preflight.column.plates"));
        examined.plates().forEach(this::print);
        out.println();
        out.println(
                Columns.left(wording.text("preflight.column.check"), CHECK)
                        + right(wording.text("inspection.column.examined"))
                        + right(wording.text("inspection.column.kept")));
        examined.reports().forEach(this::print);
        out.println(wording.text(examined.passed() ? "preflight.passed" : "preflight.failed"));
    }

    private void print(PlateRow row) {
        String pages =
                row.first() == row.last()
                        ? String.valueOf(row.first())
                        : row.first() + "-" + row.last();
        List<String> plates = new ArrayList<>();
        for (Map.Entry<String, Set<String>> plate : row.plates().entrySet()) {
            String kinds =
                    plate.getValue().stream()
                            .map(this::kind)
                            .collect(Collectors.joining(wording.text("preflight.comma")));
            plates.add(wording.text("preflight.plate", plate.getKey(), kinds));
        }
        if (row.plates().isEmpty()) {
            plates.add(wording.text("preflight.no-plate"));
        }
        if (!row.marks().isEmpty()) {
            plates.add(wording.text("preflight.marks", String.join(" ", row.marks())));
        }
        out.println(Columns.left(pages, PAGES) + String.join("  ", plates));
    }

    private void print(CheckReport report) {
        String remark = report.examined() == 0 ? wording.text("inspection.nothing") : "";
        out.println(
                Columns.left(report.id(), CHECK)
                        + right(Integer.toString(report.examined()))
                        + right(Integer.toString(report.kept()))
                        + "  "
                        + wording.text("preflight.check." + report.id())
                        + remark);
        report.remarks().forEach(this::print);
        List<List<Fault>> kinds = kinds(report.faults());
        kinds.stream().limit(TOLD).forEach(this::print);
        int more = kinds.size() - TOLD;
        if (more > 0) {
            out.println("  " + wording.text("preflight.more", more));
        }
    }

    /** Faults that differ in nothing but page and place, together. */
    private static List<List<Fault>> kinds(List<Fault> faults) {
        Map<List<Object>, List<Fault>> kinds = new LinkedHashMap<>();
        for (Fault fault : faults) {
            List<Object> kind = List.of(fault.severity(), fault.key(), fault.arguments());
            kinds.computeIfAbsent(kind, none -> new ArrayList<>()).add(fault);
        }
        return List.copyOf(kinds.values());
    }

    private void print(Remark remark) {
        out.println("  " + text("preflight.remark." + remark.key(), remark.arguments()));
    }

    /** A line for faults of one kind, with the place of the first. */
    private void print(List<Fault> kind) {
        Fault fault = kind.get(0);
        int count = kind.stream().mapToInt(Fault::count).sum();
        StringBuilder line = new StringBuilder("  ");
        String severity = fault.severity().name().toLowerCase(Locale.ROOT);
        line.append(wording.text("preflight.severity." + severity)).append("  ");
        String pages = pages(kind);
        if (!pages.isEmpty()) {
            line.append(wording.text("preflight.page", pages)).append("  ");
        }
        line.append(text("preflight.fault." + fault.key(), fault.arguments()));
        if (!fault.sample().isBlank()) {
            line.append(wording.text("preflight.sample", fault.sample()));
        }
        if (!Double.isNaN(fault.across())) {
            line.append(wording.text("preflight.place", mm(fault.across()), mm(fault.down())));
        }
        if (count > 1) {
            line.append(wording.text("preflight.times", count));
        }
        out.println(line);
    }

    /** As {@code 1-3, 7}; empty where only the catalog leads to the faults. */
    private static String pages(List<Fault> kind) {
        StringBuilder pages = new StringBuilder();
        int[] all =
                kind.stream()
                        .mapToInt(Fault::page)
                        .filter(page -> page > 0)
                        .sorted()
                        .distinct()
                        .toArray();
        for (int i = 0; i < all.length; i++) {
            int first = all[i];
            while (i + 1 < all.length && all[i + 1] == all[i] + 1) {
                i++;
            }
            pages.append(pages.isEmpty() ? "" : ", ").append(first);
            pages.append(all[i] > first ? "-" + all[i] : "");
        }
        return pages.toString();
    }

    private String text(String key, List<String> arguments) {
        return wording.text(key, arguments.stream().map(this::word).toList());
    }

    private String kind(String kind) {
        return kind.endsWith(PlateRow.CONVERTED)
                ? wording.text("preflight.converted", word(kind.replace(PlateRow.CONVERTED, "")))
                : word(kind);
    }

    /** A kind of mark in the user's language; anything else as it is. */
    private String word(String argument) {
        String key = "preflight.kind." + argument;
        String word = argument.matches("[a-z]+") ? wording.text(key) : argument;
        return word.equals(key) ? argument : word;
    }

    private static String mm(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }

    private static String right(String text) {
        return Columns.right(text, COUNT);
    }
}
