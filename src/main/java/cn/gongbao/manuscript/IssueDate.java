package cn.gongbao.manuscript;

import cn.gongbao.manuscript.text.Months;
import java.time.LocalDate;

/**
 * The date that a file of an issue bears; never today, so that the same issue gives the same file.
 */
final class IssueDate {

    private IssueDate() {}

    /**
     * The date in the manifest; where it gives none, the last day of the months that the issue
     * covers, else of its year.
     */
    static LocalDate of(Manifest.Numbering issue) {
        if (issue.date() != null) {
            return LocalDate.parse(issue.date().text());
        }
        Months months = Months.parse(Value.textOf(issue.covers()));
        return months.last() != null
                ? months.last().atEndOfMonth()
                : LocalDate.of(Integer.parseInt(issue.year().text()), 12, 31);
    }
}
