package cn.gongbao;

import cn.gongbao.archive.Seal;
import cn.gongbao.makeup.PageMaker;
import cn.gongbao.manuscript.LayoutReader;
import cn.gongbao.manuscript.ManifestReader;
import cn.gongbao.manuscript.Merger;
import cn.gongbao.master.Master;
import cn.gongbao.master.MasterPress;
import cn.gongbao.model.Issue;
import cn.gongbao.model.Layout;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.pdf.Conformance;
import cn.gongbao.pdf.Edition;
import cn.gongbao.pdf.PdfWriter;
import cn.gongbao.style.StyleSheet;
import cn.gongbao.type.FaceShelf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** An issue made up as the press does it, and files of it as editions leave them. */
final class MadeUpIssue {

    /** Changes a document before it is written. */
    interface Change {
        void to(PDDocument document) throws IOException;
    }

    private MadeUpIssue() {}

    static Order order(Path folder) {
        return new Order(
                folder, IssueFolder.LAYOUTS, null, IssueFolder.FONTS, Path.of("none"), false);
    }

    static MadeUp of(Path folder) {
        Layout layout = LayoutReader.read(IssueFolder.LAYOUTS.resolve("gazette")).value();
        Map<String, Master> masters =
                MasterPress.compile(layout, Path.of("target", "built-issues", ".kept", "masters"))
                        .value();
        FaceShelf shelf = FaceShelf.open(IssueFolder.FONTS, layout).value();
        Issue issue = Merger.merge(folder, ManifestReader.read(folder).value(), layout).value();
        StyleSheet sheet = Composition.styles(layout).value();
        PagedIssue pages = PageMaker.make(issue, layout, masters, sheet, shelf).value();
        return MadeUp.of(new Composition(issue, layout, masters, sheet, shelf), pages);
    }

    /** What a build makes besides the package. */
    static Map<String, byte[]> files(MadeUp made, byte[] archive) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(made.file("archive.pdf"), archive);
        files.put("issue.html", made.issue().html().getBytes(StandardCharsets.UTF_8));
        files.put("ledger.tsv", new byte[0]);
        files.put(made.file("proof.pdf"), archive);
        files.put("reports/preflight.txt", "0".getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** A PDF that claims to be PDF/A, with a place for a seal. */
    static byte[] unsealed(MadeUp made) throws IOException {
        Edition edition =
                new Edition(
                        "archive",
                        Edition.Surround.NONE,
                        Edition.READING.colours(),
                        Conformance.PDF_A_3A,
                        null,
                        true,
                        java.util.List.of());
        return changed(PdfWriter.write(made.pages(), made.artwork(), edition), document -> {});
    }

    /** The file with a change, written so that its Info dictionary can be sealed anew. */
    static byte[] changed(byte[] file, Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            document.getDocumentInformation()
                    .setCustomMetadataValue(Seal.KEY.substring(1), Seal.UNSEALED);
            change.to(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }
}
