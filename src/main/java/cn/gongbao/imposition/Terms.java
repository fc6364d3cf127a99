package cn.gongbao.imposition;

import cn.gongbao.model.Length;

/**
 * How an issue is to be bound.
 *
 * @param section pages to a section: 4, 8 or 16
 * @param separateCover whether the outermost four pages are a sheet of their own
 * @param caliper thickness of one leaf of text paper
 * @param coverCaliper thickness of one leaf of the cover where it is separate
 * @param coefficient by which the reckoned creep is multiplied, as fold and stitch take more room
 *     than the paper alone; 1 for none, 1.2 to 1.4 in practice
 */
public record Terms(
        int section,
        boolean separateCover,
        Length caliper,
        Length coverCaliper,
        double coefficient) {

    /** Checks the section. */
    public Terms {
        Scheme.of(section);
    }
}
