package cn.gongbao.makeup;

import cn.gongbao.galley.LineReason;
import cn.gongbao.model.Place;
import java.util.List;

/**
 * Why a line, and the column that it stands in, end where they do.
 *
 * @param address of the line
 * @param text of the line
 * @param source where its paragraph stands
 * @param line why the line ends there; null for Mongolian, whose lines end wherever a word fits
 * @param column why its column ends there; null in a frame that does not continue
 */
public record Explanation(
        String address, String text, Place source, LineReason line, ColumnReason column) {

    /**
     * Why a column ends where it does.
     *
     * @param lines that it holds, in grid lines
     * @param room that it has
     * @param level whether it ends level with its neighbours, rather than full
     * @param last whether its flow, or its band above a spanning title, ends with it
     * @param next the line that begins the next column; null where nothing follows
     * @param together grid lines that stay together there
     * @param charges what the columns of this band and page cost
     * @param sum of all costs from this page to the flow's end
     * @param rival the next best way; null where there was none
     */
    public record ColumnReason(
            double lines,
            double room,
            boolean level,
            boolean last,
            String next,
            double together,
            List<Charge> charges,
            double sum,
            Rival rival) {

        /** Copies the charges. */
        public ColumnReason {
            charges = List.copyOf(charges);
        }
    }

    /**
     * Another way for columns to end.
     *
     * @param heights of its columns in grid lines, from left to right
     * @param next the line that would begin the next page, or the next column; null where nothing
     *     follows
     * @param more what it costs more in sum
     * @param charges of these columns
     */
    public record Rival(List<Double> heights, String next, double more, List<Charge> charges) {

        /** Copies the lists. */
        public Rival {
            heights = List.copyOf(heights);
            charges = List.copyOf(charges);
        }
    }
}
