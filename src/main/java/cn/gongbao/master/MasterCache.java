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
 * the frames and a hash of each, so that a damaged entry is known and drawn anew.
 */
final class MasterCache {

    private final Path folder;

    MasterCache(Path folder) {
        this.folder = folder;
    }

    /** The master kept under a key; nothing when there is none or it is damaged. */
    Optional<Master> find(String key) {
        try {
            String text = Files.readString(frames(key));
            byte[] artwork = Files.readAllBytes(artwork(key));
            return FramesFile.parse(text, MasterSource.hash(artwork))
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
        try {
            Files.createDirectories(folder);
            String text = FramesFile.format(master.frames(), MasterSource.hash(master.artwork()));
            write(artwork(master.key()), master.artwork());
            write(frames(master.key()), text.getBytes(StandardCharsets.UTF_8));
            return List.of();
        } catch (IOException e) {
            Place place = Place.of(folder.toString());
            return List.of(Notice.information(place, "master.cache", e.toString()));
        }
    }

    /** Writes beside, then moves into place, so that nobody ever reads half a file. */
    private void write(Path file, byte[] bytes) throws IOException {
        Path beside = Files.createTempFile(folder, file.getFileName().toString(), ".part");
        try {
            Files.write(beside, bytes);
            Files.move(
                    beside,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private Path artwork(String key) {
        return folder.resolve(key + ".pdf");
    }

    private Path frames(String key) {
        return folder.resolve(key + ".frames");
    }
}
