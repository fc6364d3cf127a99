package cn.gongbao.master;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Masters kept from earlier runs: {@code <key>.pdf} with the artwork and {@code <key>.frames} with
 * the frames and the artwork's hash. Every text ends in a seal, a hash of what stands above it, so
 * that a damaged entry is known and drawn anew.
 */
final class MasterCache {

    private static final String SEAL = "seal ";

    private final Path folder;

    MasterCache(Path folder) {
        this.folder = folder;
    }

    /** The master kept under a key; nothing when there is none or it is damaged. */
    Optional<Master> find(String key) {
        Optional<String> text = text(key + ".frames");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] artwork = Files.readAllBytes(folder.resolve(key + ".pdf"));
            return FramesFile.parse(text.get(), MasterSource.hash(artwork))
                    .map(frames -> new Master(key, artwork, frames));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Keeps a master; the frames go last, since they vouch for the artwork.
     *
     * @return a notice when the folder cannot be written: then masters are drawn at every run
     */
    List<Notice> keep(Master master) {
        String hash = MasterSource.hash(master.artwork());
        try {
            write(master.key() + ".pdf", master.artwork());
            write(master.key() + ".frames", sealed(FramesFile.format(master.frames(), hash)));
            return List.of();
        } catch (IOException e) {
            Place place = Place.of(folder.toString());
            return List.of(Notice.information(place, "master.cache", e.toString()));
        }
    }

    /** A text kept under a name; nothing when there is none or its seal is broken. */
    Optional<String> text(String name) {
        try {
            String text = Files.readString(folder.resolve(name));
            int end = Math.max(text.lastIndexOf(SEAL), 0);
            String above = text.substring(0, end);
            boolean whole = text.equals(new String(sealed(above), StandardCharsets.UTF_8));
            return whole ? Optional.of(above) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps a text under a name, if it can be kept. */
    void keep(String name, String text) {
        try {
            write(name, sealed(text));
        } catch (IOException e) {
            // whoever looks for it finds nothing, and does the work again
        }
    }

    private static byte[] sealed(String text) {
        String hash = MasterSource.hash(text.getBytes(StandardCharsets.UTF_8));
        return (text + SEAL + hash + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Writes beside, then moves into place, so that nobody ever reads half a file. */
    private void write(String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        Path beside = Files.createTempFile(folder, name, ".part");
        try {
            Files.write(beside, bytes);
            Files.move(
                    beside,
                    folder.resolve(name),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
