package cn.gongbao.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Writes a zip file (APPNOTE 6.3.10) whose entries are stored, not compressed: the same bytes from
 * every machine, and readable where nothing of the container is left but the entries.
 */
final class StoredZip {

    static final int LOCAL = 0x04034b50;
    static final int CENTRAL = 0x02014b50;
    static final int END = 0x06054b50;

    private static final int VERSION = 20;

    /** Names in UTF-8: unzip takes those of MS-DOS for the code page of its country. */
    private static final int UNIX = 3 << 8;

    /** A file that its owner may write and all may read (0100644). */
    private static final int PLAIN_FILE = 0100644 << 16;

    private static final int UTF8 = 1 << 11;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private final int day;

    private StoredZip(LocalDate date) {
        this.day = dosDay(date);
    }

    /**
     * Writes a zip file.
     *
     * @param files by name
     * @param date of every entry, at midnight
     */
    static byte[] write(Map<String, byte[]> files, LocalDate date) {
        SortedMap<String, byte[]> sorted = new TreeMap<>(BagNames.ORDER);
        sorted.putAll(files);
        StoredZip zip = new StoredZip(date);
        sorted.forEach(zip::entry);
        int start = zip.out.size();
        zip.out.writeBytes(zip.directory.toByteArray());
        int size = zip.out.size() - start;
        int count = sorted.size();
        put(zip.out, END, 4);
        put(zip.out, 0, 4);
        put(zip.out, count, 2);
        put(zip.out, count, 2);
        put(zip.out, size, 4);
        put(zip.out, start, 4);
        put(zip.out, 0, 2);
        return zip.out.toByteArray();
    }

    /** The day as MS-DOS counts it; the first and last that it knows for days beyond them. */
    static int dosDay(LocalDate date) {
        LocalDate first = LocalDate.of(1980, 1, 1);
        LocalDate last = LocalDate.of(2107, 12, 31);
        LocalDate known = date.isBefore(first) ? first : date.isAfter(last) ? last : date;
        return known.getYear() - 1980 << 9 | known.getMonthValue() << 5 | known.getDayOfMonth();
    }

    private void entry(String name, byte[] bytes) {
        int offset = out.size();
        byte[] label = name.getBytes(StandardCharsets.UTF_8);
        put(out, LOCAL, 4);
        common(out, label, bytes);
        out.writeBytes(label);
        out.writeBytes(bytes);
        put(directory, CENTRAL, 4);
        put(directory, UNIX | VERSION, 2);
        common(directory, label, bytes);
        put(directory, 0, 2);
        put(directory, 0, 2);
        put(directory, 0, 2);
        put(directory, PLAIN_FILE, 4);
        put(directory, offset, 4);
        directory.writeBytes(label);
    }

    private void common(ByteArrayOutputStream to, byte[] label, byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        put(to, VERSION, 2);
        put(to, UTF8, 2);
        put(to, 0, 2);
        put(to, 0, 2);
        put(to, day, 2);
        put(to, (int) sum.getValue(), 4);
        put(to, bytes.length, 4);
        put(to, bytes.length, 4);
        put(to, label.length, 2);
        put(to, 0, 2);
    }

    private static void put(ByteArrayOutputStream out, int value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write(value >>> 8 * i);
        }
    }
}
