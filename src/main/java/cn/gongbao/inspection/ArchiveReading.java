package cn.gongbao.inspection;

import cn.gongbao.inspection.preflight.content.Metadata;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * What an archivist asks a finished PDF.
 *
 * @param damage why it cannot be read, or null
 * @param encrypted whether it is encrypted
 * @param pages that it has
 * @param date of creation in the Info dictionary, ISO form, or null
 * @param described date of creation in the XMP metadata, ISO form, or null
 * @param conformance what the XMP metadata claim, as PDF/A-3a, or null
 * @param fonts that it uses
 * @param unembedded names of fonts that it does not hold
 * @param mutePages numbers from 1 of pages that show glyphs and have no text
 * @param textPages pages that show glyphs
 * @param actions kinds of actions that do more than move in the document, such as JavaScript
 * @param links kinds and targets of links that lead out of it
 * @param attachments that it holds
 */
public record ArchiveReading(
        String damage,
        boolean encrypted,
        int pages,
        String date,
        String described,
        String conformance,
        int fonts,
        List<String> unembedded,
        List<Integer> mutePages,
        int textPages,
        List<String> actions,
        List<String> links,
        List<Attachment> attachments) {

    /** Copies the lists. */
    public ArchiveReading {
        unembedded = List.copyOf(unembedded);
        mutePages = List.copyOf(mutePages);
        actions = List.copyOf(actions);
        links = List.copyOf(links);
        attachments = List.copyOf(attachments);
    }

    /**
     * A file inside the PDF.
     *
     * @param name of it
     * @param declared size in bytes, or -1 where none is declared
     * @param content of it
     */
    public record Attachment(String name, int declared, byte[] content) {}

    /** Reads a file held in memory; never fails. */
    public static ArchiveReading of(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return of(document);
        } catch (InvalidPasswordException locked) {
            return unread(null, true);
        } catch (IOException | RuntimeException damaged) {
            // Files of strangers make the library fail in ways that it does not declare.
            String message = damaged.getMessage();
            return unread(message == null ? damaged.getClass().getSimpleName() : message, false);
        }
    }

    private static ArchiveReading unread(String damage, boolean encrypted) {
        return new ArchiveReading(
                damage, encrypted, 0, null, null, null, 0, List.of(), List.of(), 0, List.of(),
                List.of(), List.of());
    }

    private static ArchiveReading of(PDDocument document) throws IOException {
        ArchiveObjects objects = ArchiveObjects.of(document);
        Metadata metadata = Metadata.of(document.getDocumentCatalog().getCOSObject());
        List<Integer> mute = new ArrayList<>();
        int shown = 0;
        for (PageText page : new MarkedTextReader(document).pages()) {
            if (page.glyphs().stream().anyMatch(glyph -> !glyph.artifact())) {
                shown++;
                if (page.text().isBlank()) {
                    mute.add(page.number());
                }
            }
        }
        String info =
                document.getDocumentInformation().getCOSObject().getString(COSName.CREATION_DATE);
        return new ArchiveReading(
                null,
                document.isEncrypted(),
                document.getNumberOfPages(),
                isoDate(info),
                day(metadata.get("xmp:CreateDate")),
                conformance(metadata),
                objects.fonts(),
                objects.unembedded(),
                mute,
                shown,
                objects.actions(),
                objects.links(),
                objects.attachments());
    }

    /** The day of a date, ISO 32000-1 §7.9.4. */
    private static String isoDate(String date) {
        return date != null && date.matches("D:\\d{8}.*")
                ? date.substring(2, 6) + "-" + date.substring(6, 8) + "-" + date.substring(8, 10)
                : date;
    }

    /** The day of a date, ISO 8601; null for one that is not given. */
    private static String day(String date) {
        return date.isEmpty() ? null : date.substring(0, Math.min(10, date.length()));
    }

    /** ISO 19005-2 §6.6.4, as PDF/A-2u; null where none is claimed. */
    private static String conformance(Metadata metadata) {
        String level = metadata.get("pdfaid:conformance").toLowerCase(Locale.ROOT);
        String part = metadata.get("pdfaid:part");
        return part.isEmpty() ? null : "PDF/A-" + part + level;
    }
}
