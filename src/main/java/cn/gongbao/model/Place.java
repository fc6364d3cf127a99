package cn.gongbao.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where something stands in a source file.
 *
 * @param file path as the user knows it, relative to the issue or layout folder
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1, counted in characters; 0 when the whole line is meant
 */
public record Place(String file, int line, int column) {

    private static final Pattern NOTATION =
            Pattern.compile("(.+?):(\\d{1,9})(?::(\\d{1,9}))?", Pattern.DOTALL);

    /** The whole of a file. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** The place that a notation means: a file alone, or one with line, or with line and column. */
    public static Place read(String notation) {
        Matcher parts = NOTATION.matcher(notation);
        if (!parts.matches()) {
            return of(notation);
        }
        int column = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        return new Place(parts.group(1), Integer.parseInt(parts.group(2)), column);
    }

    /** The notation {@code file:line}, as {@code data-source} has it in the copy. */
    public String source() {
        return file + ":" + line;
    }

    /** The notation {@code issue.yaml:12:5}, shortened where line or column are not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
