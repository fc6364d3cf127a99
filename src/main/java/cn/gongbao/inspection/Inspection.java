package cn.gongbao.inspection;

import java.util.ArrayList;
import java.util.List;

/** Examines the body pages of a finished PDF against the rules of composition. */
public final class Inspection {

    /** In the order of a reader's eye: line, neighbours, paragraph, column. */
    private static final List<LineRule> RULES =
            List.of(
                    LineEdges::starts,
                    LineEdges::ends,
                    FlushEdges::marks,
                    FlushEdges::starts,
                    FlushEdges::ends,
                    Spacing::marks,
                    Spacing::mixed,
                    Spacing::han,
                    ParagraphEnds::lone,
                    ColumnEnds::widows,
                    ColumnEnds::headings,
                    ColumnEnds::grid);

    private Inspection() {}

    /**
     * Examines every rule.
     *
     * @param pages as {@link TextLayer} reads them
     * @param area what the layout wants
     * @return a report for each rule; that of balance only where there are columns to balance
     */
    public static List<RuleReport> examine(List<PageText> pages, TypeArea area) {
        List<PrintedLine> lines = LineReading.read(pages, area);
        List<RuleReport> reports = new ArrayList<>();
        RULES.forEach(rule -> reports.add(rule.examine(lines)));
        if (area.columns() > 1) {
            reports.add(Balance.examine(lines));
        }
        return List.copyOf(reports);
    }
}
