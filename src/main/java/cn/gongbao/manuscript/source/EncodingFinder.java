package cn.gongbao.manuscript.source;

import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Finds the encoding of a document and decodes it: UTF-8, GB18030 (which holds GBK and GB2312) or
 * UTF-16.
 *
 * <p>A byte order mark decides. Else bytes that are UTF-8 are UTF-8, whatever the page says of
 * itself, since browsers save pages in UTF-8 and leave the declaration; then the declaration; then
 * the encoding in which the text is most plausibly Chinese. Every choice but UTF-8 is told.
 */
final class EncodingFinder {

    static final Charset GB18030 = Charset.forName("GB18030");

    /** Less of the text than this share looking Chinese, and no guess is made. */
    private static final double LEAST_PLAUSIBLE = 0.6;

    /** So many characters of three bytes before the first wrong byte: UTF-8 that was damaged. */
    private static final int SURELY_UTF8 = 2;

    /** Characters that a notice shows of the text. */
    private static final int SAMPLE = 16;

    private final byte[] bytes;
    private final Place whole;

    private EncodingFinder(byte[] bytes, String name) {
        this.bytes = bytes;
        this.whole = Place.of(name);
    }

    /**
     * Decodes a document.
     *
     * @param declared the encoding that the document names, if it does
     * @return its text, perhaps with a notice of how it was read; or an error with the place of the
     *     byte that does not fit
     */
    static Noted<String> decode(byte[] bytes, String name, Optional<Charset> declared) {
        return new EncodingFinder(bytes, name).decode(declared);
    }

    private Noted<String> decode(Optional<Charset> declared) {
        Optional<Decoding> marked = marked();
        if (marked.isPresent()) {
            return marked(marked.get());
        }
        Decoding utf8 = Decoding.of(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.complete() && utf8.text().indexOf('\0') < 0 && !isRatherGb18030(utf8, declared)) {
            return Noted.of(utf8.text());
        }
        if (!utf8.complete() && han(utf8.text()) >= SURELY_UTF8) {
            return failure(utf8);
        }
        if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
            Decoding named = Decoding.of(bytes, 0, declared.get());
            if (named.complete()) {
                return told(named, "source.encoding-declared", Notice.Severity.INFORMATION);
            }
        }
        return guessed(utf8);
    }

    private Optional<Decoding> marked() {
        if (starts(0xFF, 0xFE)) {
            return Optional.of(Decoding.of(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (starts(0xFE, 0xFF)) {
            return Optional.of(Decoding.of(bytes, 2, StandardCharsets.UTF_16BE));
        }
        if (starts(0x84, 0x31, 0x95, 0x33)) {
            return Optional.of(Decoding.of(bytes, 4, GB18030));
        }
        return starts(0xEF, 0xBB, 0xBF)
                ? Optional.of(Decoding.of(bytes, 3, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private Noted<String> marked(Decoding decoding) {
        if (!decoding.complete()) {
            return failure(decoding);
        }
        return decoding.encoding().equals(StandardCharsets.UTF_8)
                ? Noted.of(decoding.text())
                : told(decoding, "source.encoding-marked", Notice.Severity.INFORMATION);
    }

    /**
     * Whether bytes that could be UTF-8 are not: no Chinese in UTF-8, but plainly so in GB18030, as
     * happens with a few characters.
     */
    private boolean isRatherGb18030(Decoding utf8, Optional<Charset> declared) {
        boolean ascii = utf8.text().chars().allMatch(c -> c < 0x80);
        if (ascii || han(utf8.text()) > 0 || declared.equals(Optional.of(StandardCharsets.UTF_8))) {
            return false;
        }
        Decoding other = Decoding.of(bytes, 0, GB18030);
        return other.complete() && Plausibility.besideLetters(other.text()) >= LEAST_PLAUSIBLE;
    }

    private Noted<String> guessed(Decoding utf8) {
        Decoding best = null;
        double most = 0;
        Decoding furthest = utf8;
        // In UTF-16 every line end and digit has a byte that is nought.
        boolean nought = hasNought();
        for (Charset encoding :
                List.of(GB18030, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Decoding decoding = Decoding.of(bytes, 0, encoding);
            boolean possible = decoding.complete() && (encoding.equals(GB18030) || nought);
            double plausible = possible ? Plausibility.of(decoding.text()) : 0;
            if (plausible > most) {
                best = decoding;
                most = plausible;
            }
            if (encoding.equals(GB18030) && decoding.wrong() > furthest.wrong()) {
                furthest = decoding;
            }
        }
        if (best != null && most >= LEAST_PLAUSIBLE) {
            return told(best, "source.encoding-guessed", Notice.Severity.FINDING);
        }
        return utf8.complete() ? Noted.of(utf8.text()) : failure(furthest);
    }

    private boolean hasNought() {
        for (byte one : bytes) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }

    private Noted<String> told(Decoding decoding, String key, Notice.Severity severity) {
        List<String> arguments = List.of(decoding.encoding().name(), sample(decoding.text()));
        return new Noted<>(decoding.text(), List.of(new Notice(severity, whole, key, arguments)));
    }

    private Noted<String> failure(Decoding decoding) {
        return failure(bytes, whole.file(), decoding);
    }

    /** The error of bytes that are not of their encoding. */
    static Noted<String> failure(byte[] bytes, String name, Decoding decoding) {
        int offset = decoding.wrong();
        int line = 1 + (int) decoding.text().chars().filter(c -> c == '\n').count();
        String found = String.format("0x%02X", bytes[offset]);
        Place place = new Place(name, line, 0);
        Notice notice =
                decoding.encoding().equals(StandardCharsets.UTF_8)
                        ? Notice.error(place, "source.not-utf8", found, offset, line)
                        : Notice.error(
                                place,
                                "source.undecodable",
                                found,
                                offset,
                                line,
                                decoding.encoding().name());
        return new Noted<>(null, List.of(notice));
    }

    /** The first words that are not ASCII, so that a reader sees whether the guess was right. */
    private static String sample(String text) {
        return text.lines()
                .filter(line -> line.chars().anyMatch(c -> c >= 0x80))
                .map(line -> line.replaceFirst("^[\\p{ASCII}\\h]+", ""))
                .map(line -> line.replaceFirst("[<\\p{Cntrl}].*", ""))
                .map(line -> line.codePoints().limit(SAMPLE))
                .map(
                        points ->
                                points.collect(
                                        StringBuilder::new,
                                        StringBuilder::appendCodePoint,
                                        StringBuilder::append))
                .map(StringBuilder::toString)
                .findFirst()
                .orElse("");
    }

    private static long han(String text) {
        return text.chars().filter(c -> c >= 0x2E80 && c < 0xD800 || c >= 0xFF00).count();
    }

    private boolean starts(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
