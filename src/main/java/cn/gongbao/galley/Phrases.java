package cn.gongbao.galley;

import cn.gongbao.galley.OrganNames.Span;
import cn.gongbao.model.Lexicon;
import cn.gongbao.model.Lexicon.Section;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells how firmly each two neighbouring characters of a text hold together.
 *
 * <p>The lexicon and the names of organs and places overrule the dictionary.
 */
final class Phrases {

    private static final Set<String> FOLLOWERS =
            Set.of("的", "和", "及", "与", "或", "之", "等", "以及", "及其");

    /** Words of one character that stand for themselves. */
    private static final String SINGLE = "的和及与或之等在对为向由从按将被把以并不各第";

    /** A line does not end with these. */
    private static final Set<String> LEADERS =
            Set.of(
                    "进一步", "全面", "切实", "认真", "继续", "等", "各", "第", "做好", "有关", "全国", "全区", "全市",
                    "全县");

    /** These mostly end a term that begins before them. */
    private static final Set<String> TAILS =
            Set.of(
                    "工作", "建设", "管理", "服务", "市场", "体系", "项目", "设施", "制度", "措施", "机构", "人员", "单位",
                    "职责", "事项", "信息", "资金", "政策", "质量", "责任", "部门", "人才", "产业", "企业", "设置", "编制");

    /** A clause begins with these. */
    private static final Set<String> VERBS =
            Set.of("加强", "提升", "推进", "促进", "加快", "规范", "完善", "深化", "落实", "支持", "推动", "强化");

    private static final Pattern NUMBER =
            Pattern.compile("第[一二三四五六七八九十百零\\d]+[个届次批期号]?|[一二三四五六七八九十百]{2,}[个届次批期名项件]?");

    private static final Pattern CLAUSE = Pattern.compile("印发|转发|批转|公布|发布|[、，；：。]");

    /** What stands in brackets or quotation marks and is short is one phrase. */
    private static final Pattern BRACKETED =
            Pattern.compile("（[^（）\n]{1,14}）|〔[^〔〕\n]{1,14}〕|“[^“”\n]{1,10}”");

    /** A year or a number, which stands well on a line of its own; other remarks do not. */
    private static final Pattern DATED = Pattern.compile("[（〔](?:\\d|第|[一二三四五六七八九十]).*|（.*号）");

    /** A phrase of this length is surer than the words of the dictionary. */
    private static final int SURE = 4;

    private final String text;
    private final Lexicon lexicon;
    private final OrganNames names;
    private final Words words;
    private final Bond[] bonds;
    private final BitSet nameStarts = new BitSet();
    private final BitSet placeEnds = new BitSet();

    private Phrases(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.names = OrganNames.in(text, Words.of(text, new BitSet()), lexicon);
        this.words = Words.of(text, sureEdges());
        this.bonds = new Bond[text.length() + 1];
        names.all().forEach(name -> nameStarts.set(name.from()));
        names.places().forEach(place -> placeEnds.set(place.to()));
    }

    /**
     * The bonds of a text.
     *
     * @param text a line end that is typed stands in it as {@code \n}
     * @return for each index the bond between the character before it and the one at it
     */
    static Bond[] bonds(String text, Lexicon lexicon) {
        Phrases phrases = new Phrases(text, lexicon);
        Arrays.fill(phrases.bonds, Bond.WORD);
        for (int at = 0; at <= text.length(); at++) {
            if (phrases.words.isEdge(at)) {
                phrases.bonds[at] = at == 0 ? Bond.WORDS : phrases.betweenWords(at);
            }
        }
        phrases.readSense();
        phrases.bindPhrases();
        phrases.bindNumbers();
        phrases.bindBrackets();
        phrases.bindParticles();
        phrases.bindNames();
        return phrases.bonds;
    }

    // Longer phrases, names, and in the name of an organ that of another.
    private BitSet sureEdges() {
        BitSet sure = new BitSet();
        setEdges(sure, Section.DOCUMENT);
        setEdges(sure, Section.PHRASE);
        names.organs().forEach(organ -> setEdges(sure, organ));
        setEdges(sure, Section.ORGAN);
        names.places().forEach(place -> setEdges(sure, place));
        return sure;
    }

