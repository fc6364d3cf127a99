package cn.gongbao.pdf;

import cn.gongbao.page.Page;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.page.Structure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Puts one document together: pages first, then what is only known when all are drawn. */
final class DocumentWriter {

    private final PagedIssue issue;
    private final Edition edition;
    private final PDDocument document;
    private final Streams streams;
    private final FontBook fonts = new FontBook();
    private final Artworks artworks;
    private final Pictures pictures;
    private final Destinations destinations;
    private final StructureTree structure;
    private final List<COSDictionary> pages = new ArrayList<>();

    DocumentWriter(
            PagedIssue issue,
            Map<String, byte[]> artwork,
            Edition edition,
            PDDocument document,
            Streams streams) {
        this.issue = issue;
        this.edition = edition;
        this.document = document;
        this.streams = streams;
        for (int i = 0; i < issue.pages().size(); i++) {
            pages.add(new COSDictionary());
        }
        artworks = new Artworks(document, streams, artwork, issue.bleed());
        pictures = new Pictures(document, streams, issue.pictures());
        destinations = new Destinations(pages, issue.height());
        structure = new StructureTree(issue.structure(), issue.information().language(), pages);
    }

    void write() throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        document.getDocument().setVersion(edition.conformance().version());
        // PDFBox writes 1.4 here for every new document, although the header says more.
        catalog.removeItem(COSName.VERSION);
        catalog.setItem(COSName.PAGES, pageTree());
        embedFonts();
        catalog.setItem(COSName.STRUCT_TREE_ROOT, structure.finish());
        COSDictionary marked = direct();
        marked.setItem(COSName.getPDFName("Marked"), COSBoolean.TRUE);
        catalog.setItem(COSName.MARK_INFO, marked);
        navigation(catalog);
        catalog.setString(COSName.LANG, issue.information().language());
        catalog.setItem(COSName.METADATA, Metadata.xmp(issue.information(), edition, streams));
        if (edition.condition() != null) {
            catalog.setItem(
                    COSName.OUTPUT_INTENTS,
                    OutputIntents.write(edition.condition(), edition.conformance(), streams));
        }
        document.getDocument()
                .getTrailer()
                .setItem(COSName.INFO, Metadata.info(issue.information(), edition.conformance()));
        count(issue.structure());
        streams.count(issue.outline().toString());
    }

    /** Counts what the tree says, node by node: as one text it would be copied at every level. */
    private void count(Structure node) {
        String said = String.join("\t", node.role(), node.title(), node.language());
        streams.count(node.id() + "\t" + said + "\t" + node.alternative() + "\n");
        node.children().forEach(this::count);
    }

    private COSDictionary pageTree() throws IOException {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.TYPE, COSName.PAGES);
        COSArray kids = new COSArray();
        PageDrawing drawing =
                new PageDrawing(
                        issue,
                        new Shades(issue, edition.colours()),
                        fonts,
                        pictures,
                        new Links(issue, destinations, structure),
                        structure);
        for (int i = 0; i < pages.size(); i++) {
            if (issue.pages().get(i).number() != i + 1) {
                throw new IllegalArgumentException("page numbers do not follow their order");
            }
            draw(issue.pages().get(i), drawing, pages.get(i));
            pages.get(i).setItem(COSName.PARENT, tree);
            kids.add(pages.get(i));
        }
        tree.setItem(COSName.KIDS, kids);
        tree.setInt(COSName.COUNT, pages.size());
        boxes(tree);
        return tree;
    }

    private void draw(Page page, PageDrawing drawing, COSDictionary dictionary) throws IOException {
        PageStream drawn = drawing.draw(page, artworks.name(page.artwork()));
        dictionary.setItem(COSName.TYPE, COSName.PAGE);
        trim(dictionary);
        ContentBuffer out = drawn.out();
        dictionary.setItem(COSName.CONTENTS, streams.compressed(out.bytes(), out.length()));
        COSDictionary resources = direct();
        COSDictionary pageFonts = direct();
        drawn.fonts().forEach(name -> pageFonts.setItem(name, fonts.dictionary(name)));
        resources.setItem(COSName.FONT, pageFonts);
        if (!drawn.forms().isEmpty()) {
            resources.setItem(COSName.XOBJECT, forms(drawn.forms()));
        }
        dictionary.setItem(COSName.RESOURCES, resources);
        if (drawing.annotations().size() > 0) {
            dictionary.setItem(COSName.ANNOTS, drawing.annotations());
            // ISO 14289-1 §7.18.3: annotations are visited in the structure's order.
            dictionary.setItem(COSName.getPDFName("Tabs"), COSName.S);
        }
    }

    private COSDictionary forms(Set<String> names) {
        COSDictionary forms = direct();
        for (String name : names) {
            COSBase artwork = artworks.forms().get(name);
            forms.setItem(name, artwork == null ? pictures.images().get(name) : artwork);
        }
        return forms;
    }

    /** The boxes of all pages; the origin is the trim's lower left corner. */
    private void boxes(COSDictionary tree) {
        long width = issue.width().emu();
        long height = issue.height().emu();
        long across = edition.surround().across().emu();
        long above = edition.surround().above().emu();
        long below = edition.surround().below().emu();
        tree.setItem(
                COSName.MEDIA_BOX,
                Rectangles.between(-across, -below, width + across, height + above));
    }

    /** Says where to cut, if that is not the page's own edge; TrimBox is never inherited. */
    private void trim(COSDictionary page) {
        if (!edition.surround().equals(Edition.Surround.NONE)) {
            page.setItem(
                    COSName.TRIM_BOX,
                    Rectangles.between(0, 0, issue.width().emu(), issue.height().emu()));
        }
    }

    private void embedFonts() {
        FontWriter writer = new FontWriter(streams);
        for (FontBook.UsedFace face : fonts.faces()) {
            List<String> names = face.fontNames();
            for (int part = 0; part < names.size(); part++) {
                writer.write(face, part, fonts.dictionary(names.get(part)));
            }
        }
    }

    private void navigation(COSDictionary catalog) {
        catalog.setItem(COSName.PAGE_LABELS, PageLabels.write(issue.pages()));
        if (!issue.outline().isEmpty()) {
            catalog.setItem(
                    COSName.OUTLINES, new OutlineWriter(destinations).write(issue.outline()));
            catalog.setItem(COSName.PAGE_MODE, COSName.getPDFName("UseOutlines"));
        }
        COSDictionary preferences = direct();
        preferences.setItem(COSName.DISPLAY_DOC_TITLE, COSBoolean.TRUE);
        catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
    }

    /** A dictionary written in place, not as an object of its own. */
    private static COSDictionary direct() {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setDirect(true);
        return dictionary;
    }
}
