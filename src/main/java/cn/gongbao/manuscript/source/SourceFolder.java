package cn.gongbao.manuscript.source;

import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A folder that files are named in, and that no name may lead out of.
 *
 * @param root the folder
 */
public record SourceFolder(Path root) {

    private static final Pattern ABSOLUTE = Pattern.compile("[/\\\\].*|[A-Za-z]:.*");

    /**
     * Finds a file by the name that a manifest gives.
     *
     * @param name relative to the folder, parts divided by {@code /}
     * @param place where the name is given
     * @return the file itself, links followed, or an error: absolute, outside the folder (also
     *     through a link), missing, or no file
     */
    public Noted<Path> find(String name, Place place) {
        if (ABSOLUTE.matcher(name).matches()) {
            return failure(place, "source.absolute", name);
        }
        if (name.indexOf('\\') >= 0) {
            return failure(place, "source.backslash", name, name.replace('\\', '/'));
        }
        Path file;
        try {
            file = root.resolve(name).normalize();
        } catch (InvalidPathException unnameable) {
            return failure(place, "source.missing", name);
        }
        if (!file.startsWith(root.normalize())) {
            return failure(place, "source.outside", name);
        }
        if (Files.isDirectory(file)) {
            return failure(place, "source.not-a-file", name);
        }
        try {
            Path real = file.toRealPath();
            return real.startsWith(root.toRealPath())
                    ? Noted.of(real)
                    : failure(place, "source.outside", name);
        } catch (IOException missing) {
            return failure(place, "source.missing", name);
        }
    }

    private static Noted<Path> failure(Place place, String key, Object... arguments) {
        return new Noted<>(null, List.of(Notice.error(place, key, arguments)));
    }
}
