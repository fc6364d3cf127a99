package cn.gongbao.manuscript.source;

import cn.gongbao.model.Place;

/**
 * One paragraph of a plain text: a line that is not blank, without the space around it.
 *
 * @param text never empty
 * @param place of its first character
 */
public record SourceLine(String text, Place place) {

    /** The place of the character at an index of the text; columns count characters. */
    public Place at(int index) {
        return new Place(
                place.file(), place.line(), place.column() + text.codePointCount(0, index));
    }
}
