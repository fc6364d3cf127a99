package cn.gongbao.inspection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/**
 * The ways through a finished PDF.
 *
 * @param title from the document information, or null
 * @param creator from the document information, or null
 * @param language of the whole, or null
 * @param labels of the pages in order
 * @param outline entries of the first level
 * @param links in the order of pages
 */
public record Navigation(
        String title,
        String creator,
        String language,
        List<String> labels,
        List<Entry> outline,
        List<Link> links) {

    /** Copies the lists. */
    public Navigation {
        labels = List.copyOf(labels);
        outline = List.copyOf(outline);
        links = List.copyOf(links);
    }

    /**
     * A place that something leads to.
     *
     * @param page physical number from 1, or 0 if it leads nowhere
     * @param y in points from the trimmed page's top edge
     */
    public record Target(int page, double y) {}

    /** An entry of the outline with those below it. */
    public record Entry(String title, Target target, List<Entry> children) {

        /** Copies the children. */
        public Entry {
            children = List.copyOf(children);
        }
    }

    /**
     * An area that leads somewhere, in points from the trimmed page's top left corner.
     *
     * @param page physical number of the page it lies on, from 1
     * @param contents what it says for those who cannot see it, or null
     */
    public record Link(
            int page,
            double x,
            double y,
            double width,
            double height,
            String contents,
            Target target) {}

    /**
     * Reads a file held in memory.
     *
     * @throws IOException if it is no PDF file
     */
    public static Navigation read(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new Navigation(
                    document.getDocumentInformation().getTitle(),
                    document.getDocumentInformation().getAuthor(),
                    document.getDocumentCatalog().getLanguage(),
                    labels(document),
                    entries(document.getDocumentCatalog().getDocumentOutline(), document),
                    links(document));
        }
    }

    /** The labels of all pages; plain numbers where the file has none. */
    static List<String> labels(PDDocument document) throws IOException {
        PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
        if (labels != null) {
            return List.of(labels.getLabelsByPageIndices());
        }
        List<String> numbers = new ArrayList<>();
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            numbers.add(Integer.toString(number));
        }
        return numbers;
    }

    private static List<Entry> entries(PDOutlineNode parent, PDDocument document)
            throws IOException {
        List<Entry> entries = new ArrayList<>();
        if (parent != null) {
            for (PDOutlineItem item : parent.children()) {
                Target target = target(item.getDestination(), document);
                entries.add(new Entry(item.getTitle(), target, entries(item, document)));
            }
        }
        return entries;
    }

    static List<Link> links(PDDocument document) throws IOException {
        List<Link> links = new ArrayList<>();
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    links.add(link(link, number, page.getTrimBox(), document));
                }
            }
        }
        return links;
    }

    private static Link link(PDAnnotationLink link, int page, PDRectangle trim, PDDocument document)
            throws IOException {
        PDRectangle area = link.getRectangle();
        return new Link(
                page,
                area.getLowerLeftX() - trim.getLowerLeftX(),
                trim.getUpperRightY() - area.getUpperRightY(),
                area.getWidth(),
                area.getHeight(),
                link.getContents(),
                target(link.getDestination(), document));
    }

    private static Target target(PDDestination destination, PDDocument document) {
        if (destination instanceof PDPageXYZDestination place && place.getPage() != null) {
            int index = document.getPages().indexOf(place.getPage());
            // The array's own number: the wrapper would cut it down to a whole one.
            double top = place.getCOSObject().size() > 3 ? top(place) : 0;
            return new Target(index + 1, place.getPage().getTrimBox().getUpperRightY() - top);
        }
        return new Target(0, 0);
    }

    private static double top(PDPageXYZDestination place) {
        return place.getCOSObject().getObject(3) instanceof COSNumber number
                ? number.floatValue()
                : 0;
    }
}
