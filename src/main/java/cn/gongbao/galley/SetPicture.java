package cn.gongbao.galley;

import cn.gongbao.model.Length;
import org.jsoup.nodes.Element;

/**
 * A picture of a row, its top left corner counted from the row's.
 *
 * @param x from the column's left edge
 * @param y from the row's top
 * @param file its name among the pictures
 * @param alternative text for those who cannot see it
 * @param block the element of the copy that it is part of
 */
public record SetPicture(
        Length x,
        Length y,
        Length width,
        Length height,
        String file,
        String alternative,
        Element block) {

    /** This picture at another place. */
    SetPicture moved(long right, long down) {
        return new SetPicture(
                x.plus(new Length(right)),
                y.plus(new Length(down)),
                width,
                height,
                file,
                alternative,
                block);
    }
}
