package cn.gongbao;

import cn.gongbao.archive.DocumentEntry;
import cn.gongbao.manuscript.IssueSources;
import cn.gongbao.manuscript.numeral.HanNumeral;
import cn.gongbao.model.Issue;
import cn.gongbao.proof.PageMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads from copy and pages what the metadata of a document say; guesses nothing. */
final class DocumentFacts {

    /** The fifteen kinds of 党政机关公文处理工作条例, article 8. */
    private static final Pattern GENRE =
            Pattern.compile("(决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要)$");

    private static final Pattern DAY = Pattern.compile("(.{4})年(.{1,2})月(.{1,3})日");

    private static final String HAN_DIGITS = "〇一二三四五六七八九";

    private DocumentFacts() {}

    /**
     * The documents of an issue, in order.
     *
     * @param map of the same issue
     */
    static List<DocumentEntry> of(Issue issue, PageMap map) {
        List<DocumentEntry> entries = new ArrayList<>();
        for (int i = 0; i < issue.articles().size(); i++) {
            Issue.Article article = issue.articles().get(i);
            Element copy = issue.copy().getElementById(article.id());
            entries.add(entry(article, copy, map.entries().get(i)));
        }
        return entries;
    }

    private static DocumentEntry entry(Issue.Article article, Element copy, PageMap.Entry on) {
        // An issued or attached text may have a signature of its own; the first is the document's.
        Element signature = copy.selectFirst(".signature");
        Element addressee = copy.selectFirst(".addressee");
        Matcher genre = GENRE.matcher(article.title().replaceAll("\\s|[（(][^（()）]*[）)]$", ""));
        return new DocumentEntry(
                article.title(),
                article.number(),
                signature == null
                        ? List.of()
                        : signature.select(".signatory").eachText().stream().distinct().toList(),
                signature == null ? null : date(signature.select(".date").text()),
                genre.find() ? genre.group() : null,
                addressee == null ? null : addressee.text().replaceFirst("[：:]\\s*$", ""),
                article.section(),
                on.first() == null ? null : on.first().folio(),
                on.last() == null ? null : on.last().folio(),
                on.pages(),
                IssueSources.file(copy));
    }

    /** The day that a signature names, in ISO form, or null. */
    static String date(String text) {
        Matcher day = DAY.matcher(text.replaceAll("\\s", ""));
        if (!day.find()) {
            return null;
        }
        try {
            return LocalDate.of(
                            year(day.group(1)),
                            HanNumeral.value(day.group(2)),
                            HanNumeral.value(day.group(3)))
                    .toString();
        } catch (DateTimeException | NumberFormatException noDay) {
            return null;
        }
    }

    private static int year(String text) {
        StringBuilder digits = new StringBuilder();
        for (char character : text.replace('零', '〇').toCharArray()) {
            int digit = HAN_DIGITS.indexOf(character);
            digits.append(digit < 0 ? String.valueOf(character) : String.valueOf(digit));
        }
        return Integer.parseInt(digits.toString());
    }
}
