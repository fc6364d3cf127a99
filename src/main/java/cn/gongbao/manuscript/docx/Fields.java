package cn.gongbao.manuscript.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields that are open at a point of a story: instruction first, then result. */
final class Fields {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "\\s*HYPERLINK\\s+\"([^\"]*)\".*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Deque<Field> open = new ArrayDeque<>();

    /** A field; a result that is withheld does not come into the draft. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private final StringBuilder withheld = new StringBuilder();
        private boolean result;
        private boolean printed;
    }

    /**
     * A field that has come to its end.
     *
     * @param name of it, as in {@code PAGE}
     * @param instruction all of it
     * @param withheld its result where that is withheld
     * @param printed whether its result came into the draft
     */
    record Closed(String name, String instruction, String withheld, boolean printed) {}

    void begin() {
        open.push(new Field());
    }

    void instruction(String text) {
        if (!open.isEmpty() && !open.peek().result) {
            open.peek().instruction.append(text);
        }
    }

    void separate() {
        if (!open.isEmpty()) {
            open.peek().result = true;
        }
    }

    Optional<Closed> end() {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Field field = open.pop();
        String instruction = field.instruction.toString().strip();
        return Optional.of(
                new Closed(
                        name(instruction), instruction, field.withheld.toString(), field.printed));
    }

    /** Whether what comes next belongs to an instruction and is not printed. */
    boolean inInstruction() {
        return open.stream().anyMatch(field -> !field.result);
    }

    /** Withholds a text if it belongs to a page number or a table of contents. */
    boolean withholds(String text) {
        for (Field field : open) {
            if (isWithheld(name(field.instruction.toString()))) {
                field.withheld.append(text);
                return true;
            }
        }
        open.forEach(field -> field.printed = true);
        return false;
    }

    /** Whether an open field withholds what comes next. */
    boolean isWithholding() {
        return open.stream().anyMatch(f -> isWithheld(name(f.instruction.toString())));
    }

    /** Divides what is withheld where a paragraph begins. */
    void nextParagraph() {
        open.stream().filter(f -> !f.withheld.isEmpty()).forEach(f -> f.withheld.append('\n'));
    }

    /** Whether the results of fields of this name are withheld. */
    static boolean isWithheld(String name) {
        return switch (name) {
            case "PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION", "TOC" -> true;
            default -> false;
        };
    }

    /** The address of the link that is open; empty for none. */
    String link() {
        for (Field field : open) {
            Matcher address = ADDRESS.matcher(field.instruction);
            if (field.result && address.matches()) {
                return address.group(1);
            }
        }
        return "";
    }

    /** The instruction of the field that was not closed; empty if all were. */
    Optional<String> unclosed() {
        return Optional.ofNullable(open.peek()).map(field -> field.instruction.toString().strip());
    }

    private static String name(String instruction) {
        String start = instruction.strip();
        int end = 0;
        while (end < start.length() && start.charAt(end) > ' ' && start.charAt(end) != '\\') {
            end++;
        }
        return start.substring(0, end).toUpperCase(Locale.ROOT);
    }
}