    private void setEdges(BitSet sure, Section section) {
        int least = section == Section.ORGAN ? SURE - 1 : SURE;
        for (int at = 0; at < text.length(); at++) {
            int length = lexicon.longest(section, text, at);
            if (length >= least) {
                sure.set(at);
                sure.set(at + length);
            }
        }
    }

    private static void setEdges(BitSet sure, Span name) {
        sure.clear(name.from(), name.to());
        sure.set(name.from());
        sure.set(name.to());
    }

    private Bond betweenWords(int at) {
        String before = words.before(at);
        String after = at < text.length() ? words.at(at) : "";
        if (LEADERS.contains(before) || TAILS.contains(after) || placeEnds.get(at)) {
            return Bond.CLOSE;
        }
        if (isSingle(before) || isSingle(after)) {
            return Bond.UNSURE;
        }
        return VERBS.contains(after) && !VERBS.contains(before) && !before.equals("和")
                ? Bond.CLAUSE
                : Bond.WORDS;
    }

    private static boolean isSingle(String word) {
        return word.length() == 1
                && Character.isIdeographic(word.charAt(0))
                && SINGLE.indexOf(word.charAt(0)) < 0;
    }

    private void loosen(int at, Bond bond) {
        if (bonds[at].compareTo(bond) > 0 && bonds[at].compareTo(Bond.UNSURE) <= 0) {
            bonds[at] = bond;
        }
    }

    private void firm(int at, Bond bond) {
        if (bonds[at].compareTo(bond) < 0) {
            bonds[at] = bond;
        }
    }

    private void firm(int from, int to, Bond bond) {
        for (int at = from + 1; at < to; at++) {
            firm(at, bond);
        }
    }

    private void readSense() {
        Matcher clause = CLAUSE.matcher(text);
        while (clause.find()) {
            firm(clause.start(), clause.end(), Bond.WORD);
            loosen(clause.end(), Bond.CLAUSE);
        }
        for (int at = text.indexOf("关于"); at >= 0; at = text.indexOf("关于", at + 1)) {
            loosen(at, Bond.SENSE);
            firm(at + 2, Bond.SUBJECT);
        }
        for (Span organ : names.organs()) {
            if (nameStarts.get(organ.to())) {
                loosen(organ.to(), Bond.SENSE);
            }
        }
    }

    private void bindPhrases() {
        for (int at = 0; at < text.length(); at++) {
            for (Section section : List.of(Section.DOCUMENT, Section.PHRASE)) {
                firm(at, at + lexicon.longest(section, text, at), Bond.PHRASE);
            }
        }
    }

    private void bindNumbers() {
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            firm(number.start(), number.end(), Bond.WORD);
            firm(number.end(), Bond.CLOSE);
        }
    }

    private void bindBrackets() {
        Matcher bracketed = BRACKETED.matcher(text);
        while (bracketed.find()) {
            firm(bracketed.start(), bracketed.end(), Bond.PHRASE);
            if (DATED.matcher(bracketed.group()).matches()) {
                loosen(bracketed.start(), Bond.CLAUSE);
            } else if (text.charAt(bracketed.start()) == '（') {
                firm(bracketed.start(), Bond.CLOSE);
            }
        }
    }

    private void bindParticles() {
        for (int at = 0; at < text.length(); at = words.end(at)) {
            String word = words.at(at);
            if (FOLLOWERS.contains(word)) {
                firm(at, Bond.FOLLOWER);
            }
            if (word.equals("的")) {
                boolean kind = lexicon.longest(Section.DOCUMENT, text, at + 1) > 0;
                firm(at + 1, kind ? Bond.DOCUMENT : Bond.OF);
            }
        }
    }

    private void bindNames() {
        names.organs().forEach(organ -> firm(organ.from(), organ.to(), Bond.ORGAN));
        // 委员会 and 办公室 are words, which ICU's dictionary lacks.
        for (int at = 0; at < text.length(); at++) {
            for (int to = at + 2; to <= Math.min(text.length(), at + SURE); to++) {
                if (lexicon.contains(Section.ORGAN, text.substring(at, to))) {
                    firm(at, to, Bond.WORD);
                }
            }
        }
        names.places().forEach(place -> firm(place.from(), place.to(), Bond.WORD));
    }
}
