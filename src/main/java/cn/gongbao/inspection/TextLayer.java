package cn.gongbao.inspection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads the text of a PDF file with the places of its glyphs. */
public final class TextLayer {

    private TextLayer() {}

    /**
     * Reads a file held in memory.
     *
     * @return its pages in order
     * @throws IOException if it is no PDF file
     */
    public static List<PageText> read(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new MarkedTextReader(document).pages();
        }
    }

    /**
     * Reads a file.
     *
     * @return its pages in order
     * @throws IOException if it cannot be read or is no PDF file
     */
    public static List<PageText> read(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new MarkedTextReader(document).pages();
        }
    }

    /**
     * A structure element with all below it, by their places in the tree, counted from 1.
     *
     * @param first the element itself
     * @param last the last below it
     */
    public record Span(int first, int last) {

        boolean holds(int element) {
            return first <= element && element <= last;
        }
    }

    /**
     * What a file holds.
     *
     * @param pages in order
     * @param figures in its structure tree
     * @param contents its tables of contents, as parts of its structure tree
     * @param entries those of all tables of contents, as parts of its structure tree
     * @param links in the order of pages
     */
    public record Contents(
            List<PageText> pages,
            int figures,
            List<Span> contents,
            List<Span> entries,
            List<Navigation.Link> links) {

        /** Copies the lists. */
        public Contents {
            pages = List.copyOf(pages);
            contents = List.copyOf(contents);
            entries = List.copyOf(entries);
            links = List.copyOf(links);
        }
    }

    /**
     * Reads text, structure and links of a file held in memory.
     *
     * @throws IOException if it is no PDF file
     */
    public static Contents contents(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            StructureIndex structure = new StructureIndex(document);
            return new Contents(
                    new MarkedTextReader(document).pages(),
                    structure.count("Figure"),
                    structure.contents(),
                    structure.entries(),
                    Navigation.links(document));
        }
    }
}
