package cn.gongbao.page;

import java.util.List;

/**
 * One page with all that stands on it.
 *
 * @param number physical number from 1
 * @param label what a viewer shows as the page's name: the folio where it is counted, else a name
 *     of front or back matter
 * @param folio the page number printed on it, or 0 when it is not counted
 * @param recto whether it is a right-hand page
 * @param artwork key of the master's artwork drawn beneath, or null on a blank page
 * @param placed in reading order; artifacts anywhere
 */
public record Page(
        int number, String label, int folio, boolean recto, String artwork, List<Placed> placed) {

    /** Copies the list. */
    public Page {
        placed = List.copyOf(placed);
    }
}
