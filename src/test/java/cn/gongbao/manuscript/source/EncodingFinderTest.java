package cn.gongbao.manuscript.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which encoding a document is read, and what is told of that. */
class EncodingFinderTest {

    private static final String TEXT = "昆明市人民政府公报\n　　第一条　为了加强管理，制定本办法。\n";

    /** Far more markup than Chinese, as word processors write it. */
    private static final String PAGE =
            "<html><head>%s<title>管理办法</title></head><body>"
                    + "<p class=MsoNormal style='font-family:SimSun;font-size:16pt'>第一条</p>\n"
                            .repeat(20)
                    + "</body></html>\n";

    @TempDir Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a"), bytes);
    }

    private static byte[] encoded(String mark, String text, String encoding) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(HexFormat.of().parseHex(mark == null ? "" : mark));
        bytes.write(text.getBytes(Charset.forName(encoding)));
        return bytes.toByteArray();
    }

    private static String told(List<Notice> notices) {
        return notices.isEmpty()
                ? "nothing"
                : notices.get(0).key().replace("source.", "") + " " + notices.get(0).arguments();
    }

    @ParameterizedTest(name = "{0}, mark {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "UTF-8    |          | nothing",
                "UTF-8    | EFBBBF   | nothing",
                "GBK      |          | encoding-guessed [GB18030, 昆明市人民政府公报]",
                "GB18030  | 84319533 | encoding-marked [GB18030, 昆明市人民政府公报]",
                "UTF-16LE | FFFE     | encoding-marked [UTF-16LE, 昆明市人民政府公报]",
                "UTF-16BE | FEFF     | encoding-marked [UTF-16BE, 昆明市人民政府公报]",
                "UTF-16LE |          | encoding-guessed [UTF-16LE, 昆明市人民政府公报]",
                "UTF-16BE |          | encoding-guessed [UTF-16BE, 昆明市人民政府公报]",
            })
    void plainTexts(String encoding, String mark, String told) throws IOException {
        Noted<SourceText> noted =
                SourceText.readDocument(file(encoded(mark, TEXT, encoding)), "a.txt");
        assertEquals(TEXT, noted.value().text());
        assertEquals(told, told(noted.notices()));
    }

    @ParameterizedTest(name = "{0}, declared {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "UTF-8    |          | nothing",
                "UTF-8    | gb2312   | nothing",
                "GBK      | gb2312   | encoding-declared [GB18030, 管理办法]",
                "GBK      | GB_2312  | encoding-declared [GB18030, 管理办法]",
                "GBK      |          | encoding-guessed [GB18030, 管理办法]",
                "GBK      | utf-8    | encoding-guessed [GB18030, 管理办法]",
                "GBK      | no-such  | encoding-guessed [GB18030, 管理办法]",
                "UTF-16LE |          | encoding-guessed [UTF-16LE, 管理办法]",
                "UTF-16BE |          | encoding-guessed [UTF-16BE, 管理办法]",
                "UTF-16LE | utf-16   | encoding-guessed [UTF-16LE, 管理办法]",
            })
    void pages(String encoding, String declared, String told) throws IOException {
        String page =
                String.format(PAGE, declared == null ? "" : "<meta charset=" + declared + ">");
        Noted<SourceText> noted =
                SourceText.readMarkup(file(encoded(null, page, encoding)), "a.html");
        assertEquals(page, noted.value().text());
        assertEquals(told, told(noted.notices()));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "636166C3A9     | café",
                "C1AACDA8       | 联通",
                "48006900       | Hi",
                "D2BB8130B630D2 | ",
            })
    void textsThatCouldBeEither(String bytes, String text) throws IOException {
        Noted<SourceText> noted =
                SourceText.readDocument(file(HexFormat.of().parseHex(bytes)), "a.txt");
        assertEquals(text, noted.failed() ? null : noted.value().text());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "B9ABB1A80AFFFF80       | a.txt:2 source.undecodable [0xFF, 5, 2, GB18030]",
                "E585ACE68AA50AE585     | a.txt:2 source.not-utf8 [0xE5, 7, 2]",
                "E585ACE68AA50AB9ABB1A8 | a.txt:2 source.not-utf8 [0xB9, 7, 2]",
                "EFBBBFB9AB             | a.txt:1 source.not-utf8 [0xB9, 3, 1]",
                "FFFE6C510A0000D8       | a.txt:2 source.undecodable [0x00, 6, 2, UTF-16LE]",
                "FFFE6C                 | a.txt:1 source.undecodable [0x6C, 2, 1, UTF-16LE]",
                "610062                 | a.txt source.not-text [a.txt]",
            })
    void whatNoEncodingDecodesIsAnErrorWithItsLine(String bytes, String complaint)
            throws IOException {
        Noted<SourceText> noted =
                SourceText.readDocument(file(HexFormat.of().parseHex(bytes)), "a.txt");
        assertTrue(noted.failed());
        Notice first = noted.notices().get(0);
        assertEquals(complaint, first.place() + " " + first.key() + " " + first.arguments());
    }

    @Test
    void theProjectsOwnFilesAreUtf8Alone() throws IOException {
        Path file = file(encoded(null, TEXT, "GBK"));
        assertEquals("source.not-utf8", SourceText.read(file, "issue.yaml").notices().get(0).key());
    }

    @Test
    void everyLineOfATextIsAParagraphWithItsPlace() throws IOException {
        Path file = file(encoded(null, TEXT.replace("\n", "\r\n\r\n"), "GBK"));
        assertEquals(
                "<p data-source=\"d/a.txt:1\">昆明市人民政府公报</p>\n"
                        + "<p data-source=\"d/a.txt:3\">第一条　为了加强管理，制定本办法。</p>",
                TextReader.read(file, "d/a.txt").value().body().html());
    }
}
