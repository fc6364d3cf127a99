package cn.gongbao.inspection.preflight.check;

import cn.gongbao.inspection.preflight.check.CheckReport.Fault;
import cn.gongbao.inspection.preflight.check.CheckReport.Remark;
import cn.gongbao.inspection.preflight.check.CheckReport.Severity;
import cn.gongbao.inspection.preflight.content.Box;
import cn.gongbao.inspection.preflight.content.Mark;
import cn.gongbao.inspection.preflight.content.PrintedPage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts while a check looks at one thing after the other. */
public final class Tally {

    private static final double MM = 72 / 25.4;

    private record Kind(Severity severity, int page, String key, List<String> arguments) {}

    private record First(double across, double down, String sample, int count) {}

    private final String id;
    private final boolean required;
    private final Map<Kind, First> faults = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private int examined;
    private int broken;
    private boolean whole = true;
    private int page;
    private double across;
    private double down;
    private String sample;

    private Tally(String id, boolean required) {
        this.id = id;
        this.required = required;
    }

    /** Of a check that a file may give nothing to look at. */
    public static Tally of(String id) {
        return new Tally(id, false);
    }

    /** Of a check that every print file must have something for. */
    public static Tally required(String id) {
        return new Tally(id, true);
    }

    /** Begins to look at a thing of the file, on a page or on none (0). */
    public void look(int page, String sample) {
        examined++;
        whole = true;
        this.page = page;
        across = Double.NaN;
        down = Double.NaN;
        this.sample = sample;
    }

    /** Begins to look at a place on a page. */
    public void look(PrintedPage on, Box box, String sample) {
        look(on.number(), sample);
        across = (box.left() - on.cut().left()) / MM;
        down = (on.cut().top() - box.top()) / MM;
    }

    /** Begins to look at a mark. */
    public void look(PrintedPage on, Mark mark) {
        String text = mark.form() instanceof Mark.Lettering lettering ? lettering.text() : "";
        look(on, mark.box(), text);
    }

    /** Finds that at fault which is being looked at. */
    public void fault(Severity severity, String key, Object... arguments) {
        broken += whole ? 1 : 0;
        whole = false;
        Kind kind = new Kind(severity, page, key, texts(arguments));
        First first = faults.get(kind);
        faults.put(
                kind,
                first == null
                        ? new First(across, down, sample, 1)
                        : new First(first.across, first.down, first.sample, first.count + 1));
    }

    /** Finds it to be what no press should print. */
    public void error(String key, Object... arguments) {
        fault(Severity.ERROR, key, arguments);
    }

    /** Finds that somebody should look at it. */
    public void warning(String key, Object... arguments) {
        fault(Severity.WARNING, key, arguments);
    }

    /** Tells a fact. */
    public void remark(String key, Object... arguments) {
        remarks.add(new Remark(key, texts(arguments)));
    }

    private static List<String> texts(Object[] arguments) {
        return Arrays.stream(arguments)
                .map(
                        each ->
                                each instanceof Double number
                                        ? String.format(Locale.ROOT, "%.4g", number)
                                                .replaceFirst("(\\.\\d*?)0+$", "$1")
                                                .replaceFirst("\\.$", "")
                                        : String.valueOf(each))
                .toList();
    }

    /** What it all came to. */
    public CheckReport report() {
        List<Fault> found = new ArrayList<>();
        faults.forEach(
                (kind, first) ->
                        found.add(
                                new Fault(
                                        kind.severity,
                                        kind.page,
                                        first.across,
                                        first.down,
                                        first.count,
                                        first.sample,
                                        kind.key,
                                        kind.arguments)));
        return new CheckReport(id, required, examined, examined - broken, found, remarks);
    }
}
