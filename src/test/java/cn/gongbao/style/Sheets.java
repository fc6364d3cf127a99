package cn.gongbao.style;

import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Style sheets of a small layout: inks black and red, families 宋, 黑 and Noto Serif. */
final class Sheets {

    private Sheets() {}

    static Noted<StyleSheet> parse(String css) {
        return StyleSheet.parse(
                css,
                "layouts/gazette/styles.css",
                Set.of("black", "red"),
                Set.of("宋", "黑", "Noto Serif"));
    }

    static StyleSheet sheet(String css) {
        Noted<StyleSheet> noted = parse(css);
        if (noted.failed()) {
            throw new AssertionError(noted.notices().toString());
        }
        return noted.value();
    }

    /** The style of the one element with the id {@code x} in a body. */
    static Style style(String css, String body) {
        Document copy = Jsoup.parse(body);
        return sheet(css).cascade(copy).of(copy.getElementById("x"));
    }

    /** Place and key of every complaint, one to a line. */
    static String complaints(String css) {
        List<Notice> notices = parse(css).notices();
        return String.join(
                "\n",
                notices.stream()
                        .map(n -> n.place().line() + ":" + n.place().column() + " " + n.key())
                        .toList());
    }
}
