package cn.gongbao.archive;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * A parcel with its manifests and descriptions read; what is not there is empty.
 *
 * @param parcel as it was found
 * @param manifests of the payload
 * @param tagManifests of the other files
 * @param information of bag-info.txt, the first value of each label
 * @param xml the package's own XML files by name, those that can be read
 * @param unreadable what is wrong with the others, and with those that do not fit the schema
 */
record OpenedBag(
        Parcel parcel,
        Map<Digest, BagManifest> manifests,
        Map<Digest, BagManifest> tagManifests,
        Map<String, String> information,
        SortedMap<String, Document> xml,
        List<Notice> unreadable) {

    OpenedBag {
        manifests = Collections.unmodifiableMap(new EnumMap<>(manifests));
        tagManifests = Collections.unmodifiableMap(new EnumMap<>(tagManifests));
        information = Map.copyOf(information);
        xml = Collections.unmodifiableSortedMap(xml);
        unreadable = List.copyOf(unreadable);
    }

    static OpenedBag of(Parcel parcel) {
        Map<Digest, BagManifest> manifests = new EnumMap<>(Digest.class);
        Map<Digest, BagManifest> tagManifests = new EnumMap<>(Digest.class);
        for (Digest digest : Digest.values()) {
            byte[] payload = parcel.files().get(Bag.manifest(digest));
            byte[] tags = parcel.files().get(Bag.tagManifest(digest));
            if (payload != null) {
                manifests.put(digest, BagManifest.read(payload));
            }
            if (tags != null) {
                tagManifests.put(digest, BagManifest.read(tags));
            }
        }
        SortedMap<String, Document> xml = new TreeMap<>(BagNames.ORDER);
        List<Notice> unreadable = readXml(parcel, xml);
        Map<String, String> information = information(parcel);
        return new OpenedBag(parcel, manifests, tagManifests, information, xml, unreadable);
    }

    private static List<Notice> readXml(Parcel parcel, Map<String, Document> xml) {
        XmlIn in = new XmlIn();
        List<Notice> problems = new ArrayList<>();
        parcel.files()
                .forEach(
                        (name, bytes) -> {
                            if (isDescription(name)) {
                                readXml(in, name, bytes, xml, problems);
                            }
                        });
        return problems;
    }

    private static void readXml(
            XmlIn in, String name, byte[] bytes, Map<String, Document> xml, List<Notice> problems) {
        try {
            Document document = in.parse(bytes);
            xml.put(name, document);
            for (String problem : in.invalid(document)) {
                problems.add(Notice.finding(Place.of(name), "verify.xml-invalid", problem));
            }
        } catch (SAXException damaged) {
            problems.add(
                    Notice.finding(Place.of(name), "verify.xml-damaged", damaged.getMessage()));
        }
    }

    /** Whether a file is one of those that the package describes itself with. */
    static boolean isDescription(String name) {
        return name.equals(Payload.BUILD) || name.equals(Payload.METADATA) || isDocument(name);
    }

    /** Whether a file holds the metadata of a document. */
    static boolean isDocument(String name) {
        return name.startsWith(Payload.DOCUMENTS) && name.endsWith(".xml");
    }

    private static Map<String, String> information(Parcel parcel) {
        Map<String, String> values = new HashMap<>();
        byte[] file = parcel.files().getOrDefault(Bag.INFORMATION, new byte[0]);
        for (String line : new String(file, StandardCharsets.UTF_8).split("\n")) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                values.putIfAbsent(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        return values;
    }

    /** The files of the payload. */
    SortedMap<String, byte[]> payload() {
        SortedMap<String, byte[]> payload = new TreeMap<>(BagNames.ORDER);
        parcel.files()
                .forEach(
                        (name, bytes) -> {
                            if (name.startsWith(Deposit.DATA)) {
                                payload.put(name, bytes);
                            }
                        });
        return payload;
    }
}
