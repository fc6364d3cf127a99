package cn.gongbao.manuscript.source;

import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A text file whose characters have been looked at: UTF-8, without a byte order mark, lines ended
 * by LF.
 *
 * @param name as the user knows the file
 * @param text its whole text
 */
public record SourceText(String name, String text) {

    /** Bytes of the largest file that is read; an issue's longest document is a hundredth of it. */
    public static final long LARGEST = 8L * 1024 * 1024;

    /**
     * Reads a file.
     *
     * @param file where it lies
     * @param name as the user knows it
     * @return the text, or errors that name line and column of what no text may hold
     */
    public static Noted<SourceText> read(Path file, String name) {
        byte[] bytes;
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                return failure(Notice.error(Place.of(name), "source.too-large", size, LARGEST));
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException unreadable) {
            return failure(
                    Notice.error(Place.of(name), "source.unreadable", name, reason(unreadable)));
        }
        return decode(bytes, name);
    }

    private static Noted<SourceText> decode(byte[] bytes, String name) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String decoded = out.flip().toString();
        if (result.isError()) {
            int offset = in.position();
            int line = 1 + (int) decoded.chars().filter(c -> c == '\n').count();
            String found = String.format("0x%02X", bytes[offset]);
            return failure(
                    Notice.error(new Place(name, line, 0), "source.not-utf8", found, offset, line));
        }
        if (decoded.indexOf('\0') >= 0) {
            return failure(Notice.error(Place.of(name), "source.not-text", name));
        }
        String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        text = text.replace("\r\n", "\n").replace('\r', '\n');
        return new Noted<>(new SourceText(name, text), CharacterCheck.of(name, text));
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

    private static Noted<SourceText> failure(Notice notice) {
        return new Noted<>(null, List.of(notice));
    }
}
