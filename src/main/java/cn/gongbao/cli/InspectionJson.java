package cn.gongbao.cli;

import cn.gongbao.Inspector.Examined;
import cn.gongbao.inspection.RuleReport;
import cn.gongbao.inspection.RuleReport.Fault;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What an inspection found, for other programs (RFC 8259). */
final class InspectionJson {

    private InspectionJson() {}

    static String of(Examined examined) {
        String rules =
                examined.reports().stream()
                        .map(InspectionJson::rule)
                        .collect(Collectors.joining(",\n  "));
        return "{\"layout\": " + quoted(examined.layout()) + ", \"rules\": [\n  " + rules + "\n]}";
    }

    private static String rule(RuleReport report) {
        return "{\"id\": "
                + quoted(report.id())
                + ", \"examined\": "
                + report.examined()
                + ", \"kept\": "
                + report.kept()
                + ", \"needsTags\": "
                + report.untagged()
                + ", \"faults\": "
                + places(report.faults())
                + ", \"excused\": "
                + places(report.excused())
                + "}";
    }

    private static String places(List<Fault> places) {
        return places.stream()
                .map(
                        place ->
                                "{\"address\": "
                                        + quoted(place.address())
                                        + ", \"found\": "
                                        + quoted(place.found())
                                        + "}")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** A string of RFC 8259. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
