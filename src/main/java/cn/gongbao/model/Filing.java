package cn.gongbao.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an archive files an issue under; null is what the manifest does not say.
 *
 * @param repositoryName 档案馆名称
 * @param repositoryCode 档案馆代码
 * @param fondsNumber 全宗号
 * @param fondsName 全宗名称
 * @param category 档案门类代码, such as WS
 * @param year 年度 of the issue
 * @param date of the issue in ISO form; null where only the months that it covers are said
 * @param retention 保管期限代码: Y, D30 or D10
 * @param office 机构（问题）代码
 * @param item 件号
 * @param template of the 档号, with the placeholders of {@link #PLACEHOLDERS} in braces
 */
public record Filing(
        String repositoryName,
        String repositoryCode,
        String fondsNumber,
        String fondsName,
        String category,
        String year,
        String date,
        String retention,
        String office,
        String item,
        String template) {

    /** Names that a template may have in braces. */
    public static final List<String> PLACEHOLDERS =
            List.of("fonds", "category", "year", "retention", "office", "item");

    /** DA/T 22-2015, the 档号 of documents filed item by item. */
    public static final String TEMPLATE = "{fonds}-{category}·{year}-{retention}-{office}-{item}";

    /** A name in braces. */
    public static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /** Nothing but the year. */
    public static Filing of(String year) {
        return new Filing(null, null, null, null, null, year, null, null, null, null, TEMPLATE);
    }

    /** Placeholders of the template that nothing is known for, in its order, each once. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        Matcher names = PLACEHOLDER.matcher(template);
        while (names.find()) {
            if (values().get(names.group(1)) == null && !missing.contains(names.group(1))) {
                missing.add(names.group(1));
            }
        }
        return missing;
    }

    /** The 档号, or null where a value that the template needs is missing. */
    public String code() {
        return missing().isEmpty()
                ? PLACEHOLDER
                        .matcher(template)
                        .replaceAll(n -> Matcher.quoteReplacement(values().get(n.group(1))))
                : null;
    }

    private Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        values.put("fonds", fondsNumber);
        values.put("category", category);
        values.put("year", year);
        values.put("retention", retention);
        values.put("office", office);
        values.put("item", item);
        return values;
    }
}
