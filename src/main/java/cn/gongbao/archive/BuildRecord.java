package cn.gongbao.archive;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes what an issue was made with and from, so that it can be made again byte by byte: nothing
 * in it depends on the machine or the hour.
 */
final class BuildRecord {

    private BuildRecord() {}

    /** The build record of an issue; outputs are all enclosures that are no sources. */
    static byte[] write(Deposit deposit) {
        XmlOut xml = new XmlOut();
        xml.root("构建记录");
        xml.empty("程序", "名称", deposit.program().name(), "版本", deposit.program().version());
        xml.empty(
                "期次",
                "编号",
                deposit.id(),
                "题名",
                deposit.title(),
                "日期",
                deposit.date().toString(),
                "件数",
                Integer.toString(deposit.documents().size()),
                "页数",
                Integer.toString(deposit.pages()));
        deposit.options().forEach((name, value) -> xml.empty("选项", "名称", name, "值", value));
        files(xml, "版式", deposit.layout(), deposit.layoutFiles());
        files(xml, "字体", null, deposit.fonts().stream().map(FontEntry::file).toList());
        List<FileRecord> inputs = new ArrayList<>();
        List<FileRecord> outputs = new ArrayList<>();
        deposit.byPlace()
                .forEach(
                        (place, enclosure) ->
                                (enclosure.role() == Enclosure.Role.SOURCE ? inputs : outputs)
                                        .add(FileRecord.of(place, enclosure.content())));
        files(xml, "输入", null, inputs);
        files(xml, "输出", null, outputs);
        return xml.close().finish();
    }

    private static void files(XmlOut xml, String group, String name, List<FileRecord> files) {
        xml.open(group, "名称", name);
        for (FileRecord file : files) {
            xml.empty(
                    "文件",
                    "路径",
                    file.name(),
                    "字节数",
                    Long.toString(file.size()),
                    "SHA-256",
                    file.sha256());
        }
        xml.close();
    }
}
