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
}
