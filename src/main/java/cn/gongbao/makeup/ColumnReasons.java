package cn.gongbao.makeup;

import cn.gongbao.galley.Row;
import cn.gongbao.galley.SetLine;
import cn.gongbao.makeup.Division.Fill;
import cn.gongbao.makeup.Explanation.ColumnReason;
import cn.gongbao.makeup.PageBreaker.Choice;
import cn.gongbao.makeup.PageBreaker.Part;
import cn.gongbao.makeup.PageBreaker.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Says why the columns of one page end where they do, from what {@link PageBreaker} weighed. */
final class ColumnReasons {

    private final Choice choice;
    private final Sheet sheet;

    private ColumnReasons(Choice choice, Sheet sheet) {
        this.choice = choice;
        this.sheet = sheet;
    }

    /**
     * The reason of the column that a line stands in, or null where no column of the flow has it.
     */
    static ColumnReason of(SetLine line, Choice choice, Sheet sheet) {
        ColumnReasons reasons = new ColumnReasons(choice, sheet);
        for (Part part : choice.ending().parts()) {
            List<Fill> fills = part.division().fills();
            for (int i = 0; i < fills.size(); i++) {
                Fill fill = fills.get(i);
                if (holds(part.piece().rows(fill.head(), fill.end()), line)) {
                    return reasons.reason(part, i);
                }
            }
        }
        return null;
    }

    private static boolean holds(List<Row> rows, SetLine line) {
        return rows.stream().anyMatch(row -> row.lines().contains(line));
    }

    private ColumnReason reason(Part part, int index) {
        Division division = part.division();
        Fill fill = division.fills().get(index);
        Piece piece = part.piece();
        boolean whole = division.end() == piece.size();
        boolean last = whole && index == division.fills().size() - 1;
        List<Charge> charges = charges(division);
        charges.addAll(choice.ending().charges());
        return new ColumnReason(
                lines(fill.height()),
                lines(sheet.room(choice.start().recto()) - part.y()),
                whole && piece.level() && division.fills().size() > 1,
                last,
                last ? null : text(piece, fill.end()),
                last ? 0 : lines(piece.firstGroup(fill.end())),
                charges,
                choice.sum(),
                whole ? levelRival(part, index) : pageRival());
    }

    private double lines(long height) {
        return (double) height / sheet.line();
    }

    private static List<Charge> charges(Division division) {
        List<Charge> charges = new ArrayList<>();
        division.fills().forEach(fill -> charges.addAll(fill.charges()));
        return charges;
    }

    private Explanation.Rival levelRival(Part part, int index) {
        Piece piece = part.piece();
        int columns = part.division().fills().size();
        long room = sheet.room(choice.start().recto()) - part.y();
        ColumnDivider divider = new ColumnDivider(piece, columns, sheet.line(), sheet.least());
        return divider.levels(part.from(), room).stream()
                .filter(other -> !ends(other).equals(ends(part.division())))
                .min(Comparator.comparingDouble(Division::cost))
                .map(other -> rival(part, index, other))
                .orElse(null);
    }

    private Explanation.Rival rival(Part part, int index, Division other) {
        int end = other.fills().get(index).end();
        String next = end == part.piece().size() ? null : text(part.piece(), end);
        double more = other.cost() - part.division().cost();
        return new Explanation.Rival(heights(other), next, more, charges(other));
    }

    private static List<Integer> ends(Division division) {
        return division.fills().stream().map(Fill::end).toList();
    }

    private List<Double> heights(Division division) {
        return division.fills().stream().map(fill -> lines(fill.height())).toList();
    }

    private Explanation.Rival pageRival() {
        PageBreaker.Rival best =
                choice.rivals().stream()
                        .min(Comparator.comparingDouble(PageBreaker.Rival::sum))
                        .orElse(null);
        if (best == null || best.ending().parts().isEmpty()) {
            return null;
        }
        List<Part> parts = best.ending().parts();
        Part part = parts.get(parts.size() - 1);
        Division division = part.division();
        List<Charge> charges = charges(division);
        charges.addAll(best.ending().charges());
        boolean whole = division.end() == part.piece().size();
        return new Explanation.Rival(
                heights(division),
                whole ? null : text(part.piece(), division.end()),
                best.sum() - choice.sum(),
                charges);
    }

    private static String text(Piece piece, int row) {
        List<Row> rows = piece.rows(row, piece.size());
        return rows.isEmpty() ? null : text(rows.get(0).lines().get(0));
    }

    /** The characters of a line. */
    static String text(SetLine line) {
        StringBuilder text = new StringBuilder();
        line.runs().forEach(run -> text.append(run.glyphs().text()));
        return text.toString();
    }
}
