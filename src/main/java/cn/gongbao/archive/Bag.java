package cn.gongbao.archive;

import cn.gongbao.notation.Utf8;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A finished package, RFC 8493 (BagIt 1.0).
 *
 * @param name of its folder
 * @param files by their path in the folder, in the order of the bytes of their names
 * @param zip the folder as one file
 */
public record Bag(String name, SortedMap<String, byte[]> files, byte[] zip) {

    static final String DECLARATION = "bagit.txt";
    static final String INFORMATION = "bag-info.txt";

    /** Copies the map. */
    public Bag {
        SortedMap<String, byte[]> sorted = new TreeMap<>(BagNames.ORDER);
        sorted.putAll(files);
        files = Collections.unmodifiableSortedMap(sorted);
    }

    /** Name of a manifest of the payload. */
    static String manifest(Digest digest) {
        return "manifest-" + digest.label() + ".txt";
    }

    /** Name of a manifest of the tag files. */
    static String tagManifest(Digest digest) {
        return "tagmanifest-" + digest.label() + ".txt";
    }

    /** Packs what an archive is given. */
    public static Bag pack(Deposit deposit) {
        Map<String, byte[]> payload = Payload.of(deposit);
        Map<String, byte[]> tags = new TreeMap<>(BagNames.ORDER);
        tags.put(
                DECLARATION,
                Utf8.bytes("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
        tags.put(INFORMATION, Utf8.bytes(information(deposit, payload)));
        for (Digest digest : Digest.values()) {
            tags.put(manifest(digest), BagManifest.of(payload, digest).bytes());
        }
        Map<String, byte[]> all = new TreeMap<>(BagNames.ORDER);
        all.putAll(payload);
        all.putAll(tags);
        for (Digest digest : Digest.values()) {
            all.put(tagManifest(digest), BagManifest.of(tags, digest).bytes());
        }
        String name = deposit.id() + "-archive";
        SortedMap<String, byte[]> folder = new TreeMap<>(BagNames.ORDER);
        all.forEach((file, bytes) -> folder.put(name + "/" + file, bytes));
        SortedMap<String, byte[]> sorted = new TreeMap<>(BagNames.ORDER);
        sorted.putAll(all);
        return new Bag(name, sorted, StoredZip.write(folder, deposit.date()));
    }

    /** RFC 8493 §2.2.2; a line is never folded, so a line end in a value becomes a space. */
    private static String information(Deposit deposit, Map<String, byte[]> payload) {
        StringBuilder text = new StringBuilder();
        line(text, "Source-Organization", deposit.creator());
        line(text, "External-Description", deposit.title());
        line(text, "External-Identifier", deposit.id());
        line(text, "Internal-Sender-Identifier", deposit.filing().code());
        line(text, "Bagging-Date", deposit.date().toString());
        line(text, "Payload-Oxum", oxum(payload));
        line(text, "Bag-Software-Agent", deposit.program().toString());
        return text.toString();
    }

    private static void line(StringBuilder text, String label, String value) {
        if (value != null) {
            text.append(label).append(": ").append(value.replaceAll("\\s+", " ")).append('\n');
        }
    }

    /** Octets and streams of a payload. */
    static String oxum(Map<String, byte[]> payload) {
        long octets = payload.values().stream().mapToLong(bytes -> bytes.length).sum();
        return octets + "." + payload.size();
    }
}
