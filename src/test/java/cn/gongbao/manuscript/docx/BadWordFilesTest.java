package cn.gongbao.manuscript.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.manuscript.Notices;
import cn.gongbao.manuscript.source.Draft;
import cn.gongbao.model.Noted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no Word files, that are damaged, or made to do harm. */
class BadWordFilesTest {

    private static final String PARAGRAPH = "<w:p><w:r><w:t>甲</w:t></w:r></w:p>";

    private static final Logger POI = Logger.getLogger("org.apache.poi");

    @TempDir Path folder;

    @BeforeAll
    static void withoutWhatPoiLogs() {
        POI.setLevel(Level.OFF);
    }

    @AfterAll
    static void withWhatPoiLogs() {
        POI.setLevel(null);
    }

    private String complaints(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return keys(WordReader.read(file, name));
    }

    private String complaints(WordFile file) throws IOException {
        return complaints("a.docx", file.bytes());
    }

    private static String keys(Noted<Draft> read) {
        StringBuilder keys = new StringBuilder();
        read.notices()
                .forEach(
                        n ->
                                keys.append(keys.isEmpty() ? "" : "; ")
                                        .append(n.place())
                                        .append(' ')
                                        .append(n.key())
                                        .append(n.arguments()));
        assertFalse(Notices.inChinese(read.notices()).contains("{"));
        return keys.toString();
    }

