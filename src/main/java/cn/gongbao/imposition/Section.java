package cn.gongbao.imposition;

import java.util.ArrayList;
import java.util.List;

/**
 * Pages that are folded from one sheet: two runs of equal length, one before and one behind all
 * that is nested inside.
 *
 * @param number from 1, the outermost first; 0 for a separate cover
 * @param low first page of the run before
 * @param high last page of the run behind
 * @param pages 4, 8 or 16
 */
record Section(int number, int low, int high, int pages) {

    /** The page that is a page of this section, from 1. */
    int page(int within) {
        return within <= pages / 2 ? low + within - 1 : high - pages + within;
    }

    /**
     * Sections nested into each other, the outermost first. Where the pages are no whole number of
     * sections, the rest makes smaller ones, which lie innermost: there the large ones hold them.
     *
     * @param pages a multiple of four
     */
    static List<Section> nest(int pages, int section, boolean separateCover) {
        List<Section> sections = new ArrayList<>();
        int low = 1;
        int high = pages;
        if (separateCover) {
            sections.add(new Section(0, low, high, 4));
            low += 2;
            high -= 2;
        }
        int number = 1;
        for (int size = section; size >= 4; size /= 2) {
            while (high - low + 1 >= size) {
                sections.add(new Section(number++, low, high, size));
                low += size / 2;
                high -= size / 2;
            }
        }
        return sections;
    }
}
