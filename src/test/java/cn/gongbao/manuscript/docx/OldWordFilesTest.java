package cn.gongbao.manuscript.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongbao.manuscript.Expected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of Word 97 to 2003: two small ones made for this test, the second with a footnote. */
class OldWordFilesTest {

    @Test
    void textMeaningNumbersAndTables() {
        Path file = Expected.resource("word/old.doc");
        Expected.assertAsKept("word/old.draft", Drafts.text(WordReader.read(file, "a.doc")));
    }

    @Test
    void aFootnoteIsRefused() {
        Path file = Expected.resource("word/old-note.doc");
        Expected.assertAsKept("word/old-note.draft", Drafts.text(WordReader.read(file, "a.doc")));
    }

    @Test
    void oneThatIsNamedAsAPackageIsRead(@TempDir Path folder) throws IOException {
        Path file = Files.copy(Expected.resource("word/old.doc"), folder.resolve("a.docx"));
        assertEquals("word.misnamed", WordReader.read(file, "a.docx").notices().get(0).key());
    }
}
