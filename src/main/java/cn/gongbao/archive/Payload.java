package cn.gongbao.archive;

import cn.gongbao.notation.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts together the files of a package's folder {@code data}. */
final class Payload {

    /** The folder of what the issue was made from, below data. */
    static final String SOURCES = "sources/";

    static final String BUILD = Deposit.DATA + "build.xml";
    static final String METADATA = Deposit.DATA + "metadata.xml";
    static final String DOCUMENTS = Deposit.DATA + "metadata/";
    static final String FONTS = Deposit.DATA + "fonts.tsv";
    static final String README = Deposit.DATA + "说明.txt";
    static final String SCHEMA = Deposit.DATA + "archive.xsd";

    private Payload() {}

    /** All files of the payload by name: what is described is finished before what describes it. */
    static Map<String, byte[]> of(Deposit deposit) {
        Map<String, byte[]> files = new TreeMap<>(BagNames.ORDER);
        deposit.byPlace().forEach((place, enclosure) -> files.put(place, enclosure.content()));
        add(files, FONTS, Utf8.bytes(fonts(deposit)));
        add(files, SCHEMA, resource("archive.xsd"));
        add(files, BUILD, BuildRecord.write(deposit));
        for (int order = 1; order <= deposit.documents().size(); order++) {
            add(files, document(order), MetadataXml.document(deposit, order));
        }
        add(files, METADATA, MetadataXml.issue(deposit));
        add(files, README, Utf8.bytes(readme(deposit)));
        return files;
    }

    private static void add(Map<String, byte[]> files, String name, byte[] content) {
        if (files.put(name, content) != null) {
            throw new IllegalArgumentException("the package makes this file itself: " + name);
        }
    }

    /** The metadata of a document, by its place in the issue from 1. */
    static String document(int order) {
        return DOCUMENTS + String.format(Locale.ROOT, "%02d.xml", order);
    }

    private static String fonts(Deposit deposit) {
        StringBuilder table =
                new StringBuilder("kind\tname\tversion\tfile\tbytes\tsha256\torigin\tlicence\n");
        for (FontEntry font : deposit.fonts()) {
            table.append(
                            String.join(
                                    "\t",
                                    font.kind(),
                                    font.name(),
                                    font.version(),
                                    font.file().name(),
                                    Long.toString(font.file().size()),
                                    font.file().sha256(),
                                    font.origin(),
                                    font.licence()))
                    .append('\n');
        }
        return table.toString();
    }

    private static String readme(Deposit deposit) {
        String list =
                deposit.byPlace().entrySet().stream()
                        .map(file -> file.getKey() + "\n    " + file.getValue().description())
                        .collect(Collectors.joining("\n"));
        String code = deposit.filing().code();
        return new String(resource("readme.txt"), StandardCharsets.UTF_8)
                .replace("{title}", deposit.title())
                .replace("{date}", deposit.date().toString())
                .replace("{code}", code == null ? "未编" : code)
                .replace("{documents}", Integer.toString(deposit.documents().size()))
                .replace("{pages}", Integer.toString(deposit.pages()))
                .replace("{archive}", deposit.archive().place())
                .replace("{program}", deposit.program().toString())
                .replace("{files}", list);
    }

    /** A file that comes with the program. */
    static byte[] resource(String name) {
        try (InputStream in = Payload.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
