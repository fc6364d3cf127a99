package cn.gongbao.archive;

import java.util.List;

/**
 * What a file is worth by one standard.
 *
 * @param standard that it was held against
 * @param rules of the standard
 * @param checks how often one of them was put to something in the file
 * @param failures the rules broken, by clause
 */
public record ValidationReport(Standard standard, int rules, int checks, List<Failure> failures) {

    /** Copies the list. */
    public ValidationReport {
        failures = List.copyOf(failures);
    }

    /**
     * A rule that is broken.
     *
     * @param clause of the standard, as in 6.2.11.7.2
     * @param test number of the test within the clause, from 1
     * @param rule in words
     * @param times how often
     * @param place the first of them, from the file's root
     * @param found what is wrong there, or the rule again
     */
    public record Failure(
            String clause, int test, String rule, int times, String place, String found) {}

    /** Whether something was checked and nothing failed. */
    public boolean kept() {
        return checks > 0 && failures.isEmpty();
    }
}
