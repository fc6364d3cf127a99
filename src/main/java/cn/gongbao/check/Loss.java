package cn.gongbao.check;

import cn.gongbao.model.Place;

/**
 * Something that a source holds and no page does.
 *
 * @param kind what was lost
 * @param place of the passage; for pictures the files that it may be from
 * @param page label of the page near which it should stand; empty for pictures
 * @param count of characters or pictures
 * @param before up to five characters that stand before it in the source
 * @param missing what was lost; for pictures the names of all that it may be
 * @param after up to five characters that stand after it in the source
 * @param instead what the page holds in its stead, up to twenty characters
 */
public record Loss(
        Kind kind,
        Place place,
        String page,
        int count,
        String before,
        String missing,
        String after,
        String instead) {

    /** What can be lost. */
    public enum Kind {
        /** Characters. */
        TEXT,
        /** Pictures, of which only the number on the pages is known. */
        PICTURE
    }
}
