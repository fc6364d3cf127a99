package cn.gongbao.inspection.preflight;

import cn.gongbao.inspection.preflight.Preflight.Examined;
import cn.gongbao.inspection.preflight.check.CheckReport;
import cn.gongbao.inspection.preflight.check.CheckReport.Fault;
import cn.gongbao.inspection.preflight.check.CheckReport.Remark;
import cn.gongbao.notation.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What a preflight found, for other programs. */
public final class PreflightJson {

    private PreflightJson() {}

    /** The plates by page and all checks as one JSON object. */
    public static String of(Examined examined) {
        return Json.object(
                "standard", Json.text(examined.standard().written()),
                "claimed", Json.text(examined.claimed()),
                "inkLimit", Json.tenths(examined.inkLimit()),
                "passed", examined.passed(),
                "plates", Json.lines(examined.plates(), PreflightJson::row),
                "checks", Json.lines(examined.reports(), PreflightJson::check));
    }

    private static String row(PlateRow row) {
        List<Object> plates = new ArrayList<>();
        row.plates().forEach((name, kinds) -> plates.addAll(List.of(name, texts(kinds))));
        return Json.object(
                "first", row.first(),
                "last", row.last(),
                "plates", Json.object(plates.toArray()),
                "marks", texts(row.marks()));
    }

    private static String check(CheckReport report) {
        return Json.object(
                "id", Json.text(report.id()),
                "examined", report.examined(),
                "kept", report.kept(),
                "passed", report.passed(),
                "faults", Json.list(report.faults(), PreflightJson::fault),
                "remarks", Json.list(report.remarks(), PreflightJson::remark));
    }

    private static String remark(Remark remark) {
        return Json.object("kind", Json.text(remark.key()), "values", texts(remark.arguments()));
    }

    private static String fault(Fault fault) {
        return Json.object(
                "severity", Json.text(fault.severity().name().toLowerCase(Locale.ROOT)),
                "page", fault.page() == 0 ? "null" : fault.page(),
                "across", Json.tenths(fault.across()),
                "down", Json.tenths(fault.down()),
                "count", fault.count(),
                "sample", Json.text(fault.sample()),
                "kind", Json.text(fault.key()),
                "values", texts(fault.arguments()));
    }

    private static String texts(Collection<String> texts) {
        return Json.list(texts, Json::text);
    }
}
