package cn.gongbao.type;

import cn.gongbao.model.Layout.FaceFile;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
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
        FaceFile wanted, OpenTypeFace face, ShippedFaces.Entry shipped, List<Notice> notices) {

    /** Stands between a collection and the name or number of one of its fonts. */
    private static final char MEMBER = '#';

    /**
     * Finds and reads a face.
     *
     * @param folders where a relative path is looked for, in this order; the first holds the
     *     shipped faces
     */
    static FaceLoad of(FaceFile wanted, List<Path> folders, ShippedFaces list) {
        ShippedFaces.Entry shipped = null;
        try {
            String name = wanted.file();
            String member = null;
            Path path = find(name, folders);
            int mark = name.lastIndexOf(MEMBER);
            if (path == null && mark > 0) {
                member = name.substring(mark + 1);
                path = find(name.substring(0, mark), folders);
            }
            if (path == null) {
                throw new FaceRefused("font.missing", wanted.family(), wanted.weight());
            }
            boolean own = !folders.get(0).resolve(path.getFileName()).equals(path);
            shipped = own ? null : list.entry(path.getFileName().toString());
            FontFile file = FontFile.map(path, member);
            if (shipped != null) {
                compare(file, shipped);
            }
            return new FaceLoad(wanted, OpenTypeFace.read(file), shipped, List.of());
        } catch (FaceRefused refused) {
            return new FaceLoad(wanted, null, shipped, List.of(notice(wanted, refused)));
        }
    }

    private static Path find(String name, List<Path> folders) {
        try {
            for (Path folder : folders) {
                Path path = folder.resolve(name).normalize();
                if (Files.isRegularFile(path)) {
                    return path;
                }
            }
        } catch (InvalidPathException e) {
            return null;
        }
        return null;
    }

    /**
     * Looks at all of the file: at the hash of a shipped face, at the outlines and checksums of an
     * office's own.
     *
     * @return an error where the face cannot be used, a finding where it may be damaged
     */
    List<Notice> check() {
        if (shipped != null) {
            return sha256().equals(shipped.sha256())
                    ? List.of()
                    : List.of(notice(wanted, new FaceRefused("font.hash-differs")));
        }
        try {
            face.checkOutlines();
        } catch (FaceRefused refused) {
            return List.of(notice(wanted, refused));
        }
        String wrong = face.font().firstWrongChecksum();
        return wrong == null
                ? List.of()
                : List.of(Notice.finding(place(wanted), "font.checksum", wanted.file(), wrong));
    }

    private String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(face.bytes());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** What {@link #check} depends on, in one line. */
    String state() {
        return CheckedFaces.state(
                face.file(), face.member() + " " + (shipped == null ? "own" : shipped.sha256()));
    }

    /** Size and CRC-32 only: {@link #check} costs ten times as long. */
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
