package cn.gongbao.manuscript.docx;

import cn.gongbao.manuscript.docx.number.NumberForm;
import cn.gongbao.manuscript.docx.part.Node;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of fields that Word draws from their instruction, without a stored result. */
final class FieldText {

    private static final Pattern CIRCLE =
            Pattern.compile(
                    "(?i)EQ\\s*\\\\o\\s*(?:\\\\ac)?\\s*\\(\\s*[○◯]\\s*[,;，]\\s*(\\S{1,2})\\s*\\)");
    private static final Pattern FRACTION =
            Pattern.compile("(?i)EQ\\s*\\\\f\\s*\\(([^(),\\\\]+)[,;]([^(),\\\\]+)\\)");
    private static final Pattern SYMBOL =
            Pattern.compile("(?i)SYMBOL\\s+(0x[0-9a-f]{1,4}|\\d{1,5})\\b(.*)");
    private static final Pattern FONT =
            Pattern.compile("\\\\f\\s+\"?([^\"\\\\]+?)\"?\\s*(?:\\\\.*)?");
    private static final String HAN_DIGITS = "一二三四五六七八九十";

    private FieldText() {}

    /**
     * Tells what there is to tell of a field that has come to its end.
     *
     * @param field that is over
     * @param form its data, if it is a field of a form
     * @param remarks takes what is left out, and complaints
     * @return the text of a field that Word draws itself; empty for any other
     */
    static Optional<String> after(Fields.Closed field, Optional<Node> form, Remarks remarks) {
        switch (field.name()) {
            case "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES" ->
                    remarks.omit("page-number", field.withheld());
            case "TOC" -> {
                if (!field.withheld().isBlank()) {
                    remarks.omit("contents", field.withheld());
                    remarks.finding("word.contents");
                }
            }
            case "PAGEREF" -> remarks.finding("word.page-reference");
            case "DATE", "TIME", "SAVEDATE", "PRINTDATE", "CREATEDATE" ->
                    remarks.finding("word.date-field");
            default -> {
                if (!field.printed() && isDrawn(field.name())) {
                    return drawn(field, form, remarks);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isDrawn(String name) {
        return switch (name) {
            case "EQ",
                    "SYMBOL",
                    "AUTONUM",
                    "AUTONUMLGL",
                    "AUTONUMOUT",
                    "LISTNUM",
                    "MACROBUTTON",
                    "GOTOBUTTON",
                    "FORMCHECKBOX",
                    "FORMDROPDOWN" ->
                    true;
            default -> false;
        };
    }

    private static Optional<String> drawn(
            Fields.Closed field, Optional<Node> form, Remarks remarks) {
        Optional<String> text =
                switch (field.name()) {
                    case "EQ" -> equation(field.instruction());
                    case "SYMBOL" -> symbol(field.instruction());
                    case "FORMCHECKBOX" ->
                            form.flatMap(f -> f.child("w:checkBox")).map(FieldText::box);
                    case "FORMDROPDOWN" ->
                            form.flatMap(f -> f.child("w:ddList")).flatMap(FieldText::entry);
                    default -> Optional.empty();
                };
        if (text.isEmpty()) {
            remarks.error("word.field", Wording.shortened(field.instruction()));
        }
        return text;
    }

    private static Optional<String> equation(String instruction) {
        Matcher circle = CIRCLE.matcher(instruction);
        if (circle.matches()) {
            return circled(circle.group(1));
        }
        Matcher fraction = FRACTION.matcher(instruction);
        return fraction.matches()
                ? Optional.of(fraction.group(1).strip() + "/" + fraction.group(2).strip())
                : Optional.empty();
    }

    private static Optional<String> circled(String text) {
        if (text.matches("[1-9]|[1-4]\\d|50")) {
            return Optional.of(NumberForm.circled(Integer.parseInt(text)));
        }
        int han = text.length() == 1 ? HAN_DIGITS.indexOf(text) : -1;
        return han < 0 ? Optional.empty() : Optional.of(Character.toString(0x3280 + han));
    }

    private static Optional<String> symbol(String instruction) {
        Matcher symbol = SYMBOL.matcher(instruction);
        if (!symbol.matches()) {
            return Optional.empty();
        }
        int code = Integer.decode(symbol.group(1).replaceFirst("^0+(?=\\d)", ""));
        Matcher font = FONT.matcher(symbol.group(2).strip());
        if (font.matches() && Symbols.of(font.group(1), code).isPresent()) {
            return Symbols.of(font.group(1), code);
        }
        boolean plain = symbol.group(2).matches("(?i).*\\\\u\\b.*") && Character.isDefined(code);
        return plain ? Optional.of(Character.toString(code)) : Optional.empty();
    }

    private static String box(Node box) {
        Optional<Node> state = box.child("w:checked");
        boolean checked = state.or(() -> box.child("w:default")).map(Node::isOn).orElse(false);
        return checked ? "☑" : "□";
    }

    private static Optional<String> entry(Node list) {
        List<Node> entries = list.all("w:listEntry");
        int chosen = Styles.value(list, "w:result").orElse(0);
        return chosen >= 0 && chosen < entries.size()
                ? Optional.of(entries.get(chosen).value("w:val"))
                : Optional.empty();
    }
}
