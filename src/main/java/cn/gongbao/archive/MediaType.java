package cn.gongbao.archive;

import java.util.Locale;
import java.util.Map;

/** What kind of content a file has, by the end of its name (RFC 6838). */
public final class MediaType {

    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("txt", "text/plain"),
                    Map.entry("md", "text/markdown"),
                    Map.entry("html", "text/html"),
                    Map.entry("htm", "text/html"),
                    Map.entry("yaml", "application/yaml"),
                    Map.entry("json", "application/json"),
                    Map.entry("xml", "application/xml"),
                    Map.entry("csv", "text/csv"),
                    Map.entry("tsv", "text/tab-separated-values"),
                    Map.entry("pdf", "application/pdf"),
                    Map.entry("png", "image/png"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("jpeg", "image/jpeg"),
                    Map.entry("doc", "application/msword"),
                    Map.entry(
                            "docx",
                            "application/vnd.openxmlformats-officedocument"
                                    + ".wordprocessingml.document"));

    private MediaType() {}

    /** The media type of a file; what has no better name is a row of octets. */
    public static String of(String name) {
        String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(suffix, "application/octet-stream");
    }
}
