package cn.gongbao.archive;

/**
 * A font or colour profile that the editions were made with.
 *
 * @param kind {@code font} or {@code profile}
 * @param name family and weight, or the profile's name
 * @param version as its list gives it; empty where it gives none
 * @param origin where it came from; empty where it is not known
 * @param licence the file that licenses it; empty where it is not known
 * @param file name, size and SHA-256
 */
public record FontEntry(
        String kind, String name, String version, String origin, String licence, FileRecord file) {}
