package cn.gongbao.manuscript.web;

import cn.gongbao.manuscript.source.Draft;
import cn.gongbao.model.Noted;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Writes drafts in short, to compare them. */
public final class Drafts {

    private Drafts() {}

    /** The body's HTML on one line, without the places. */
    public static String html(Noted<Draft> draft) {
        Element body = draft.value().body().clone();
        body.select("[data-source]").forEach(element -> element.removeAttr("data-source"));
        body.ownerDocument();
        return body.childNodes().stream()
                .map(node -> node.outerHtml().replaceAll("\\n *", ""))
                .collect(Collectors.joining());
    }

    /** Keys of the notices with their lines, as in {@code web.empty@3}. */
    public static String notices(Noted<Draft> draft) {
        return draft.notices().stream()
                .map(notice -> notice.key() + "@" + notice.place().line())
                .collect(Collectors.joining(" "));
    }

    /** Reasons of what was left out, with the texts. */
    public static String omissions(Noted<Draft> draft) {
        return draft.value().omissions().stream()
                .map(omission -> omission.reason() + ":" + omission.text())
                .collect(Collectors.joining(" "));
    }
}
