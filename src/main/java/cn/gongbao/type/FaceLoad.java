package cn.gongbao.type;

import cn.gongbao.model.Layout.FaceFile;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One face brought in from its file, or the reason why not.
 *
 * @param wanted what the layout asks for
 * @param face null where it was refused
 * @param shipped its line in the list of shipped faces, or null
 * @param notices what there is to tell
 */
record FaceLoad(
        FaceFile wanted, TrueTypeFace face, ShippedFaces.Entry shipped, List<Notice> notices) {

    /**
     * Finds, reads and checks a face.
     *
     * @param folders where a relative path is looked for, in this order; the first holds the
     *     shipped faces
     */
    static FaceLoad of(FaceFile wanted, List<Path> folders, ShippedFaces list) {
        ShippedFaces.Entry shipped = null;
        try {
            Path path = find(wanted, folders);
            boolean own = !folders.get(0).resolve(path.getFileName()).equals(path);
            shipped = own ? null : list.entry(path.getFileName().toString());
            FontFile file = FontFile.map(path);
            List<Notice> notices = new ArrayList<>();
            if (shipped != null) {
                compare(file, shipped);
            }
            TrueTypeFace face = TrueTypeFace.read(file);
            if (shipped == null) {
                face.checkOutlines();
                String wrong = file.firstWrongChecksum();
                if (wrong != null) {
                    notices.add(
                            Notice.finding(place(wanted), "font.checksum", wanted.file(), wrong));
                }
            }
            return new FaceLoad(wanted, face, shipped, List.copyOf(notices));
        } catch (FaceRefused refused) {
            return new FaceLoad(wanted, null, shipped, List.of(notice(wanted, refused)));
        }
    }

    private static Path find(FaceFile wanted, List<Path> folders) throws FaceRefused {
        try {
            for (Path folder : folders) {
                Path path = folder.resolve(wanted.file()).normalize();
                if (Files.isRegularFile(path)) {
                    return path;
                }
            }
        } catch (InvalidPathException e) {
            throw new FaceRefused("font.missing", wanted.family(), wanted.weight());
        }
        throw new FaceRefused("font.missing", wanted.family(), wanted.weight());
    }

    /** Size and CRC-32 only: {@link FaceShelf#checkHashes} costs ten times as long. */
    private static void compare(FontFile file, ShippedFaces.Entry shipped) throws FaceRefused {
        if (file.bytes().limit() != shipped.bytes() || file.crc32() != shipped.crc32()) {
            throw new FaceRefused("font.hash-differs");
        }
    }

    private static Notice notice(FaceFile wanted, FaceRefused refused) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(wanted.file());
        arguments.addAll(refused.arguments());
        return Notice.error(place(wanted), refused.key(), arguments.toArray());
    }

    private static Place place(FaceFile wanted) {
        return Place.of(wanted.file());
    }
}
