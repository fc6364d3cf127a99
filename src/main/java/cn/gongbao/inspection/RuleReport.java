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
 */
public record RuleReport(String id, int examined, List<Fault> faults) {

    /** Copies the faults. */
    public RuleReport {
        faults = List.copyOf(faults);
    }

    /**
     * A place where a rule is not kept.
     *
     * @param address page, column and grid line, as in {@code 12R18}
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
        private int examined;

        Tally(String id) {
            this.id = id;
        }

        /** Counts a place where text alone tells the fault. */
        void place(boolean kept, PrintedLine line, String found) {
            examined++;
            if (!kept) {
                faults.add(new Fault(line.stand().address(), found));
            }
        }

        /** Counts a place where something is measured. */
        void measured(boolean kept, PrintedLine line, String found, double measure) {
            place(kept, line, String.format(Locale.ROOT, "%s %.3f", found, measure));
        }

        RuleReport report() {
            return new RuleReport(id, examined, faults);
        }
    }
}
