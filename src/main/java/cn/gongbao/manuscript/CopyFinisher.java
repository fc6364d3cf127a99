package cn.gongbao.manuscript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * Gives a filled template what every copy has: language, encoding, title, and a look of its own.
 */
final class CopyFinisher {

    private CopyFinisher() {}

    static Document finish(String html, String template, Manifest manifest, String label) {
        Document copy = Jsoup.parse(html);
        plain(copy);
        if (copy.documentType() == null) {
            copy.prependChild(new DocumentType("html", "", ""));
        }
        Element root = copy.selectFirst("html");
        if (root.attr("lang").isEmpty()) {
            root.attr("lang", "zh-CN");
        }
        Element head = copy.head();
        head.select("meta[charset], meta[http-equiv]").remove();
        head.prependElement("meta").attr("charset", "utf-8");
        if (copy.title().isBlank()) {
            head.select("title").remove();
            head.appendElement("title").text(manifest.gazette().title() + " " + label);
        }
        meta(head, "author", Value.textOf(manifest.imprint().sponsor()));
        meta(head, "date", Value.textOf(manifest.issue().date()));
        if (head.select("style").isEmpty()) {
            head.appendElement("style").appendChild(new DataNode(style()));
        }
        for (Element element : copy.body().getAllElements()) {
            if (Blocks.isBlock(element) && element.attr("data-source").isBlank()) {
                element.attr("data-source", template + ":1");
            }
        }
        return copy;
    }

    /** The HTML of an element, no space added. */
    static String html(Element element) {
        plain(element.ownerDocument());
        return element.outerHtml();
    }

    private static void plain(Document document) {
        document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    }

    private static void meta(Element head, String name, String content) {
        if (content != null && head.select("meta[name=" + name + "]").isEmpty()) {
            head.appendElement("meta").attr("name", name).attr("content", content);
        }
    }

    private static String style() {
        try (InputStream in = CopyFinisher.class.getResourceAsStream("copy.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
