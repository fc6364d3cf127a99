package cn.gongbao.manuscript.web;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as pages give them. */
final class Millimetres {

    private static final Pattern LENGTH =
            Pattern.compile("\\s*(\\d{1,5}(?:\\.\\d{1,6})?)\\s*(px|pt|pc|in|cm|mm|)\\s*");

    private Millimetres() {}

    /**
     * A length without unit, in points of the screen (CSS Values 3 6.2), or with an absolute one.
     */
    static OptionalDouble of(String text) {
        Matcher length = LENGTH.matcher(text);
        if (!length.matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(length.group(1));
        return OptionalDouble.of(
                number
                        * switch (length.group(2)) {
                            case "pt" -> 25.4 / 72;
                            case "pc" -> 25.4 / 6;
                            case "in" -> 25.4;
                            case "cm" -> 10;
                            case "mm" -> 1;
                            default -> 25.4 / 96;
                        });
    }

    /** A share of something; empty if the text is not a percentage. */
    static OptionalDouble percentage(String text) {
        String plain = text.strip();
        return plain.matches("\\d{1,5}(?:\\.\\d{1,6})?%")
                ? OptionalDouble.of(Double.parseDouble(plain.substring(0, plain.length() - 1)))
                : OptionalDouble.empty();
    }
}