    @ParameterizedTest(name = "{0} that begins with {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a.docx|{\\rtf1 x|a.docx word.other-format[a.docx, RTF]",
                "a.doc|<html><body>x|a.doc word.other-format[a.doc, HTML]",
                "a.doc|<!DOCTYPE html>|a.doc word.other-format[a.doc, HTML]",
                "a.doc|MIME-Version: 1.0|a.doc word.other-format[a.doc, MHTML]",
                "a.docx|%PDF-1.4|a.docx word.other-format[a.docx, PDF]",
                "a.doc|<?xml version='1.0'?><w:wordDocument>|a.doc word.other-format[a.doc, XML]",
                "a.wps|x|a.wps word.other-format[a.wps, WPS]",
                "a.et|x|a.et word.other-format[a.et, ET]",
                "a.rtf|x|a.rtf word.other-format[a.rtf, RTF]",
                "a.pdf|x|a.pdf word.other-format[a.pdf, PDF]",
                "a.odt|PK|a.odt word.other-format[a.odt, OpenDocument]",
                "a.docx|x|a.docx word.damaged[a.docx]",
                "a.docx|''|a.docx word.damaged[a.docx]",
                "a.docx|PK\u0003\u0004 and no more|a.docx word.damaged[a.docx]",
            })
    void whatIsNoWordFileIsNamed(String name, String start, String complaint) throws IOException {
        assertEquals(complaint, complaints(name, start.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void compoundFilesAreTold() throws IOException {
        assertEquals(
                "a.docx word.encrypted[a.docx]",
                complaints("a.docx", compound("EncryptedPackage")));
        assertEquals(
                "a.doc word.other-format[a.doc, Excel]", complaints("a.doc", compound("Workbook")));
        assertEquals("a.doc word.other-format[a.doc, OLE]", complaints("a.doc", compound("Other")));
        assertEquals("a.doc word.damaged[a.doc]", complaints("a.doc", compound("WordDocument")));
        byte[] cut = Arrays.copyOf(compound("WordDocument"), 700);
        assertEquals("a.doc word.damaged[a.doc]", complaints("a.doc", cut));
    }

    private byte[] compound(String entry) throws IOException {
        Path file = folder.resolve("compound");
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            system.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), entry);
            try (var out = Files.newOutputStream(file)) {
                system.writeFilesystem(out);
            }
        }
        return Files.readAllBytes(file);
    }

    @Test
    void aNameOfTheOtherKindIsAFinding() throws IOException {
        assertEquals(
                "a.doc word.misnamed[a.doc, .docx]",
                complaints("a.doc", WordFile.of(PARAGRAPH).bytes()));
    }

    @Test
    void aMissingFileIsAnError() {
        assertEquals(
                "b.docx source.unreadable[b.docx, NoSuchFile]",
                keys(WordReader.read(folder.resolve("b.docx"), "b.docx")));
    }

    @Test
    void aFileThatEndsEarlyIsDamaged() throws IOException {
        byte[] whole = WordFile.of(PARAGRAPH).bytes();
        for (int length : new int[] {30, whole.length / 2, whole.length - 30}) {
            assertEquals(
                    "a.docx word.damaged[a.docx]",
                    complaints("a.docx", Arrays.copyOf(whole, length)));
        }
    }

    @Test
    void missingPartsAreNamed() throws IOException {
        Map<String, byte[]> parts = WordFile.of(PARAGRAPH).beside("styles", "").parts();
        Map<String, byte[]> styleless = new LinkedHashMap<>(parts);
        styleless.remove("word/styles.xml");
        assertEquals(
                "a.docx word.part-missing[/word/styles.xml]",
                complaints("a.docx", WordFile.zip(styleless)));
        Map<String, byte[]> empty = new LinkedHashMap<>(parts);
        empty.remove("word/document.xml");
        assertEquals("a.docx word.no-document[a.docx]", complaints("a.docx", WordFile.zip(empty)));
    }

    @Test
    void entitiesAreNeitherExpandedNorFetched() throws IOException {
        String root =
                WordFile.root("document", "<w:body>" + PARAGRAPH.replace("甲", "&e;") + "</w:body>");
        String bomb = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY e '&a;&a;&a;&a;'>]>";
        String fetch = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>";
        for (String type :
                new String[] {bomb, fetch, "<!DOCTYPE x SYSTEM 'http://example.org/x'>"}) {
            assertEquals(
                    "a.docx word.document-type[/word/document.xml]",
                    complaints(WordFile.of("").part("word/document.xml", type + root)));
        }
        String rels =
                new String(WordFile.of("").parts().get("_rels/.rels"), StandardCharsets.UTF_8);
        assertEquals(
                "a.docx word.no-document[a.docx]",
                complaints(WordFile.of(PARAGRAPH).part("_rels/.rels", fetch + rels)));
    }

    @Test
    void pathsThatClimbLeadNowhere() throws IOException {
        String rels =
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                        + "<Relationship Id='i' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/image' Target='../../../../etc/passwd'/>"
                        + "</Relationships>";
        String picture =
                "<w:p><w:r><w:pict><v:shape><v:imagedata r:id='i'/></v:shape></w:pict></w:r></w:p>";
        WordFile climbing =
                WordFile.of(PARAGRAPH + picture)
                        .part("word/_rels/document.xml.rels", rels)
                        .part("../../climbed.txt", "x");
        assertTrue(
                complaints(climbing).matches("a.docx:2 word\\.picture-(missing|linked)\\[.*\\]"),
                complaints(climbing));
        assertFalse(Files.exists(folder.resolve("../../climbed.txt")));
    }

    @Test
    void whatUnpacksToTooMuchIsRefused() throws IOException {
        String text = PARAGRAPH.replace("甲", "甲".repeat(4_000_000));
        assertEquals("a.docx word.bomb[a.docx]", complaints(WordFile.of(text)));
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        String table = "<w:tbl><w:tr><w:tc>";
        String end = "</w:tc></w:tr></w:tbl>";
        assertEquals(
                "a.docx:1 word.too-deep[/word/document.xml, 256]",
                complaints(
                        WordFile.of(
                                PARAGRAPH + table.repeat(2000) + PARAGRAPH + end.repeat(2000))));
        String run = "<w:smartTag>".repeat(2000) + "</w:smartTag>".repeat(2000);
        assertEquals(
                "a.docx:1 word.too-deep[/word/document.xml, 256]",
                complaints(WordFile.of("<w:p>" + run + "</w:p>")));
        String just = table.repeat(60) + PARAGRAPH + end.repeat(60);
        assertEquals("", complaints(WordFile.of(just)));
    }

    @Test
    void manyReferencesAreNoFault() throws IOException {
        StringBuilder text = new StringBuilder();
        Random random = new Random(1);
        for (int i = 0; i < 150_000; i++) {
            text.append("&amp;").appendCodePoint(0x4E00 + random.nextInt(5_000));
        }
        assertEquals("", complaints(WordFile.of(PARAGRAPH.replace("甲", text))));
    }

    @Test
    void brokenXmlIsPlaced() throws IOException {
        String xml = WordFile.root("document", "<w:body>" + PARAGRAPH + PARAGRAPH + "</w:body>");
        String broken = xml.replaceFirst("(甲.*)甲</w:t>", "$1甲</w:x>");
        assertTrue(
                complaints(WordFile.of("").part("word/document.xml", broken))
                        .matches("a.docx:2 word.xml\\[/word/document.xml, 1, \\d+\\]"));
    }

    @Test
    void manyComplaintsAreCounted() throws IOException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < Remarks.MOST + 20; i++) {
            body.append(PARAGRAPH.replace("甲", "\uE000"));
        }
        Path file = WordFile.of(body.toString()).in(folder);
        Noted<Draft> read = WordReader.read(file, "a.docx");
        assertEquals(Remarks.MOST + 1, read.notices().size());
        assertEquals(
                "word.more[20]",
                read.notices().get(Remarks.MOST).key()
                        + read.notices().get(Remarks.MOST).arguments());
    }

    @Test
    void aMillionRunsAreOneText() throws IOException {
        // Runs of unlike length, since what is all alike would count as a bomb.
        StringBuilder body = new StringBuilder("<w:p>");
        java.util.Random random = new java.util.Random(1);
        for (int i = 0; i < 1_000_000; i++) {
            body.append("<w:r><w:t>").append((char) (0x4E00 + random.nextInt(20_000)));
            body.append("</w:t></w:r>");
        }
        Path file = WordFile.of(body + "</w:p>").in(folder);
        Noted<Draft> read = WordReader.read(file, "a.docx");
        assertEquals("", keys(read));
        assertEquals(1_000_000, read.value().body().text().length());
    }
}
