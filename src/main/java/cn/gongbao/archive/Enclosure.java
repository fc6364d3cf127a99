package cn.gongbao.archive;

/**
 * A file that goes into a package.
 *
 * @param path below the folder {@code data}, with slashes
 * @param role what it is to the issue
 * @param description in Chinese, for a reader who has nothing but the package
 * @param mimeType of the content
 * @param content its bytes, not changed by anybody
 */
public record Enclosure(
        String path, Role role, String description, String mimeType, byte[] content) {

    /** What a file is to an issue. */
    public enum Role {
        /** The archive edition. */
        ARCHIVE,
        /** A further edition of the same pages. */
        EDITION,
        /** The merged text, and tables made from it. */
        TEXT,
        /** The manifest, a document, a picture: what the issue was made from. */
        SOURCE,
        /** What a check has found. */
        REPORT
    }

    /** A path inside the folder of the package's data. */
    public Enclosure {
        if (!BagNames.isInside(path)) {
            throw new IllegalArgumentException("not a path inside a package: " + path);
        }
    }

    /** Where the file lies in a package. */
    String place() {
        return Deposit.DATA + path;
    }
}
