package cn.gongbao;

import cn.gongbao.archive.MediaType;
import cn.gongbao.manuscript.IssueSources;
import cn.gongbao.manuscript.ManifestReader;
import cn.gongbao.pdf.Attachment;
import cn.gongbao.pdf.Attachment.Relationship;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What lies in the archive edition beside its pages: sources, merged copy, and the account of both.
 *
 * <p>The descriptions are part of the file, in the gazette's language whatever the user's is.
 */
final class Associated {

    private Associated() {}

    /**
     * The files.
     *
     * @param sources files of the issue folder, by path in it
     * @param made files of the build, the merged copy and the ledger among them
     */
    static List<Attachment> of(SortedMap<String, byte[]> sources, Map<String, byte[]> made) {
        List<Attachment> files = new ArrayList<>();
        sources.forEach((name, content) -> files.add(source(name, content)));
        files.add(
                new Attachment(
                        "issue.html",
                        MediaType.of("issue.html"),
                        Relationship.ALTERNATIVE,
                        "全文合成稿（各版据此排成）",
                        made.get("issue.html")));
        files.add(
                new Attachment(
                        "ledger.tsv",
                        MediaType.of("ledger.tsv"),
                        Relationship.SUPPLEMENT,
                        "来源文件与成品逐字核对表",
                        made.get("ledger.tsv")));
        return files;
    }

    private static Attachment source(String name, byte[] content) {
        boolean repairs = name.equals(IssueSources.REPAIRS);
        String description =
                repairs ? "文稿修补记录" : name.equals(ManifestReader.FILE) ? "本期编目" : "来源文件";
        Relationship relationship = repairs ? Relationship.SUPPLEMENT : Relationship.SOURCE;
        return new Attachment(name, MediaType.of(name), relationship, description, content);
    }
}
