package cn.gongbao.archive;

import cn.gongbao.notation.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One manifest of a package, RFC 8493 §2.1.3: a digest and a name on every line.
 *
 * @param digests of files by name, in the package's order
 * @param malformed numbers from 1 of lines that are not as this program writes them
 */
record BagManifest(SortedMap<String, String> digests, List<Integer> malformed) {

    private static final Pattern LINE =
            Pattern.compile("([0-9a-f]{64})  ([^\\r\\n]+)", Pattern.DOTALL);

    BagManifest {
        digests = Collections.unmodifiableSortedMap(digests);
        malformed = List.copyOf(malformed);
    }

    /** The manifest of files. */
    static BagManifest of(Map<String, byte[]> files, Digest digest) {
        SortedMap<String, String> digests = new TreeMap<>(BagNames.ORDER);
        files.forEach((name, bytes) -> digests.put(name, digest.of(bytes)));
        return new BagManifest(digests, List.of());
    }

    /** Reads a manifest; a line of another form, out of order or said twice is malformed. */
    static BagManifest read(byte[] bytes) {
        SortedMap<String, String> digests = new TreeMap<>(BagNames.ORDER);
        List<Integer> malformed = new ArrayList<>();
        String text = new String(bytes, StandardCharsets.UTF_8);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            boolean last = i == lines.length - 1;
            if (last && lines[i].isEmpty()) {
                continue;
            }
            Matcher line = LINE.matcher(lines[i]);
            boolean good = !last && line.matches();
            if (good) {
                String name = BagNames.decoded(line.group(2));
                good =
                        BagNames.encoded(name).equals(line.group(2))
                                && (digests.isEmpty()
                                        || BagNames.ORDER.compare(digests.lastKey(), name) < 0);
                digests.putIfAbsent(name, line.group(1));
            }
            if (!good) {
                malformed.add(i + 1);
            }
        }
        return new BagManifest(digests, malformed);
    }

    /** The manifest as a file. */
    byte[] bytes() {
        StringBuilder text = new StringBuilder();
        digests.forEach(
                (name, digest) ->
                        text.append(digest)
                                .append("  ")
                                .append(BagNames.encoded(name))
                                .append('\n'));
        return Utf8.bytes(text.toString());
    }
}
