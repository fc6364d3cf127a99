package cn.gongbao.manuscript.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The declarations of a style attribute, names and values in lower case.
 *
 * <p>Read leniently and without a CSS parser: word processors write values that are not CSS.
 */
record InlineStyle(Map<String, String> values) {

    /** Characters of an attribute that are read. */
    private static final int LONGEST = 4000;

    static InlineStyle of(Element element) {
        String style = element.attr("style");
        if (style.isEmpty()) {
            return new InlineStyle(Map.of());
        }
        Map<String, String> values = new HashMap<>();
        String start = style.substring(0, Math.min(LONGEST, style.length()));
        for (String declaration : start.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                values.put(
                        plain(declaration.substring(0, colon)),
                        plain(declaration.substring(colon + 1).replace("!important", "")));
            }
        }
        return new InlineStyle(values);
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** The value of a property; empty if it is not given. */
    String get(String property) {
        return values.getOrDefault(property, "");
    }

    /** Whether the element is not to be seen. */
    boolean hides() {
        return get("display").equals("none")
                || get("visibility").equals("hidden")
                || get("mso-hide").equals("all");
    }
}
