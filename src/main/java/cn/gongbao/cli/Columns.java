package cn.gongbao.cli;

/** Sets texts in columns of a screen, where Han take two. */
final class Columns {

    private Columns() {}

    /** A text at the left of a column, and at least one blank after it. */
    static String left(String text, int width) {
        return text + blanks(width - width(text));
    }

    /** A text at the right of a column, and at least one blank before it. */
    static String right(String text, int width) {
        return blanks(width - width(text)) + text;
    }

    private static String blanks(int count) {
        return " ".repeat(Math.max(1, count));
    }

    private static int width(String text) {
        return text.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
    }
}
