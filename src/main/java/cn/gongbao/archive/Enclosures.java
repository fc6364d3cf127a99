package cn.gongbao.archive;

import cn.gongbao.archive.Enclosure.Role;
import cn.gongbao.manuscript.IssueSources;
import cn.gongbao.manuscript.ManifestReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Says of the files of a build what they are in a package. */
public final class Enclosures {

    /** Folder of reports, by which a file is known for one. */
    public static final String REPORTS = "reports/";

    private Enclosures() {}

    /**
     * A file that a build has made, if a package has a place for it.
     *
     * @param id name of the issue
     * @param name of the file in the output folder
     * @param content of it
     */
    public static Optional<Enclosure> made(String id, String name, byte[] content) {
        String table = new String(Payload.resource("enclosures.tsv"), StandardCharsets.UTF_8);
        for (String line : table.split("\n")) {
            String[] cells = line.split("\t");
            if (cells[0].replace("{id}", id).equals(name)) {
                Role role = Role.valueOf(cells[1]);
                return Optional.of(new Enclosure(name, role, cells[3], cells[2], content));
            }
        }
        return name.startsWith(REPORTS)
                ? Optional.of(new Enclosure(name, Role.REPORT, "检查报告", MediaType.of(name), content))
                : Optional.empty();
    }

    /** A picture that the merged text shows, under the name that it has there. */
    public static Enclosure picture(String name, byte[] content) {
        return new Enclosure(name, Role.TEXT, "全文所用的图片", MediaType.of(name), content);
    }

    /**
     * A file that the issue was made from.
     *
     * @param name in the issue folder
     * @param content as it was read
     */
    public static Enclosure source(String name, byte[] content) {
        String description =
                switch (name) {
                    case ManifestReader.FILE -> "清单：本期的期次、版权事项、栏目和文件";
                    case IssueSources.REPAIRS -> "校改记录：对来源文本的每一处改动和理由";
                    case IssueSources.DUMP -> "校改之前的来源文本";
                    default -> "来源文件，照原样保存";
                };
        return new Enclosure(
                Payload.SOURCES + name, Role.SOURCE, description, MediaType.of(name), content);
    }
}
