package cn.gongbao.archive;

import cn.gongbao.model.Filing;
import java.util.Arrays;
import java.util.Objects;

/**
 * Writes the metadata of an issue and of each document in it, DA/T 46-2009 chapter 5: the elements
 * of the standard in its order, by its names. What is not known is left out.
 *
 * <p>Sizes are those of files that were finished before these were written; digests stand in the
 * manifests alone, so that nothing describes itself.
 */
final class MetadataXml {

    private static final String STANDARD = "DA/T 46-2009";

    private MetadataXml() {}

    /** The metadata of the issue as a whole. */
    static byte[] issue(Deposit deposit) {
        XmlOut xml = new XmlOut();
        xml.root("文件", "依据", STANDARD, "期次日期", deposit.date().toString());
        xml.text("聚合层次", "案卷");
        origin(xml, deposit);
        xml.text("电子文件号", deposit.id());
        code(xml, deposit.filing());
        xml.open("内容描述");
        xml.text("题名", deposit.title());
        xml.text("责任者", deposit.creator());
        xml.text("日期", deposit.filing().date());
        xml.close();
        xml.open("形式特征");
        xml.text("文件组合类型", "组合文件");
        xml.text("件数", deposit.documents().size());
        xml.text("页数", deposit.pages());
        deposit.languages().forEach(language -> xml.text("语种", language));
        xml.close();
        deposit.byPlace().values().stream()
                .filter(enclosure -> enclosure.role() != Enclosure.Role.SOURCE)
                .forEach(enclosure -> file(xml, enclosure, deposit.program().toString()));
        xml.text("附注", "各文件的散列值见 manifest-sha256.txt 与 manifest-sm3.txt。");
        return xml.close().finish();
    }

    /**
     * The metadata of one document.
     *
     * @param order from 1
     */
    static byte[] document(Deposit deposit, int order) {
        DocumentEntry document = deposit.documents().get(order - 1);
        XmlOut xml = new XmlOut();
        xml.root("文件", "依据", STANDARD, "期次日期", deposit.date().toString());
        xml.text("聚合层次", "件");
        origin(xml, deposit);
        xml.text("电子文件号", deposit.id() + "-" + order);
        xml.open("内容描述");
        xml.text("题名", document.title());
        xml.text("文件编号", document.number());
        document.responsible().forEach(body -> xml.text("责任者", body));
        xml.text("日期", document.date());
        xml.text("文种", document.genre());
        xml.text("主送", document.addressee());
        xml.close();
        xml.open("形式特征");
        xml.text("文件组合类型", "单件");
        xml.text("页数", document.pages() > 0 ? document.pages() : null);
        xml.close();
        deposit.enclosures().stream()
                .filter(enclosure -> enclosure.path().equals(Payload.SOURCES + document.source()))
                .forEach(enclosure -> file(xml, enclosure, null));
        xml.text("附注", standing(document));
        return xml.close().finish();
    }

    private static String standing(DocumentEntry document) {
        String pages =
                document.firstFolio() == null
                        ? ""
                        : "，第 "
                                + (document.firstFolio().equals(document.lastFolio())
                                        ? document.firstFolio()
                                        : document.firstFolio() + "—" + document.lastFolio())
                                + " 页";
        return "载于栏目“" + document.section() + "”" + pages + "。";
    }

    private static void origin(XmlOut xml, Deposit deposit) {
        Filing filing = deposit.filing();
        if (present(filing.repositoryName(), filing.repositoryCode(), filing.fondsName())
                || deposit.creator() != null) {
            xml.open("来源");
            xml.text("档案馆名称", filing.repositoryName());
            xml.text("档案馆代码", filing.repositoryCode());
            xml.text("全宗名称", filing.fondsName());
            xml.text("立档单位名称", deposit.creator());
            xml.close();
        }
    }

    private static void code(XmlOut xml, Filing filing) {
        xml.open("档号", "值", filing.code());
        xml.text("全宗号", filing.fondsNumber());
        xml.text("年度", filing.year());
        xml.text("保管期限", filing.retention());
        xml.text("机构或问题", filing.office());
        xml.text("类别号", filing.category());
        xml.text("室编件号", filing.item());
        xml.close();
    }

    private static void file(XmlOut xml, Enclosure enclosure, String program) {
        xml.open("电子属性");
        xml.text("格式信息", enclosure.mimeType());
        xml.text("计算机文件名", enclosure.place());
        xml.text("计算机文件大小", enclosure.content().length);
        xml.text("文档创建程序", program);
        xml.close();
    }

    private static boolean present(String... texts) {
        return Arrays.stream(texts).anyMatch(Objects::nonNull);
    }
}
