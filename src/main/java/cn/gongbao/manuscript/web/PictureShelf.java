package cn.gongbao.manuscript.web;

import cn.gongbao.manuscript.source.SourceFolder;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The pictures of a document: JPEG and PNG files in its folder, or held in the page itself. */
final class PictureShelf {

    /** Bytes of all pictures of one document. */
    private static final long LARGEST = 256L * 1024 * 1024;

    private static final List<String> LATER =
            List.of("data-src", "data-original", "data-lazy-src", "data-url");

    private final SourceFolder folder;
    private final Remarks remarks;
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();
    private final Map<String, String> heldByData = new LinkedHashMap<>();
    private long size;

    PictureShelf(SourceFolder folder, Remarks remarks) {
        this.folder = folder;
        this.remarks = remarks;
    }

    Map<String, byte[]> pictures() {
        return pictures;
    }

    /**
     * Takes the picture of an {@code img}: the first of its sources that can be had.
     *
     * @return its name on the shelf; empty after an error
     */
    Optional<String> take(Element image, Place place) {
        Notice first = null;
        for (String source : sources(image)) {
            Noted<String> name = take(source, place);
            if (!name.failed()) {
                return Optional.of(name.value());
            }
            // What a page shows until the picture has come is no fault of its own.
            boolean standIn =
                    source.startsWith("data:image/gif") || source.startsWith("data:image/svg");
            first = first == null || standIn ? pick(first, name) : first;
        }
        remarks.add(first == null ? Notice.error(place, "web.picture-nameless") : first);
        return Optional.empty();
    }

    private static Notice pick(Notice first, Noted<String> failure) {
        return first == null ? failure.notices().get(0) : first;
    }

    private static List<String> sources(Element image) {
        List<String> sources = new ArrayList<>();
        for (String attribute : LATER) {
            add(sources, image.attr(attribute));
        }
        add(sources, image.attr("src"));
        for (String candidate : image.attr("srcset").split(",(?=\\s)")) {
            add(sources, candidate.strip().split("\\s")[0]);
        }
        return sources;
    }

    private static void add(List<String> sources, String source) {
        if (!source.isBlank() && !sources.contains(source.strip())) {
            sources.add(source.strip());
        }
    }

    private Noted<String> take(String source, Place place) {
        String scheme = source.replaceFirst("(?s)^([A-Za-z][A-Za-z0-9+.-]+):.*", "$1");
        if (scheme.equalsIgnoreCase("data")) {
            return data(source, place);
        }
        if (source.startsWith("//") || !scheme.equals(source) && !scheme.equalsIgnoreCase("file")) {
            return failure(place, "web.picture-remote", shown(source));
        }
        if (scheme.equalsIgnoreCase("file")) {
            return failure(place, "source.absolute", shown(source));
        }
        return file(source.replaceFirst("[?#].*", ""), place);
    }

    private Noted<String> file(String source, Place place) {
        String name = source.replaceFirst("^(?:\\./)+", "");
        Noted<Path> file = folder.find(name, place);
        if (file.failed() && name.indexOf('%') >= 0) {
            Noted<Path> decoded = folder.find(decoded(name), place);
            name = decoded.failed() ? name : decoded(name);
            file = decoded;
        }
        if (file.failed()) {
            return new Noted<>(null, file.notices());
        }
        if (pictures.containsKey(name)) {
            return Noted.of(name);
        }
        try {
            if (!Files.isRegularFile(file.value())) {
                return failure(place, "source.not-a-file", name);
            }
            return Files.size(file.value()) + size > LARGEST
                    ? failure(place, "web.pictures-too-large", LARGEST)
                    : shelve(name, Files.readAllBytes(file.value()), place);
        } catch (IOException unreadable) {
            return failure(place, "source.unreadable", name, unreadable.getClass().getSimpleName());
        }
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return name;
        }
    }

    private Noted<String> data(String source, Place place) {
        String known = heldByData.get(source);
        if (known != null) {
            return Noted.of(known);
        }
        int comma = source.indexOf(',');
        String head = source.substring(0, Math.max(comma, 0)).toLowerCase(Locale.ROOT);
        if (!head.endsWith(";base64")) {
            return failure(place, "web.picture-format", shown(source));
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(source.substring(comma + 1));
            String name = "data-" + (heldByData.size() + 1) + (isPng(bytes) ? ".png" : ".jpg");
            Noted<String> shelved = shelve(name, bytes, place);
            if (!shelved.failed()) {
                heldByData.put(source, name);
            }
            return shelved.failed() ? failure(place, "web.picture-format", shown(source)) : shelved;
        } catch (IllegalArgumentException damaged) {
            return failure(place, "web.picture-format", shown(source));
        }
    }

    private Noted<String> shelve(String name, byte[] bytes, Place place) {
        if (!isPng(bytes) && !isJpeg(bytes)) {
            return failure(place, "web.picture-format", name);
        }
        size += bytes.length;
        pictures.put(name, bytes);
        return Noted.of(name);
    }

    /** PNG 5.2 and 11.2.1: the signature, then the header chunk with width and height. */
    private static boolean isPng(byte[] bytes) {
        return starts(bytes, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 'I', 'H')
                && bytes.length > 24;
    }

    /** ISO 10918-1 B.1.1.3: start of image, then another marker. */
    private static boolean isJpeg(byte[] bytes) {
        return starts(bytes, 0xFF, 0xD8, 0xFF) && bytes.length > 24;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String shown(String source) {
        return source.length() <= 80 ? source : source.substring(0, 79) + "…";
    }

    private static Noted<String> failure(Place place, String key, Object... arguments) {
        return new Noted<>(null, List.of(Notice.error(place, key, arguments)));
    }
}
