package cn.gongbao.galley;

/**
 * What each fault of a divided title costs; the division of least cost is set.
 *
 * <p>GB/T 9704-2012 7.3.1 in this order: sense first (词意完整), then the outline (梯形或菱形), then fitting
 * lengths (长短适宜).
 */
final class TitleCost {

    /** A word in Latin script is divided. */
    static final double LATIN_WORD = 1_000_000;

    /** A title in 《》 is parted that a line could hold. */
    static final double NAMED_TITLE = 20_000;

    /** The outline is a rectangle or an hourglass. */
    static final double FORBIDDEN_OUTLINE = 3_000;

    /** By how much an hourglass is drawn in, in shares of the measure. */
    static final double WAIST = 3_000;

    /** The outline is neither forbidden nor asked for. */
    static final double UNEVEN_OUTLINE = 350;

    /** Each line, so that there are no more than need be. */
    static final double LINE = 400;

    /** The same where the source has typed line ends: it wants no others. */
    static final double LINE_OF_TYPED = 5_000;

    /** A line shorter than a quarter of the longest. */
    static final double SHORT_LINE = 250;

    /** A line of one character. */
    static final double LONE_CHARACTER = 10_000;

    /** Squares of what lines differ from their mean, in shares of the measure. */
    static final double UNEQUAL_LINES = 300;

    private TitleCost() {}

    /**
     * The price of a line end.
     *
     * @param bond that it parts
     */
    static double of(Bond bond) {
        return switch (bond) {
            case SENSE -> 0;
            case CLAUSE -> 60;
            case WORDS -> 100;
            case UNSURE -> 180;
            case CLOSE -> 300;
            case OF -> 8_000;
            case SUBJECT -> 15_000;
            case DOCUMENT, PHRASE -> 20_000;
            case FOLLOWER -> 30_000;
            case ORGAN -> 40_000;
            case WORD -> 400_000;
        };
    }
}
