package cn.gongbao.manuscript.docx;

import cn.gongbao.manuscript.docx.part.Node;
import cn.gongbao.manuscript.source.CharacterCheck;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Notice.Severity;
import cn.gongbao.model.Omission;
import cn.gongbao.model.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What there is to tell of a document while it is read, each with the paragraph's place. */
final class Remarks {

    /** Notices of one document; of more, only the number is told. */
    static final int MOST = 500;

    private static final int LISTED = 10;

    private final String file;
    private final Set<Notice> notices = new LinkedHashSet<>();
    private final List<Omission> omissions = new ArrayList<>();
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private int paragraph;
    private boolean paused;
    private int untold;
    private boolean untoldError;

    private record Tally(Severity severity, Place first, List<Integer> paragraphs) {}

    Remarks(String file) {
        this.file = file;
    }

    /** Goes on to the next paragraph; they count from 1, those in cells and boxes too. */
    void nextParagraph() {
        paragraph += paused ? 0 : 1;
    }

    /** Counts the paragraphs of an element that is not read. */
    void pass(Node node) {
        node.outermost(n -> n.is("w:p")).forEach(p -> nextParagraph());
    }

    /** Stops counting, or goes on: the paragraphs of a note have the place of its mark. */
    void pause(boolean pause) {
        paused = pause;
    }

    /** The place of the paragraph that is being read. */
    Place here() {
        return paragraph == 0 ? Place.of(file) : new Place(file, paragraph, 0);
    }

    /** The place of the next paragraph. */
    Place following() {
        return paused ? here() : new Place(file, paragraph + 1, 0);
    }

    void error(String key, Object... arguments) {
        add(Notice.error(here(), key, arguments));
    }

    void finding(String key, Object... arguments) {
        add(Notice.finding(here(), key, arguments));
    }

    /** Adds a finding whose place is not that of the paragraph being read. */
    void findingAt(Place place, String key, Object... arguments) {
        add(Notice.finding(place, key, arguments));
    }

    /** Complains that nothing is in the document, unless it was complained why. */
    void empty() {
        if (notices.stream().noneMatch(n -> n.severity() == Severity.ERROR)) {
            add(Notice.error(Place.of(file), "word.empty"));
        }
    }

    void addAll(List<Notice> others) {
        others.forEach(this::add);
    }

    private void add(Notice notice) {
        if (notices.size() < MOST) {
            notices.add(notice);
        } else if (!notices.contains(notice)) {
            untold++;
            untoldError |= notice.severity() == Severity.ERROR;
        }
    }

    /** Notes something that is told once for the whole document, with how often and where. */
    void tally(Severity severity, String key) {
        tallies.computeIfAbsent(key, k -> new Tally(severity, here(), new ArrayList<>()))
                .paragraphs()
                .add(paragraph);
    }

    /** Notes what the draft leaves out. */
    void omit(String reason, String text) {
        if (!text.isBlank()) {
            omissions.add(new Omission(here(), reason, text.strip()));
        }
    }

    /** Looks at the characters of a text. */
    void check(String text) {
        addAll(CharacterCheck.of(text, here()));
    }

    /** Complains of an element that is not known if it holds text or a picture. */
    void unknown(Node node) {
        String text = PlainText.of(node);
        boolean drawn = !node.outermost(n -> n.is("w:drawing") || n.is("w:pict")).isEmpty();
        if (drawn || !text.isBlank()) {
            error("word.unknown-element", node.name(), Wording.shortened(text));
        }
    }

    List<Omission> omissions() {
        return omissions;
    }

    /** All notices: first those of the whole document. */
    List<Notice> notices() {
        List<Notice> all = new ArrayList<>();
        tallies.forEach((key, tally) -> all.add(told(key, tally)));
        all.addAll(notices);
        if (untold > 0) {
            Place whole = Place.of(file);
            all.add(
                    untoldError
                            ? Notice.error(whole, "word.more", untold)
                            : Notice.finding(whole, "word.more", untold));
        }
        return all;
    }

    private static Notice told(String key, Tally tally) {
        List<Integer> paragraphs = tally.paragraphs().stream().distinct().toList();
        String listed =
                paragraphs.stream()
                        .limit(LISTED)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        return new Notice(
                tally.severity(),
                tally.first(),
                key,
                List.of(
                        String.valueOf(tally.paragraphs().size()),
                        paragraphs.size() > LISTED ? listed + " …" : listed));
    }
}
