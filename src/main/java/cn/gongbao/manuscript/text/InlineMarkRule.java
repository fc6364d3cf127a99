package cn.gongbao.manuscript.text;

import cn.gongbao.manuscript.source.SourceLine;
import cn.gongbao.manuscript.source.SourceText;
import cn.gongbao.manuscript.text.InlineMark.Form;
import cn.gongbao.model.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks inside a line, such as {@code [[着重：各级各部门]]}, for what letters cannot say.
 *
 * <p>They are taken out before the line is recognised, so that no rule stumbles on them. A mark
 * that is wrong is an error, and the line stays as typed.
 */
final class InlineMarkRule {

    private static final Pattern OPENING =
            Pattern.compile("\\[\\[\\h*(\\p{L}[\\p{L}-]{0,15})\\h*[：:]\\h*");

    private InlineMarkRule() {}

    /** A line without its marks, and what they say. */
    record Marked(SourceLine line, List<InlineMark> marks) {}

    /** Takes the marks out of a line; what is wrong is added to the notices. */
    static Marked of(SourceLine line, List<Notice> notices) {
        String text = line.text();
        Matcher opening = OPENING.matcher(text);
        StringBuilder bare = new StringBuilder();
        List<InlineMark> marks = new ArrayList<>();
        int complaints = notices.size();
        int at = 0;
        while (opening.find(at)) {
            int close = text.indexOf("]]", opening.end());
            Optional<Notice> wrong = complaint(line, opening, close);
            if (wrong.isPresent()) {
                notices.add(wrong.get());
                bare.append(text, at, opening.end());
                at = opening.end();
                continue;
            }
            bare.append(text, at, opening.start());
            int from = letters(bare);
            bare.append(text.substring(opening.end(), close).strip());
            Form form = Form.named(opening.group(1)).orElseThrow();
            marks.add(new InlineMark(form.shell(), from, letters(bare)));
            at = close + 2;
        }
        if (marks.isEmpty() || notices.size() > complaints) {
            return new Marked(line, List.of());
        }
        bare.append(text.substring(at));
        return new Marked(new SourceLine(bare.toString(), line.place()), marks);
    }

    private static Optional<Notice> complaint(SourceLine line, Matcher opening, int close) {
        String text = line.text();
        String name = opening.group(1);
        if (Form.named(name).isEmpty()) {
            return Optional.of(
                    Notice.error(
                            line.at(opening.start()),
                            "document.unknown-inline-mark",
                            name,
                            Form.names()));
        }
        int next = text.indexOf("[[", opening.end());
        if (next >= 0 && (close < 0 || next < close)) {
            return Optional.of(Notice.error(line.at(next), "document.nested-inline-mark", name));
        }
        if (close < 0) {
            return Optional.of(
                    Notice.error(line.at(opening.start()), "document.open-inline-mark", name));
        }
        boolean empty = text.substring(opening.end(), close).isBlank();
        return empty
                ? Optional.of(
                        Notice.error(line.at(opening.start()), "document.empty-inline-mark", name))
                : Optional.empty();
    }

    private static int letters(CharSequence text) {
        return (int) text.chars().filter(character -> !SourceText.isBlank(character)).count();
    }
}
