package cn.gongbao.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the examination of one rule found.
 *
 * @param id of the rule
 * @param examined number of places where the rule could be broken
 * @param faults where it is
 * @param excused kept places that are less than the rule would have, since another rule forbids it
 * @param untagged whether the rule cannot be examined, as the file has no tags
 */
public record RuleReport(
        String id, int examined, List<Fault> faults, List<Fault> excused, boolean untagged) {

    /** Copies the lists. */
    public RuleReport {
        faults = List.copyOf(faults);
        excused = List.copyOf(excused);
    }

    /** The same, said to be out of reach without tags. */
    RuleReport withoutTags() {
        return new RuleReport(id, examined, faults, excused, true);
    }

    /**
     * A place where a rule is not kept.
     *
     * @param address page, column and grid line, as in {@code 12R18}; the page alone for what
     *     stands outside the type area
     * @param found the text there, and the measure in em, points or lines where one is taken
     */
    public record Fault(String address, String found) {}

    /** Number of places where the rule is kept. */
    public int kept() {
        return examined - faults.size();
    }

    /** Whether there was something to examine and the rule was kept throughout. */
    public boolean passed() {
        return examined > 0 && faults.isEmpty();
    }

    /** Counts places while a rule is examined. */
    static final class Tally {

        private final String id;
        private final List<Fault> faults = new ArrayList<>();
        private final List<Fault> excused = new ArrayList<>();
        private int examined;

        Tally(String id) {
            this.id = id;
        }

        /** Counts a place where text alone tells the fault. */
        void place(boolean kept, PrintedLine line, String found) {
            page(kept, line.stand().address(), found);
        }

        /** Counts a place outside the type area. */
        void page(boolean kept, String address, String found) {
            examined++;
            if (!kept) {
                faults.add(new Fault(address, found));
            }
        }

        /** Counts a place that is kept as well as another rule allows. */
        void excused(PrintedLine line, String found) {
            examined++;
            excused.add(new Fault(line.stand().address(), found));
        }

        /** Counts a place where something is measured. */
        void measured(boolean kept, PrintedLine line, String found, double measure) {
            place(kept, line, String.format(Locale.ROOT, "%s %.3f", found, measure));
        }

        RuleReport report() {
            return new RuleReport(id, examined, faults, excused, false);
        }
    }
}
