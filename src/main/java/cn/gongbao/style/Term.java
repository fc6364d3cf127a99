package cn.gongbao.style;

import cn.gongbao.model.Place;
import java.util.Locale;

/**
 * One word, number, string or comma of a value, as written.
 *
 * @param text with quotation marks where it is a string
 * @param place where it stands in the sheet
 */
record Term(String text, Place place) {

    /** The text as a keyword, which CSS reads without regard to case. */
    String keyword() {
        return text.toLowerCase(Locale.ROOT);
    }

    boolean isComma() {
        return text.equals(",");
    }

    boolean isString() {
        return text.length() > 1 && (text.startsWith("\"") || text.startsWith("'"));
    }

    /** The text without quotation marks. */
    String bare() {
        return isString() ? text.substring(1, text.length() - 1) : text;
    }
}
