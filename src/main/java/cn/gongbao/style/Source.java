package cn.gongbao.style;

import cn.gongbao.model.Place;
import com.helger.css.CSSSourceLocation;
import com.helger.css.ICSSSourceLocationAware;
import java.util.List;

/**
 * A style sheet's text and its name for complaints.
 *
 * @param text without byte order mark
 * @param file path as the user knows it
 */
record Source(String text, String file) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Takes a byte order mark away. */
    Source {
        text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    Place place(int line, int column) {
        return new Place(file, line, column);
    }

    Place whole() {
        return Place.of(file);
    }

    /** Where a part of the sheet begins. */
    Place place(ICSSSourceLocationAware part) {
        CSSSourceLocation location = part.getSourceLocation();
        return location == null || !location.hasFirstTokenArea()
                ? whole()
                : place(
                        location.getFirstTokenBeginLineNumber(),
                        location.getFirstTokenBeginColumnNumber());
    }

    /** Where a word last begins before a place. */
    Place lastBefore(int line, int column, String word) {
        List<String> lines = text.lines().toList();
        for (int i = Math.min(line, lines.size()); i > 0; i--) {
            int from = i == line ? column : Integer.MAX_VALUE;
            int at = lines.get(i - 1).lastIndexOf(word, from);
            if (at >= 0) {
                return place(i, at + 1);
            }
        }
        return place(line, column);
    }
}
