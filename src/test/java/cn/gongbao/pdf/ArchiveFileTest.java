package cn.gongbao.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.page.PagedIssue;
import cn.gongbao.page.Placed;
import cn.gongbao.pdf.Attachment.Relationship;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** What a file for an archive holds beside its pages, and how. */
class ArchiveFileTest {

    private static final String DIGEST = "0".repeat(64);

    private static final byte[] TEXT = "通知\n".getBytes(StandardCharsets.UTF_8);

    private static Attachment attachment(String name) {
        return new Attachment(name, "text/plain", Relationship.SOURCE, "来源文件", TEXT);
    }

    private static byte[] file(Attachment... attachments) {
        PagedIssue undated =
                Sample.issue(
                        Sample.paragraphs(1),
                        Sample.page(
                                1,
                                Sample.line(72, 72, 1, "通知"),
                                Sample.line(72, 800, Placed.ARTIFACT, "1")));
        PagedIssue issue =
                new PagedIssue(
                        new PagedIssue.Information("公报", null, "zh-CN", "2017-12-31"),
                        undated.width(),
                        undated.height(),
                        undated.bleed(),
                        undated.inks(),
                        undated.pages(),
                        undated.structure(),
                        undated.outline());
        OutputCondition condition = new OutputCondition("sRGB", "sRGB", 3, new byte[] {1});
        return PdfWriter.write(
                issue,
                Map.of(),
                Edition.archive(
                        Conformance.PDF_A_3A,
                        condition,
                        List.of(attachments),
                        null,
                        Map.of("GongbaoDigest", DIGEST)));
    }

    @Test
    void attachmentsAreNamedInOrderAndAssociated() throws IOException {
        byte[] made = file(attachment("b.txt"), attachment("documents/一.txt"), attachment("a"));
        try (PDDocument document = Loader.loadPDF(made)) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            COSArray names =
                    catalog.getCOSDictionary(COSName.NAMES)
                            .getCOSDictionary(COSName.EMBEDDED_FILES)
                            .getCOSArray(COSName.NAMES);
            // UTF-16 begins with FE FF and comes last.
            assertEquals(6, names.size());
            assertEquals("a", names.getString(0));
            assertEquals("b.txt", names.getString(2));
            assertEquals("documents/一.txt", names.getString(4));
            COSArray associated = catalog.getCOSArray(COSName.getPDFName("AF"));
            assertEquals(3, associated.size());
            assertEquals(names.getObject(5), associated.getObject(1));
        }
    }

    @Test
    void anAttachmentTellsWhatItIs() throws IOException, NoSuchAlgorithmException {
        try (PDDocument document = Loader.loadPDF(file(attachment("documents/一.txt")))) {
            COSArray associated =
                    document.getDocumentCatalog()
                            .getCOSObject()
                            .getCOSArray(COSName.getPDFName("AF"));
            COSDictionary specification = (COSDictionary) associated.getObject(0);
            assertEquals("documents/一.txt", specification.getString(COSName.UF));
            assertEquals("documents/_.txt", specification.getString(COSName.F));
            assertEquals("来源文件", specification.getString(COSName.DESC));
            assertEquals("Source", specification.getNameAsString("AFRelationship"));
            COSDictionary embedded = specification.getCOSDictionary(COSName.EF);
            COSStream stream = embedded.getCOSStream(COSName.UF);
            assertEquals(stream, embedded.getCOSStream(COSName.F));
            assertEquals("text/plain", stream.getNameAsString(COSName.SUBTYPE));
            assertArrayEquals(TEXT, stream.createInputStream().readAllBytes());
            COSDictionary parameters = stream.getCOSDictionary(COSName.PARAMS);
            assertEquals(TEXT.length, parameters.getInt(COSName.SIZE));
            assertEquals("D:20171231000000+08'00'", parameters.getString(COSName.MOD_DATE));
            COSString checksum = (COSString) parameters.getDictionaryObject("CheckSum");
            assertArrayEquals(MessageDigest.getInstance("MD5").digest(TEXT), checksum.getBytes());
        }
    }

    @Test
    void aNameGivenTwiceIsRefused() {
        Attachment one = attachment("a.txt");
        assertThrows(IllegalArgumentException.class, () -> file(one, one));
    }

    @Test
    void furtherEntriesOfInfoStandInPlainText() {
        String plain = new String(file(), StandardCharsets.ISO_8859_1);
        assertEquals(1, plain.split("/GongbaoDigest \\(" + DIGEST + "\\)", -1).length - 1);
        assertEquals(0, plain.split("/ObjStm", -1).length - 1);
        assertTrue(plain.contains("\ntrailer\n"), "a plain trailer");
    }

    @Test
    void artifactsTellTheirKind() throws IOException {
        try (PDDocument document = Loader.loadPDF(file())) {
            String content =
                    new String(
                            document.getPage(0).getContents().readAllBytes(),
                            StandardCharsets.ISO_8859_1);
            assertTrue(content.contains("/Artifact<</Type/Pagination>>BDC"), content);
        }
    }
}
