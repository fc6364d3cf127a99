package cn.gongbao.imposition;

import cn.gongbao.model.Length;

/**
 * How far an inner leaf is pushed out by the paper around it, and its pages are moved back toward
 * the spine: the thickness of all leaves that lie outside, which no section or sheet size changes.
 */
final class Creep {

    private Creep() {}

    /** By how much a page's content is moved toward the spine. */
    static Length of(int page, int pages, Terms terms) {
        int leaf = (page - 1) / 2;
        int outside = Math.min(leaf, pages / 2 - 1 - leaf);
        if (outside == 0) {
            return Length.ZERO;
        }
        Length paper =
                terms.separateCover()
                        ? terms.coverCaliper().plus(terms.caliper().times(outside - 1L))
                        : terms.caliper().times(outside);
        return paper.scaled(terms.coefficient());
    }

    /** Thickness of the closed issue. */
    static Length bulk(int pages, Terms terms) {
        int leaves = pages / 2;
        return terms.separateCover()
                ? terms.coverCaliper().times(2).plus(terms.caliper().times(leaves - 2L))
                : terms.caliper().times(leaves);
    }
}
