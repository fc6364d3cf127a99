package cn.gongbao.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Lexicon;
import cn.gongbao.model.Lexicon.Section;
import cn.gongbao.model.Noted;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconReaderTest {

    private static final String[][] CASES = {
        {"a phrase before the first heading", "财政局\n税务局\n[机关]\n农牧局\n"},
        {"an unknown heading", "[机构]\n财政局\n[机关]\n农牧局\n"},
        {"one character", "[词语]\n局\n"},
        {"a phrase that is too long", "[词语]\n" + "长".repeat(25) + "\n"},
        {"two phrases on a line", "[词语]\n实施方案 行动计划\n"},
        {"a phrase given twice", "[机关]\n财政局\n[词语]\n财政局 # 又\n"},
        {"a lost character", "[机关]\n财\uFFFD局\n"},
        {"several at once", "财政局\n[机构]\n[词语]\n县\n县 政府\n"},
    };

    @TempDir Path folder;

    @Test
    void phrasesAreReadByTheirKind() throws IOException {
        Lexicon lexicon = read("# 说明\n\n[机关]\n　财政局 # 县级\n农牧局\n[文种]\n通知\n[词语]\n实施方案\n").value();
        assertEquals(List.of("财政局", "农牧局"), lexicon.phrases(Section.ORGAN));
        assertEquals(List.of("通知"), lexicon.phrases(Section.DOCUMENT));
        assertEquals(List.of("实施方案"), lexicon.phrases(Section.PHRASE));
        Lexicon more = lexicon.with(List.of("行动计划"));
        assertEquals(List.of("实施方案", "行动计划"), more.phrases(Section.PHRASE));
        assertEquals(4, more.longest(Section.PHRASE, "的行动计划", 1));
        assertEquals(0, more.longest(Section.ORGAN, "的行动计划", 1));
        assertEquals(0, more.longest(Section.ORGAN, "的", 1));
    }

    @Test
    void aFolderWithoutLexiconHasAnEmptyOne() {
        assertEquals(List.of(), LexiconReader.read(folder).value().phrases(Section.ORGAN));
    }

    @Test
    void everyComplaintIsWordedAsKept() throws IOException {
        StringBuilder worded = new StringBuilder();
        for (String[] row : CASES) {
            Noted<Lexicon> read = read(row[1]);
            worded.append("# ").append(row[0]).append('\n');
            worded.append(Notices.inEnglish(read.notices()));
            worded.append(Notices.inChinese(read.notices()));
        }
        byte[] gbk = "[机关]\n财政局\n".getBytes(Charset.forName("GB18030"));
        Files.write(folder.resolve(LexiconReader.FILE), gbk);
        worded.append("# not UTF-8\n");
        worded.append(Notices.inEnglish(LexiconReader.read(folder).notices()));
        Expected.assertAsKept("lexicon.complaints", worded.toString());
    }

    @Test
    void whatIsWrongWithTheLexiconStopsTheLayout() throws IOException {
        Path layout = Files.createDirectory(folder.resolve("mine"));
        try (var files = Files.list(Expected.resource("layout"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, layout.resolve(file.getFileName()));
            }
        }
        Files.writeString(folder.resolve(LexiconReader.FILE), "[机关]\n财政局\n");
        assertEquals(
                List.of("财政局"), LayoutReader.read(layout).value().lexicon().phrases(Section.ORGAN));
        Files.writeString(folder.resolve(LexiconReader.FILE), "[机关]\n局\n");
        assertTrue(LayoutReader.read(layout).failed());
    }

    @Test
    void theLexiconOfTheLayoutsIsSound() {
        Noted<Lexicon> read = LexiconReader.read(Path.of("layouts"));
        assertEquals(List.of(), read.notices());
        assertTrue(read.value().phrases(Section.ORGAN).size() > 200);
        assertTrue(read.value().phrases(Section.DOCUMENT).contains("通知"));
        assertTrue(read.value().phrases(Section.PHRASE).size() > 300);
    }

    private Noted<Lexicon> read(String text) throws IOException {
        Files.writeString(folder.resolve(LexiconReader.FILE), text);
        return LexiconReader.read(folder);
    }
}
