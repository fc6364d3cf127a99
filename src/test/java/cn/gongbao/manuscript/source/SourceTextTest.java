package cn.gongbao.manuscript.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {

    @TempDir Path folder;

    private Noted<SourceText> read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), bytes);
        return SourceText.read(file, "documents/a.txt");
    }

    private Noted<SourceText> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "U+{0} is {1}")
    @CsvSource({
        "0007, source.control, ERROR",
        "0085, source.control, ERROR",
        "2028, source.control, ERROR",
        "FFFE, source.control, ERROR",
        "202E, source.bidi, ERROR",
        "2066, source.bidi, ERROR",
        "200F, source.bidi, ERROR",
        "FFFD, source.lost-character, ERROR",
        "E000, source.private-use, ERROR",
        "F0000, source.private-use, ERROR",
        "200B, source.invisible, FINDING",
        "00AD, source.invisible, FINDING",
        "FEFF, source.invisible, FINDING",
    })
    void charactersThatMayNotStand(String code, String key, String severity) throws IOException {
        String text = "甲\n𠀀乙" + Character.toString(Integer.parseInt(code, 16)) + "丙";
        Noted<SourceText> noted = read(text);
        assertEquals(1, noted.notices().size());
        assertEquals(key, noted.notices().get(0).key());
        assertEquals(severity, noted.notices().get(0).severity().toString());
        assertEquals("documents/a.txt:2:3", noted.notices().get(0).place().toString());
    }

    @Test
    void mongolianMayUseItsFormatCharacters() throws IOException {
        assertEquals(List.of(), read("ᠳ᠋ᠡ\u180E \u200D\u200C \u202F").notices());
    }

    @Test
    void marksAndLineEndsAreMadeAlike() throws IOException {
        Noted<SourceText> noted = read("\uFEFF甲\r\n乙\r丙\n");
        assertEquals("甲\n乙\n丙\n", noted.value().text());
        assertEquals(List.of(), noted.notices());
    }

    @Test
    void linesKnowTheirPlaces() throws IOException {
        List<SourceLine> lines = read("\n　　甲 乙 \n\t\n丙").value().lines();
        assertEquals(List.of("甲 乙", "丙"), lines.stream().map(SourceLine::text).toList());
        assertEquals("documents/a.txt:2:3", lines.get(0).place().toString());
        assertEquals("documents/a.txt:2:5", lines.get(0).at(2).toString());
        assertEquals("documents/a.txt:4:1", lines.get(1).place().toString());
    }

    @Test
    void otherEncodingsAreNamedByTheirFirstByte() throws IOException {
        Noted<SourceText> gbk = read("abc\n公报".getBytes(Charset.forName("GBK")));
        assertNull(gbk.value());
        assertEquals("source.not-utf8", gbk.notices().get(0).key());
        assertEquals(List.of("0xB9", "4", "2"), gbk.notices().get(0).arguments());
        assertEquals("documents/a.txt:2", gbk.notices().get(0).place().toString());
        Noted<SourceText> cut = read(new byte[] {'a', (byte) 0xE5, (byte) 0x85});
        assertEquals("source.not-utf8", cut.notices().get(0).key());
        Noted<SourceText> utf16 = read("公报".getBytes(StandardCharsets.UTF_16LE));
        assertNull(utf16.value());
        assertEquals("source.not-text", read("a\0b").notices().get(0).key());
    }

    @Test
    void aFileThatIsTooLargeOrMissingIsNamed() throws IOException {
        assertEquals(
                "source.too-large",
                read(new byte[(int) SourceText.LARGEST + 1]).notices().get(0).key());
        assertEquals(
                "source.unreadable",
                SourceText.read(folder.resolve("none"), "none").notices().get(0).key());
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({
        "UTF-8, '', ''",
        "GBK, GB18030, source.encoding-guessed",
        "GB18030, GB18030, source.encoding-guessed",
        "UTF-16LE, UTF-16LE, source.encoding-guessed",
        "UTF-16BE, UTF-16BE, source.encoding-guessed",
    })
    void documentsAreReadInTheirEncoding(String encoding, String found, String key)
            throws IOException {
        for (String text :
                List.of(
                        "昆都仑区人民政府关于印发《土壤污染防治方案》的通知\n昆政发〔2017〕25号\n",
                        "公报\n",
                        "联通\n",
                        "PM2.5：35微克，同比下降10%。\n")) {
            Path file = Files.write(folder.resolve("a.txt"), text.getBytes(encoding));
            Noted<SourceText> noted = SourceText.readDocument(file, "a.txt");
            assertEquals(text, noted.value().text());
            assertEquals(
                    key.isEmpty() ? List.of() : List.of(key),
                    noted.notices().stream().map(Notice::key).toList());
            noted.notices().forEach(notice -> assertEquals(found, notice.arguments().get(0)));
        }
    }

    @Test
    void marksAndDeclarationsAreHeeded() throws IOException {
        String page = "<meta charset=gb2312><p>公报</p>";
        assertEquals("", markup(page.getBytes(StandardCharsets.UTF_8), page));
        assertEquals(
                "source.encoding-declared", markup(page.getBytes(Charset.forName("GBK")), page));
        assertEquals(
                "source.encoding-marked",
                markup(("\uFEFF" + page).getBytes(StandardCharsets.UTF_16LE), page));
        assertEquals(
                "source.encoding-marked",
                markup(("\uFEFF" + page).getBytes(Charset.forName("GB18030")), page));
    }

    private String markup(byte[] bytes, String expected) throws IOException {
        Path file = Files.write(folder.resolve("a.html"), bytes);
        Noted<SourceText> noted = SourceText.readMarkup(file, "a.html");
        assertEquals(expected, noted.value().text());
        return noted.notices().stream().map(Notice::key).findFirst().orElse("");
    }

    @Test
    void whatNoEncodingDecodesIsAnError() throws IOException {
        byte[] damaged = "甲\n公报公报".getBytes(StandardCharsets.UTF_8);
        damaged[10] = (byte) 0xFF;
        assertEquals("source.not-utf8 a.txt:2", refused(damaged));
        byte[] gbk = "甲\n公报公报".getBytes(Charset.forName("GBK"));
        gbk[5] = (byte) 0xFF;
        assertEquals("source.undecodable a.txt:2", refused(gbk));
        assertEquals("source.not-utf8 a.txt:1", refused("caf\u00E9 1".getBytes("ISO-8859-1")));
        assertEquals("source.not-text a.txt", refused("公\0报\0".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "source.undecodable a.txt:1", refused(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x6C}));
    }

    private String refused(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), bytes);
        Noted<SourceText> noted = SourceText.readDocument(file, "a.txt");
        assertNull(noted.value());
        return noted.notices().get(0).key() + " " + noted.notices().get(0).place();
    }

    @Test
    void aTextIsADraftOfItsLines() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "　　甲\n\n乙 丙\n");
        Noted<Draft> draft = TextReader.read(file, "documents/a.txt");
        assertEquals(
                "<p data-source=\"documents/a.txt:1\">甲</p><p data-source=\"documents/a.txt:3\">乙 丙</p>",
                draft.value().body().html().replace("\n", ""));
        assertEquals(List.of(), draft.notices());
    }

    @Test
    void complaintsAboutCharactersAreBounded() throws IOException {
        List<Notice> notices = read("\u0007".repeat(100_000)).notices();
        assertEquals(1001, notices.size());
        assertEquals("source.more", notices.get(1000).key());
        assertEquals(List.of("99000"), notices.get(1000).arguments());
    }
}
