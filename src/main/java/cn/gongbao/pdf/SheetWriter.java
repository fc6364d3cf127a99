package cn.gongbao.pdf;

import cn.gongbao.page.Sheets;
import cn.gongbao.page.Sheets.Cell;
import cn.gongbao.page.Sheets.Side;
import cn.gongbao.type.FaceChain;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Lays the pages of a finished print edition on their sheets. Nothing of a page is drawn anew: its
 * inks, overprint, fonts and pictures are those of the edition, as are output intent and metadata.
 */
public final class SheetWriter {

    /** What a press file says of itself, and which pages and links have no part in. */
    private static final List<COSName> KEPT =
            List.of(
                    COSName.OUTPUT_INTENTS,
                    COSName.METADATA,
                    COSName.LANG,
                    COSName.VERSION,
                    COSName.OCPROPERTIES);

    /** Files before this version cannot hold objects in compressed streams. */
    private static final float COMPRESSED_SINCE = 1.5f;

    private final Sheets sheets;
    private final List<Set<String>> plates;
    private final COSDictionary colours = new COSDictionary();
    private final PageForms pages;
    private final Streams streams;
    private final FontBook fonts = new FontBook();
    private final SheetPainter painter;

    private SheetWriter(
            Sheets sheets, FaceChain faces, Pressed pressed, PDDocument document, Streams streams) {
        this.sheets = sheets;
        this.plates = pressed.plates();
        Map<String, String> spots = new TreeMap<>();
        SpotSpaces.of(document)
                .forEach(
                        (ink, space) -> {
                            spots.put(ink, "Spot" + spots.size());
                            colours.setItem(spots.get(ink), space);
                        });
        colours.setItem(Separations.ALL, Separations.all());
        this.streams = streams;
        this.pages = new PageForms(document, sheets.bleed());
        this.painter = new SheetPainter(sheets, spots, fonts, faces);
    }

    /**
     * Writes the sheets.
     *
     * @param pressed the print edition: its pages have a TrimBox, or end at their trim
     * @param faces of the labels, asked one after the other
     * @return a file of the same version and standard, two pages to a sheet; the same for the same
     *     edition and sheets
     * @throws IllegalArgumentException if the edition lacks a page, or its trim is another
     * @throws UncheckedIOException if it cannot be read
     */
    public static byte[] write(Pressed pressed, Sheets sheets, FaceChain faces) {
        byte[] printed = pressed.file();
        try (PDDocument document = Loader.loadPDF(printed)) {
            Streams streams = new Streams(document.getDocument());
            streams.count(printed);
            new SheetWriter(sheets, faces, pressed, document, streams).replacePages(document);
            streams.fill();
            // The edition's own identifier would be kept, though this is another file.
            document.getDocument().getTrailer().removeItem(COSName.ID);
            document.setDocumentId(streams.hash());
            ByteArrayOutputStream file = new ByteArrayOutputStream(printed.length + (1 << 16));
            document.save(
                    file,
                    document.getVersion() < COMPRESSED_SINCE
                            ? CompressParameters.NO_COMPRESSION
                            : CompressParameters.DEFAULT_COMPRESSION);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void replacePages(PDDocument document) throws IOException {
        List<COSDictionary> drawn = new ArrayList<>();
        for (Side side : sheets.sides()) {
            drawn.add(page(side));
        }
        new FontWriter(streams).writeAll(fonts);
        COSDictionary former = document.getDocumentCatalog().getCOSObject();
        COSDictionary catalog = new COSDictionary();
        catalog.setItem(COSName.TYPE, COSName.CATALOG);
        catalog.setItem(COSName.PAGES, DrawnPages.tree(drawn));
        for (COSName key : KEPT) {
            if (former.containsKey(key)) {
                catalog.setItem(key, former.getItem(key));
            }
        }
        document.getDocument().getTrailer().setItem(COSName.ROOT, catalog);
    }

    private COSDictionary page(Side side) throws IOException {
        COSDictionary forms = new COSDictionary();
        for (Cell cell : side.cells()) {
            forms.setItem(SheetPainter.form(cell), pages.form(cell.page(), sheets));
        }
        ContentBuffer out = new ContentBuffer(1 << 13);
        Set<String> needed = Plates.none();
        side.cells().forEach(cell -> needed.addAll(plates.get(cell.page() - 1)));
        TreeSet<String> used = painter.paint(side, pages, needed, out);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, forms);
        resources.setItem(COSName.FONT, fonts.listed(used));
        resources.setItem(COSName.COLORSPACE, colours);
        COSDictionary page = DrawnPages.page();
        boxes(side, page);
        DrawnPages.fill(page, resources, out, streams);
        return page;
    }

    /** The finished area is the trim: what is outside of it goes into the bin. */
    private void boxes(Side side, COSDictionary page) {
        long height = side.height().emu();
        long left = side.finished().left().emu();
        long right = side.finished().right().emu();
        long bottom = height - side.finished().bottom().emu();
        long top = height - side.finished().top().emu();
        long bleed = sheets.bleed().emu();
        page.setItem(COSName.MEDIA_BOX, Rectangles.between(0, 0, side.width().emu(), height));
        page.setItem(
                COSName.BLEED_BOX,
                Rectangles.between(left - bleed, bottom - bleed, right + bleed, top + bleed));
        page.setItem(COSName.TRIM_BOX, Rectangles.between(left, bottom, right, top));
    }
}
