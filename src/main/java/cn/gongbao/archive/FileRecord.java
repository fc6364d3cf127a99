package cn.gongbao.archive;

/**
 * What tells one file from every other.
 *
 * @param name as the reader knows it
 * @param size in bytes
 * @param sha256 64 hexadecimal digits
 */
public record FileRecord(String name, long size, String sha256) {

    /** Of a file at hand. */
    public static FileRecord of(String name, byte[] bytes) {
        return new FileRecord(name, bytes.length, Digest.SHA_256.of(bytes));
    }
}
