package cn.gongbao.cli;

import cn.gongbao.galley.LineReason;
import cn.gongbao.makeup.Charge;
import cn.gongbao.makeup.Explanation;
import cn.gongbao.makeup.Explanation.ColumnReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The reasons of a line and its column, as sentences. */
final class ReasonsInWords {

    private final Wording wording;
    private final List<String> lines = new ArrayList<>();

    ReasonsInWords(Wording wording) {
        this.wording = wording;
    }

    /** The sentences, one to a line. */
    List<String> of(Explanation reasons) {
        say("", "explain.head", reasons.address(), reasons.text(), reasons.source());
        if (reasons.line() == null) {
            say("  ", "explain.no-reason");
        } else {
            line(reasons.line());
        }
        if (reasons.column() != null) {
            column(reasons.column());
        }
        return List.copyOf(lines);
    }

    private void say(String indent, String key, Object... arguments) {
        lines.add(indent + wording.text(key, arguments));
    }

    private void line(LineReason line) {
        say("  ", "explain.line", line.natural(), line.room());
        line.compressed().forEach((kind, gave) -> share("explain.compression." + kind, gave));
        line.expanded().forEach((kind, took) -> share("explain.expansion." + kind, took));
        if (line.hangs()) {
            say("    ", "explain.hangs");
        }
        say("  ", "explain.line-cost", number(line.cost()), number(line.paragraph()));
        for (LineReason.Place place : line.neighbours()) {
            place(place, line.paragraph());
        }
        if (line.next() == null) {
            say("  ", "explain.no-next");
        } else {
            LineReason.Place next = line.next();
            String more = number(next.paragraph() - line.paragraph());
            say("  ", "explain.next", next.before(), next.after(), more);
        }
    }

    private void share(String key, int thousandths) {
        String em = String.format(Locale.ROOT, "%.3f", thousandths / 1000.0);
        say("    ", "explain.share", wording.text(key), em);
    }

    private void place(LineReason.Place place, double paragraph) {
        String rule = wording.text("explain.rule." + place.rule());
        boolean impossible = Double.isInfinite(place.paragraph());
        if (impossible) {
            say("    ", "explain.never", place.before(), place.after(), rule);
        } else {
            String more = number(place.paragraph() - paragraph);
            say("    ", "explain.place", place.before(), place.after(), rule, more);
        }
    }

    private void column(ColumnReason column) {
        String key = column.level() ? "explain.column-level" : "explain.column";
        say("  ", key, number(column.lines()), number(column.room()));
        charges(column.charges());
        if (column.next() != null) {
            say("  ", "explain.next-column", column.next(), number(column.together()));
        } else if (column.last()) {
            say("  ", "explain.last-column");
        }
        if (column.rival() == null) {
            say("  ", "explain.no-rival");
            return;
        }
        String heights =
                String.join(", ", column.rival().heights().stream().map(this::number).toList());
        String more = number(column.rival().more());
        say("  ", "explain.rival", heights, more);
        if (column.rival().next() != null) {
            say("    ", "explain.rival-next", column.rival().next());
        }
        charges(column.rival().charges());
    }

    // Charges of a kind are told in one sentence.
    private void charges(List<Charge> charges) {
        Map<String, Double> sums = new TreeMap<>();
        for (Charge charge : charges) {
            sums.merge("explain.cost." + charge.kind(), charge.cost(), Double::sum);
        }
        sums.forEach((key, sum) -> say("    ", "explain.charge", wording.text(key), number(sum)));
    }

    private String number(double value) {
        return Double.isInfinite(value)
                ? "∞"
                : String.format(Locale.ROOT, Math.rint(value) == value ? "%.0f" : "%.1f", value);
    }
}
