package cn.gongbao.inspection.preflight.check;

import java.util.List;

/**
 * What a check found.
 *
 * @param id of the check
 * @param required whether every print file has something for it
 * @param examined number of things that it looked at
 * @param kept of these, the ones without a fault
 * @param faults by page
 * @param remarks on what was examined and what was not
 */
public record CheckReport(
        String id,
        boolean required,
        int examined,
        int kept,
        List<Fault> faults,
        List<Remark> remarks) {

    /** Copies the lists. */
    public CheckReport {
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
    }

    /** How grave a fault is. */
    public enum Severity {
        /** A press would refuse the file or print it wrong. */
        ERROR,
        /** Somebody should look at it. */
        WARNING
    }

    /**
     * Faults of one kind on one page.
     *
     * @param page from 1; 0 for the file
     * @param across from the left of the trimmed page to the first, in mm; NaN where it has no
     *     place
     * @param down from the top
     * @param count of them
     * @param sample the first one's text or name; may be empty
     * @param key of the words for it
     * @param arguments of the words
     */
    public record Fault(
            Severity severity,
            int page,
            double across,
            double down,
            int count,
            String sample,
            String key,
            List<String> arguments) {

        /** Copies the arguments. */
        public Fault {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * A fact beside the faults.
     *
     * @param key of the words for it
     * @param arguments of the words
     */
    public record Remark(String key, List<String> arguments) {

        /** Copies the arguments. */
        public Remark {
            arguments = List.copyOf(arguments);
        }
    }

    /** Whether nothing is wrong, and there was something to examine where there must be. */
    public boolean passed() {
        return (examined > 0 || !required)
                && faults.stream().noneMatch(fault -> fault.severity() == Severity.ERROR);
    }
}
