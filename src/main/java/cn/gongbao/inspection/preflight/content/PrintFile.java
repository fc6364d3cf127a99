package cn.gongbao.inspection.preflight.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A PDF file as a press reads it.
 *
 * @param version the higher of header and catalog
 * @param encrypted whether its strings and streams are
 * @param compressed whether its cross-references or other objects stand in streams
 * @param trailer its dictionary
 * @param catalog its root
 * @param metadata of the whole file
 * @param intents for output, of any kind
 * @param pages in order
 * @param objects all that pages and catalog lead to, in a fixed order
 */
public record PrintFile(
        float version,
        boolean encrypted,
        boolean compressed,
        COSDictionary trailer,
        COSDictionary catalog,
        Metadata metadata,
        List<Intent> intents,
        List<PrintedPage> pages,
        List<Found> objects) {

    /** Copies the lists. */
    public PrintFile {
        intents = List.copyOf(intents);
        pages = List.copyOf(pages);
        objects = List.copyOf(objects);
    }

    /** What is asked of a file while it is open. */
    public interface Question<T> {

        /** Answers it. */
        T answer(PrintFile file);
    }

    /**
     * Reads a file and answers a question while it is open.
     *
     * @param source of the file; closed with it
     * @param limits of what is examined
     * @throws IOException if it is no PDF file, has no page or needs a password
     */
    public static <T> T ask(RandomAccessRead source, Limits limits, Question<T> question)
            throws IOException {
        try (PDDocument document = Loader.loadPDF(source)) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            List<PageTree.Leaf> leaves = PageTree.leaves(catalog, limits.pages());
            if (leaves.isEmpty()) {
                throw new IOException("no pages");
            }
            Sheet.Shelf shelf = new Sheet.Shelf(limits);
            List<PrintedPage> pages = new ArrayList<>();
            for (PageTree.Leaf leaf : leaves) {
                pages.add(PageReader.read(leaf, pages.size() + 1, shelf));
            }
            return question.answer(
                    new PrintFile(
                            document.getVersion(),
                            document.isEncrypted(),
                            document.getDocument().isXRefStream(),
                            document.getDocument().getTrailer(),
                            catalog,
                            Metadata.of(catalog),
                            Intent.of(catalog),
                            pages,
                            ObjectWalk.of(leaves, catalog)));
        }
    }

    /** The output intents of one kind. */
    public List<Intent> intents(String kind) {
        return intents.stream().filter(intent -> intent.is(kind)).toList();
    }

    /** Components of the colours that it is to be printed in; 4 where it does not say so. */
    public int components() {
        return intents(Intent.PRINT).stream()
                .mapToInt(Intent::components)
                .filter(count -> count > 0)
                .findFirst()
                .orElse(4);
    }

    /** The information dictionary; empty where there is none. */
    public COSDictionary information() {
        return trailer.getDictionaryObject(COSName.INFO) instanceof COSDictionary information
                ? information
                : new COSDictionary();
    }
}
