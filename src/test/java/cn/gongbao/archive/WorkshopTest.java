package cn.gongbao.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongbao.model.Editions;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Layout.FaceFile;
import cn.gongbao.model.Length;
import cn.gongbao.model.Lexicon;
import cn.gongbao.model.Signature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build record tells of fonts. */
class WorkshopTest {

    @TempDir private Path folder;

    private List<String> recorded(String... files) throws IOException {
        Layout layout =
                new Layout(
                        "test",
                        folder,
                        Length.mm(210),
                        Length.mm(297),
                        Length.mm(3),
                        "issue.html",
                        "styles.css",
                        Map.of(),
                        Map.of(),
                        Stream.of(files).map(file -> new FaceFile("宋", 400, file)).toList(),
                        List.of(),
                        Lexicon.EMPTY,
                        Editions.READING_ALONE,
                        Signature.NONE);
        return Workshop.fonts(layout, folder.resolve("fonts")).stream()
                .map(FontEntry::file)
                .map(file -> file.name() + " " + file.size())
                .toList();
    }

    @Test
    void aFontOfACollectionIsRecordedAsTheCollectionsFile() throws IOException {
        Files.write(folder.resolve("all.ttc"), new byte[7]);
        Files.write(folder.resolve("odd#1.otf"), new byte[9]);
        assertEquals(
                List.of("all.ttc 7", "all.ttc 7", "odd#1.otf 9"),
                recorded("all.ttc#Drawn-Regular", "all.ttc#2", "odd#1.otf"));
    }
}
