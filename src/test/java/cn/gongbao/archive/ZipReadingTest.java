package cn.gongbao.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Zip files from strangers: what is wrong is told, nothing is believed. */
class ZipReadingTest {

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry made = new ZipEntry(entry.getKey());
                made.setTimeLocal(MadeUpDeposit.DATE.atStartOfDay());
                zip.putNextEntry(made);
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (String name : names) {
            entries.put(name, name.getBytes(StandardCharsets.UTF_8));
        }
        return zip(entries);
    }

    private static List<String> faults(byte[] zip) {
        return ZipReading.read("x.zip", zip).faults().stream()
                .map(fault -> fault.place() + " " + fault.key())
                .toList();
    }

    /** Replaces a text that stands in headers alone with one as long. */
    private static byte[] renamed(byte[] zip, String old, String young) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        return text.replace(old, young).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aCompressedZipFileOfAnotherProgramIsRead() throws IOException {
        byte[] text = "归档".repeat(100).getBytes(StandardCharsets.UTF_8);
        Parcel parcel = ZipReading.read("x.zip", zip(Map.of("a/b/文.txt", text)));
        assertEquals(List.of(), parcel.faults());
        assertArrayEquals(text, parcel.files().get("b/文.txt"));
        assertEquals("a", parcel.zip().folder());
    }

    /** The unzip of Linux takes names of a zip file from MS-DOS for those of a code page. */
    @Test
    void everyEntryIsAPlainFileFromUnix() {
        byte[] zip = StoredZip.write(Map.of("a/说明.txt", new byte[1]), MadeUpDeposit.DATE);
        ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int central = in.getInt(zip.length - 6);
        assertEquals(StoredZip.CENTRAL, in.getInt(central));
        assertEquals(3, zip[central + 5]);
        assertEquals(0100644, in.getInt(central + 38) >>> 16);
    }

    /** The same files in another order, or compressed: whole, but not the file that was made. */
    @Test
    void aZipFileInAnotherOrderIsNotAsItWasPacked() throws IOException {
        Bag bag = Bag.pack(MadeUpDeposit.of());
        Map<String, byte[]> forward = new LinkedHashMap<>();
        bag.files().forEach((name, bytes) -> forward.put(bag.name() + "/" + name, bytes));
        Map<String, byte[]> backward = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(forward.keySet());
        Collections.reverse(names);
        names.forEach(name -> backward.put(name, forward.get(name)));
        for (Map<String, byte[]> order : List.of(forward, backward)) {
            Parcel parcel = ZipReading.read("x.zip", zip(order));
            List<String> faults =
                    PackageExamination.of(parcel).examinations().stream()
                            .flatMap(e -> e.faults().stream().map(fault -> fault.key()))
                            .toList();
            assertEquals(List.of("verify.zip-differs"), faults);
        }
        assertArrayEquals(bag.zip(), StoredZip.write(backward, MadeUpDeposit.DATE));
    }

    @Test
    void namesThatLeaveTheFolderAreNotTaken() throws IOException {
        for (String name : List.of("a/../../b", "/etc/b", "b", "c/b", "a\\b", "C:/b")) {
            byte[] zip = zip("a/a", name);
            assertEquals(List.of("x.zip verify.zip-outside"), faults(zip), name);
            assertEquals(1, ZipReading.read("x", zip).files().size());
        }
    }

    @Test
    void aNameThatStandsTwiceIsFound() throws IOException {
        byte[] zip = renamed(zip("a/one", "a/two"), "a/two", "a/one");
        assertEquals(List.of("one verify.zip-duplicate"), faults(zip));
    }

    @Test
    void whatGrowsTooMuchIsNotUnpacked() throws IOException {
        byte[] zip = zip(Map.of("a/b", new byte[10_000_000]));
        assertEquals(List.of("b verify.zip-bomb"), faults(zip));
    }

    @Test
    void anEncryptedEntryIsFound() throws IOException {
        byte[] zip = zip("a/b");
        int central = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        zip[central + 8] |= 1;
        assertEquals(List.of("b verify.zip-encrypted"), faults(zip));
    }

    @Test
    void aLieAboutTheSizeIsFound() throws IOException {
        byte[] zip = zip("a/b");
        int central = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        zip[central + 24]--;
        assertEquals(List.of("b verify.zip-damaged"), faults(zip));
    }

    @Test
    void noZipFileHoweverDamagedMakesTheReaderFail() throws IOException {
        Random random = new Random(7);
        byte[] sound = zip("a/one", "a/two", "a/three");
        for (int i = 0; i < 3000; i++) {
            byte[] zip = sound.clone();
            for (int j = 0; j < 3; j++) {
                zip[random.nextInt(zip.length)] = (byte) random.nextInt(256);
            }
            ZipReading.read("x", zip);
        }
        assertFalse(faults(new byte[0]).isEmpty());
        assertFalse(faults("PK".getBytes(StandardCharsets.UTF_8)).isEmpty());
    }
}
