package cn.gongbao;

import cn.gongbao.archive.DocumentEntry;
import cn.gongbao.manuscript.numeral.HanNumeral;
import cn.gongbao.model.Issue;
import cn.gongbao.page.Page;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.page.Structure;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /** The documents of an issue, in order. */
    static List<DocumentEntry> of(Issue issue, PagedIssue pages) {
        List<DocumentEntry> entries = new ArrayList<>();
        for (Issue.Article article : issue.articles()) {
            entries.add(entry(article, issue.copy().getElementById(article.id()), pages));
        }
        return entries;
    }

    private static DocumentEntry entry(Issue.Article article, Element copy, PagedIssue pages) {
        List<Page> on = pages(copy.attr("data-source"), pages);
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
                on.isEmpty() ? null : on.get(0).label(),
                on.isEmpty() ? null : on.get(on.size() - 1).label(),
                on.size(),
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

    /** The pages that bear something of a document. */
    private static List<Page> pages(String source, PagedIssue issue) {
        Structure node = node(source, issue.structure());
        if (node == null) {
            return List.of();
        }
        Set<Integer> tags = new HashSet<>();
        gather(node, tags);
        return issue.pages().stream()
                .filter(page -> page.placed().stream().anyMatch(it -> tags.contains(it.tag())))
                .toList();
    }

    private static Structure node(String source, Structure parent) {
        if (parent.role().equals("Sect") && source.equals(parent.source())) {
            return parent;
        }
        for (Structure child : parent.children()) {
            Structure found = node(source, child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static void gather(Structure node, Set<Integer> tags) {
        tags.add(node.id());
        node.children().forEach(child -> gather(child, tags));
    }
}
