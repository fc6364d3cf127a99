package cn.gongbao.manuscript.text;

import cn.gongbao.manuscript.source.SourceLine;
import cn.gongbao.model.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks such as {@code [[正文]]} at the start of a line, which overrule all recognition.
 *
 * <p>The rule of the marked kind may still divide the line into its parts; if it does not recognise
 * the line as that kind, the line stands in one piece.
 */
final class MarkRule {

    private static final Pattern MARK = Pattern.compile("\\[\\[\\h*([^\\[\\]：:]*?)\\h*]]\\h*");

    private MarkRule() {}

    /** A line without its mark, and the kind that the mark names. */
    record Marked(SourceLine line, Kind kind) {}

    /** The mark of a line, if it has one; an unknown kind is added to the notices. */
    static Optional<Marked> of(SourceLine line, List<Notice> notices) {
        Matcher mark = MARK.matcher(line.text());
        if (!mark.lookingAt()) {
            return Optional.empty();
        }
        Optional<Kind> kind = Kind.named(mark.group(1));
        if (kind.isEmpty() || mark.end() == line.text().length()) {
            notices.add(
                    kind.isEmpty()
                            ? Notice.error(
                                    line.place(),
                                    "document.unknown-mark",
                                    mark.group(1),
                                    Kind.names())
                            : Notice.error(line.place(), "document.mark-alone", mark.group()));
            return Optional.empty();
        }
        SourceLine rest = new SourceLine(line.text().substring(mark.end()), line.at(mark.end()));
        return kind.map(k -> new Marked(rest, k));
    }

    /** The block of a marked line. */
    static Block block(Reading here, Kind kind, List<Rule> rules) {
        for (Rule rule : rules) {
            Optional<Block> block = rule.recognise(here);
            if (block.isPresent() && block.get().kind() == kind) {
                return block.get();
            }
        }
        if (kind == Kind.TITLE || kind == Kind.INNER_TITLE) {
            return here.block(kind, Text.titleParts(here.text()));
        }
        if (kind == Kind.ROLL) {
            return here.block(kind, RollRules.parts(here.text()));
        }
        if (kind == Kind.CLAUSE) {
            return here.block(kind, StatuteRules.clauseParts(here.text()));
        }
        if (kind == Kind.ATTACHMENT) {
            return here.block(kind, AttachmentRules.parts(here.text()));
        }
        if (kind.isRunIn() || kind == Kind.TASK) {
            int start = Numbering.of(here.text()).map(Numbering::length).orElse(0);
            int end = HeadingRules.sentenceEnd(here.text(), start);
            List<Block.Part> parts = new ArrayList<>();
            parts.add(Block.Part.of(Block.Role.LEAD, here.text().substring(0, end)));
            if (end < here.text().length()) {
                parts.add(Block.Part.plain(here.text().substring(end)));
            }
            return here.block(kind, parts);
        }
        return here.block(kind);
    }
}
