package cn.gongbao.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongbao.model.Issue;
import cn.gongbao.model.Noted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedArticleTest {

    private static final String PAGE =
            "<div class='a'><h1>关于甲事的通知</h1><p>各镇人民政府：</p><p>甲事办好。</p></div>"
                    + "<div class='b'><h1>关于乙事的通知</h1><p>各镇人民政府：</p><p>乙事办好。</p></div>";

    @TempDir private Path folder;

    private Noted<Issue> merge(String documents) throws IOException {
        String manifest = Files.readString(Expected.resource("issue").resolve("issue.yaml"));
        int contents = manifest.indexOf("\ncontents:\n");
        String rest = "\ncontents:\n  - section: 县政府文件\n    documents:\n" + documents;
        Files.writeString(
                folder.resolve("issue.yaml"),
                manifest.substring(0, contents)
                                .replaceAll("(?m)introduction:.*", "introduction: null")
                        + rest);
        Files.createDirectories(folder.resolve("documents"));
        Files.writeString(folder.resolve("documents/a.html"), PAGE);
        Files.writeString(folder.resolve("documents/c.html"), PAGE);
        Files.writeString(folder.resolve("documents/b.txt"), "关于丙事的通知\n\n丙事办好。\n");
        return Merger.merge(
                folder,
                ManifestReader.read(folder).value(),
                LayoutReader.read(Expected.resource("layout")).value());
    }

    @Test
    void theManifestNamesTheArticleOfAPage() throws IOException {
        String both =
                "      - {source: documents/a.html, article: .b}\n"
                        + "      - {source: documents/b.txt, article: null}\n";
        Noted<Issue> merged = merge(both);
        assertEquals("关于乙事的通知", merged.value().articles().get(0).title());
        assertEquals(
                "各镇人民政府： 乙事办好。",
                String.join(" ", merged.value().copy().select("#d1 p").eachText()));
    }

    @Test
    void allThatNamesNoArticleIsToldWhereItStands() throws IOException {
        Noted<Issue> merged =
                merge(
                        "      - {source: documents/a.html, article: .none}\n"
                                + "      - {source: documents/c.html, article: 'p['}\n"
                                + "      - {source: documents/b.txt, article: .b}\n");
        Expected.assertAsKept("article.notices", Notices.inEnglish(merged.notices()));
    }
}
