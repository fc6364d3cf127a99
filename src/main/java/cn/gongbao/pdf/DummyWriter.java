package cn.gongbao.pdf;

import cn.gongbao.page.Sheets;
import cn.gongbao.page.Sheets.Side;
import cn.gongbao.type.FaceChain;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Draws a folding dummy: the sheets at a size that an office printer takes, each page with its
 * number and where its head is, to be folded by hand before anything is printed.
 */
public final class DummyWriter {

    private final Sheets sheets;
    private final Streams streams;
    private final FontBook fonts = new FontBook();
    private final DummyPainter painter;
    private final boolean upright;

    private DummyWriter(Sheets sheets, FaceChain faces, Streams streams) {
        this.sheets = sheets;
        this.streams = streams;
        // One way for all sheets, so that one setting of the printer turns them all rightly.
        this.upright =
                sheets.sides().stream()
                        .reduce((one, other) -> larger(one, other) ? one : other)
                        .map(side -> side.height().compareTo(side.width()) > 0)
                        .orElse(false);
        this.painter = new DummyPainter(sheets, upright, new Words(fonts, faces));
    }

    private static boolean larger(Side one, Side other) {
        return one.cells().size() >= other.cells().size();
    }

    /**
     * Writes the dummy.
     *
     * @param title of the file
     * @param faces of its words, asked one after the other
     * @return A4 pages, two to a sheet; the same for the same sheets
     */
    public static byte[] write(String title, Sheets sheets, FaceChain faces) {
        try (PDDocument document = new PDDocument()) {
            Streams streams = new Streams(document.getDocument());
            new DummyWriter(sheets, faces, streams).fill(document, title);
            streams.count(title);
            streams.fill();
            document.setDocumentId(streams.hash());
            ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 16);
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(PDDocument document, String title) {
        List<COSDictionary> pages = new ArrayList<>();
        sheets.sides().forEach(side -> pages.add(page(side)));
        new FontWriter(streams).writeAll(fonts);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        document.getDocument().setVersion(1.7f);
        catalog.removeItem(COSName.VERSION);
        catalog.setItem(COSName.PAGES, DrawnPages.tree(pages));
        COSDictionary preferences = new COSDictionary();
        preferences.setName(
                COSName.getPDFName("Duplex"),
                upright ? "DuplexFlipLongEdge" : "DuplexFlipShortEdge");
        catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
        COSDictionary information = new COSDictionary();
        information.setString(COSName.TITLE, title);
        document.getDocument().getTrailer().setItem(COSName.INFO, information);
    }

    private COSDictionary page(Side side) {
        ContentBuffer out = new ContentBuffer(1 << 12);
        TreeSet<String> used = painter.paint(side, out);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts.listed(used));
        COSDictionary page = DrawnPages.page();
        page.setItem(
                COSName.MEDIA_BOX,
                Rectangles.between(0, 0, painter.width().emu(), painter.height().emu()));
        DrawnPages.fill(page, resources, out, streams);
        return page;
    }
}
