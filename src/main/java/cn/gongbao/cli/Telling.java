package cn.gongbao.cli;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.io.PrintWriter;
import java.util.List;

/** Prints notices: a line with place and message, and the way out on a line below. */
record Telling(PrintWriter writer, Wording wording) {

    /** Prints those notices that are of one severity, in their order. */
    void tell(List<Notice> notices, Notice.Severity severity) {
        notices.stream().filter(notice -> notice.severity() == severity).forEach(this::tell);
    }

    /** Prints one notice. */
    void tell(Notice notice) {
        Place place = notice.place();
        String before = place == null || place.file().isEmpty() ? "" : place + ": ";
        writer.println(before + wording.text(notice.key(), notice.arguments()));
        wording.hint(notice.key(), notice.arguments())
                .ifPresent(hint -> writer.println("  " + hint));
    }
}
