package cn.gongbao.imposition;

/**
 * Where the pages of one section stand on its sheet, heads together where there are two rows.
 *
 * <p>Front and back are each as seen; the back after a turn about the vertical axis.
 */
enum Scheme {
    /** Two pages a side; folded once. */
    FOUR(new int[][] {{4, 1}}, new int[][] {{2, 3}}),
    /** Four pages a side; folded at the heads, then at the spine. */
    EIGHT(new int[][] {{5, 4}, {8, 1}}, new int[][] {{3, 6}, {2, 7}}),
    /** Eight pages a side; folded at the middle, at the heads, then at the spine. */
    SIXTEEN(
            new int[][] {{5, 12, 9, 8}, {4, 13, 16, 1}},
            new int[][] {{7, 10, 11, 6}, {2, 15, 14, 3}});

    private final int[][] front;
    private final int[][] back;

    Scheme(int[][] front, int[][] back) {
        this.front = front;
        this.back = back;
    }

    /**
     * The scheme of a section.
     *
     * @param pages 4, 8 or 16
     */
    static Scheme of(int pages) {
        for (Scheme scheme : values()) {
            if (scheme.pages() == pages) {
                return scheme;
            }
        }
        throw new IllegalArgumentException("no section has " + pages + " pages");
    }

    int rows() {
        return front.length;
    }

    int columns() {
        return front[0].length;
    }

    int pages() {
        return 2 * rows() * columns();
    }

    /** Number within the section of the page at a place, from 1. */
    int page(boolean onFront, int row, int column) {
        return (onFront ? front : back)[row][column];
    }

    /** Whether the pages of a row stand on their heads. */
    boolean turned(int row) {
        return row < rows() - 1;
    }
}
