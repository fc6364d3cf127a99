package cn.gongbao.imposition;

import cn.gongbao.model.Editions.Binding;
import cn.gongbao.model.Length;

/**
 * How far an inner leaf is pushed out by the paper around it, and its pages are moved back toward
 * the spine: the thickness of all leaves that lie outside, which no section or sheet size changes.
 */
final class Creep {

    private Creep() {}

    /** By how much a page's content is moved toward the spine. */
    static Length of(int page, int pages, Binding binding) {
        int leaf = (page - 1) / 2;
        int outside = Math.min(leaf, pages / 2 - 1 - leaf);
        if (outside == 0) {
            return Length.ZERO;
        }
        Length paper =
                binding.separateCover()
                        ? binding.coverCaliper().plus(binding.caliper().times(outside - 1L))
                        : binding.caliper().times(outside);
        return paper.scaled(binding.creep());
    }

    /** Thickness of the closed issue. */
    static Length bulk(int pages, Binding binding) {
        int leaves = pages / 2;
        return binding.separateCover()
                ? binding.coverCaliper().times(2).plus(binding.caliper().times(leaves - 2L))
                : binding.caliper().times(leaves);
    }
}
