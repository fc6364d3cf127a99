package cn.gongbao.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Organs, kinds of document and fixed phrases that a title is not divided in. */
public final class Lexicon {

    /** What a phrase is. */
    public enum Section {

        /** The name of an organ without its place, as 财政局. */
        ORGAN,

        /** What a document is, as 通知. */
        DOCUMENT,

        /** Any other words that stay together, as 行动计划. */
        PHRASE
    }

    /** A lexicon without a phrase. */
    public static final Lexicon EMPTY = new Lexicon(Map.of());

    private final Map<Section, Set<String>> phrases = new EnumMap<>(Section.class);
    private final Map<Section, Map<Character, List<String>>> byFirst = new EnumMap<>(Section.class);

    /**
     * @param phrases by section, of two characters at least
     */
    public Lexicon(Map<Section, ? extends Iterable<String>> phrases) {
        for (Section section : Section.values()) {
            Set<String> own = new LinkedHashSet<>();
            Map<Character, List<String>> index = new HashMap<>();
            Iterable<String> given = phrases.get(section);
            if (given != null) {
                given.forEach(own::add);
            }
            own.stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .forEach(
                            phrase ->
                                    index.computeIfAbsent(
                                                    phrase.charAt(0), first -> new ArrayList<>())
                                            .add(phrase));
            this.phrases.put(section, own);
            byFirst.put(section, index);
        }
    }

    /** This lexicon with further phrases of no special kind. */
    public Lexicon with(List<String> further) {
        Map<Section, Set<String>> all = new EnumMap<>(phrases);
        Set<String> more = new LinkedHashSet<>(phrases.get(Section.PHRASE));
        more.addAll(further);
        all.put(Section.PHRASE, more);
        return new Lexicon(all);
    }

    /** The phrases of a section, in the order in which they were given. */
    public List<String> phrases(Section section) {
        return List.copyOf(phrases.get(section));
    }

    /** Whether a section holds a phrase. */
    public boolean contains(Section section, String phrase) {
        return phrases.get(section).contains(phrase);
    }

    /** Length of the longest phrase of a section that begins at a place of a text, or 0. */
    public int longest(Section section, String text, int at) {
        List<String> sameFirst =
                at < text.length() ? byFirst.get(section).get(text.charAt(at)) : null;
        if (sameFirst != null) {
            for (String phrase : sameFirst) {
                if (text.startsWith(phrase, at)) {
                    return phrase.length();
                }
            }
        }
        return 0;
    }
}
