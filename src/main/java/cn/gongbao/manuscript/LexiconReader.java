package cn.gongbao.manuscript;

import cn.gongbao.manuscript.source.SourceLine;
import cn.gongbao.manuscript.source.SourceText;
import cn.gongbao.model.Lexicon;
import cn.gongbao.model.Lexicon.Section;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the lexicon that all layouts share: one phrase to a line under {@code [机关]}, {@code [文种]}
 * or {@code [词语]}; what follows # is a remark.
 */
final class LexiconReader {

    /** Name of the lexicon, beside the layouts' folders. */
    static final String FILE = "lexicon.txt";

    /** Characters of the longest phrase; a longer one would leave no place to divide a title. */
    static final int LONGEST = 24;

    private static final Map<String, Section> SECTIONS =
            Map.of("[机关]", Section.ORGAN, "[文种]", Section.DOCUMENT, "[词语]", Section.PHRASE);

    private final List<Notice> notices = new ArrayList<>();
    private final Map<Section, List<String>> phrases = new EnumMap<>(Section.class);
    private final Map<String, Integer> lines = new HashMap<>();
    private Section section;
    private boolean complainedOfSection;

    private LexiconReader() {}

    /**
     * Reads the lexicon of a folder of layouts; a folder without one has an empty lexicon.
     *
     * @return the lexicon, or every complaint at once: each names line and column
     */
    static Noted<Lexicon> read(Path layoutsFolder) {
        Path file = layoutsFolder.resolve(FILE);
        if (!Files.exists(file)) {
            return new Noted<>(Lexicon.EMPTY, List.of());
        }
        Noted<SourceText> text = SourceText.read(file, FILE);
        if (text.value() == null) {
            return new Noted<>(null, text.notices());
        }
        LexiconReader reader = new LexiconReader();
        reader.notices.addAll(text.notices());
        text.value().lines().forEach(reader::line);
        Noted<Lexicon> read = new Noted<>(new Lexicon(reader.phrases), reader.notices);
        return read.failed() ? new Noted<>(null, read.notices()) : read;
    }

    private void line(SourceLine line) {
        String text = line.text();
        int remark = text.indexOf('#');
        String phrase = (remark < 0 ? text : text.substring(0, remark)).strip();
        if (phrase.isEmpty()) {
            return;
        }
        if (phrase.startsWith("[")) {
            open(line, phrase);
        } else if (accepts(line, phrase)) {
            lines.put(phrase, line.place().line());
            phrases.computeIfAbsent(section, s -> new ArrayList<>()).add(phrase);
        }
    }

    private void open(SourceLine line, String heading) {
        section = SECTIONS.get(heading);
        complainedOfSection = section == null;
        if (section == null) {
            notices.add(Notice.error(line.place(), "lexicon.unknown-section", heading));
        }
    }

    private boolean accepts(SourceLine line, String phrase) {
        int characters = phrase.codePointCount(0, phrase.length());
        if (section == null && !complainedOfSection) {
            complainedOfSection = true;
            notices.add(Notice.error(line.place(), "lexicon.no-section", phrase));
        }
        if (characters < 2) {
            notices.add(Notice.error(line.place(), "lexicon.one-character", phrase));
        } else if (characters > LONGEST) {
            notices.add(
                    Notice.error(line.place(), "lexicon.too-long", phrase, characters, LONGEST));
        } else if (phrase.codePoints().anyMatch(SourceText::isBlank)) {
            notices.add(Notice.error(line.place(), "lexicon.blank-inside", phrase));
        } else if (lines.containsKey(phrase)) {
            notices.add(
                    Notice.finding(line.place(), "lexicon.duplicate", phrase, lines.get(phrase)));
        } else {
            return section != null;
        }
        return false;
    }
}
