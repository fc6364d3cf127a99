package cn.gongbao.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Notice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A package is whole, and whatever is done to it is found and named. */
class PackageExaminationTest {

    private static final Bag BAG = Bag.pack(MadeUpDeposit.of());

    private static SortedMap<String, byte[]> copy() {
        SortedMap<String, byte[]> files = new TreeMap<>(BagNames.ORDER);
        BAG.files().forEach((name, bytes) -> files.put(name, bytes.clone()));
        return files;
    }

    private static List<Examination> examine(SortedMap<String, byte[]> files) {
        return PackageExamination.of(new Parcel("x", files, List.of(), null)).examinations();
    }

    private static List<Examination> examine(Consumer<SortedMap<String, byte[]>> change) {
        SortedMap<String, byte[]> files = copy();
        change.accept(files);
        return examine(files);
    }

    private static List<Examination> zipped(byte[] zip) {
        return PackageExamination.of(ZipReading.read("x.zip", zip)).examinations();
    }

    private static List<Notice> faults(List<Examination> examinations) {
        return examinations.stream().flatMap(e -> e.faults().stream()).toList();
    }

    private static List<String> faults(List<Examination> examinations, String id) {
        return examinations.stream()
                .filter(e -> e.id().equals(id))
                .flatMap(e -> e.faults().stream())
                .map(fault -> fault.place().file() + " " + fault.key())
                .toList();
    }

    private static boolean names(List<Examination> examinations, String file) {
        return faults(examinations).stream().anyMatch(f -> f.place().file().equals(file));
    }

    private static void replace(
            SortedMap<String, byte[]> files, String name, String old, String young) {
        String text = new String(files.get(name), StandardCharsets.UTF_8);
        assertTrue(text.contains(old), text);
        files.put(name, text.replace(old, young).getBytes(StandardCharsets.UTF_8));
    }

    /** As one would who knows how packages are made, and has no other copy of the fingerprint. */
    private static void makeManifestsAnew(SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> payload = new TreeMap<>(BagNames.ORDER);
        files.keySet().removeIf(name -> name.contains("manifest-"));
        files.forEach(
                (n, b) ->
                        (n.startsWith("data/") ? payload : new TreeMap<String, byte[]>())
                                .put(n, b));
        for (Digest digest : Digest.values()) {
            files.put(Bag.manifest(digest), BagManifest.of(payload, digest).bytes());
        }
        SortedMap<String, byte[]> tags = new TreeMap<>(BagNames.ORDER);
        files.forEach(
                (n, b) -> (n.startsWith("data/") ? new TreeMap<String, byte[]>() : tags).put(n, b));
        for (Digest digest : Digest.values()) {
            files.put(Bag.tagManifest(digest), BagManifest.of(tags, digest).bytes());
        }
    }

    @Test
    void aPackageIsWholeInAFolderAndInAZipFile() {
        assertEquals(List.of(), faults(examine(copy())));
        assertEquals(List.of(), faults(zipped(BAG.zip())));
        zipped(BAG.zip()).forEach(e -> assertTrue(e.examined() > 0, e.id()));
        PackageExamination whole = PackageExamination.of(new Parcel("x", copy(), List.of(), null));
        assertEquals("2026-02-28", whole.date());
        assertEquals("2", whole.pages());
        assertEquals("清河县人民政府公报 2026年第1期", whole.title());
        assertEquals(
                Digest.SHA_256.of(BAG.files().get("tagmanifest-sha256.txt")), whole.fingerprint());
    }

    @Test
    void aChangedByteOfAnyFileIsFoundAndTheFileNamed() {
        for (String name : BAG.files().keySet()) {
            int length = BAG.files().get(name).length;
            for (int at : new int[] {0, length / 3, length / 2, length - 1}) {
                List<Examination> found =
                        examine(files -> files.get(name)[at] ^= (byte) (1 << at % 7));
                // A list of lists stands in no list: what it lists, or its form, no longer fits.
                boolean named = names(found, name);
                assertTrue(named && !faults(found).isEmpty(), name + " at " + at);
            }
        }
    }

    @Test
    void anyChangedByteOfTheZipFileIsFound() {
        Random random = new Random(20260228);
        for (int i = 0; i < 150; i++) {
            byte[] zip = BAG.zip().clone();
            int at = i < 40 ? zip.length - 1 - i : random.nextInt(zip.length);
            zip[at] ^= (byte) (1 << random.nextInt(8));
            assertFalse(faults(zipped(zip)).isEmpty(), "byte " + at);
        }
    }

    @Test
    void aZipFileCutOffAnywhereIsFound() {
        for (int i = 1; i < 60; i++) {
            byte[] cut = java.util.Arrays.copyOf(BAG.zip(), BAG.zip().length * i / 60);
            List<Examination> found = zipped(cut);
            assertEquals(List.of("x.zip verify.zip-truncated"), faults(found, "safe"), "" + i);
        }
        byte[] longer = java.util.Arrays.copyOf(BAG.zip(), BAG.zip().length + 1);
        assertFalse(faults(zipped(longer)).isEmpty());
    }

    @Test
    void aMissingFileIsFoundAndNamed() {
        for (String name : BAG.files().keySet()) {
            List<Examination> found = examine(files -> files.remove(name));
            boolean named =
                    faults(found, "listed").contains(name + " verify.listed-missing")
                            || faults(found, "required")
                                    .contains(name + " verify.required-missing");
            assertTrue(named, name);
        }
    }

    @Test
    void anAddedFileIsFoundAndNamed() {
        for (String name : List.of("data/new.txt", "new.txt", "data/sources/new.txt")) {
            List<Examination> found = examine(files -> files.put(name, new byte[] {65}));
            String fault = name + " verify.unlisted";
            assertEquals(List.of(fault, fault), faults(found, "unlisted"), name);
        }
    }

