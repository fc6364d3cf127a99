package cn.gongbao.manuscript.text;

import cn.gongbao.manuscript.source.SourceLine;
import cn.gongbao.manuscript.source.SourceText;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Recognises what every paragraph of a plain text is. */
public final class Recogniser {

    private Recogniser() {}

    /**
     * A text with its structure.
     *
     * @param genre of the whole
     * @param blocks one for each paragraph, in order
     */
    public record Outline(Genre genre, List<Block> blocks) {
        /** Copies the blocks. */
        public Outline {
            blocks = List.copyOf(blocks);
        }

        /** The title on one line, as contents and running heads show it. */
        public String title() {
            return blocks.stream()
                    .filter(b -> b.kind() == Kind.TITLE)
                    .map(Block::text)
                    .collect(Collectors.joining());
        }

        /** The number that the text itself bears, or null. */
        public String number() {
            return blocks.stream()
                    .filter(b -> b.kind() == Kind.NUMBER)
                    .map(Block::text)
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * Recognises a text.
     *
     * @param source one paragraph to a line
     * @param wanted genre that the manifest names, or null to recognise it
     * @param months that the issue covers
     * @return the outline; errors for marks that are wrong, and for a text without title; findings
     *     for stray space and for forms that the standard has otherwise
     */
    public static Noted<Outline> recognise(SourceText source, String wanted, Months months) {
        List<SourceLine> lines = source.lines();
        List<Notice> notices = new ArrayList<>();
        List<SourceLine> bare = new ArrayList<>();
        List<Optional<Kind>> marks = new ArrayList<>();
        List<List<InlineMark>> inside = new ArrayList<>();
        for (SourceLine line : lines) {
            Optional<MarkRule.Marked> marked = MarkRule.of(line, notices);
            SourceLine rest = marked.map(MarkRule.Marked::line).orElse(line);
            InlineMarkRule.Marked inline = InlineMarkRule.of(rest, notices);
            bare.add(inline.line());
            inside.add(inline.marks());
            marks.add(marked.map(MarkRule.Marked::kind));
        }
        Genre genre = genre(wanted, bare);
        List<Rule> rules = rules(genre, months);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < bare.size(); i++) {
            Reading here = new Reading(genre, bare, i, Collections.unmodifiableList(blocks));
            Block block =
                    marks.get(i).isPresent()
                            ? MarkRule.block(here, marks.get(i).get(), rules)
                            : first(here, rules);
            blocks.add(block.with(inside.get(i)));
            notices.addAll(BlockCheck.of(block, lines.get(i)));
        }
        if (genre == Genre.DOCUMENT) {
            notices.addAll(FormCheck.of(blocks));
            notices.addAll(HeadingForms.of(blocks));
        }
        if (blocks.stream().noneMatch(b -> b.kind() == Kind.TITLE)) {
            notices.add(Notice.error(Place.of(source.name()), "document.no-title", source.name()));
        }
        return new Noted<>(new Outline(genre, blocks), notices);
    }

    private static Genre genre(String wanted, List<SourceLine> lines) {
        for (Genre genre : Genre.values()) {
            if (genre.toString().equals(wanted)) {
                return genre;
            }
        }
        return Genre.of(lines);
    }

    private static Block first(Reading here, List<Rule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.recognise(here).stream())
                .findFirst()
                .orElseGet(() -> here.block(Kind.BODY));
    }

    private static List<Rule> rules(Genre genre, Months months) {
        return switch (genre) {
            case CHRONICLE ->
                    List.of(
                            new ChronicleRules(months)::entry,
                            OpeningRules::opening,
                            TaskRules::note);
            case INDEX -> List.of(IndexRules::index, OpeningRules::opening, TaskRules::note);
            case DOCUMENT ->
                    List.of(
                            OpeningRules::opening,
                            OpeningRules::addressee,
                            AttachmentRules::attachment,
                            StatuteRules::statute,
                            RollRules::roll,
                            ClosingRules::closing,
                            InnerTitleRules::innerTitle,
                            TaskRules::note,
                            TaskRules::task,
                            HeadingRules::heading);
        };
    }
}
