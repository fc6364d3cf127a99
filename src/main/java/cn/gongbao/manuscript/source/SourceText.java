package cn.gongbao.manuscript.source;

import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text file, decoded: without a byte order mark, lines ended by LF, and unless it is markup with
 * its characters looked at.
 *
 * @param name as the user knows the file
 * @param text its whole text
 */
public record SourceText(String name, String text) {

    /** Bytes of the largest file that is read; an issue's longest document is a hundredth of it. */
    public static final long LARGEST = 8L * 1024 * 1024;

    /**
     * Reads a file of the project's own kinds, which are UTF-8.
     *
     * @param file where it lies
     * @param name as the user knows it
     * @return the text, or errors that name line and column of what no text may hold
     */
    public static Noted<SourceText> read(Path file, String name) {
        Noted<byte[]> bytes = bytes(file, name);
        return bytes.failed() ? failure(bytes.notices()) : checked(utf8(bytes.value(), name), name);
    }

    /**
     * Reads a document that others wrote, in UTF-8, GB18030, GBK, GB2312 or UTF-16.
     *
     * @param file where it lies
     * @param name as the user knows it
     * @return the text, with a notice of its encoding unless that is UTF-8, or errors
     */
    public static Noted<SourceText> readDocument(Path file, String name) {
        Noted<byte[]> bytes = bytes(file, name);
        return bytes.failed()
                ? failure(bytes.notices())
                : checked(EncodingFinder.decode(bytes.value(), name, Optional.empty()), name);
    }

    /**
     * Reads the markup of a document, heeding what it says of its encoding. Its characters are not
     * looked at but for NUL: much of a page is never printed.
     *
     * @param file where it lies
     * @param name as the user knows it
     * @return the markup, with a notice of its encoding unless that is UTF-8, or errors
     */
    public static Noted<SourceText> readMarkup(Path file, String name) {
        Noted<byte[]> bytes = bytes(file, name);
        if (bytes.failed()) {
            return failure(bytes.notices());
        }
        Noted<String> decoded =
                EncodingFinder.decode(bytes.value(), name, DeclaredEncoding.of(bytes.value()));
        return decoded.failed() ? failure(decoded.notices()) : text(decoded, name);
    }

    private static Noted<byte[]> bytes(Path file, String name) {
        try {
            long size = Files.size(file);
            return size > LARGEST
                    ? failure(
                            List.of(
                                    Notice.error(
                                            Place.of(name), "source.too-large", size, LARGEST)))
                    : Noted.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            return failure(
                    List.of(
                            Notice.error(
                                    Place.of(name),
                                    "source.unreadable",
                                    name,
                                    reason(unreadable))));
        }
    }

    private static Noted<String> utf8(byte[] bytes, String name) {
        Decoding decoding = Decoding.of(bytes, 0, StandardCharsets.UTF_8);
        return decoding.complete()
                ? Noted.of(decoding.text())
                : EncodingFinder.failure(bytes, name, decoding);
    }

    private static Noted<SourceText> checked(Noted<String> decoded, String name) {
        if (decoded.failed()) {
            return failure(decoded.notices());
        }
        Noted<SourceText> text = text(decoded, name);
        return text.failed()
                ? text
                : new Noted<>(
                        text.value(),
                        text.noticesWith(
                                CharacterCheck.of(new Place(name, 1, 1), text.value().text())));
    }

    private static Noted<SourceText> text(Noted<String> decoded, String name) {
        String text = decoded.value();
        if (text.indexOf('\0') >= 0) {
            return failure(List.of(Notice.error(Place.of(name), "source.not-text", name)));
        }
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        text = text.replace("\r\n", "\n").replace('\r', '\n');
        return new Noted<>(new SourceText(name, text), decoded.notices());
    }

    /** The paragraphs: every line that is not blank, stripped of indents. */
    public List<SourceLine> lines() {
        List<SourceLine> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            int start = 0;
            int end = line.length();
            while (start < end && isBlank(line.charAt(start))) {
                start++;
            }
            while (end > start && isBlank(line.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                lines.add(
                        new SourceLine(
                                line.substring(start, end), new Place(name, number, start + 1)));
            }
        }
        return List.copyOf(lines);
    }

    /** Whether a character is space of any width. */
    public static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static String reason(IOException unreadable) {
        return unreadable.getClass().getSimpleName().replaceFirst("Exception$", "");
    }

    private static <T> Noted<T> failure(List<Notice> notices) {
        return new Noted<>(null, notices);
    }
}
