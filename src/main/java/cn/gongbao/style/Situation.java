package cn.gongbao.style;

import cn.gongbao.model.Length;

/**
 * What a value may depend on when it is computed for an element.
 *
 * @param parent of the element; null only while the initial values themselves are computed
 * @param em what {@code 1em} is: the element's font size, or the parent's for {@code font-size}
 * @param line what {@code 1lh} is: the element's line height, or the parent's for {@code font-size}
 *     and {@code line-height}
 * @param rootLine what {@code 1rlh} is: the root's line height, or the initial one for the root's
 *     own {@code font-size} and {@code line-height}; CSS Values 4 §relative-lengths
 */
record Situation(Computed parent, Length em, Length line, Length rootLine) {

    /** The page master that the parent uses, or null. */
    String parentPage() {
        return parent == null ? null : parent.style().page();
    }

    /** The parent's raised baseline in thousandths of this element's em. */
    int parentShift() {
        if (parent == null || parent.style().shift() == 0) {
            return 0;
        }
        long raised = parent.style().shift() * parent.style().size().emu();
        return Math.toIntExact(Math.round((double) raised / em.emu()));
    }
}
