package cn.gongbao.manuscript.text;

import cn.gongbao.manuscript.source.SourceLine;
import cn.gongbao.manuscript.source.SourceText;
import cn.gongbao.model.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line with its marks taken out.
 *
 * @param line as it stands in the source
 * @param bare without marks
 * @param marks characters that are set otherwise than their neighbours
 * @param kind that a mark names; null where there is none
 * @param outlined what the source's outline has it for; null where it says nothing
 */
record Marked(SourceLine line, SourceLine bare, List<InlineMark> marks, Kind kind, Kind outlined) {

    /** A line of a plain text, in which marks are typed. */
    static Marked typed(SourceLine line, List<Notice> notices) {
        Optional<MarkRule.Marked> marked = MarkRule.of(line, notices);
        SourceLine rest = marked.map(MarkRule.Marked::line).orElse(line);
        InlineMarkRule.Marked inline = InlineMarkRule.of(rest, notices);
        Kind kind = marked.map(MarkRule.Marked::kind).orElse(null);
        return new Marked(line, inline.line(), inline.marks(), kind, null);
    }

    /** A line of a draft; where nothing in it is marked by its format, marks may be typed too. */
    static Marked drafted(RecognisedLine drafted, List<Notice> notices) {
        Marked typed = typed(drafted.line(), notices);
        Kind outlined = outlined(drafted);
        if (drafted.marks().isEmpty()) {
            return new Marked(typed.line, typed.bare, typed.marks, typed.kind, outlined);
        }
        Optional<MarkRule.Marked> marked = MarkRule.of(drafted.line(), new ArrayList<>());
        SourceLine rest = marked.map(MarkRule.Marked::line).orElse(drafted.line());
        int gone = letters(drafted.line().text()) - letters(rest.text());
        List<InlineMark> marks =
                drafted.marks().stream()
                        .filter(mark -> mark.to() > gone || mark.from() == mark.to())
                        .map(mark -> mark.moved(-gone))
                        .toList();
        return new Marked(drafted.line(), rest, marks, typed.kind, outlined);
    }

    /** This line as if it bore a mark. */
    Marked as(Kind its) {
        return new Marked(line, bare, marks, its, outlined);
    }

    // A number says the level better than the outline, which many sources have at random.
    private static Kind outlined(RecognisedLine line) {
        if (line.level() == 0) {
            return Kind.TITLE;
        }
        boolean heading = line.level() >= 1 && line.level() <= 4;
        return heading && Numbering.of(line.line().text()).isEmpty()
                ? Kind.alone(line.level())
                : null;
    }

    private static int letters(String text) {
        return (int) text.chars().filter(c -> !SourceText.isBlank(c)).count();
    }
}
