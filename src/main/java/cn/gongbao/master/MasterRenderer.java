package cn.gongbao.master;

import cn.gongbao.model.Layout;
import cn.gongbao.model.Length;
import cn.gongbao.model.Noted;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/** Draws a master with OpenHTMLtoPDF. */
final class MasterRenderer {

    private MasterRenderer() {}

    /**
     * Draws a master and reads its frames.
     *
     * @param source all that is drawn
     * @param key of the result
     * @param layout that gives the page's size
     * @return the master, or errors for what only the drawing shows: values that the renderer does
     *     not understand, frames without a place, a second page
     */
    static Noted<Master> draw(MasterSource source, String key, Layout layout) {
        Complaints complaints = new Complaints();
        RendererComplaints heard = new RendererComplaints(source, complaints);
        XRLog.setLoggerImpl(new QuietLog());
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = builder(source, layout, document, heard)) {
            renderer.layout();
            renderer.getOutputDevice().setRoot(renderer.getRootBox());
            FrameFinder finder = new FrameFinder(layout, complaints);
            Master master = new Master(key, new byte[0], finder.find(source, renderer));
            if (complaints.isEmpty()) {
                renderer.createPDFWithoutClosing();
            }
            if (!complaints.isEmpty()) {
                return new Noted<>(null, complaints.notices());
            }
            return Noted.of(new Master(key, bytes(document, key, layout), master.frames()));
        } catch (IOException e) {
            throw new UncheckedIOException("drawing in memory", e);
        }
    }

    private static PdfBoxRenderer builder(
            MasterSource source, Layout layout, PDDocument document, RendererComplaints heard) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withDiagnosticConsumer(heard::hear);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith("data:"), when);
        }
        builder.useProtocolsStreamImplementation(
                uri -> {
                    throw new IllegalStateException("a master fetches nothing: " + uri);
                },
                "http",
                "https",
                "file",
                "classpath",
                "jar",
                "ftp");
        // Any PDF/A level keeps the library from scanning the system's fonts, which takes a second
        // and leaves a file in the user's home folder; a master draws no text.
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_B);
        builder.usePDDocument(document);
        builder.usePageSupplier(
                (target, width, height, number, shadow) -> {
                    PDPage page = new PDPage(box(layout, Length.ZERO));
                    target.addPage(page);
                    return page;
                });
        builder.withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(source.html())), null);
        return builder.buildPdfRenderer();
    }

    /** A file of the page alone: what the library says about the document would not be ours. */
    private static byte[] bytes(PDDocument document, String key, Layout layout) throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        for (COSName name : List.copyOf(catalog.keySet())) {
            if (!List.of(COSName.TYPE, COSName.PAGES).contains(name)) {
                catalog.removeItem(name);
            }
        }
        document.getDocument().getTrailer().removeItem(COSName.INFO);
        document.setDocumentId(Long.parseUnsignedLong(key.substring(0, 16), 16));
        document.getPage(0).setTrimBox(box(layout, layout.bleed()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** The bleed box less an inset on every side, in points. */
    private static PDRectangle box(Layout layout, Length inset) {
        Length bleeds = layout.bleed().times(2).minus(inset.times(2));
        return new PDRectangle(
                (float) inset.points(),
                (float) inset.points(),
                (float) layout.width().plus(bleeds).points(),
                (float) layout.height().plus(bleeds).points());
    }
}
