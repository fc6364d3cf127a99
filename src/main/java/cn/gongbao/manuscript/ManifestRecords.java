package cn.gongbao.manuscript;

import cn.gongbao.manuscript.yaml.Branch;
import cn.gongbao.model.Filing;
import java.util.List;

/** Takes the manifest's records from a tree that fits the key table. */
final class ManifestRecords {

    private ManifestRecords() {}

    static Manifest manifest(String id, Branch root) {
        return new Manifest(
                id,
                gazette(root.at("gazette")),
                numbering(root.at("issue")),
                permit(root.at("permit")),
                imprint(root.at("imprint")),
                value(root, "layout"),
                front(root.at("front")),
                root.at("contents").items().stream().map(ManifestRecords::section).toList(),
                filing(root.at("archive"), root.at("issue")));
    }

    private static Filing filing(Branch archive, Branch issue) {
        String template = archive.at("template").text();
        return new Filing(
                archive.at("repository").at("name").text(),
                archive.at("repository").at("code").text(),
                archive.at("fonds").at("number").text(),
                archive.at("fonds").at("name").text(),
                archive.at("category").text(),
                issue.at("year").text(),
                issue.at("date").text(),
                archive.at("retention").text(),
                archive.at("office").text(),
                archive.at("item").text(),
                template == null ? Filing.TEMPLATE : template);
    }

    private static Manifest.Gazette gazette(Branch gazette) {
        return new Manifest.Gazette(
                value(gazette, "title"), mongolian(gazette), value(gazette, "pinyin"));
    }

    private static Manifest.Mongolian mongolian(Branch owner) {
        Branch mongolian = owner.at("mongolian");
        return mongolian.at("text").scalar() == null
                ? null
                : new Manifest.Mongolian(value(mongolian, "text"), value(mongolian, "verified-by"));
    }

    private static Manifest.Numbering numbering(Branch issue) {
        return new Manifest.Numbering(
                value(issue, "year"),
                value(issue, "number"),
                value(issue, "serial"),
                value(issue, "period"),
                value(issue, "covers"),
                value(issue, "date"));
    }

    private static Manifest.Permit permit(Branch permit) {
        return new Manifest.Permit(
                value(permit, "number"),
                value(permit, "approved-title"),
                value(permit, "format"),
                value(permit, "pages"),
                value(permit, "province"),
                value(permit, "valid-until"),
                value(permit, "notice"));
    }

    private static Manifest.Imprint imprint(Branch imprint) {
        return new Manifest.Imprint(
                value(imprint, "sponsor"),
                value(imprint, "compiler"),
                value(imprint, "recipients"),
                value(imprint, "printer"),
                value(imprint, "printed"),
                value(imprint, "copies"),
                value(imprint, "address"),
                value(imprint, "telephone"),
                value(imprint, "postcode"));
    }

    private static Manifest.Front front(Branch front) {
        List<Manifest.Role> board =
                front.at("board").pairs().stream()
                        .map(
                                p ->
                                        new Manifest.Role(
                                                Value.of(p.key()), values(new Branch(p.value()))))
                        .toList();
        return new Manifest.Front(
                value(front, "introduction"),
                board,
                values(front.at("slogan")),
                mongolian(front.at("contents")));
    }

    private static Manifest.Section section(Branch section) {
        Value title = value(section, "section");
        return new Manifest.Section(
                title == null ? value(section, "title") : title,
                mongolian(section),
                section.at("documents").items().stream().map(ManifestRecords::entry).toList());
    }

    private static Manifest.Entry entry(Branch document) {
        return new Manifest.Entry(
                value(document, "source"),
                value(document, "number"),
                value(document, "contents-title"),
                value(document, "article"),
                value(document, "kind"),
                value(document, "start"),
                value(document, "setting"),
                mongolian(document),
                document.place());
    }

    private static List<Value> values(Branch list) {
        return list.items().stream().map(b -> Value.of(b.scalar())).toList();
    }

    private static Value value(Branch owner, String key) {
        return Value.of(owner.at(key).scalar());
    }
}
