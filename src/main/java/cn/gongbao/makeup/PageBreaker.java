package cn.gongbao.makeup;

import static cn.gongbao.makeup.BreakCost.PAGE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Chooses the page and column breaks of a whole flow at once, so that the sum of {@link BreakCost}
 * is least.
 *
 * <p>Dynamic programming over the rows that a page can begin with; each has few ends that come into
 * question, so the time is linear in the flow's length. Heights in EMU.
 */
final class PageBreaker {

    private final List<Piece> pieces;
    private final Sheet sheet;
    private final Map<Start, List<Ending>> endings = new HashMap<>();
    private final Map<Start, Double> rest = new HashMap<>();

    private PageBreaker(List<Piece> pieces, Sheet sheet) {
        this.pieces = pieces;
        this.sheet = sheet;
    }

    /**
     * What every page offers.
     *
     * @param columns their number
     * @param recto height on right-hand pages
     * @param verso height on left-hand pages
     * @param line the grid's pitch, which heights are counted in
     */
    record Sheet(int columns, long recto, long verso, long line) {
        long room(boolean isRecto) {
            return isRecto ? recto : verso;
        }

        long least() {
            return Math.min(recto, verso);
        }
    }

    /**
     * Where a page begins.
     *
     * @param piece its index
     * @param row of the piece
     * @param recto whether the page is a right-hand one
     * @param blank whether a page is left blank before it
     */
    record Start(int piece, int row, boolean recto, boolean blank) implements Comparable<Start> {
        @Override
        public int compareTo(Start other) {
            int order = Integer.compare(piece, other.piece);
            order = order != 0 ? order : Integer.compare(row, other.row);
            order = order != 0 ? order : Boolean.compare(recto, other.recto);
            return order != 0 ? order : Boolean.compare(blank, other.blank);
        }
    }

    /**
     * Columns of one piece on a page.
     *
     * @param piece the piece
     * @param from its first row here
     * @param division the columns
     * @param y from the top of the page's first row
     * @param foot where notes end, from the columns' top
     */
    record Part(Piece piece, int from, Division division, long y, long foot) {}

    /**
     * A way for a page to end.
     *
     * @param parts from top to bottom
     * @param next where the next page begins, or null behind the flow's last row
     * @param charges of the page, besides those of its columns
     */
    record Ending(List<Part> parts, Start next, List<Charge> charges) {

        double cost() {
            double cost = Division.sum(charges);
            for (Part part : parts) {
                cost += part.division.cost();
            }
            return cost;
        }
    }

    /** A page as chosen: where it begins, its ending, and all others with what they cost in sum. */
    record Choice(Start start, Ending ending, double sum, List<Rival> rivals) {}

    /** Another ending of a page, and the sum of costs from there to the flow's end. */
    record Rival(Ending ending, double sum) {}

    /** The pages of a flow that begins on a right-hand or left-hand page. */
    static List<Choice> pages(List<Piece> pieces, Sheet sheet, boolean recto) {
        PageBreaker breaker = new PageBreaker(pieces, sheet);
        Start first = new Start(0, 0, recto, false);
        breaker.explore(first);
        List<Choice> pages = new ArrayList<>();
        for (Start start = first; start != null; ) {
            Choice choice = breaker.choice(start);
            pages.add(choice);
            start = choice.ending.next;
        }
        return pages;
    }

    // Every start that can be reached, in order; then the cheapest way on from each, the last
    // first.
    private void explore(Start first) {
        TreeSet<Start> open = new TreeSet<>();
        open.add(first);
        List<Start> reached = new ArrayList<>();
        while (!open.isEmpty()) {
            Start start = open.pollFirst();
            reached.add(start);
            List<Ending> found = new PageFiller(pieces, sheet, start).endings();
            endings.put(start, found);
            found.stream().map(Ending::next).filter(next -> next != null).forEach(open::add);
        }
        for (int i = reached.size() - 1; i >= 0; i--) {
            Start start = reached.get(i);
            rest.put(start, endings.get(start).stream().mapToDouble(this::sum).min().orElse(0));
        }
    }

    private double sum(Ending ending) {
        return ending.cost() + (ending.next == null ? 0 : PAGE.once() + rest.get(ending.next));
    }

    private Choice choice(Start start) {
        Ending best = null;
        for (Ending ending : endings.get(start)) {
            best = best == null || sum(ending) < sum(best) ? ending : best;
        }
        List<Rival> rivals = new ArrayList<>();
        for (Ending ending : endings.get(start)) {
            if (ending != best) {
                rivals.add(new Rival(ending, sum(ending)));
            }
        }
        return new Choice(start, best, sum(best), rivals);
    }
}
