package cn.gongbao.pdf;

import cn.gongbao.page.PagedIssue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Draws a made-up issue to PDF 1.7; the same issue gives the same bytes. */
public final class PdfWriter {

    private PdfWriter() {}

    /**
     * Draws an edition of an issue.
     *
     * @param artwork PDF files of one page of the bleed box's size, by the keys that pages give
     * @return the file's bytes
     * @throws UncheckedIOException if a picture or an artwork cannot be read
     * @throws IllegalArgumentException if a page refers to an ink, structure node, page or artwork
     *     that is not there
     */
    public static byte[] write(PagedIssue issue, Map<String, byte[]> artwork, Edition edition) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 20);
        try {
            write(issue, artwork, edition, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** As {@link #write(PagedIssue, Map, Edition)}, into a stream, which is left open. */
    public static void write(
            PagedIssue issue, Map<String, byte[]> artwork, Edition edition, OutputStream file)
            throws IOException {
        try (PDDocument document = new PDDocument()) {
            Streams streams = new Streams(document.getDocument());
            new DocumentWriter(issue, artwork, edition, document, streams).write();
            streams.fill();
            document.setDocumentId(streams.hash());
            document.save(file);
        }
    }
}
