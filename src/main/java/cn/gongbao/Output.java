package cn.gongbao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the files of a build, each whole or not at all. */
final class Output {

    private Output() {}

    /**
     * Writes every file beside its place, then moves all into place.
     *
     * @param files contents by name
     * @return where they stand, in the map's order
     */
    static List<Path> write(Path folder, Map<String, byte[]> files) throws IOException {
        Files.createDirectories(folder);
        Map<Path, Path> moves = new java.util.LinkedHashMap<>();
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path place = folder.resolve(file.getKey());
                Path part = place.resolveSibling("." + place.getFileName() + ".part");
                Files.createDirectories(place.getParent());
                moves.put(part, place);
                Files.write(part, file.getValue());
            }
            for (Map.Entry<Path, Path> move : moves.entrySet()) {
                Files.move(move.getKey(), move.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path part : moves.keySet()) {
                Files.deleteIfExists(part);
            }
        }
        return new ArrayList<>(moves.values());
    }
}
