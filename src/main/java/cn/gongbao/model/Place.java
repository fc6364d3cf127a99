package cn.gongbao.model;

/**
 * Where something stands in a source file.
 *
 * @param file path as the user knows it, relative to the issue or layout folder
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1, counted in characters; 0 when the whole line is meant
 */
public record Place(String file, int line, int column) {

    /** The whole of a file. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
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
