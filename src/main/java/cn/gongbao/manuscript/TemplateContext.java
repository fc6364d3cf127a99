package cn.gongbao.manuscript;

import cn.gongbao.model.Issue.Article;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that an issue template may use.
 *
 * <p>{@code gazette.title, gazette.mongolian.text, gazette.mongolian.verifiedBy, gazette.pinyin};
 * {@code issue.year, number, serial, period, covers, date, label}; {@code permit.number,
 * approvedTitle, format, pages, province, validUntil, notice}; {@code imprint.sponsor, compiler,
 * recipients, printer, printed, copies, address, telephone, postcode}; {@code front.introduction,
 * front.board} (of {@code label, names}), {@code front.slogan, front.contents.mongolian}; {@code
 * sections} (of {@code id, title, mongolian, documents}), each document {@code id, title,
 * contentsTitle, number, mongolian, html}. Each {@code mongolian} has {@code text, verifiedBy};
 * each value from the manifest also has {@code .source}. What is not said is false.
 */
final class TemplateContext {

    private TemplateContext() {}

    /**
     * A document ready for the template.
     *
     * @param article as the issue lists it
     * @param entry in the manifest
     * @param title its own heading, with its place in the document
     * @param number from the manifest or else from the document, or null
     * @param html the article element
     */
    record Ready(Article article, Manifest.Entry entry, Value title, Value number, String html) {}

    static Map<String, Object> of(
            Manifest manifest, String label, Value introduction, List<List<Ready>> sections) {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("gazette", gazette(manifest.gazette()));
        context.put("issue", numbering(manifest.issue(), label));
        context.put("permit", permit(manifest.permit()));
        context.put("imprint", imprint(manifest.imprint()));
        context.put("front", front(manifest.front(), introduction));
        List<Map<String, Object>> filled = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            filled.add(section(i + 1, manifest.contents().get(i), sections.get(i)));
        }
        context.put("sections", filled);
        return context;
    }

    private static Map<String, Object> gazette(Manifest.Gazette gazette) {
        return map(
                "title", gazette.title(),
                "mongolian", mongolian(gazette.mongolian()),
                "pinyin", gazette.pinyin());
    }

    private static Map<String, Object> mongolian(Manifest.Mongolian mongolian) {
        return mongolian == null
                ? null
                : map("text", mongolian.text(), "verifiedBy", mongolian.verifiedBy());
    }

    private static Map<String, Object> numbering(Manifest.Numbering issue, String label) {
        return map(
                "year", issue.year(),
                "number", issue.number(),
                "serial", issue.serial(),
                "period", issue.period(),
                "covers", issue.covers(),
                "date", issue.date(),
                "label", new Value(label, issue.number().place()));
    }

    private static Map<String, Object> permit(Manifest.Permit permit) {
        return map(
                "number", permit.number(),
                "approvedTitle", permit.approvedTitle(),
                "format", permit.format(),
                "pages", permit.pages(),
                "province", permit.province(),
                "validUntil", permit.validUntil(),
                "notice", permit.notice());
    }

    private static Map<String, Object> imprint(Manifest.Imprint imprint) {
        return map(
                "sponsor", imprint.sponsor(),
                "compiler", imprint.compiler(),
                "recipients", imprint.recipients(),
                "printer", imprint.printer(),
                "printed", imprint.printed(),
                "copies", imprint.copies(),
                "address", imprint.address(),
                "telephone", imprint.telephone(),
                "postcode", imprint.postcode());
    }

    private static Map<String, Object> front(Manifest.Front front, Value introduction) {
        List<Map<String, Object>> board =
                front.board().stream()
                        .map(r -> map("label", r.label(), "names", r.names()))
                        .toList();
        return map(
                "introduction",
                introduction,
                "board",
                board.isEmpty() ? null : board,
                "slogan",
                front.slogan().isEmpty() ? null : front.slogan(),
                "contents",
                map("mongolian", mongolian(front.contents())));
    }

    private static Map<String, Object> section(
            int number, Manifest.Section section, List<Ready> documents) {
        return map(
                "id", "s" + number,
                "title", section.title(),
                "mongolian", mongolian(section.mongolian()),
                "documents", documents.stream().map(TemplateContext::document).toList());
    }

    private static Map<String, Object> document(Ready document) {
        Value worded = document.entry().contentsTitle();
        return map(
                "id", document.article().id(),
                "title", document.title(),
                "contentsTitle", worded == null ? document.title() : worded,
                "number", document.number(),
                "mongolian", mongolian(document.entry().mongolian()),
                "html", document.html());
    }

    private static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
