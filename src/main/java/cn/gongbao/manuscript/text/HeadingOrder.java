package cn.gongbao.manuscript.text;

/**
 * Which numbers have come in a text so far, level by level.
 *
 * <p>A numbered paragraph that begins with 1 may open a list of its own, whose numbers count beside
 * those of the headings; a number of a higher level begins all lower ones anew.
 */
final class HeadingOrder {

    private static final int LEVELS = 4;

    /** The last number of a heading, by level. */
    private final int[] headings = new int[LEVELS + 1];

    /** The last number of anything, by level. */
    private final int[] last = new int[LEVELS + 1];

    /** The nearest higher level that has begun, or 0. */
    int above(int level) {
        int above = level - 1;
        while (above > 0 && last[above] == 0) {
            above--;
        }
        return above;
    }

    /** The number that should stand where one stands: itself if it is right. */
    int wanted(int level, int value, boolean heading) {
        boolean follows = value == last[level] + 1 || value == headings[level] + 1;
        boolean opens = !heading && value == 1;
        boolean lone = !heading && last[level] == 0;
        return follows || opens || lone ? value : last[level] + 1;
    }

    /** Takes note of a number. */
    void count(int level, int value, boolean heading) {
        last[level] = value;
        headings[level] = heading ? value : headings[level];
        for (int lower = level + 1; lower <= LEVELS; lower++) {
            last[lower] = 0;
            headings[lower] = 0;
        }
    }
}
