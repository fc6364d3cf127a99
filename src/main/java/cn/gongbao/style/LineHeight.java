package cn.gongbao.style;

import cn.gongbao.model.Length;
import java.math.BigDecimal;

/**
 * A computed {@code line-height}: a number is inherited as a number, CSS Inline 3 §line-height.
 *
 * @param factor of the font size, or null
 * @param length as it stands, or null where there is a factor
 */
record LineHeight(BigDecimal factor, Length length) {

    static LineHeight times(BigDecimal factor) {
        return new LineHeight(factor, null);
    }

    static LineHeight fixed(Length length) {
        return new LineHeight(null, length);
    }

    /** The distance of baselines at a font size. */
    Length at(Length size) {
        return factor == null ? length : Quantity.scaled(factor, size.emu());
    }
}
