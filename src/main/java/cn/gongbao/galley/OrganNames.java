package cn.gongbao.galley;

import cn.gongbao.model.Lexicon;
import cn.gongbao.model.Lexicon.Section;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the names of organs and places in a title.
 *
 * <p>An organ of the lexicon is found anywhere. The place before it (清河县, 包头市昆都仑区), and an organ
 * that only its ending tells (清河县防汛抗旱指挥部), are found where a name can begin: at the start, behind a
 * mark, behind another organ, and behind a word as 关于 or 印发.
 */
final class OrganNames {

    /** A stretch of the text, {@code to} not included. */
    record Span(int from, int to) {}

    private static final String LEVELS = "省市县区旗盟州镇乡";

    private static final Pattern CUE =
            Pattern.compile(
                    "关于|印发|转发|批转|下发|公布|发布|成立|调整|撤销|设立|组建|同意|授权|委托|表彰|致|对|给|由|和|与|及|同|[、，；：《〈“（]|\n");

    /** A place of some levels, or a level alone as in 县财政局; 中共 may stand before it. */
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?:中共)?(?:\\p{IsHan}{1,8}(?:自治区|自治州|自治县|自治旗|街道|苏木|[省市县区旗盟州镇乡])|[省市县区旗盟州镇乡]|自治区)");

    private static final Pattern LAST_PLACE =
            Pattern.compile("\\p{IsHan}{1,8}?(?:自治区|自治州|自治县|自治旗|[省市县区旗盟州])");

    /** Endings that only an organ has; 局 is one where the name ends there. */
    private static final Pattern OPEN =
            Pattern.compile(
                    "[\\p{IsHan}&&[^的及与第]]{2,16}?"
                            + "(?:委员会|指挥部|领导小组|协调小组|工作小组|联席会议|管委会"
                            + "|局(?=关于|[、，）》\n]|和|及|与|等|$))"
                            + "(?:办公室)?");

    private static final Pattern NO_NAME =
            Pattern.compile("关于|印发|转发|成立|调整|撤销|加强|做好|开展|推进|落实|设立|组建|规范|完善|深化|促进|提升|[全各本我]");

    /** Characters of the longest run of places before an organ. */
    private static final int LONGEST_PLACE = 20;

    private final String text;
    private final Words words;
    private final Lexicon lexicon;
    private final Set<Span> organs = new LinkedHashSet<>();
    private final Set<Span> places = new LinkedHashSet<>();

    private OrganNames(String text, Words words, Lexicon lexicon) {
        this.text = text;
        this.words = words;
        this.lexicon = lexicon;
    }

    /**
     * Reads a title.
     *
     * @param words where the dictionary sees a word begin or end
     */
    static OrganNames in(String text, Words words, Lexicon lexicon) {
        OrganNames names = new OrganNames(text, words, lexicon);
        names.readStarts();
        names.readAnywhere();
        names.readPlaces();
        return names;
    }

    /** Organs with their places; they may overlap. */
    Set<Span> organs() {
        return organs;
    }

    /** Organs and places. */
    List<Span> all() {
        List<Span> all = new ArrayList<>(organs);
        all.addAll(places);
        return all;
    }

    /** Names of places, wherever in the title they stand. */
    Set<Span> places() {
        return places;
    }

    private void readStarts() {
        int read = begin(0);
        Matcher cue = CUE.matcher(text);
        while (cue.find()) {
            read = cue.end() < read ? read : begin(cue.end());
        }
    }

    // One organ may follow another: 县财政局县农牧局. Answers where the last ends.
    private int begin(int at) {
        int from = at;
        int to = organEnd(from);
        while (to > from) {
            organs.add(new Span(from, to));
            from = to;
            to = organEnd(from);
        }
        return from;
    }

    private int organEnd(int from) {
        int farthest = Math.min(text.length(), from + LONGEST_PLACE);
        for (int at = from; at <= farthest; at++) {
            boolean behind = at > from && isPlace(from, at, isOpening(from));
            if (at == from || behind) {
                int to = lexiconEnd(at);
                to =
                        to == at && behind && at < text.length() && text.charAt(at) == '委'
                                ? lexiconEnd(at + 1)
                                : to;
                if (to > at + 1) {
                    notePlaces(from, at);
                    return to;
                }
            }
        }
        return openEnd(from, farthest);
    }

    private int lexiconEnd(int at) {
        int to = at + lexicon.longest(Section.ORGAN, text, at);
        boolean office = to > at && text.startsWith("办公室", to);
        return office ? to + 3 : to;
    }

    private int openEnd(int from, int farthest) {
        for (int at = from + 1; at <= farthest; at++) {
            if (isPlace(from, at, false)) {
                Matcher open = OPEN.matcher(text).region(at, text.length());
                open.useTransparentBounds(true);
                if (open.lookingAt()
                        && words.isEdge(open.end())
                        && !NO_NAME.matcher(open.group()).find()) {
                    notePlaces(from, at);
                    return open.end();
                }
            }
        }
        return from;
    }

    // Nothing but a name stands between one of these and an organ.
    private boolean isOpening(int from) {
        return from == 0 || "\n《、".indexOf(text.charAt(from - 1)) >= 0;
    }

    /**
     * Whether a stretch reads as a place: it ends with a level, and unless it opens a name it has
     * no two words that the dictionary knows in one level, as 加强全市 has.
     */
    private boolean isPlace(int from, int to, boolean opening) {
        boolean level =
                LEVELS.indexOf(text.charAt(to - 1)) >= 0
                        || text.startsWith("街道", to - 2)
                        || text.startsWith("苏木", to - 2);
        if (!level
                || !PLACE.matcher(text).region(from, to).lookingAt()
                || NO_NAME.matcher(text).region(from, to).find()) {
            return false;
        }
        int known = 0;
        for (int at = from; at < to; ) {
            int end = Math.min(to, words.end(at));
            String word = text.substring(at, end);
            if (!isHan(word) || "的和及与等、局室部厅".contains(word)) {
                return false;
            }
            boolean closes = LEVELS.indexOf(word.charAt(word.length() - 1)) >= 0;
            boolean part = word.matches("中共|[左右]翼|[前中后]旗|联合|自治[区州县旗]?|街道|苏木");
            known += word.length() > 1 && !part ? 1 : 0;
            if (known > 1 && !opening) {
                return false;
            }
            known = closes ? 0 : known;
            at = end;
        }
        return true;
    }

    private static boolean isHan(String word) {
        return word.codePoints()
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private void notePlaces(int from, int to) {
        int at = text.startsWith("中共", from) ? from + 2 : from;
        Matcher place = LAST_PLACE.matcher(text).region(at, to);
        while (at < to && place.region(at, to).lookingAt()) {
            places.add(new Span(at, place.end()));
            at = place.end();
        }
    }

    private void readAnywhere() {
        for (int at = 0; at < text.length(); at++) {
            int to = lexiconEnd(at);
            if (to > at) {
                boolean level = at > 0 && LEVELS.indexOf(text.charAt(at - 1)) >= 0;
                organs.add(new Span(level ? at - 1 : at, to));
            }
        }
    }

    // The place of the organ that issues is named again in most titles.
    private void readPlaces() {
        List<String> known =
                places.stream()
                        .map(span -> text.substring(span.from, span.to))
                        .filter(name -> name.length() > 1)
                        .distinct()
                        .toList();
        for (String name : known) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                places.add(new Span(at, at + name.length()));
            }
        }
    }
}
