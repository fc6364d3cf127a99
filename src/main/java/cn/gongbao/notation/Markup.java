package cn.gongbao.notation;

/** Text as HTML and XML write it. */
public final class Markup {

    private Markup() {}

    /** A text in an element, or between quotation marks of either kind in an attribute. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
