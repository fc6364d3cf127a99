package cn.gongbao.cli;

import cn.gongbao.Inspector.Examined;
import cn.gongbao.inspection.RuleReport;
import cn.gongbao.inspection.RuleReport.Fault;
import cn.gongbao.notation.Json;
import java.util.List;

/** What an inspection found, for other programs. */
final class InspectionJson {

    private InspectionJson() {}

    static String of(Examined examined) {
        return Json.object(
                "layout", Json.text(examined.layout()),
                "rules", Json.lines(examined.reports(), InspectionJson::rule));
    }

    private static String rule(RuleReport report) {
        return Json.object(
                "id", Json.text(report.id()),
                "examined", report.examined(),
                "kept", report.kept(),
                "needsTags", report.untagged(),
                "faults", places(report.faults()),
                "excused", places(report.excused()));
    }

    private static String places(List<Fault> places) {
        return Json.list(places, InspectionJson::place);
    }

    private static String place(Fault place) {
        return Json.object(
                "address", Json.text(place.address()), "found", Json.text(place.found()));
    }
}
