package cn.gongbao.cli;

import cn.gongbao.inspection.RuleReport;
import cn.gongbao.inspection.RuleReport.Fault;
import java.io.PrintWriter;
import java.util.List;

/** Prints what an inspection found: a line for each rule, and the places below it. */
record InspectionTable(PrintWriter out, Wording wording) {

    private static final int RULE = 16;
    private static final int COUNT = 8;

    void print(List<RuleReport> reports) {
        String head =
                Columns.left(wording.text("inspection.column.rule"), RULE)
                        + right(wording.text("inspection.column.examined"))
                        + right(wording.text("inspection.column.kept"));
        out.println(head);
        reports.forEach(this::print);
    }

    private void print(RuleReport report) {
        String remark =
                report.untagged()
                        ? wording.text("inspection.untagged")
                        : report.examined() == 0 ? wording.text("inspection.nothing") : "";
        out.println(
                Columns.left(report.id(), RULE)
                        + right(Integer.toString(report.examined()))
                        + right(Integer.toString(report.kept()))
                        + "  "
                        + wording.text("inspection.rule." + report.id())
                        + remark);
        report.faults().forEach(fault -> print(fault, ""));
        report.excused().forEach(place -> print(place, wording.text("inspection.excused")));
    }

    private void print(Fault place, String remark) {
        out.println("  " + Columns.left(place.address(), COUNT) + place.found() + remark);
    }

    private static String right(String text) {
        return Columns.right(text, COUNT + 2);
    }
}
