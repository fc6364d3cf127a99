package cn.gongbao.makeup;

import java.util.List;

/**
 * How an issue's page count stands to its signature, and what would change it.
 *
 * @param signature multiple that the page count is brought to
 * @param now the issue as it is
 * @param ways tried, the best first: those that fit, and single changes with any effect
 * @param tried how many there were
 * @param endings of the documents that begin pages of their own
 */
public record Fit(int signature, Effect now, List<Way> ways, int tried, List<Ending> endings) {

    /** Copies the lists. */
    public Fit {
        ways = List.copyOf(ways);
        endings = List.copyOf(endings);
    }

    /**
     * What an issue comes to.
     *
     * @param pages all of them
     * @param filling pages left blank to bring the count to the signature
     * @param blanks all pages left blank
     * @param lines of the grid that counted text takes, those across columns counted in each
     * @param breaks the sum of {@link BreakCost} of all flows
     * @param demerits what the lines of all paragraphs cost in sum
     */
    public record Effect(
            int pages, int filling, int blanks, int lines, double breaks, double demerits) {

        /** Pages that something stands on. */
        public int used() {
            return pages - blanks;
        }

        /** Cost of breaks and lines, in which a page has no part. */
        public double cost() {
            return breaks + demerits;
        }
    }

    /**
     * A way to another page count.
     *
     * @param levers what is changed
     * @param effect what the issue comes to then
     * @param moves documents that begin on another folio
     * @param fits whether no page is left blank for the signature; where none is now, whether the
     *     issue also has fewer pages
     */
    public record Way(List<Lever> levers, Effect effect, List<Move> moves, boolean fits) {

        /** Copies the lists. */
        public Way {
            levers = List.copyOf(levers);
            moves = List.copyOf(moves);
        }
    }

    /**
     * A document that begins on another folio.
     *
     * @param document its number in the issue, from 1
     * @param from its folio now
     * @param to its folio then
     */
    public record Move(int document, int from, int to) {}

    /**
     * How a document ends.
     *
     * @param document its number in the issue, from 1
     * @param title on one line
     * @param folio of its last page
     * @param lines of its text on that page, columns added up
     * @param lose how many lines of text fewer would free that page; 0 where none do
     * @param pages of the issue then, without those left blank for the signature
     */
    public record Ending(int document, String title, int folio, int lines, int lose, int pages) {}
}
