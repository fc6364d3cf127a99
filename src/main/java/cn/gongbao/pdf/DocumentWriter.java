package cn.gongbao.pdf;

import cn.gongbao.model.Notice;
import cn.gongbao.page.Page;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.page.Structure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    private final PageBoxes boxes;
    private final Artworks artworks;
    private final Pictures pictures;
    private final PressResources resources = new PressResources();
    private final InkChoice choice;
    private final Destinations destinations;
    private final StructureTree structure;
    private final List<COSDictionary> pages = new ArrayList<>();
    private final List<Set<String>> raised = new ArrayList<>();

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
        boxes = new PageBoxes(issue, edition);
        Printing printing = edition.printing();
        choice =
                printing == null
                        ? null
                        : new InkChoice(issue.inks(), resources, printing.colours());
        artworks =
                new Artworks(document, streams, artwork, issue.bleed(), edition, resources, choice);
        // ISO 19005-2 6.2.4.3: an intent for screens allows no colours of a press beside it.
        boolean inScreenColours =
                edition.condition() != null && edition.condition().components() == 3;
        pictures = new Pictures(document, streams, issue.pictures(), printing, inScreenColours);
        destinations = new Destinations(pages, issue.height());
        structure = new StructureTree(issue.structure(), issue.information().language(), pages);
    }

    /** Writes all; what is to be said of artwork and pictures. */
    List<Notice> write() throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        document.getDocument().setVersion(edition.conformance().version());
        // PDFBox writes 1.4 here for every new document, although the header says more.
        catalog.removeItem(COSName.VERSION);
        catalog.setItem(COSName.PAGES, pageTree());
        new FontWriter(streams).writeAll(fonts);
        catalog.setItem(COSName.PAGE_LABELS, PageLabels.write(issue.pages()));
        if (edition.forReaders()) {
            catalog.setItem(COSName.STRUCT_TREE_ROOT, structure.finish());
            COSDictionary marked = PageResources.direct();
            marked.setItem(COSName.getPDFName("Marked"), COSBoolean.TRUE);
            catalog.setItem(COSName.MARK_INFO, marked);
            navigation(catalog);
        }
        catalog.setString(COSName.LANG, issue.information().language());
        catalog.setItem(COSName.METADATA, Metadata.xmp(issue.information(), edition, streams));
        if (edition.condition() != null) {
            catalog.setItem(
                    COSName.OUTPUT_INTENTS,
                    OutputIntents.write(edition.condition(), edition.conformance(), streams));
        }
        if (!edition.attachments().isEmpty()) {
            new Attachments(edition.attachments(), issue.information(), streams).write(catalog);
        }
        document.getDocument()
                .getTrailer()
                .setItem(COSName.INFO, Metadata.info(issue.information(), edition));
        count(issue.structure());
        streams.count(issue.outline().toString());
        return notices();
    }

    /** The plates of each page that was drawn; none but for the press. */
    List<Set<String>> plates() {
        return raised;
    }

    private List<Notice> notices() {
        List<Notice> notices = new ArrayList<>(artworks.notices());
        if (choice != null) {
            notices.addAll(choice.notices());
        }
        notices.addAll(pictures.notices());
        return notices;
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
                        new Shades(issue, edition.colours(), resources),
                        fonts,
                        pictures,
                        new Links(issue, destinations, structure),
                        structure,
                        boxes,
                        edition.forReaders());
        PrinterMarks marks = marks();
        for (int i = 0; i < pages.size(); i++) {
            if (issue.pages().get(i).number() != i + 1) {
                throw new IllegalArgumentException("page numbers do not follow their order");
            }
            draw(issue.pages().get(i), drawing, marks, pages.get(i));
            pages.get(i).setItem(COSName.PARENT, tree);
            kids.add(pages.get(i));
        }
        tree.setItem(COSName.KIDS, kids);
        tree.setInt(COSName.COUNT, pages.size());
        boxes.inherit(tree);
        return tree;
    }

    private void draw(Page page, PageDrawing drawing, PrinterMarks marks, COSDictionary dictionary)
            throws IOException {
        String artwork = artworks.name(page.artwork());
        PageStream drawn = drawing.draw(page, artwork);
        dictionary.setItem(COSName.TYPE, COSName.PAGE);
        Set<String> needed = Plates.none();
        needed.addAll(drawn.plates());
        needed.addAll(artworks.plates(artwork));
        raised.add(needed);
        if (marks != null) {
            mark(page, drawing, marks, needed);
        }
        boxes.write(dictionary);
        ContentBuffer out = drawn.out();
        dictionary.setItem(COSName.CONTENTS, streams.compressed(out.bytes(), out.length()));
        dictionary.setItem(
                COSName.RESOURCES, PageResources.of(drawn, fonts, resources, objects(marks)));
        if (artworks.transparent(artwork)) {
            dictionary.setItem(COSName.GROUP, group());
        }
        if (drawing.annotations().size() > 0) {
            dictionary.setItem(COSName.ANNOTS, drawing.annotations());
            // ISO 14289-1 §7.18.3: annotations are visited in the structure's order.
            dictionary.setItem(COSName.getPDFName("Tabs"), COSName.S);
        }
    }

    private List<Map<String, ? extends COSBase>> objects(PrinterMarks marks) {
        return List.of(
                artworks.forms(), pictures.images(), marks == null ? Map.of() : marks.forms());
    }

    private PrinterMarks marks() {
        if (edition.printing() == null || edition.printing().slug() == null) {
            return null;
        }
        return new PrinterMarks(
                issue.width(), issue.height(), issue.bleed(), shades(), resources, streams);
    }

    private Shades shades() {
        return Shades.plates(new TreeMap<>(issue.inks()).values(), resources);
    }

    private void mark(Page page, PageDrawing drawing, PrinterMarks marks, Set<String> needed) {
        SlugLine slug =
                new SlugLine(
                        edition.printing().slug(),
                        issue.pages().size(),
                        issue.width(),
                        issue.bleed());
        drawing.marks(marks.name(needed), slug.lines(page, needed), shades());
    }

    /** The page's own group, in whose colours things shine through (ISO 15930-7 §6.16). */
    private static COSDictionary group() {
        COSDictionary group = PageResources.direct();
        group.setItem(COSName.S, COSName.TRANSPARENCY);
        group.setItem(COSName.CS, COSName.DEVICECMYK);
        return group;
    }

    private void navigation(COSDictionary catalog) {
        if (!issue.outline().isEmpty()) {
            catalog.setItem(
                    COSName.OUTLINES, new OutlineWriter(destinations).write(issue.outline()));
            catalog.setItem(COSName.PAGE_MODE, COSName.getPDFName("UseOutlines"));
        }
        COSDictionary preferences = PageResources.direct();
        preferences.setItem(COSName.DISPLAY_DOC_TITLE, COSBoolean.TRUE);
        catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
    }
}
