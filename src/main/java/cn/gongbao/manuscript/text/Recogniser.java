package cn.gongbao.manuscript.text;

import cn.gongbao.manuscript.source.Draft;
import cn.gongbao.manuscript.source.SourceLine;
import cn.gongbao.manuscript.source.SourceText;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Omission;
import cn.gongbao.model.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Recognises what every paragraph of a plain text is. */
public final class Recogniser {

    private Recogniser() {}

    /**
     * A text with its structure.
     *
     * @param genre of the whole
     * @param blocks one for each paragraph, in order
     * @param inserts what stands between them and is no paragraph
     * @param omissions lines that a gazette does not print
     */
    public record Outline(
            Genre genre, List<Block> blocks, List<Insert> inserts, List<Omission> omissions) {

        /**
         * A table, list, figure or note.
         *
         * @param before index of the block that it stands before
         * @param element itself, as {@link Draft} describes it
         */
        public record Insert(int before, Element element) {}

        /** Copies the lists. */
        public Outline {
            blocks = List.copyOf(blocks);
            inserts = List.copyOf(inserts);
            omissions = List.copyOf(omissions);
        }

        private Outline omitting(List<Omission> left) {
            return new Outline(genre, blocks, inserts, left);
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
        List<Notice> notices = new ArrayList<>();
        List<Marked> lines = new ArrayList<>();
        for (SourceLine line : source.lines()) {
            lines.add(Marked.typed(line, notices));
        }
        return recognise(lines, List.of(), source.name(), wanted, months, notices);
    }

    /**
     * Recognises a draft.
     *
     * @param draft of any format
     * @param name of its file
     * @param wanted genre that the manifest names, or null to recognise it
     * @param months that the issue covers
     * @return as for a plain text
     */
    public static Noted<Outline> recognise(Draft draft, String name, String wanted, Months months) {
        List<Notice> notices = new ArrayList<>();
        DraftLines.Read read = DraftLines.of(draft.body());
        List<Marked> lines = new ArrayList<>();
        for (RecognisedLine line : read.lines()) {
            lines.add(Marked.drafted(line, notices));
        }
        OfficialFrame.Inner inner = OfficialFrame.of(lines);
        tell(inner.omissions(), notices);
        lines = new ArrayList<>(lines.subList(inner.from(), inner.to()));
        if (!lines.isEmpty() && titleless(lines)) {
            Marked first = lines.get(0);
            lines.set(0, first.as(Kind.TITLE));
            Place place = first.line().place();
            notices.add(Notice.finding(place, "document.title-taken", first.bare().text()));
        }
        List<DraftLines.Insert> inserts = read.moved(inner.from(), lines.size());
        Noted<Outline> outline = recognise(lines, inserts, name, wanted, months, notices);
        return new Noted<>(outline.value().omitting(inner.omissions()), outline.notices());
    }

    private static void tell(List<Omission> omissions, List<Notice> notices) {
        if (!omissions.isEmpty()) {
            String texts =
                    omissions.stream().map(Omission::text).collect(Collectors.joining(" | "));
            Place place = omissions.get(0).place();
            notices.add(Notice.information(place, "document.official-frame", texts));
        }
    }

    private static boolean titleless(List<Marked> lines) {
        List<SourceLine> bare = lines.stream().map(Marked::bare).toList();
        boolean told = lines.stream().anyMatch(line -> line.kind() == Kind.TITLE);
        boolean outlined = lines.stream().anyMatch(line -> line.outlined() == Kind.TITLE);
        Reading start = new Reading(Genre.DOCUMENT, bare, 0, List.of());
        return !told && !outlined && OpeningRules.opening(start).isEmpty();
    }

    private static Noted<Outline> recognise(
            List<Marked> lines,
            List<DraftLines.Insert> inserts,
            String name,
            String wanted,
            Months months,
            List<Notice> notices) {
        List<SourceLine> bare = lines.stream().map(Marked::bare).toList();
        Genre genre = genre(wanted, bare);
        List<Rule> rules = rules(genre, months);
        List<Block> blocks = new ArrayList<>();
        for (Marked line : lines) {
            int at = blocks.size();
            Reading here = new Reading(genre, bare, at, Collections.unmodifiableList(blocks));
            Block block = block(here, line, rules);
            blocks.add(block.with(line.marks()));
            notices.addAll(BlockCheck.of(block, line.line()));
        }
        if (genre == Genre.DOCUMENT) {
            notices.addAll(FormCheck.of(blocks));
            notices.addAll(HeadingForms.of(blocks));
        }
        if (blocks.stream().noneMatch(b -> b.kind() == Kind.TITLE)) {
            notices.add(Notice.error(Place.of(name), "document.no-title", name));
        }
        List<Outline.Insert> between =
                inserts.stream().map(i -> new Outline.Insert(i.before(), i.element())).toList();
        return new Noted<>(new Outline(genre, blocks, between, List.of()), notices);
    }

    // What the text says goes before what the source's outline says of it.
    private static Block block(Reading here, Marked line, List<Rule> rules) {
        if (line.kind() != null) {
            return MarkRule.block(here, line.kind(), rules);
        }
        Block block = first(here, rules);
        return block.kind() == Kind.BODY && line.outlined() != null
                ? MarkRule.block(here, line.outlined(), rules)
                : block;
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
