package cn.gongbao.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Examines a finished PDF against the rules of composition. */
public final class Inspection {

    /**
     * A rule, and what it needs.
     *
     * @param tags whether it needs to be told paragraphs and headings
     * @param applies whether the layout has what it is about
     */
    private record Rule(
            boolean tags, Predicate<Reading> applies, Function<Reading, RuleReport> examine) {

        RuleReport of(Reading reading) {
            return tags && !reading.tagged()
                    ? examine.apply(reading.withoutLines()).withoutTags()
                    : examine.apply(reading);
        }
    }

    /** In the order of a reader's eye: line, neighbours, paragraph, column, page. */
    private static final List<Rule> RULES =
            List.of(
                    glyphs(LineEdges::starts),
                    glyphs(LineEdges::ends),
                    lines(Unbreakables::marks),
                    lines(Unbreakables::counters),
                    fitted(true, FlushEdges::marks),
                    fitted(true, FlushEdges::starts),
                    fitted(true, FlushEdges::ends),
                    where(reading -> reading.area().squares(), CharacterGrid::examine),
                    fitted(false, reading -> Spacing.marks(reading.lines())),
                    fitted(false, reading -> MarkWidths.examine(reading.lines())),
                    fitted(false, reading -> Spacing.mixed(reading.lines())),
                    fitted(true, reading -> Spacing.han(reading.flowing())),
                    lines(ParagraphEnds::lone),
                    where(Titles::mayBeCentred, Titles::shapes),
                    lines(Titles::breaks),
                    lines(Signatures::examine),
                    lines(ColumnEnds::widows),
                    lines(HeadingKeeps::examine),
                    glyphs(ColumnEnds::grid),
                    tagged(Slots::examine),
                    where(reading -> reading.area().columns() > 1, Balance::examine),
                    tagged(PageDepths::examine),
                    pages(Leaders::phases),
                    pages(Leaders::gaps),
                    pages(Leaders::numbers),
                    pages(Folios::numbers),
                    pages(Folios::places),
                    pages(Folios::register));

    private Inspection() {}

    /**
     * Examines every rule.
     *
     * @param pages as {@link TextLayer} reads them
     * @param area what the layout wants
     * @return a report for each rule that the layout has use for: not for that of balance in one
     *     column, of the character grid where none is asked for, of the shapes of titles where they
     *     begin at the left
     */
    public static List<RuleReport> examine(List<PageText> pages, TypeArea area) {
        Reading reading = Reading.of(pages, area);
        List<RuleReport> reports = new ArrayList<>();
        for (Rule rule : RULES) {
            if (rule.applies().test(reading)) {
                reports.add(rule.of(reading));
            }
        }
        return List.copyOf(reports);
    }

    /**
     * How many lines stand in a type area as its layout would have set them.
     *
     * @param pages as {@link TextLayer} reads them
     * @return lines on the grid that fill their measure from edge to edge
     */
    public static int fit(List<PageText> pages, TypeArea area) {
        int fit = 0;
        for (PrintedLine line : Reading.of(pages, area).lines()) {
            boolean fills =
                    Math.abs(line.start() - line.left()) <= PrintedLine.EDGE
                            && Math.abs(line.end() - line.right()) <= PrintedLine.EDGE;
            fit += fills && Math.abs(line.stand().offGrid()) <= PrintedLine.BASELINE ? 1 : 0;
        }
        return fit;
    }

    private static Rule pages(Function<Reading, RuleReport> examine) {
        return new Rule(false, reading -> true, examine);
    }

    // In squares no space is fitted: what these rules measure is the grid's, 纵横对齐.
    private static Rule fitted(boolean tags, Function<Reading, RuleReport> examine) {
        return new Rule(tags, reading -> !reading.area().squares(), examine);
    }

    private static Rule tagged(Function<Reading, RuleReport> examine) {
        return new Rule(true, reading -> true, examine);
    }

    private static Rule glyphs(LineRule rule) {
        return pages(reading -> rule.examine(reading.lines()));
    }

    private static Rule lines(LineRule rule) {
        return tagged(reading -> rule.examine(reading.lines()));
    }

    private static Rule where(Predicate<Reading> applies, LineRule rule) {
        return new Rule(true, applies, reading -> rule.examine(reading.lines()));
    }
}
