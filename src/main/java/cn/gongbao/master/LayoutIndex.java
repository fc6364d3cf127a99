package cn.gongbao.master;

import cn.gongbao.model.Ink;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Place;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a whole layout came to last time: {@code <hash>.layout} with a line for each file read and
 * one for each master's key. While no file has changed, masters need not even be parsed.
 */
final class LayoutIndex {

    private final Layout layout;
    private final MasterCache cache;
    private final String name;

    /**
     * The index of a layout.
     *
     * @param layout whose page and inks name the index, together with the masters' names
     * @param masters file names
     * @param cache where it is kept
     */
    LayoutIndex(Layout layout, Set<String> masters, MasterCache cache) {
        this.layout = layout;
        this.cache = cache;
        StringBuilder all = new StringBuilder(MasterSource.FORMAT);
        all.append(layout.width()).append(layout.height()).append(layout.bleed()).append(masters);
        for (Ink ink : new TreeMap<>(layout.inks()).values()) {
            all.append(ink.name()).append(ink.screen()).append('\n');
        }
        this.name = hash(all.toString()).substring(0, 32) + ".layout";
    }

    /** The masters, when every file is what it was and all are kept. */
    Optional<Map<String, Master>> find() {
        Optional<String> kept = cache.text(name);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        LayoutFiles files = new LayoutFiles(layout.folder(), new Complaints());
        Map<String, Master> masters = new LinkedHashMap<>();
        for (String line : kept.get().lines().toList()) {
            String[] words = line.split(" ", 3);
            if (words[0].equals("read")) {
                Optional<byte[]> bytes = files.bytes(words[2], Place.of(words[2]));
                if (bytes.isEmpty() || !MasterSource.hash(bytes.get()).equals(words[1])) {
                    return Optional.empty();
                }
            } else {
                Optional<Master> master = cache.find(words[1]);
                if (master.isEmpty()) {
                    return Optional.empty();
                }
                masters.put(words[2], master.get());
            }
        }
        return Optional.of(masters);
    }

    /** Keeps what was read and what came of it. */
    void keep(Map<String, byte[]> read, Map<String, Master> masters) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(read)
                .forEach(
                        (file, bytes) ->
                                text.append("read ")
                                        .append(MasterSource.hash(bytes))
                                        .append(' ')
                                        .append(file)
                                        .append('\n'));
        masters.forEach(
                (file, master) ->
                        text.append("master ")
                                .append(master.key())
                                .append(' ')
                                .append(file)
                                .append('\n'));
        cache.keep(name, text.toString());
    }

    private static String hash(String text) {
        return MasterSource.hash(text.getBytes(StandardCharsets.UTF_8));
    }
}
