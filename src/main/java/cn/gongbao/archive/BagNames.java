package cn.gongbao.archive;

import cn.gongbao.notation.Utf8;
import java.util.Arrays;
import java.util.Comparator;

/** Names in a package: how they are written in a manifest, and which are allowed. */
final class BagNames {

    /** The order of a package's files: by the bytes of their names in UTF-8. */
    static final Comparator<String> ORDER =
            (one, other) -> Arrays.compareUnsigned(Utf8.bytes(one), Utf8.bytes(other));

    /** Longest name of a file or folder on common file systems, in bytes. */
    private static final int LONGEST = 255;

    private BagNames() {}

    /** A name as a manifest writes it, RFC 8493 §2.1.3: CR, LF and % are percent-encoded. */
    static String encoded(String name) {
        return name.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
    }

    /** A name that a manifest has written. */
    static String decoded(String name) {
        return name.replace("%0A", "\n")
                .replace("%0a", "\n")
                .replace("%0D", "\r")
                .replace("%0d", "\r")
                .replace("%25", "%");
    }

    /** Whether a name stays inside its folder: relative, with no empty part, no dots alone. */
    static boolean isInside(String name) {
        if (name.isEmpty() || name.startsWith("/") || name.matches("[A-Za-z]:.*")) {
            return false;
        }
        for (String part : name.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return false;
            }
        }
        return name.indexOf('\\') < 0 && name.indexOf('\0') < 0;
    }

    /** Whether Windows, macOS and Linux can all hold a file of this name. */
    static boolean isPortable(String name) {
        for (String part : name.split("/", -1)) {
            boolean reserved = part.matches("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
            if (reserved
                    || part.matches("(?s).*[<>:\"|?*\\x00-\\x1F].*|.*[. ]")
                    || Utf8.bytes(part).length > LONGEST) {
                return false;
            }
        }
        return true;
    }
}
