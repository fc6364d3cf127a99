package cn.gongbao.galley;

/** Selectors and joiners, which show nothing of their own and stay in the text. */
final class Invisibles {

    private Invisibles() {}

    static boolean is(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    /** Behind those that follow each other from an index. */
    static int end(String text, int from) {
        int end = from;
        while (end < text.length() && is(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }
}
