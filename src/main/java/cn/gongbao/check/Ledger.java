package cn.gongbao.check;

import cn.gongbao.model.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The account of all sources against the pages of the finished file.
 *
 * <p>Every character of a passage, white space and soft hyphens aside, has to stand on the pages
 * once and in order; what the pages hold besides is not asked about.
 *
 * @param rows one for each source
 * @param losses in the order of the sources
 */
public record Ledger(List<Row> rows, List<Loss> losses) {

    /** Copies the lists. */
    public Ledger {
        rows = List.copyOf(rows);
        losses = List.copyOf(losses);
    }

    /**
     * Compares sources and pages.
     *
     * @param sources in the order of the issue
     * @param pages in the order of the file
     * @param pictures how many stand on the pages, without those of the page masters
     */
    public static Ledger close(List<Source> sources, List<Printed> pages, int pictures) {
        PrintedText print = new PrintedText(pages);
        int[][] standings = Collation.of(sources, print);
        LossReport report = new LossReport(print);
        List<Row> rows = new ArrayList<>();
        int next = 0;
        for (Source source : sources) {
            int[][] own = Arrays.copyOfRange(standings, next, next + source.passages().size());
            for (int i = 0; i < own.length; i++) {
                report.add(source.passages().get(i), own[i]);
            }
            rows.add(new Row(source, Arrays.stream(own).mapToInt(Alignment::count).sum()));
            next += own.length;
        }
        List<Loss> losses = new ArrayList<>(report.losses());
        losses.addAll(LossReport.pictures(rows, pictures));
        return new Ledger(rows, losses);
    }

    /** Whether nothing was lost. */
    public boolean closed() {
        return losses.isEmpty();
    }

    /**
     * The ledger as a table: a head, then the sources, the omissions and the losses.
     *
     * @return lines of cells parted by tabs; tabs, line ends and backslashes in texts are escaped
     */
    public String tsv() {
        return LedgerTable.of(this);
    }
}
