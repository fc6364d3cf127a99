package cn.gongbao.style;

import cn.gongbao.model.Length;
import java.util.List;

/**
 * A property that sets four others at once, one for each side of a block.
 *
 * @param name as in the sheet
 * @param values in the notation of CSS Values 4
 * @param english what it does, in one line
 * @param chinese the same in Chinese
 * @param sides top, right, bottom, left
 */
record Shorthand(
        String name, String values, String english, String chinese, List<Property<Length>> sides) {

    /** The term that a side without one of its own takes, where there are one to three. */
    static int opposite(int side, int terms) {
        return side == 3 && terms > 1 ? 1 : 0;
    }
}
