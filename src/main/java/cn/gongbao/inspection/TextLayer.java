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
     * What a file holds.
     *
     * @param pages in order
     * @param figures in its structure tree
     */
    public record Contents(List<PageText> pages, int figures) {}

    /**
     * Reads text and counts figures of a file held in memory.
     *
     * @throws IOException if it is no PDF file
     */
    public static Contents contents(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            int figures = new StructureIndex(document).count("Figure");
            return new Contents(new MarkedTextReader(document).pages(), figures);
        }
    }
}
