package cn.gongbao.master;

import cn.gongbao.model.Place;

/**
 * The text of a style sheet and where it stands, its comments blanked out.
 *
 * @param file relative to the layout's folder
 * @param line of the text's first character, from 1
 * @param column of the text's first character, from 1
 * @param text of the same length and lines as in the file
 */
record StyleSheet(String file, int line, int column, String text) {

    /** Takes a text as written, and blanks out its comments. */
    static StyleSheet of(String file, int line, int column, String written) {
        return new StyleSheet(file, line, column, withoutComments(written));
    }

    /** Where the character at an offset stands in the file. */
    Place place(int offset) {
        int lastBreak = text.lastIndexOf('\n', offset - 1);
        int lines = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        int before = lastBreak < 0 ? column : 1;
        return new Place(file, line + lines, before + offset - lastBreak - 1);
    }

    private static String withoutComments(String written) {
        StringBuilder text = new StringBuilder(written.replace("\r\n", " \n").replace('\r', '\n'));
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote || c == '\n' ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '/' && i + 1 < text.length() && text.charAt(i + 1) == '*') {
                int end = text.indexOf("*/", i + 2);
                i = blank(text, i, end < 0 ? text.length() : end + 2) - 1;
            }
        }
        return text.toString();
    }

    private static int blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
        return to;
    }
}
