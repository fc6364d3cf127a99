package cn.gongbao.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongbao.manuscript.source.SourceText;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Place;
import cn.gongbao.model.Signature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssueTemplateTest {

    private static Noted<String> fill(String template) {
        Map<String, Object> gazette = new LinkedHashMap<>();
        gazette.put("title", new Value("甲 & 乙 <丙>", new Place("issue.yaml", 2, 10)));
        gazette.put("pinyin", null);
        return IssueTemplate.fill(
                new SourceText("issue.html", template),
                Map.of("gazette", gazette, "list", List.of("一", "二")));
    }

    private static String complaint(String template) {
        return Notices.inEnglish(fill(template).notices()).split("\n")[0];
    }

    @Test
    void valuesAreEscapedAndKnowTheirPlace() {
        assertEquals(
                "<b x=\"issue.yaml:2\">甲 &amp; 乙 &lt;丙&gt;</b>",
                fill("<b x=\"{{gazette.title.source}}\">{{gazette.title}}</b>").value());
    }

    @Test
    void whatIsNotSaidIsFalse() {
        assertEquals(
                "没有",
                fill("{{#gazette.pinyin}}有{{/gazette.pinyin}}{{^gazette.pinyin}}没有{{/gazette.pinyin}}")
                        .value());
        assertEquals("[]", fill("[{{gazette.pinyin}}]").value());
        assertEquals("一二", fill("{{#list}}{{.}}{{/list}}").value());
    }

    @Test
    void aNameThatDoesNotExistIsAnErrorWithItsLine() {
        assertEquals(
                "ERROR issue.html:3 The template asks for “gazette.titel”, which does not exist.",
                complaint("<p>\n\n{{gazette.titel}}</p>"));
        assertEquals(
                "ERROR issue.html:2 The template asks for “gazete”, which does not exist.",
                complaint("\n{{#gazete}}x{{/gazete}}"));
    }

    @Test
    void badSyntaxIsAnErrorWithItsLine() {
        Expected.assertAsKept(
                "template.complaints",
                String.join(
                        "\n",
                        complaint("\n{{#list}}x"),
                        complaint("\n\n{{/list}}"),
                        complaint("\n{{gazette.title"),
                        complaint("\n{{#list}}\n{{/lists}}"),
                        complaint("\n{{> other}}"),
                        ""));
    }

    @Test
    void blockTagsSayTheirLine() {
        assertEquals(
                "<!-- <p> -->\n<p data-source=\"issue.html:2\" class=\"a>b\">{{{x}}}</p>\n\n"
                        + "<H1 data-source=\"issue.html:4\">甲</H1><b>乙</b><p\n data-source=\"x\">",
                TemplateSources.mark(
                        "<!-- <p> -->\n<p class=\"a>b\">{{{x}}}</p>\n\n<H1>甲</H1><b>乙</b><p\n data-source=\"x\">",
                        "issue.html"));
    }

    @Test
    void aTemplateMayNeitherDropNorRepeatADocument(@TempDir Path folder) throws IOException {
        Manifest manifest = ManifestReader.read(Expected.resource("issue")).value();
        Layout layout = LayoutReader.read(Expected.resource("layout")).value();
        String template = Files.readString(Expected.resource("layout/issue.html"));
        Layout other =
                new Layout(
                        layout.name(),
                        folder,
                        layout.width(),
                        layout.height(),
                        layout.bleed(),
                        layout.template(),
                        layout.styles(),
                        layout.masters(),
                        layout.inks(),
                        layout.faces(),
                        layout.fallback(),
                        layout.lexicon(),
                        layout.editions(),
                        Signature.NONE);
        Files.writeString(
                folder.resolve("issue.html"), template.replace("{{{html}}}", "{{title}}"));
        assertEquals(
                List.of("template.document-left-out", "template.document-left-out"),
                errors(manifest, other));
        Files.writeString(
                folder.resolve("issue.html"),
                template.replace("{{{html}}}", "{{{html}}}{{{html}}}"));
        assertEquals(
                List.of("template.document-twice", "template.document-twice"),
                errors(manifest, other));
    }

    private static List<String> errors(Manifest manifest, Layout layout) {
        return Merger.merge(Expected.resource("issue"), manifest, layout).notices().stream()
                .map(n -> n.key())
                .filter(k -> k.startsWith("template"))
                .toList();
    }
}
