package cn.gongbao.cli;

import cn.gongbao.inspection.preflight.PlateRow;
import cn.gongbao.inspection.preflight.Preflight.Examined;
import cn.gongbao.inspection.preflight.check.CheckReport;
import cn.gongbao.inspection.preflight.check.CheckReport.Fault;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a preflight found, for other programs (RFC 8259). */
final class PreflightJson {

    private PreflightJson() {}

    static String of(Examined examined) {
        return "{\"standard\": "
                + quoted(examined.standard().label())
                + ", \"claimed\": "
                + quoted(examined.claimed())
                + ", \"inkLimit\": "
                + number(examined.inkLimit())
                + ", \"passed\": "
                + examined.passed()
                + ", \"plates\": "
                + list(examined.plates(), PreflightJson::row)
                + ", \"checks\": "
                + list(examined.reports(), PreflightJson::check)
                + "}";
    }

    private static String row(PlateRow row) {
        return "\n  {\"first\": "
                + row.first()
                + ", \"last\": "
                + row.last()
                + ", \"plates\": "
                + row.plates().entrySet().stream()
                        .map(
                                plate ->
                                        quoted(plate.getKey())
                                                + ": "
                                                + list(plate.getValue(), PreflightJson::quoted))
                        .collect(Collectors.joining(", ", "{", "}"))
                + ", \"marks\": "
                + list(row.marks(), PreflightJson::quoted)
                + "}";
    }

    private static String check(CheckReport report) {
        return "\n  {\"id\": "
                + quoted(report.id())
                + ", \"examined\": "
                + report.examined()
                + ", \"kept\": "
                + report.kept()
                + ", \"passed\": "
                + report.passed()
                + ", \"faults\": "
                + list(report.faults(), PreflightJson::fault)
                + ", \"remarks\": "
                + list(
                        report.remarks(),
                        remark ->
                                kind(remark.key(), list(remark.arguments(), PreflightJson::quoted)))
                + "}";
    }

    private static String kind(String key, String arguments) {
        return "{\"kind\": " + quoted(key) + ", \"values\": " + arguments + "}";
    }

    private static String fault(Fault fault) {
        return "{\"severity\": "
                + quoted(fault.severity().name().toLowerCase(Locale.ROOT))
                + ", \"page\": "
                + (fault.page() == 0 ? "null" : fault.page())
                + ", \"across\": "
                + number(fault.across())
                + ", \"down\": "
                + number(fault.down())
                + ", \"count\": "
                + fault.count()
                + ", \"sample\": "
                + quoted(fault.sample())
                + ", \"kind\": "
                + quoted(fault.key())
                + ", \"values\": "
                + list(fault.arguments(), PreflightJson::quoted)
                + "}";
    }

    private static String number(double number) {
        return Double.isNaN(number) ? "null" : String.format(Locale.ROOT, "%.1f", number);
    }

    private static <T> String list(Collection<T> all, Function<T, String> each) {
        return all.stream().map(each).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        return InspectionJson.quoted(text);
    }
}
