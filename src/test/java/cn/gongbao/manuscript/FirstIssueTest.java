package cn.gongbao.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.gongbao.manuscript.source.SourceText;
import cn.gongbao.manuscript.text.Block;
import cn.gongbao.manuscript.text.Months;
import cn.gongbao.manuscript.text.Recogniser;
import cn.gongbao.manuscript.text.Recogniser.Outline;
import cn.gongbao.model.Issue;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** The whole text of the first issue: every paragraph's kind has been read and found right. */
class FirstIssueTest {

    private static final Path FOLDER = Path.of("issues/2017-01");

    private static final int SHOWN = 12;

    private static Manifest manifest() {
        Noted<Manifest> manifest = ManifestReader.read(FOLDER);
        assertFalse(manifest.failed(), () -> Notices.inEnglish(manifest.notices()));
        return manifest.value();
    }

    private static Outline outline(Manifest manifest, Manifest.Entry entry) {
        SourceText source =
                SourceText.read(FOLDER.resolve(entry.source().text()), entry.source().text())
                        .value();
        Months months = Months.parse(Value.textOf(manifest.issue().covers()));
        return Recogniser.recognise(source, null, months).value();
    }

    private static String line(Block block) {
        String text = block.text();
        return String.format(
                "%4d  %-15s %s\n",
                block.place().line(),
                block.kind(),
                text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text);
    }

    @Test
    void everyParagraphIsRecognisedAsKept() {
        Manifest manifest = manifest();
        StringBuilder outlines = new StringBuilder();
        for (Manifest.Section section : manifest.contents()) {
            for (Manifest.Entry entry : section.documents()) {
                Outline outline = outline(manifest, entry);
                outlines.append(entry.source()).append("  ").append(outline.genre()).append('\n');
                outline.blocks().forEach(b -> outlines.append(line(b)));
            }
        }
        Expected.assertAsKept("first-issue.outline", outlines.toString());
    }

    @Test
    void theKindsAreCounted() {
        Manifest manifest = manifest();
        Map<String, Long> counts =
                manifest.contents().stream()
                        .flatMap(s -> s.documents().stream())
                        .flatMap(e -> outline(manifest, e).blocks().stream())
                        .collect(
                                Collectors.groupingBy(
                                        b -> b.kind().toString(),
                                        TreeMap::new,
                                        Collectors.counting()));
        Expected.assertAsKept(
                "first-issue.counts",
                counts.entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue() + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void nothingOfTheTextIsLostOnTheWayToTheCopy() {
        Noted<Issue> issue =
                Merger.merge(
                        FOLDER, manifest(), LayoutReader.read(Expected.resource("layout")).value());
        for (Issue.Article article : issue.value().articles()) {
            Element element = issue.value().copy().getElementById(article.id());
            String file = element.attr("data-source").replaceFirst(":\\d+$", "");
            String typed = SourceText.read(FOLDER.resolve(file), file).value().text();
            assertEquals(withoutSpace(typed), withoutSpace(element.wholeText()), file);
        }
    }

    @Test
    void theFindingsAreAsKept() {
        List<Notice> notices = new ArrayList<>(ManifestReader.read(FOLDER).notices());
        Noted<Issue> issue =
                Merger.merge(
                        FOLDER, manifest(), LayoutReader.read(Expected.resource("layout")).value());
        notices.addAll(issue.notices());
        assertEquals(12, notices.size());
        Expected.assertAsKept("first-issue.notices", Notices.inChinese(notices));
    }

    @Test
    void headingsOfTheCopyAreCounted() {
        Noted<Issue> issue =
                Merger.merge(
                        FOLDER, manifest(), LayoutReader.read(Expected.resource("layout")).value());
        Elements tasks = issue.value().copy().select("p.task > b");
        assertEquals(35, tasks.size());
        assertEquals("工作内容：", tasks.first().text());
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("[\\s\\h]", "");
    }
}
