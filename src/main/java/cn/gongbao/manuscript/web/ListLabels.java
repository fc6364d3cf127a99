package cn.gongbao.manuscript.web;

import cn.gongbao.manuscript.numeral.HanNumeral;
import cn.gongbao.manuscript.numeral.RomanNumeral;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The labels of a list, as a browser would number it (HTML Living Standard 4.4.5 to 4.4.8). */
final class ListLabels {

    private static final List<String> BULLETS = List.of("•", "◦", "▪");

    private final String style;
    private final String delimiter;
    private final int step;
    private int next;

    private ListLabels(String style, String delimiter, int next, int step) {
        this.style = style;
        this.delimiter = delimiter;
        this.next = next;
        this.step = step;
    }

    /**
     * The labels of a list.
     *
     * @param items number of its items, for those that count down
     * @param depth number of lists around it
     */
    static ListLabels of(Element list, int items, int depth) {
        int step = list.hasAttr("reversed") ? -1 : 1;
        int start = number(list.attr("start"), step < 0 ? items : 1);
        return new ListLabels(style(list, depth), list.attr(Lines.DELIMITER), start, step);
    }

    /** Whether the items have no labels at all. */
    boolean areNone() {
        return style.equals("none");
    }

    /** The label of the next item. */
    String next(Element item) {
        int value = number(item.attr("value"), next);
        next = value + step;
        return label(value);
    }

    private static int number(String text, int otherwise) {
        return text.strip().matches("-?\\d{1,6}") ? Integer.parseInt(text.strip()) : otherwise;
    }

    private static String style(Element list, int depth) {
        InlineStyle style = InlineStyle.of(list);
        String asked = style.get("list-style-type");
        if (asked.isEmpty() && style.get("list-style").matches("(?:.*\\s)?none(?:\\s.*)?")) {
            asked = "none";
        }
        if (!asked.isEmpty()) {
            return asked;
        }
        String type = list.attr("type").strip();
        if (list.normalName().equals("ol")) {
            return switch (type) {
                case "a" -> "lower-alpha";
                case "A" -> "upper-alpha";
                case "i" -> "lower-roman";
                case "I" -> "upper-roman";
                default -> "decimal";
            };
        }
        return type.isEmpty() ? BULLETS.get(Math.min(depth, 2)) : type.toLowerCase(Locale.ROOT);
    }

    private String label(int value) {
        return switch (style) {
            case "decimal" -> numbered(String.valueOf(value));
            case "decimal-leading-zero" -> numbered(value > 9 ? "" + value : "0" + value);
            case "lower-alpha", "lower-latin" -> numbered(alphabetic(value));
            case "upper-alpha", "upper-latin" ->
                    numbered(alphabetic(value).toUpperCase(Locale.ROOT));
            case "lower-roman" -> numbered(RomanNumeral.of(value));
            case "upper-roman" -> numbered(RomanNumeral.of(value).toUpperCase(Locale.ROOT));
            case "cjk-ideographic", "simp-chinese-informal", "trad-chinese-informal" ->
                    han(value) + "、";
            case "circle" -> "◦";
            case "square" -> "▪";
            default -> BULLETS.contains(style) ? style : BULLETS.get(0);
        };
    }

    private String numbered(String number) {
        return number + (delimiter.isEmpty() ? "." : delimiter);
    }

    private static String alphabetic(int value) {
        if (value <= 0) {
            return String.valueOf(value);
        }
        StringBuilder letters = new StringBuilder();
        for (int rest = value; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    private static String han(int value) {
        if (value <= 0 || value >= 10_000) {
            return String.valueOf(value);
        }
        return HanNumeral.spoken(value);
    }
}
