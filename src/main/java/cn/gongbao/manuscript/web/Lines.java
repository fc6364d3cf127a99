package cn.gongbao.manuscript.web;

import cn.gongbao.model.Place;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Where the nodes of a parsed page stand in the user's file.
 *
 * @param name of the file
 * @param lines of the file, one for each line of the markup that was parsed, 0 where the elements
 *     of that line name theirs; empty where the markup is the file itself
 */
public record Lines(String name, int[] lines) {

    /** Where an element of markup that is not the file itself names its line. */
    public static final String LINE = "data-line";

    /**
     * Where a numbered list of the markup names the mark after its numbers, if that is no point.
     */
    public static final String DELIMITER = "data-delimiter";

    /** A page that is the file itself. */
    public static Lines of(String name) {
        return new Lines(name, new int[0]);
    }

    /** The place of a node; of the nearest element around it that has one, if it has none. */
    Place of(Node node) {
        for (Node at = node; at != null; at = at.parentNode()) {
            if (lines.length > 0
                    && at instanceof Element element
                    && element.attr(LINE).matches("[1-9]\\d{0,8}")) {
                return new Place(name, Integer.parseInt(element.attr(LINE)), 0);
            }
            int line = at.sourceRange().start().lineNumber();
            if (!at.sourceRange().isTracked() || line <= 0) {
                continue;
            }
            if (lines.length == 0) {
                return new Place(name, line, at.sourceRange().start().columnNumber());
            }
            int found = line <= lines.length ? lines[line - 1] : 0;
            if (found > 0) {
                return new Place(name, found, 0);
            }
        }
        return new Place(name, 1, 0);
    }

    /** The place so many lines further down. */
    static Place further(Place place, int lines) {
        return lines == 0 ? place : new Place(place.file(), place.line() + lines, 0);
    }
}