    @Test
    void theDigestsMustAgree() {
        List<Examination> found =
                examine(
                        files -> {
                            replace(
                                    files,
                                    "manifest-sm3.txt",
                                    digest("issue.html"),
                                    "0".repeat(64));
                            files.remove("tagmanifest-sm3.txt");
                            files.remove("tagmanifest-sha256.txt");
                        });
        assertEquals(
                List.of("manifest-sm3.txt verify.digests-disagree"), faults(found, "agreement"));
        assertEquals(
                List.of("data/issue.html verify.digest-differs"), faults(found, "digests-sm3"));
        assertEquals(List.of(), faults(found, "digests-sha256"));
    }

    private static String digest(String name) {
        return Digest.SM3.of(BAG.files().get("data/" + name));
    }

    @Test
    void aManifestInAnotherFormIsFound() {
        for (String[] change :
                new String[][] {{"  data/", " *data/"}, {"\n", "\r\n"}, {"data/", "./data/"}}) {
            List<Examination> found =
                    examine(f -> replace(f, "manifest-sha256.txt", change[0], change[1]));
            assertTrue(names(found, "manifest-sha256.txt"), change[1]);
            assertFalse(faults(found).isEmpty());
        }
    }

    /** An altered date is found even by one who makes all manifests anew, where others stay. */
    @Test
    void anAlteredDateIsFoundAndItsFileNamed() {
        for (String name :
                List.of(
                        "bag-info.txt",
                        "data/build.xml",
                        "data/metadata.xml",
                        "data/metadata/02.xml")) {
            List<Examination> found =
                    examine(
                            files -> {
                                replace(files, name, "2026-02-28", "2026-02-27");
                                makeManifestsAnew(files);
                            });
            String fault = name + " verify.date-differs";
            assertTrue(faults(found, "dates").stream().allMatch(fault::equals), name);
            assertTrue(faults(found, "dates").size() >= 1, name);
            assertEquals(List.of(), faults(found, "digests-sha256"), name);
        }
    }

    @Test
    void anAlteredDateOfAZipEntryIsFoundAndNamed() {
        byte[] zip = BAG.zip().clone();
        int first = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        zip[first + 14]++;
        List<Examination> found = zipped(zip);
        assertEquals(List.of("bag-info.txt verify.entry-date"), faults(found, "dates"));
        assertEquals(List.of("x.zip verify.zip-differs"), faults(found, "container"));
    }

    @Test
    void wrongCountsAndSizesAreFound() {
        Map<String, String[]> changes =
                Map.of(
                        "documents",
                        new String[] {"data/build.xml", "件数=\"2\"", "件数=\"3\""},
                        "oxum",
                        new String[] {"bag-info.txt", ".13\n", ".14\n"},
                        "sizes",
                        new String[] {"data/metadata.xml", "小>4<", "小>5<"},
                        "identity",
                        new String[] {"data/metadata.xml", "第1期<", "第2期<"},
                        "build-record",
                        new String[] {"data/build.xml", "data/issue.html", "data/other.html"},
                        "xml",
                        new String[] {"data/metadata/01.xml", "<聚合层次>件", "<聚合层次>卷"},
                        "active",
                        new String[] {"data/issue.html", "<p>", "<p onclick='a()'>"});
        changes.forEach(
                (id, change) -> {
                    List<Examination> found =
                            examine(
                                    files -> {
                                        replace(files, change[0], change[1], change[2]);
                                        makeManifestsAnew(files);
                                    });
                    assertFalse(faults(found, id).isEmpty(), id);
                });
        List<Examination> pages = examine(f -> replace(f, "data/metadata.xml", "<页数>2", "<页数>3"));
        assertEquals(List.of("data/metadata.xml verify.pages-differ"), faults(pages, "documents"));
    }

    @Test
    void harmAndMessAreFound() {
        assertEquals(
                List.of("data/a.exe verify.program", "data/b verify.program"),
                faults(
                        examine(
                                files -> {
                                    files.put("data/a.exe", new byte[0]);
                                    files.put("data/b", new byte[] {0x7F, 'E', 'L', 'F'});
                                }),
                        "programs"));
        assertEquals(
                List.of("data/A.txt verify.name-alike", "data/aux.txt verify.name-unportable"),
                faults(
                                examine(
                                        files -> {
                                            files.put("data/aux.txt", new byte[0]);
                                            files.put("data/A.txt", new byte[0]);
                                            files.put("data/a.TXT", new byte[0]);
                                        }),
                                "names")
                        .stream()
                        .map(f -> f.replace("data/a.TXT", "data/A.txt"))
                        .sorted()
                        .toList());
        assertEquals(
                List.of("data/ledger.tsv verify.not-utf8"),
                faults(examine(f -> f.put("data/ledger.tsv", new byte[] {-1})), "texts"));
        String entity = "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>";
        List<Examination> found =
                examine(f -> f.put("data/build.xml", entity.getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("data/build.xml verify.xml-damaged"), faults(found, "xml"));
    }

    @Test
    void aScriptInASourceIsToldAndIsNoFault() {
        List<Examination> found =
                examine(
                        files -> {
                            String page = "<p>大事记<script>a()</script>";
                            files.put(
                                    "data/sources/documents/02.html",
                                    page.getBytes(StandardCharsets.UTF_8));
                        });
        assertEquals(List.of(), faults(found, "active"));
        List<Notice> remarks = new ArrayList<>();
        found.forEach(e -> remarks.addAll(e.remarks()));
        assertEquals(1, remarks.size());
        assertEquals("data/sources/documents/02.html", remarks.get(0).place().file());
    }
}
