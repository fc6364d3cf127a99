package cn.gongbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.archive.Examination;
import cn.gongbao.archive.Seal;
import cn.gongbao.manuscript.IssueSources;
import cn.gongbao.model.Noted;
import cn.gongbao.verification.Verifier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package of a real issue, and lone PDFs: sound ones pass, each fault is found where it is. */
class VerifierTest {

    private static final Path ISSUE = Path.of("samples", "formats");

    private static MadeUp made;
    private static byte[] unsealed;
    private static Map<String, byte[]> files;

    @TempDir private Path folder;

    @BeforeAll
    static void makePackage() throws IOException {
        made = MadeUpIssue.of(ISSUE);
        unsealed = MadeUpIssue.unsealed(made);
        files = pack(Seal.seal(unsealed)).value();
    }

    private static Noted<Map<String, byte[]>> pack(byte[] archive) {
        Map<String, byte[]> built = MadeUpIssue.files(made, archive);
        return ArchivePackage.make(
                made, MadeUpIssue.order(ISSUE), IssueSources.read(ISSUE, made.issue()), built);
    }

    private Path written(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Verifier.Verdict verdict(String name, byte[] bytes) throws IOException {
        return Verifier.verify(written(name, bytes), name).value();
    }

    private static List<String> faults(Verifier.Verdict verdict) {
        return verdict.examinations().stream()
                .flatMap(e -> e.faults().stream().map(f -> e.id() + " " + f.key()))
                .toList();
    }

    private List<String> lone(MadeUpIssue.Change change) throws IOException {
        return faults(verdict("a.pdf", Seal.seal(MadeUpIssue.changed(unsealed, change))));
    }

    @Test
    void thePackageIsWholeAsAFolderAndAsAZipFile() throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            written(file.getKey(), file.getValue());
        }
        for (String name : List.of("formats-archive", "formats-archive.zip")) {
            Verifier.Verdict verdict = Verifier.verify(folder.resolve(name), name).value();
            assertEquals(List.of(), faults(verdict), name);
            assertTrue(verdict.passed());
            assertEquals("清河县人民政府公报 2032年第4期", verdict.title());
            List<String> idle =
                    verdict.examinations().stream()
                            .filter(e -> e.examined() == 0)
                            .map(Examination::id)
                            .toList();
            assertEquals(List.of("attached", "attachments", "pdf-programs"), idle);
        }
    }

    @Test
    void anotherArchiveEditionInThePackageIsFound() throws IOException {
        byte[] changed = unsealed.clone();
        Map<String, byte[]> wrong = pack(changed).value();
        assertEquals(
                List.of("seal verify.seal-broken"),
                faults(verdict("x.zip", wrong.get("formats-archive.zip"))));
        byte[] shorter = MadeUpIssue.changed(unsealed, document -> document.removePage(0));
        assertTrue(
                faults(
                                verdict(
                                        "x.zip",
                                        pack(Seal.seal(shorter))
                                                .value()
                                                .get("formats-archive.zip")))
                        .contains("pages verify.pages-found"));
        byte[] older =
                MadeUpIssue.changed(
                        unsealed,
                        document -> {
                            Calendar day = Calendar.getInstance();
                            day.set(2031, Calendar.JANUARY, 1);
                            document.getDocumentInformation().setCreationDate(day);
                        });
        assertEquals(
                List.of("pdf-dates verify.pdf-date"),
                faults(
                        verdict(
                                "x.zip",
                                pack(Seal.seal(older)).value().get("formats-archive.zip"))));
    }

    @Test
    void aLonePdfIsWholeUntilAByteOfItChanges() throws IOException {
        byte[] sealed = Seal.seal(unsealed);
        Verifier.Verdict verdict = verdict("a.pdf", sealed);
        assertEquals(List.of(), faults(verdict));
        assertNull(verdict.fingerprint());
        for (int i = 0; i < 4; i++) {
            byte[] changed = sealed.clone();
            changed[(int) ((long) (sealed.length - 1) * i / 3)] ^= 1;
            assertFalse(verdict("a.pdf", changed).passed(), "part " + i);
        }
    }

    @Test
    void aPdfWithoutSealOrClaimIsNamed() throws IOException {
        assertEquals(
                List.of("seal verify.seal-none"),
                faults(
                        verdict(
                                "a.pdf",
                                MadeUpIssue.changed(
                                        unsealed,
                                        document ->
                                                document.getDocumentInformation()
                                                        .getCOSObject()
                                                        .removeItem(
                                                                COSName.getPDFName(
                                                                        Seal.KEY.substring(1)))))));
        assertEquals(
                List.of("pdf-dates verify.pdf-date", "pdfa verify.pdfa-none"),
                lone(document -> document.getDocumentCatalog().setMetadata(null)));
        assertTrue(
                faults(verdict("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                        .contains("opens verify.pdf-damaged"));
    }

    @Test
    void activeContentIsFoundWhereverItHides() throws IOException {
        assertEquals(
                List.of("actions verify.pdf-action"),
                lone(
                        document ->
                                document.getDocumentCatalog()
                                        .setOpenAction(new PDActionJavaScript("app.alert(1)"))));
        assertEquals(
                List.of("actions verify.pdf-action"),
                lone(
                        document -> {
                            COSDictionary launch = new COSDictionary();
                            launch.setName(COSName.S, "Launch");
                            COSDictionary hidden = new COSDictionary();
                            hidden.setItem(COSName.A, launch);
                            document.getPage(0)
                                    .getCOSObject()
                                    .setItem(COSName.getPDFName("PieceInfo"), hidden);
                        }));
        assertEquals(
                List.of("links verify.pdf-link"),
                lone(
                        document -> {
                            PDActionURI uri = new PDActionURI();
                            uri.setURI("http://example.org/");
                            PDAnnotationLink link = new PDAnnotationLink();
                            link.setAction(uri);
                            document.getPage(0).setAnnotations(List.of(link));
                        }));
    }

    @Test
    void encryptionIsFound() throws IOException {
        byte[] locked =
                MadeUpIssue.changed(
                        unsealed,
                        document ->
                                document.protect(
                                        new StandardProtectionPolicy(
                                                "a", "b", new AccessPermission())));
        assertTrue(faults(verdict("a.pdf", locked)).contains("encryption verify.pdf-encrypted"));
    }

    @Test
    void aFontThatIsNotThereAndAPageWithoutTextAreFound() throws IOException {
        assertEquals(
                List.of("fonts verify.font-unembedded"),
                lone(
                        document -> {
                            PDPage page = new PDPage();
                            document.addPage(page);
                            try (var out = new PDPageContentStream(document, page)) {
                                out.beginText();
                                out.setFont(
                                        new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                                out.showText("a");
                                out.endText();
                            }
                        }));
        assertTrue(
                lone(VerifierTest::takeMeaning).contains("text verify.page-mute"),
                "fonts without their Unicode");
    }

    private static void takeMeaning(PDDocument document) {
        for (PDPage page : document.getPages()) {
            COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            if (fonts != null) {
                fonts.keySet()
                        .forEach(
                                name ->
                                        fonts.getCOSDictionary(name)
                                                .removeItem(COSName.TO_UNICODE));
            }
        }
    }

    @Test
    void attachmentsAreOpened() throws IOException {
        assertEquals(
                List.of(
                        "attachments verify.attachment-size",
                        "pdf-programs verify.attached-program"),
                lone(
                        document -> {
                            byte[] script = "#!/bin/sh\n".getBytes(StandardCharsets.US_ASCII);
                            attach(document, "notice.txt", script, 3);
                        }));
    }

    @Test
    void anAttachmentThatIsNotTheSourceInThePackageIsFound() throws IOException {
        byte[] source = Files.readAllBytes(ISSUE.resolve("issue.yaml"));
        assertEquals(List.of(), packedWith(source));
        source[0]++;
        assertEquals(List.of("attached verify.attachment-differs"), packedWith(source));
    }

    private List<String> packedWith(byte[] attached) throws IOException {
        byte[] pdf =
                MadeUpIssue.changed(
                        unsealed, document -> attach(document, "issue.yaml", attached, -1));
        return faults(verdict("x.zip", pack(Seal.seal(pdf)).value().get("formats-archive.zip")));
    }

    private static void attach(PDDocument document, String name, byte[] bytes, int size)
            throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes));
        file.setSize(size < 0 ? bytes.length : size);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setEmbeddedFile(file);
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(name, specification));
        PDDocumentNameDictionary names =
                new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }
}
