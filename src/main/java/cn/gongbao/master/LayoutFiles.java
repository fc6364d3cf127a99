package cn.gongbao.master;

import cn.gongbao.model.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads files of a layout's folder and of no other place: no absolute path, no address, no way up
 * and out, no link that leads out.
 */
final class LayoutFiles {

    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*:|//).*");

    private final Path folder;
    private final Complaints complaints;
    private final Map<String, byte[]> read = new HashMap<>();

    LayoutFiles(Path folder, Complaints complaints) {
        this.folder = folder.toAbsolutePath().normalize();
        this.complaints = complaints;
    }

    /**
     * The name, relative to the layout's folder, of a file that another file refers to.
     *
     * @param reference as written
     * @param from file that it stands in, relative to the folder
     * @param place where it stands
     * @return nothing when the reference leads out of the folder; the complaint is made
     */
    Optional<String> resolve(String reference, String from, Place place) {
        if (SCHEME.matcher(reference).matches()) {
            complaints.add(place, "master.address", shortened(reference));
            return Optional.empty();
        }
        try {
            Path file = folder.resolve(from).resolveSibling(reference).normalize();
            if (!reference.isBlank() && reference.indexOf('\\') < 0 && file.startsWith(folder)) {
                return Optional.of(folder.relativize(file).toString().replace('\\', '/'));
            }
        } catch (InvalidPathException e) {
            // falls through: what is no path lies in no folder
        }
        complaints.add(place, "master.outside", shortened(reference));
        return Optional.empty();
    }

    /**
     * The bytes of a file of the folder.
     *
     * @param file relative to the folder, as {@link #resolve} gives it
     * @param place where it is asked for
     * @return nothing when it cannot be read or is a link that leads out; the complaint is made
     */
    Optional<byte[]> bytes(String file, Place place) {
        byte[] known = read.get(file);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            Path real = folder.resolve(file).toRealPath();
            if (!real.startsWith(folder.toRealPath())) {
                complaints.add(place, "master.outside", file);
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(real);
            read.put(file, bytes);
            return Optional.of(bytes);
        } catch (IOException e) {
            complaints.add(place, "master.missing", file);
            return Optional.empty();
        }
    }

    /** Every file read so far, by its name relative to the folder. */
    Map<String, byte[]> read() {
        return read;
    }

    private static String shortened(String reference) {
        return reference.length() > 60 ? reference.substring(0, 60) + "…" : reference;
    }
}
