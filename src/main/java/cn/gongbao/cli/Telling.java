package cn.gongbao.cli;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.io.PrintWriter;
import java.util.List;

/**
 * Prints notices: a line with place and message, and the way out on a line below.
 *
 * @param coloured whether errors are red and findings yellow
 */
record Telling(PrintWriter writer, Wording wording, boolean coloured) {

    private static final String RED = "\u001B[31m";
    private static final String YELLOW = "\u001B[33m";
    private static final String PLAIN = "\u001B[0m";

    /** Tells results. */
    static Telling out(Desk desk, Wording wording) {
        return new Telling(desk.out(), wording, desk.screen().out() && desk.screen().coloured());
    }

    /** Tells complaints. */
    static Telling err(Desk desk, Wording wording) {
        return new Telling(desk.err(), wording, desk.screen().err() && desk.screen().coloured());
    }

    /** Prints those notices that are of one severity, in their order. */
    void tell(List<Notice> notices, Notice.Severity severity) {
        notices.stream().filter(notice -> notice.severity() == severity).forEach(this::tell);
    }

    /** Prints one notice. */
    void tell(Notice notice) {
        Place place = notice.place();
        String before = place == null || place.file().isEmpty() ? "" : place + ": ";
        String line = before + wording.text(notice.key(), notice.arguments());
        writer.println(coloured ? inColour(line, notice.severity()) : line);
        wording.hint(notice.key(), notice.arguments())
                .ifPresent(hint -> writer.println("  " + hint));
    }

    private static String inColour(String line, Notice.Severity severity) {
        return switch (severity) {
            case ERROR -> RED + line + PLAIN;
            case FINDING -> YELLOW + line + PLAIN;
            case INFORMATION -> line;
        };
    }
}
