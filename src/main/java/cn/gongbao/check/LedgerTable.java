package cn.gongbao.check;

import cn.gongbao.model.Omission;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a ledger as lines of cells parted by tabs. */
final class LedgerTable {

    private static final int SHORTENED = 40;

    private static final String HEAD =
            line(
                    "entry",
                    "place",
                    "characters",
                    "printed",
                    "lost",
                    "omitted",
                    "pictures",
                    "page",
                    "reason",
                    "text",
                    "instead");

    private LedgerTable() {}

    static String of(Ledger ledger) {
        Stream<String> sources = ledger.rows().stream().map(LedgerTable::source);
        Stream<String> omissions = ledger.rows().stream().flatMap(LedgerTable::omissions);
        Stream<String> losses = ledger.losses().stream().map(LedgerTable::loss);
        return Stream.of(Stream.of(HEAD), sources, omissions, losses)
                .flatMap(lines -> lines)
                .collect(Collectors.joining());
    }

    private static String source(Row row) {
        return line(
                "source",
                row.source().file(),
                "" + row.characters(),
                "" + row.printed(),
                "" + row.lost(),
                "" + row.omitted(),
                "" + row.pictures().size(),
                "",
                "",
                "",
                "");
    }

    private static Stream<String> omissions(Row row) {
        return row.source().omissions().stream().map(omission -> omission(row, omission));
    }

    private static String omission(Row row, Omission omission) {
        boolean picture = row.source().isPicture(omission);
        return line(
                "omission",
                omission.place().toString(),
                "",
                "",
                "",
                picture ? "" : "" + row.omitted(omission),
                picture ? "1" : "",
                "",
                omission.reason(),
                shortened(omission.text()),
                "");
    }

    private static String loss(Loss loss) {
        boolean text = loss.kind() == Loss.Kind.TEXT;
        return line(
                "loss",
                loss.place().toString(),
                "",
                "",
                text ? "" + loss.count() : "",
                "",
                text ? "" : "" + loss.count(),
                loss.page(),
                "",
                text ? loss.before() + "[" + loss.missing() + "]" + loss.after() : loss.missing(),
                named(loss.instead()));
    }

    /** A single character with its number, since another may look the same. */
    private static String named(String text) {
        return text.codePointCount(0, text.length()) == 1
                ? String.format("%s U+%04X", text, text.codePointAt(0))
                : text;
    }

    private static String shortened(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= SHORTENED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHORTENED)) + "…";
    }

    private static String line(String... cells) {
        return List.of(cells).stream()
                .map(LedgerTable::escaped)
                .collect(Collectors.joining("\t", "", "\n"));
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '\\' -> escaped.append("\\\\");
                                case '\t' -> escaped.append("\\t");
                                case '\n' -> escaped.append("\\n");
                                case '\r' -> escaped.append("\\r");
                                default -> append(escaped, c);
                            }
                        });
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int c) {
        boolean unprintable =
                switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SURROGATE ->
                            true;
                    default -> false;
                };
        if (unprintable) {
            escaped.append(String.format("\\u%04X", c));
        } else {
            escaped.appendCodePoint(c);
        }
    }
}
