package cn.gongbao;

/**
 * Where the body text of a layout of this repository stands, by its stated numbers; in points.
 *
 * @param body size of the body's type
 * @param pitch from one line of the grid to the next
 * @param lines of the grid on a page
 * @param top of the first line's characters
 * @param recto left edge on right-hand pages
 * @param verso left edge on left-hand pages
 * @param measure width over all columns
 * @param folio what a page bears, with {@code %s} for its number
 */
record TypeArea(
        double body,
        double pitch,
        int lines,
        double top,
        double recto,
        double verso,
        double measure,
        String folio) {

    private static final double MM = 72 / 25.4;

    static TypeArea of(String layout) {
        return switch (layout) {
            case "gazette" ->
                    new TypeArea(10.5, 17, 42, 24 * MM, 19.8 * MM, 19.8 * MM, 170.45 * MM, "—%s—");
            case "gazette-single" ->
                    new TypeArea(11, 18, 33, 21.2 * MM, 21.2 * MM, 31.8 * MM, 34 * 11, "%s");
            default -> throw new IllegalArgumentException("no numbers known of " + layout);
        };
    }

    /** The baseline of the first line: the faces' ascent is 0.88 em. */
    double first() {
        return top + body * 0.88;
    }

    double left(int page) {
        return page % 2 == 1 ? recto : verso;
    }
}
