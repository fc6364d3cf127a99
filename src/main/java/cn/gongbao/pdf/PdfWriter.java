package cn.gongbao.pdf;

import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.page.PagedIssue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
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
        Noted<byte[]> file = print(issue, artwork, edition);
        if (file.value() == null) {
            throw new IllegalArgumentException(file.notices().toString());
        }
        return file.value();
    }

    /**
     * Draws an edition whose colours and pictures are the press's, and may not do.
     *
     * @return the file's bytes, with what is to be said of pictures and artwork; errors for what
     *     the press cannot print
     * @throws UncheckedIOException if a picture or an artwork cannot be read
     */
    public static Noted<byte[]> print(
            PagedIssue issue, Map<String, byte[]> artwork, Edition edition) {
        Noted<Pressed> pressed = press(issue, artwork, edition);
        byte[] file = pressed.value() == null ? null : pressed.value().file();
        return new Noted<>(file, pressed.notices());
    }

    /** As {@link #print(PagedIssue, Map, Edition)}, with the plates of every page. */
    public static Noted<Pressed> press(
            PagedIssue issue, Map<String, byte[]> artwork, Edition edition) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 20);
        List<Set<String>> plates = new ArrayList<>();
        try {
            List<Notice> notices = write(issue, artwork, edition, file, plates);
            Noted<Pressed> drawn = new Noted<>(new Pressed(file.toByteArray(), plates), notices);
            return drawn.failed() ? new Noted<>(null, notices) : drawn;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * As {@link #write(PagedIssue, Map, Edition)}, into a stream, which is left open.
     *
     * @return what is to be said of pictures and artwork
     */
    public static List<Notice> write(
            PagedIssue issue, Map<String, byte[]> artwork, Edition edition, OutputStream file)
            throws IOException {
        return write(issue, artwork, edition, file, new ArrayList<>());
    }

    private static List<Notice> write(
            PagedIssue issue,
            Map<String, byte[]> artwork,
            Edition edition,
            OutputStream file,
            List<Set<String>> plates)
            throws IOException {
        try (PDDocument document = new PDDocument()) {
            Streams streams = new Streams(document.getDocument());
            DocumentWriter writer = new DocumentWriter(issue, artwork, edition, document, streams);
            List<Notice> notices = writer.write();
            plates.addAll(writer.plates());
            streams.fill();
            document.setDocumentId(streams.hash());
            document.save(file, packing(edition));
            return notices;
        }
    }

    /**
     * Objects are packed where the version of PDF knows that (ISO 32000-1 §7.5.7: from 1.5 on). An
     * archive's file is read in plain text where it can be, the Info dictionary above all.
     */
    private static CompressParameters packing(Edition edition) {
        return edition.conformance().version() < 1.5f || edition.conformance().part() > 0
                ? CompressParameters.NO_COMPRESSION
                : CompressParameters.DEFAULT_COMPRESSION;
    }
}
