package cn.gongbao.archive;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** 完整性: whether nothing is missing and nothing was added. */
final class IntegrityCheck {

    private final OpenedBag bag;

    private IntegrityCheck(OpenedBag bag) {
        this.bag = bag;
    }

    static List<Examination> of(OpenedBag bag) {
        IntegrityCheck check = new IntegrityCheck(bag);
        return List.of(
                check.required(),
                check.listed(),
                check.unlisted(),
                check.oxum(),
                check.documents(),
                check.sizes());
    }

    private static Examination item(String id, int examined, List<Notice> faults) {
        return new Examination(Aspect.INTEGRITY, id, examined, faults);
    }

    /** The files that every package has. */
    private Examination required() {
        List<String> wanted = new ArrayList<>(List.of(Bag.DECLARATION, Bag.INFORMATION));
        for (Digest digest : Digest.values()) {
            wanted.add(Bag.manifest(digest));
            wanted.add(Bag.tagManifest(digest));
        }
        wanted.addAll(
                List.of(
                        Payload.BUILD,
                        Payload.METADATA,
                        Payload.FONTS,
                        Payload.SCHEMA,
                        Payload.README));
        List<Notice> faults = new ArrayList<>();
        for (String name : wanted) {
            if (!bag.parcel().files().containsKey(name)) {
                faults.add(Notice.finding(Place.of(name), "verify.required-missing"));
            }
        }
        return item("required", wanted.size(), faults);
    }

    /** Every file that a manifest lists is there. */
    private Examination listed() {
        SortedSet<String> listed = new TreeSet<>(BagNames.ORDER);
        manifests().forEach(manifest -> listed.addAll(manifest.digests().keySet()));
        List<Notice> faults = new ArrayList<>();
        for (String name : listed) {
            if (!bag.parcel().files().containsKey(name)) {
                faults.add(Notice.finding(Place.of(name), "verify.listed-missing"));
            }
        }
        return item("listed", listed.size(), faults);
    }

    private List<BagManifest> manifests() {
        List<BagManifest> all = new ArrayList<>(bag.manifests().values());
        all.addAll(bag.tagManifests().values());
        return all;
    }

    /** Every file that is there is listed once by each digest. */
    private Examination unlisted() {
        List<Notice> faults = new ArrayList<>();
        for (String name : bag.parcel().files().keySet()) {
            boolean payload = name.startsWith(Deposit.DATA);
            Map<Digest, BagManifest> manifests = payload ? bag.manifests() : bag.tagManifests();
            manifests.forEach(
                    (digest, manifest) -> {
                        boolean wanted = payload || !isTagManifest(name);
                        if (manifest.digests().containsKey(name) != wanted) {
                            String list = payload ? Bag.manifest(digest) : Bag.tagManifest(digest);
                            faults.add(Notice.finding(Place.of(name), "verify.unlisted", list));
                        }
                    });
        }
        return item("unlisted", bag.parcel().files().size(), faults);
    }

    private static boolean isTagManifest(String name) {
        return name.equals(Bag.tagManifest(Digest.SHA_256))
                || name.equals(Bag.tagManifest(Digest.SM3));
    }

    /** RFC 8493 §2.2.2: octets and files of the payload. */
    private Examination oxum() {
        String said = bag.information().get("Payload-Oxum");
        String found = Bag.oxum(bag.payload());
        List<Notice> faults =
                said == null || said.equals(found)
                        ? List.of()
                        : List.of(
                                Notice.finding(
                                        Place.of(Bag.INFORMATION),
                                        "verify.oxum-differs",
                                        said,
                                        found));
        return item("oxum", said == null ? 0 : bag.payload().size(), faults);
    }

    /** The number of documents, told twice and counted once. */
    private Examination documents() {
        long found = bag.xml().keySet().stream().filter(OpenedBag::isDocument).count();
        List<Notice> faults = new ArrayList<>();
        Document build = bag.xml().get(Payload.BUILD);
        Document metadata = bag.xml().get(Payload.METADATA);
        count(Payload.BUILD, XmlIn.attribute(build, "期次", "件数"), found, faults);
        count(Payload.METADATA, XmlIn.text(metadata, "件数"), found, faults);
        String pages = XmlIn.attribute(build, "期次", "页数");
        String described = XmlIn.text(metadata, "页数");
        if (pages != null && described != null && !Objects.equals(pages, described)) {
            faults.add(
                    Notice.finding(
                            Place.of(Payload.METADATA), "verify.pages-differ", described, pages));
        }
        return item("documents", (int) found, faults);
    }

    private static void count(String file, String said, long found, List<Notice> faults) {
        if (said != null && !said.equals(Long.toString(found))) {
            faults.add(Notice.finding(Place.of(file), "verify.documents-differ", said, found));
        }
    }

    /** Every computer file that the metadata describe is there, in the size that they tell. */
    private Examination sizes() {
        List<Notice> faults = new ArrayList<>();
        int examined = 0;
        for (Map.Entry<String, Document> file : bag.xml().entrySet()) {
            for (Element described : XmlIn.elements(file.getValue(), "电子属性")) {
                examined++;
                described(file.getKey(), described, faults);
            }
        }
        return item("sizes", examined, faults);
    }

    private void described(String metadata, Element described, List<Notice> faults) {
        String name = child(described, "计算机文件名");
        String said = child(described, "计算机文件大小");
        byte[] bytes = bag.parcel().files().get(name);
        if (bytes == null) {
            faults.add(Notice.finding(Place.of(metadata), "verify.described-missing", name));
        } else if (!Integer.toString(bytes.length).equals(said)) {
            faults.add(
                    Notice.finding(
                            Place.of(metadata),
                            "verify.size-differs",
                            name,
                            said,
                            Integer.toString(bytes.length)));
        }
    }

    private static String child(Element element, String name) {
        var found = element.getElementsByTagNameNS(XmlOut.NAMESPACE, name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }
}
