package cn.gongbao.archive;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** 真实性: whether every file is what it was when the package was made. */
final class AuthenticityCheck {

    private static final List<String> GROUPS = List.of("输入", "输出");

    private final OpenedBag bag;
    private final Map<Digest, Map<String, Boolean>> right = new EnumMap<>(Digest.class);

    private AuthenticityCheck(OpenedBag bag) {
        this.bag = bag;
    }

    static List<Examination> of(OpenedBag bag) {
        AuthenticityCheck check = new AuthenticityCheck(bag);
        List<Examination> all = new ArrayList<>();
        for (Digest digest : Digest.values()) {
            all.add(check.digests(digest));
        }
        all.add(check.agreement());
        all.add(check.manifests());
        all.add(check.buildRecord());
        all.add(check.identity());
        if (bag.parcel().zip() != null) {
            all.add(ContainerCheck.of(bag.parcel()));
        }
        return all;
    }

    private static Examination item(String id, int examined, List<Notice> faults) {
        return new Examination(Aspect.AUTHENTICITY, id, examined, faults);
    }

    private Examination digests(Digest digest) {
        SortedMap<String, String> listed = new TreeMap<>(BagNames.ORDER);
        for (Map<Digest, BagManifest> manifests : List.of(bag.manifests(), bag.tagManifests())) {
            if (manifests.containsKey(digest)) {
                listed.putAll(manifests.get(digest).digests());
            }
        }
        List<Notice> faults = new ArrayList<>();
        Map<String, Boolean> judged = new HashMap<>();
        listed.forEach(
                (name, wanted) -> {
                    byte[] bytes = bag.parcel().files().get(name);
                    if (bytes != null) {
                        String found = digest.of(bytes);
                        judged.put(name, found.equals(wanted));
                        if (!found.equals(wanted)) {
                            faults.add(
                                    Notice.finding(
                                            Place.of(name),
                                            "verify.digest-differs",
                                            digest.label(),
                                            found,
                                            wanted));
                        }
                    }
                });
        right.put(digest, judged);
        return item("digests-" + digest.label(), judged.size(), faults);
    }

    /** What one digest finds whole the other must find whole, and both must know the same files. */
    private Examination agreement() {
        Map<String, Boolean> one = right.get(Digest.SHA_256);
        Map<String, Boolean> other = right.get(Digest.SM3);
        SortedMap<String, Boolean> all = new TreeMap<>(BagNames.ORDER);
        all.putAll(one);
        all.putAll(other);
        List<Notice> faults = new ArrayList<>();
        for (String name : all.keySet()) {
            if (!Objects.equals(one.get(name), other.get(name))) {
                Digest accused = Boolean.TRUE.equals(one.get(name)) ? Digest.SM3 : Digest.SHA_256;
                String manifest =
                        name.startsWith(Deposit.DATA)
                                ? Bag.manifest(accused)
                                : Bag.tagManifest(accused);
                faults.add(
                        Notice.finding(
                                Place.of(manifest),
                                "verify.digests-disagree",
                                name,
                                accused.label()));
            }
        }
        return item("agreement", all.size(), faults);
    }

    private Examination manifests() {
        List<Notice> faults = new ArrayList<>();
        for (Digest digest : Digest.values()) {
            malformed(Bag.manifest(digest), bag.manifests().get(digest), faults);
            malformed(Bag.tagManifest(digest), bag.tagManifests().get(digest), faults);
        }
        int examined = bag.manifests().size() + bag.tagManifests().size();
        return item("manifests", examined, faults);
    }

    private static void malformed(String name, BagManifest manifest, List<Notice> faults) {
        if (manifest != null) {
            manifest.malformed()
                    .forEach(
                            line ->
                                    faults.add(
                                            Notice.finding(
                                                    new Place(name, line, 0),
                                                    "verify.manifest-line")));
        }
    }

    /** The files that the build record tells of are those of the package. */
    private Examination buildRecord() {
        List<Notice> faults = new ArrayList<>();
        int examined = 0;
        for (String group : GROUPS) {
            for (Element parent : XmlIn.elements(bag.xml().get(Payload.BUILD), group)) {
                var files = parent.getElementsByTagNameNS(XmlOut.NAMESPACE, "文件");
                for (int i = 0; i < files.getLength(); i++) {
                    examined++;
                    recorded((Element) files.item(i), faults);
                }
            }
        }
        return item("build-record", examined, faults);
    }

    private void recorded(Element file, List<Notice> faults) {
        String name = file.getAttribute("路径");
        byte[] bytes = bag.parcel().files().get(name);
        String wanted = file.getAttribute("SHA-256");
        if (bytes == null) {
            faults.add(Notice.finding(Place.of(name), "verify.recorded-missing", Payload.BUILD));
        } else if (!Digest.SHA_256.of(bytes).equals(wanted)
                || !Integer.toString(bytes.length).equals(file.getAttribute("字节数"))) {
            faults.add(
                    Notice.finding(
                            Place.of(name),
                            "verify.recorded-differs",
                            Payload.BUILD,
                            Digest.SHA_256.of(bytes),
                            wanted));
        }
    }

    /** Number and title of the issue are the same wherever they are said. */
    private Examination identity() {
        List<Notice> faults = new ArrayList<>();
        var build = bag.xml().get(Payload.BUILD);
        var metadata = bag.xml().get(Payload.METADATA);
        int examined =
                same(
                                "External-Identifier",
                                XmlIn.attribute(build, "期次", "编号"),
                                XmlIn.text(metadata, "电子文件号"),
                                faults)
                        + same(
                                "External-Description",
                                XmlIn.attribute(build, "期次", "题名"),
                                XmlIn.text(metadata, "题名"),
                                faults);
        return item("identity", examined, faults);
    }

    private int same(String label, String built, String described, List<Notice> faults) {
        String said = bag.information().get(label);
        if (said == null || built == null || described == null) {
            return 0;
        }
        if (!built.equals(described)) {
            faults.add(
                    Notice.finding(
                            Place.of(Payload.METADATA),
                            "verify.identity",
                            described,
                            built,
                            Payload.BUILD));
        }
        if (!built.replaceAll("\\s+", " ").equals(said)) {
            faults.add(
                    Notice.finding(
                            Place.of(Bag.INFORMATION),
                            "verify.identity",
                            said,
                            built,
                            Payload.BUILD));
        }
        return 2;
    }
}
