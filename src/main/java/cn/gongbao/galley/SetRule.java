package cn.gongbao.galley;

import cn.gongbao.model.Length;

/**
 * A rule of a row: a filled rectangle, its top left corner counted from the row's.
 *
 * @param x from the column's left edge
 * @param y from the row's top
 * @param ink name of the ink
 */
public record SetRule(Length x, Length y, Length width, Length height, String ink) {

    /** This rule at another place. */
    SetRule moved(long right, long down) {
        return new SetRule(x.plus(new Length(right)), y.plus(new Length(down)), width, height, ink);
    }
}
