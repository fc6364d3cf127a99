package cn.gongbao.manuscript.docx;

import cn.gongbao.manuscript.docx.part.Part.Link;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The pictures of a document, named after it and numbered in its order. */
final class Pictures {

    private static final int EMU_OF_MILLIMETRE = 36_000;

    private final String stem;
    private final Map<String, byte[]> media;
    private final Remarks remarks;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, byte[]> taken = new LinkedHashMap<>();

    /**
     * Size of a picture as the document shows it.
     *
     * @param width in EMU, 36 000 to the millimetre; 0 if not known
     * @param height likewise
     * @param words that stand for the picture; may be empty
     */
    record Shown(long width, long height, String words) {}

    Pictures(String stem, Map<String, byte[]> media, Remarks remarks) {
        this.stem = stem;
        this.media = media;
        this.remarks = remarks;
    }

    /** The pictures that figures show, by name. */
    Map<String, byte[]> taken() {
        return taken;
    }

    /**
     * A figure of an embedded picture.
     *
     * @param link from the part to the picture; empty if the document does not say which
     * @param shown how the document shows it
     * @return empty after a complaint: not in the file, or in a format that is not printed
     */
    Optional<Element> figure(Optional<Link> link, Shown shown) {
        if (link.isPresent() && link.get().outside()) {
            remarks.error("word.picture-linked", link.get().target());
            return Optional.empty();
        }
        byte[] bytes = link.map(l -> media.get(l.target())).orElse(null);
        if (bytes == null) {
            remarks.error("word.picture-missing", link.map(Link::target).orElse("?"));
            return Optional.empty();
        }
        String part = link.get().target();
        String format = format(bytes, part);
        if (!format.equals("jpg") && !format.equals("png")) {
            String name = part.substring(part.lastIndexOf('/') + 1);
            remarks.error("word.picture-format", name, format.toUpperCase(Locale.ROOT));
            return Optional.empty();
        }
        String name =
                names.computeIfAbsent(part, p -> stem + "-" + (names.size() + 1) + "." + format);
        taken.put(name, bytes);
        return Optional.of(figure(name, shown));
    }

    private static Element figure(String name, Shown shown) {
        Element image = new Element("img").attr("src", name).attr("alt", shown.words());
        Element figure = new Element("figure").appendChild(image);
        if (shown.width() > 0 && shown.height() > 0) {
            figure.attr("data-width", millimetres(shown.width()));
            figure.attr("data-height", millimetres(shown.height()));
        }
        return figure;
    }

    private static String millimetres(long emu) {
        return String.format(Locale.ROOT, "%.1f", (double) emu / EMU_OF_MILLIMETRE);
    }

    /** The format by the first bytes; by the name's ending where these say nothing. */
    private static String format(byte[] bytes, String name) {
        if (starts(bytes, 0, 0xFF, 0xD8, 0xFF)) {
            return "jpg";
        }
        if (starts(bytes, 0, 0x89, 'P', 'N', 'G')) {
            return "png";
        }
        if (starts(bytes, 0, 'G', 'I', 'F', '8')) {
            return "gif";
        }
        if (starts(bytes, 0, 'B', 'M')) {
            return "bmp";
        }
        if (starts(bytes, 0, 'I', 'I', '*', 0) || starts(bytes, 0, 'M', 'M', 0, '*')) {
            return "tiff";
        }
        if (starts(bytes, 0, 0xD7, 0xCD, 0xC6, 0x9A)) {
            return "wmf";
        }
        if (starts(bytes, 40, ' ', 'E', 'M', 'F')) {
            return "emf";
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ending.matches("jpe?g|png") ? "?" : ending;
    }

    private static boolean starts(byte[] bytes, int at, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
