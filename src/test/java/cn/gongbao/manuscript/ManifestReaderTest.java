package cn.gongbao.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestReaderTest {

    /** A manifest with nothing wrong; cases change one line of it each. */
    private static final String SOUND =
            """
            gazette:
              title: 石桥县人民政府公报
            issue: {year: 2020, number: 3, covers: 2020-05/2020-06, date: 2020-06-30}
            imprint:
              postcode: 014010
            layout: gazette
            front:
              board: {顾问: [王实]}
            contents:
              - section: 县政府文件
                documents:
                  - source: documents/a.txt
                    number: 石政发〔2020〕5号
              - title: 大事记
                documents:
                  - {source: documents/b.txt}
            """;

    private static final String MONGOLIAN = "公报\n  mongolian: {text: \"%s\", verified-by: %s}\n";

    private static final String[][] CASES = {
        {"a key misspelt", "  title: 石", "  titel: 石"},
        {"a key in camel case", "number: 石政发〔2020〕5号", "contentsTitle: 通知"},
        {"a key nobody knows", "postcode: 014010", "fax: 1"},
        {"a key given twice", "postcode: 014010", "postcode: 1\n  postcode: 2"},
        {"words for a number", "year: 2020", "year: 二〇二〇"},
        {"a number in quotes", "year: 2020", "year: \"2020\""},
        {"a number out of range", "year: 2020", "year: 20"},
        {"true for text", "postcode: 014010", "postcode: true"},
        {"a list for text", "  title: 石桥县人民政府公报", "  title: [石桥县, 公报]"},
        {"text for keys", "imprint:\n  postcode: 014010", "imprint: 办公室"},
        {"text for a list", "[王实]", "王实"},
        {"keys for a list", "[王实]", "{王实: 1}"},
        {"an empty list", "[王实]", "[]"},
        {"an empty name", "[王实]", "[王实, ~]"},
        {"a blank text", "postcode: 014010", "postcode: \" \""},
        {"a blank role", "{顾问: [王实]}", "{\"\": [王实]}"},
        {"a required value null", "  title: 石桥县人民政府公报", "  title: null"},
        {"a required key left out", "layout: gazette\n", ""},
        {"a required inner key left out", "number: 3, ", ""},
        {"two names for a section", "- section: 县政府文件", "- section: 县政府文件\n    title: 文件"},
        {"no name for a section", "- title: 大事记\n    documents", "- documents"},
        {"a date that is no date", "date: 2020-06-30", "date: 6月30日"},
        {"a day that is not", "date: 2020-06-30", "date: 2020-06-31"},
        {"months reversed", "2020-05/2020-06", "2020-06/2020-05"},
        {
            "a kind nobody knows",
            "{source: documents/b.txt}",
            "{source: documents/b.txt, kind: 大事记}"
        },
        {
            "a start nobody knows",
            "{source: documents/b.txt}",
            "{source: documents/b.txt, start: verso}"
        },
        {
            "a first document that runs on",
            "source: documents/a.txt",
            "source: documents/a.txt\n        start: run-on"
        },
        {"a file that is missing", "documents/a.txt", "documents/c.txt"},
        {"a file twice", "documents/b.txt", "documents/./a.txt"},
        {"a file outside", "documents/a.txt", "../a.txt"},
        {"a file outside through a link", "documents/a.txt", "documents/link.txt"},
        {"an absolute path", "documents/a.txt", "/etc/passwd"},
        {"a drive", "documents/a.txt", "C:\\公报\\a.txt"},
        {"backslashes", "documents/a.txt", "documents\\a.txt"},
        {"a folder for a file", "documents/a.txt", "documents"},
        {"a layout elsewhere", "layout: gazette", "layout: ../gazette"},
        {"a number in square brackets", "石政发〔2020〕5号", "石政发[2020]05号"},
        {"a number that is none", "石政发〔2020〕5号", "第五号文"},
        {"Mongolian nobody has verified", "公报\n", MONGOLIAN.formatted("ᠮᠣᠩᠭᠣᠯ", "null")},
        {"a word too often", "公报\n", MONGOLIAN.formatted("ᠣᠨ ᠣᠨ ᠣᠨ", "白音")},
        {"letters of another script", "公报\n", MONGOLIAN.formatted("ᠵᠠᠰᠠᠭ 公报", "白音")},
        {"a suffix after a space", "公报\n", MONGOLIAN.formatted("ᠠᠷᠠᠳ ᠤᠨ", "白音")},
        {"a mark for vertical lines", "公报\n", MONGOLIAN.formatted("ᠵᠠᠰᠠᠭ﹀", "白音")},
        {"an alias", "  postcode: 014010", "  postcode: *a"},
        {"a tag", "postcode: 014010", "postcode: !!binary 014010"},
        {"a full-width colon", "layout: gazette", "layout：gazette"},
        {"a full-width colon in a list of keys", "  postcode: 014010", "  postcode：014010"},
        {"a tab", "  postcode: 014010", "\tpostcode: 014010"},
        {"an open bracket", "[王实]", "[王实"},
        {"a second document", "{source: documents/b.txt}", "{source: documents/b.txt}\n---\na: b"},
        {"a list for the whole", "gazette:\n", "- gazette:\n"},
        {"a control character", "石桥县人民政府公报", "石桥县\u0007人民政府公报"},
        {"a direction control", "石桥县人民政府公报", "石桥县\u202E人民政府公报"},
        {"a lost character", "石桥县人民政府公报", "石桥县\uFFFD人民政府公报"},
        {"a private use character", "石桥县人民政府公报", "石桥县\uE000人民政府公报"},
        {"an invisible character", "石桥县人民政府公报", "石桥县\u200B人民政府公报"},
    };

    @TempDir Path folder;

    @BeforeEach
    void fillFolder() throws IOException {
        Path documents = Files.createDirectories(folder.resolve("issue/documents"));
        Files.writeString(documents.resolve("a.txt"), "甲");
        Files.writeString(documents.resolve("b.txt"), "乙");
        Files.writeString(folder.resolve("a.txt"), "外");
        Files.createSymbolicLink(documents.resolve("link.txt"), folder.resolve("a.txt"));
    }

    private Noted<Manifest> read(String manifest) throws IOException {
        Files.writeString(folder.resolve("issue/issue.yaml"), manifest);
        return ManifestReader.read(folder.resolve("issue"));
    }

    @Test
    void aSoundManifestHasNoComplaint() throws IOException {
        Noted<Manifest> noted = read(SOUND);
        assertEquals("", Notices.inEnglish(noted.notices()));
        Manifest manifest = noted.value();
        assertEquals("issue", manifest.id());
        assertEquals("014010", manifest.imprint().postcode().text());
        assertEquals("issue.yaml:5:13", manifest.imprint().postcode().place().toString());
        assertEquals("issue.yaml:5", manifest.imprint().postcode().source());
        assertNull(manifest.imprint().sponsor());
        assertNull(manifest.permit().number());
        assertEquals("大事记", manifest.contents().get(1).title().text());
        assertEquals("issue.yaml:12:9", manifest.contents().get(0).documents().get(0).place() + "");
    }

    @Test
    void everyComplaintIsWordedAsKept() throws IOException {
        StringBuilder english = new StringBuilder();
        StringBuilder chinese = new StringBuilder();
        for (String[] row : CASES) {
            assertTrue(SOUND.contains(row[1]), row[0]);
            List<Notice> notices = read(SOUND.replace(row[1], row[2])).notices();
            english.append("# ").append(row[0]).append('\n').append(Notices.inEnglish(notices));
            chinese.append("# ").append(row[0]).append('\n').append(Notices.inChinese(notices));
        }
        Expected.assertAsKept("manifest.complaints", english.toString());
        Expected.assertAsKept("manifest.complaints_zh", chinese.toString());
    }

    @Test
    void mongolianMayStandBesideEveryTitle() throws IOException {
        String section = "\n    mongolian: {text: ᠣᠷᠣᠨ, verified-by: 白音}\n    documents:";
        Noted<Manifest> noted =
                read(
                        SOUND.replace("公报\n", MONGOLIAN.formatted("ᠠᠯᠪᠠᠨ ᠮᠡᠳ᠋ᠡᠭᠡ", "白音"))
                                .replace("[王实]}", "[王实]}\n  contents: {mongolian: {text: ᠭᠠᠷᠴᠠᠭ}}")
                                .replace("大事记\n    documents:", "大事记" + section)
                                .replace("b.txt}", "b.txt, mongolian: {text: ᠮᠡᠳ᠋ᠡᠭᠳ᠋ᠡᠯ}}"));
        Manifest manifest = noted.value();
        assertEquals("白音", manifest.gazette().mongolian().verifiedBy().text());
        assertEquals("ᠭᠠᠷᠴᠠᠭ", manifest.front().contents().text().text());
        assertNull(manifest.contents().get(0).mongolian());
        assertNull(manifest.contents().get(0).documents().get(0).mongolian());
        assertEquals("ᠣᠷᠣᠨ", manifest.contents().get(1).mongolian().text().text());
        Manifest.Mongolian title = manifest.contents().get(1).documents().get(0).mongolian();
        assertEquals("ᠮᠡᠳ᠋ᠡᠭᠳ᠋ᠡᠯ", title.text().text());
        assertNull(title.verifiedBy());
        assertEquals(
                List.of("issue.yaml:10:32", "issue.yaml:19:53"),
                noted.notices().stream().map(n -> n.place().toString()).toList());
    }

    @Test
    void everyCaseIsComplainedAboutOnce() throws IOException {
        for (String[] row : CASES) {
            assertEquals(1, read(SOUND.replace(row[1], row[2])).notices().size(), row[0]);
        }
    }

    @Test
    void allComplaintsComeTogetherInOrder() throws IOException {
        String broken =
                SOUND.replace("year: 2020", "year: x")
                        .replace("postcode:", "postcod:")
                        .replace("[王实]", "[]")
                        .replace("documents/a.txt", "documents/c.txt")
                        .replace("石政发〔2020〕5号", "石政发【2020】5号");
        assertEquals(
                List.of(
                        "issue.yaml:3:15",
                        "issue.yaml:5:3",
                        "issue.yaml:8:15",
                        "issue.yaml:12:17",
                        "issue.yaml:13:17"),
                read(broken).notices().stream().map(n -> n.place().toString()).toList());
    }

    @Test
    void anotherEncodingIsNamedByItsFirstByte() throws IOException {
        Path file = folder.resolve("issue/issue.yaml");
        Files.write(file, "gazette:\n  title: 公报".getBytes(Charset.forName("GBK")));
        assertEquals(
                "ERROR issue.yaml:2 This is not UTF-8: byte 0xB9 at offset 18, line 2.\n"
                        + "    Save the file as UTF-8; an editor on Chinese Windows may have saved"
                        + " it as GBK (“ANSI”).\n",
                Notices.inEnglish(ManifestReader.read(folder.resolve("issue")).notices()));
    }

    @Test
    void aByteOrderMarkAndCarriageReturnsAreNoFault() throws IOException {
        Noted<Manifest> noted = read("\uFEFF" + SOUND.replace("\n", "\r\n"));
        assertEquals("", Notices.inEnglish(noted.notices()));
        assertEquals("issue.yaml:5:13", noted.value().imprint().postcode().place().toString());
    }

    @Test
    void noManifestAnEmptyOneAndAHugeOneAreRefused() throws IOException {
        assertEquals("source.missing", key(ManifestReader.read(folder.resolve("issue"))));
        assertEquals("yaml.empty", key(read("# nothing\n")));
        assertEquals("source.too-large", key(read("#".repeat(600_000))));
        assertTrue(
                read("a: " + "[".repeat(50) + "]".repeat(50)).notices().stream()
                        .anyMatch(n -> n.key().equals("yaml.too-deep")));
        assertEquals("yaml.syntax", key(read("[".repeat(100_000))));
    }

    private static String key(Noted<Manifest> noted) {
        assertNull(noted.value());
        return noted.notices().get(0).key();
    }

    @Test
    void aBombOfAliasesIsRefusedWithoutBeingUnfolded() throws IOException {
        StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c < 'z'; c++) {
            String earlier = "*" + (char) (c - 1);
            bomb.append(c + ": &" + c + " [" + (earlier + ", ").repeat(8) + earlier + "]\n");
        }
        List<Notice> notices = read(bomb.toString()).notices();
        assertTrue(notices.stream().anyMatch(n -> n.key().equals("yaml.alias")));
    }

    @Test
    void noGarbageBringsTheReaderDown() throws IOException {
        Random random = new Random(20171103);
        String alphabet = ":-[]{}&*!|>'\"%@`#?,~ \n\t：，〔〕石a1\uD800\u0000";
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder(SOUND);
            for (int j = 0; j <= random.nextInt(6); j++) {
                int at = random.nextInt(text.length());
                int end = Math.min(text.length(), at + random.nextInt(4));
                char typed = alphabet.charAt(random.nextInt(alphabet.length()));
                text.replace(at, end, String.valueOf(typed));
            }
            Files.write(
                    folder.resolve("issue/issue.yaml"),
                    text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            Noted<Manifest> noted = ManifestReader.read(folder.resolve("issue"));
            assertNotNull(noted.failed() ? noted : noted.value(), text.toString());
            Notices.inEnglish(noted.notices());
        }
    }
}
