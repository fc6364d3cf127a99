package cn.gongbao.issues;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The text of an issue in the order in which it is printed, from cover to back cover.
 *
 * @param manifest the text of issue.yaml
 * @param files the texts that the manifest names, by path
 */
record IssueText(String manifest, Map<String, String> files) {

    /** Every line that is not blank; what the layout repeats or computes is left out. */
    List<String> lines() {
        Object issue = new Load(LoadSettings.builder().build()).loadFromString(manifest);
        List<String> lines = new ArrayList<>(cover(issue));
        lines.addAll(introduction(issue));
        lines.addAll(titlePage(issue));
        lines.addAll(contentsPage(issue));
        for (Object document : documents(issue)) {
            lines.addAll(paragraphs(files.get(text(document, "source"))));
        }
        lines.addAll(back(issue));
        return lines;
    }

    /** The paths of the documents, as the manifest has them. */
    List<String> sources() {
        Object issue = new Load(LoadSettings.builder().build()).loadFromString(manifest);
        return documents(issue).stream().map(document -> text(document, "source")).toList();
    }

    /** A document's paragraphs: each is one line, and a blank line stands between two. */
    static List<String> paragraphs(String document) {
        if (!document.endsWith("\n") || document.contains("\n\n\n")) {
            throw new IllegalArgumentException("not one blank line between paragraphs");
        }
        List<String> paragraphs = List.of(document.strip().split("\n\n"));
        for (String paragraph : paragraphs) {
            if (paragraph.isBlank() || paragraph.contains("\n")) {
                throw new IllegalArgumentException("a paragraph is not one line: " + paragraph);
            }
        }
        return paragraphs;
    }

    private static List<String> cover(Object issue) {
        return List.of(
                text(issue, "gazette", "title"),
                text(issue, "issue", "year"),
                "第%s期 总第%s期"
                        .formatted(text(issue, "issue", "number"), text(issue, "issue", "serial")));
    }

    private List<String> introduction(Object issue) {
        String fragment = files.get(text(issue, "front", "introduction"));
        return Jsoup.parseBodyFragment(fragment).body().children().stream()
                .map(Element::wholeText)
                .toList();
    }

    private static List<String> titlePage(Object issue) {
        List<String> lines = new ArrayList<>();
        lines.add(text(issue, "gazette", "pinyin"));
        lines.add("编辑委员会");
        Map<?, ?> board = (Map<?, ?>) at(issue, "front", "board");
        board.forEach((office, names) -> lines.add(office + "：" + joined(names)));
        lines.add("地址：" + text(issue, "imprint", "address"));
        lines.add("电话：" + text(issue, "imprint", "telephone"));
        lines.add("邮编：" + text(issue, "imprint", "postcode"));
        lines.add("准印证号：" + text(issue, "permit", "number"));
        return lines;
    }

    private static List<String> contentsPage(Object issue) {
        List<String> lines = new ArrayList<>();
        list(issue, "front", "slogan").forEach(line -> lines.add((String) line));
        lines.add("目录");
        for (Object section : list(issue, "contents")) {
            lines.add(text(section, "section"));
            for (Object document : list(section, "documents")) {
                Object number = ((Map<?, ?>) document).get("number");
                String bracketed = number == null ? "" : "（" + number + "）";
                lines.add(text(document, "contents-title") + bracketed);
            }
        }
        return lines;
    }

    private static List<String> back(Object issue) {
        return List.of(
                text(issue, "gazette", "title"),
                text(issue, "imprint", "sponsor") + "主办",
                text(issue, "imprint", "compiler") + "编",
                "准印证号：" + text(issue, "permit", "number"),
                "地址：" + text(issue, "imprint", "address"));
    }

    private static List<Object> documents(Object issue) {
        List<Object> documents = new ArrayList<>();
        list(issue, "contents").forEach(section -> documents.addAll(list(section, "documents")));
        return documents;
    }

    private static String joined(Object names) {
        return String.join(" ", ((List<?>) names).stream().map(String.class::cast).toList());
    }

    private static List<?> list(Object node, String... path) {
        return (List<?>) at(node, path);
    }

    private static String text(Object node, String... path) {
        return String.valueOf(at(node, path));
    }

    private static Object at(Object node, String... path) {
        Object found = node;
        for (String key : path) {
            found = ((Map<?, ?>) found).get(key);
            if (found == null) {
                throw new IllegalArgumentException("the manifest has no " + String.join(".", path));
            }
        }
        return found;
    }
}
