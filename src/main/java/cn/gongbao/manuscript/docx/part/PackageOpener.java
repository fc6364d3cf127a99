package cn.gongbao.manuscript.docx.part;

import cn.gongbao.manuscript.docx.part.Part.Link;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * Opens a Word package and takes out what is read of it.
 *
 * <p>POI refuses entries that unpack to more than a hundred times their size; here each part and
 * the sum of pictures are bounded as well. Nothing outside the file is touched: a target that is no
 * part of the package is only noted.
 */
public final class PackageOpener {

    /** Bytes of the largest part. */
    static final int LARGEST_PART = 64 * 1024 * 1024;

    /** Bytes of all pictures together. */
    static final int LARGEST_MEDIA = 256 * 1024 * 1024;

    private static final String DOCUMENT = "/officeDocument";

    private final OPCPackage opened;
    private final String file;
    private final List<Notice> notices = new ArrayList<>();
    private final Map<String, byte[]> media = new LinkedHashMap<>();
    private int mediaBytes;

    private PackageOpener(OPCPackage opened, String file) {
        this.opened = opened;
        this.file = file;
    }

    /**
     * Reads a package.
     *
     * @param path where it lies
     * @param file as the user knows it
     * @return its parts, or errors that name what is damaged, missing or too large
     */
    public static Noted<WordPackage> read(Path path, String file) {
        OPCPackage opened = null;
        try {
            // Fails at a package that was cut short, of which POI would read what is left.
            new ZipFile(path.toFile()).close();
            opened = OPCPackage.open(path.toFile(), PackageAccess.READ);
            PackageOpener opener = new PackageOpener(opened, file);
            WordPackage taken = opener.take();
            return new Noted<>(taken, opener.notices);
        } catch (IOException | InvalidFormatException | RuntimeException damaged) {
            // POI throws exceptions of many kinds at damaged packages, also unchecked ones.
            return new Noted<>(null, List.of(complaint(damaged, file)));
        } finally {
            if (opened != null) {
                opened.revert();
            }
        }
    }

    private static Notice complaint(Throwable damaged, String file) {
        for (Throwable at = damaged; at != null; at = at.getCause()) {
            if (String.valueOf(at.getMessage()).startsWith("Zip bomb")) {
                return Notice.error(Place.of(file), "word.bomb", file);
            }
        }
        return Notice.error(Place.of(file), "word.damaged", file);
    }

    private WordPackage take() throws IOException, InvalidFormatException {
        PackagePart main = null;
        for (PackageRelationship relationship : opened.getRelationships()) {
            if (relationship.getRelationshipType().endsWith(DOCUMENT)) {
                main = target(relationship).map(opened::getPart).orElse(null);
            }
        }
        if (main == null) {
            notices.add(Notice.error(Place.of(file), "word.no-document", file));
            return null;
        }
        if (!main.getContentType().contains("word")) {
            String kind = main.getContentType();
            String format =
                    kind.contains("spreadsheet")
                            ? "Excel"
                            : kind.contains("presentation") ? "PowerPoint" : kind;
            notices.add(Notice.error(Place.of(file), "word.other-format", file, format));
            return null;
        }
        Part document = part(main);
        if (document == null) {
            return null;
        }
        if (!document.root().is("w:document")) {
            notices.add(Notice.error(Place.of(file), "word.no-document", file));
            return null;
        }
        List<Part> margins = new ArrayList<>(related(main, "/header"));
        margins.addAll(related(main, "/footer"));
        return new WordPackage(
                document,
                first(main, "/styles"),
                first(main, "/numbering"),
                first(main, "/footnotes"),
                first(main, "/endnotes"),
                first(main, "/comments"),
                margins,
                media,
                main.getContentType().contains("macroEnabled"));
    }

    private Optional<Part> first(PackagePart main, String type)
            throws IOException, InvalidFormatException {
        return related(main, type).stream().findFirst();
    }

    private List<Part> related(PackagePart main, String type)
            throws IOException, InvalidFormatException {
        List<Part> parts = new ArrayList<>();
        for (PackageRelationship relationship : main.getRelationships()) {
            if (!relationship.getRelationshipType().endsWith(type)) {
                continue;
            }
            PackagePart found = target(relationship).map(opened::getPart).orElse(null);
            if (found == null) {
                notices.add(
                        Notice.error(
                                Place.of(file), "word.part-missing", relationship.getTargetURI()));
                continue;
            }
            Part part = part(found);
            if (part != null) {
                parts.add(part);
            }
        }
        return parts;
    }

    private Part part(PackagePart found) throws IOException, InvalidFormatException {
        String name = found.getPartName().getName();
        byte[] bytes = bytes(found, LARGEST_PART);
        if (bytes == null) {
            return null;
        }
        Noted<Node> root = XmlPart.read(bytes, name, file);
        notices.addAll(root.notices());
        if (root.value() == null) {
            return null;
        }
        Map<String, Link> links = new LinkedHashMap<>();
        for (PackageRelationship relationship : found.getRelationships()) {
            links.put(relationship.getId(), link(relationship));
        }
        return new Part(name, root.value(), links);
    }

    private Link link(PackageRelationship relationship) throws IOException {
        Optional<PackagePartName> target = target(relationship);
        if (target.isEmpty()) {
            return new Link(relationship.getTargetURI().toString(), true);
        }
        String name = target.get().getName();
        PackagePart picture = opened.getPart(target.get());
        if (relationship.getRelationshipType().endsWith("/image")
                && picture != null
                && !media.containsKey(name)) {
            byte[] bytes = bytes(picture, LARGEST_MEDIA - mediaBytes);
            if (bytes != null) {
                mediaBytes += bytes.length;
                media.put(name, bytes);
            }
        }
        return new Link(name, false);
    }

    private static Optional<PackagePartName> target(PackageRelationship relationship) {
        if (relationship.getTargetMode() == TargetMode.EXTERNAL) {
            return Optional.empty();
        }
        try {
            return Optional.of(PackagingURIHelper.createPartName(relationship.getTargetURI()));
        } catch (InvalidFormatException climbs) {
            return Optional.empty();
        }
    }

    private byte[] bytes(PackagePart found, int limit) throws IOException {
        try (InputStream in = found.getInputStream()) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length <= limit) {
                return bytes;
            }
            String name = found.getPartName().getName();
            notices.add(Notice.error(Place.of(file), "word.part-too-large", name, limit));
            return null;
        }
    }
}
