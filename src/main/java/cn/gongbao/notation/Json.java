package cn.gongbao.notation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Values as RFC 8259 writes them. */
public final class Json {

    private Json() {}

    /** A text, or null. */
    public static String text(String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /** A number to a tenth; null for one that is none. */
    public static String tenths(double number) {
        return Double.isNaN(number) ? "null" : String.format(Locale.ROOT, "%.1f", number);
    }

    /**
     * An object.
     *
     * @param members name, value, name, value and so on; a text as a value is written already, of
     *     anything else its own words are taken
     */
    public static String object(Object... members) {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < members.length; i += 2) {
            written.add(text(members[i].toString()) + ": " + members[i + 1]);
        }
        return written.stream().collect(Collectors.joining(", ", "{", "}"));
    }

    /** An array on one line. */
    public static <T> String list(Collection<T> all, Function<T, String> each) {
        return all.stream().map(each).collect(Collectors.joining(", ", "[", "]"));
    }

    /** An array with a line for each value. */
    public static <T> String lines(Collection<T> all, Function<T, String> each) {
        return all.isEmpty()
                ? "[]"
                : all.stream().map(each).collect(Collectors.joining(",\n  ", "[\n  ", "\n]"));
    }
}
