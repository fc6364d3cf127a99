package cn.gongbao.manuscript.docx.part;

import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is, by its bytes. */
public enum FileKind {
    /** A package of Word 2007 or later. */
    PACKAGE,
    /** A file of Word 97 to 2003. */
    WORD_97;

    /** Bytes of the largest file that is opened. */
    static final long LARGEST = 256L * 1024 * 1024;

    private static final int HEAD = 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final Pattern HTML =
            Pattern.compile(
                    "(?s)\\s*(?:<!--.*?-->\\s*)?(?:<!doctype\\s+html|<html|<head|<body|<meta).*");

    private static final Map<String, String> REFUSED =
            Map.of(
                    "wps", "WPS",
                    "wpt", "WPS",
                    "et", "ET",
                    "rtf", "RTF",
                    "pdf", "PDF",
                    "odt", "OpenDocument",
                    "ofd", "OFD",
                    "xml", "XML");

    /**
     * Looks at a file.
     *
     * @param path where it lies
     * @param file as the user knows it
     * @return its kind, or an error that says what it is instead; a finding where the name is that
     *     of the other kind
     */
    public static Noted<FileKind> of(Path path, String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (REFUSED.containsKey(ending)) {
            return other(file, REFUSED.get(ending));
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            long size = Files.size(path);
            if (size > LARGEST) {
                return failure(Notice.error(Place.of(file), "source.too-large", size, LARGEST));
            }
            head = in.readNBytes(HEAD);
        } catch (IOException unreadable) {
            String reason = unreadable.getClass().getSimpleName().replaceFirst("Exception$", "");
            return failure(Notice.error(Place.of(file), "source.unreadable", file, reason));
        }
        if (startsWith(head, ZIP)) {
            return ending.equals("doc") ? misnamed(PACKAGE, file, ".docx") : Noted.of(PACKAGE);
        }
        return startsWith(head, OLE) ? compound(path, file, ending) : text(head, file);
    }

    private static Noted<FileKind> compound(Path path, String file, String ending) {
        try (POIFSFileSystem system = new POIFSFileSystem(path.toFile(), true)) {
            DirectoryNode root = system.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return failure(Notice.error(Place.of(file), "word.encrypted", file));
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return ending.equals("doc") ? Noted.of(WORD_97) : misnamed(WORD_97, file, ".doc");
            }
            String name =
                    root.hasEntryCaseInsensitive("Workbook")
                            ? "Excel"
                            : root.hasEntryCaseInsensitive("PowerPoint Document")
                                    ? "PowerPoint"
                                    : "OLE";
            return other(file, name);
        } catch (IOException | RuntimeException damaged) {
            // POI throws exceptions of many kinds at damaged files, also unchecked ones.
            return failure(Notice.error(Place.of(file), "word.damaged", file));
        }
    }

    private static Noted<FileKind> text(byte[] head, String file) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        String plain = start.replaceFirst("^\u00EF\u00BB\u00BF", "").toLowerCase(Locale.ROOT);
        if (plain.startsWith("{\\rtf")) {
            return other(file, "RTF");
        }
        if (plain.startsWith("%pdf")) {
            return other(file, "PDF");
        }
        if (HTML.matcher(plain).matches()) {
            return other(file, "HTML");
        }
        if (plain.startsWith("mime-version")) {
            return other(file, "MHTML");
        }
        if (plain.startsWith("<?xml")) {
            return other(file, plain.contains("<html") ? "HTML" : "XML");
        }
        return failure(Notice.error(Place.of(file), "word.damaged", file));
    }

    private static boolean startsWith(byte[] head, byte[] signature) {
        return head.length >= signature.length
                && Arrays.equals(head, 0, signature.length, signature, 0, signature.length);
    }

    private static Noted<FileKind> misnamed(FileKind kind, String file, String right) {
        return new Noted<>(
                kind, List.of(Notice.finding(Place.of(file), "word.misnamed", file, right)));
    }

    private static Noted<FileKind> other(String file, String format) {
        return failure(Notice.error(Place.of(file), "word.other-format", file, format));
    }

    private static Noted<FileKind> failure(Notice notice) {
        return new Noted<>(null, List.of(notice));
    }
}
