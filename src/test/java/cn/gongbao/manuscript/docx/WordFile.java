package cn.gongbao.manuscript.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A small Word package, made part by part.
 *
 * <p>The document refers to pictures as {@code png}, {@code jpg}, {@code gif}, {@code emf}, to one
 * that is missing as {@code gone}, to one outside as {@code outside}, and to a page of the web as
 * {@code web}.
 */
final class WordFile {

    static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";
    static final String STRICT = "http://purl.oclc.org/ooxml/";

    private static final byte[] PNG =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder links = new StringBuilder();
    private final StringBuilder types = new StringBuilder();

    private WordFile() {}

    /** A package with a body. */
    static WordFile of(String body) {
        WordFile file = new WordFile();
        file.picture("png", PNG);
        file.picture("jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9});
        file.picture("gif", "GIF89a".getBytes(StandardCharsets.US_ASCII));
        file.picture("emf", new byte[64]);
        file.link("gone", "image", "media/gone.png", false);
        file.link("outside", "image", "http://example.org/a.png", true);
        file.link("web", "hyperlink", "http://example.org/", true);
        return file.part("word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
    }

    private void picture(String ending, byte[] bytes) {
        parts.put("word/media/image." + ending, bytes);
        link(ending, "image", "media/image." + ending, false);
    }

    private void link(String id, String type, String target, boolean outside) {
        links.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(TRANSITIONAL);
        links.append("officeDocument/2006/relationships/").append(type);
        links.append("\" Target=\"").append(target).append('"');
        links.append(outside ? " TargetMode=\"External\"/>" : "/>");
    }

    /** An element with the usual namespaces and this content. */
    static String root(String name, String content) {
        return ("<w:NAME xmlns:w='O/wordprocessingml/2006/main' xmlns:m='O/officeDocument/2006/math'"
                                + " xmlns:r='O/officeDocument/2006/relationships'"
                                + " xmlns:wp='O/drawingml/2006/wordprocessingDrawing'"
                                + " xmlns:a='O/drawingml/2006/main' xmlns:pic='O/drawingml/2006/picture'"
                                + " xmlns:c='O/drawingml/2006/chart' xmlns:dgm='O/drawingml/2006/diagram'"
                                + " xmlns:mc='O/markup-compatibility/2006'"
                                + " xmlns:v='urn:schemas-microsoft-com:vml'"
                                + " xmlns:o='urn:schemas-microsoft-com:office:office'"
                                + " xmlns:wps='M/2010/wordprocessingShape'"
                                + " xmlns:wpg='M/2010/wordprocessingGroup' xmlns:x='urn:unknown'>")
                        .replace("NAME", name)
                        .replace("'O/", "'" + TRANSITIONAL)
                        .replace("'M/", "'http://schemas.microsoft.com/office/word/")
                + content
                + "</w:"
                + name
                + ">";
    }

    /** With a part of this name, as it is. */
    WordFile part(String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** With a part that the document refers to by its kind, as in {@code styles}. */
    WordFile beside(String kind, String content) {
        String root =
                switch (kind) {
                    case "header" -> "hdr";
                    case "footer" -> "ftr";
                    default -> kind;
                };
        types.append("<Override PartName=\"/word/").append(kind).append(".xml\" ContentType=\"");
        types.append("application/vnd.openxmlformats-officedocument.wordprocessingml.");
        types.append(kind).append("+xml\"/>");
        link(kind, kind, kind + ".xml", false);
        return part("word/" + kind + ".xml", root(root, content));
    }

    /** The parts by name, with those that say what they are. */
    Map<String, byte[]> parts() {
        String type =
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        Map<String, byte[]> all = new LinkedHashMap<>();
        put(
                all,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                        + "<Default Extension=\"jpg\" ContentType=\"image/jpeg\"/>"
                        + "<Default Extension=\"gif\" ContentType=\"image/gif\"/>"
                        + "<Default Extension=\"emf\" ContentType=\"image/x-emf\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\""
                        + type
                        + "\"/>"
                        + types
                        + "</Types>");
        String relationships =
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        put(
                all,
                "_rels/.rels",
                relationships
                        + "<Relationship Id=\"r\" Type=\""
                        + TRANSITIONAL
                        + "officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        put(all, "word/_rels/document.xml.rels", relationships + links + "</Relationships>");
        all.putAll(parts);
        return all;
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes of the package. */
    byte[] bytes() {
        return zip(parts());
    }

    /** A zip of entries. */
    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Writes the package into a folder. */
    Path in(Path folder) throws IOException {
        return Files.write(folder.resolve("a.docx"), bytes());
    }
}
