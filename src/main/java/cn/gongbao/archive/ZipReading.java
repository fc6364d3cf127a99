package cn.gongbao.archive;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a package that lies in a zip file (APPNOTE 6.3.10) from strangers: nothing is written
 * anywhere, and sizes, ratios and names are held to limits before they are believed.
 */
public final class ZipReading {

    /** Deflate makes at most 1032 of one (zlib's documentation); texts come nowhere near this. */
    private static final int RATIO = 200;

    private static final int END_SIZE = 22;
    private static final int CENTRAL_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int ENCRYPTED = 1;
    private static final int DEFLATED = 8;

    private final String name;
    private final byte[] bytes;
    private final ByteBuffer in;
    private final List<Notice> faults = new ArrayList<>();
    private final SortedMap<String, byte[]> files = new TreeMap<>(BagNames.ORDER);
    private final SortedMap<String, Integer> days = new TreeMap<>(BagNames.ORDER);
    private String folder;
    private long size;

    /** What the central directory says of an entry. */
    private record Entry(
            String path,
            int flags,
            int method,
            int day,
            int sum,
            long packed,
            long size,
            long at) {}

    private ZipReading(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
        this.in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Reads a zip file.
     *
     * @param name of it, for the user
     * @param bytes of the whole file
     * @return its files below the one folder in it, and every fault of the zip file
     */
    public static Parcel read(String name, byte[] bytes) {
        ZipReading reading = new ZipReading(name, bytes);
        reading.read();
        String folder = reading.folder == null ? "" : reading.folder;
        return new Parcel(
                name,
                reading.files,
                reading.faults,
                new Parcel.ZipFacts(folder, reading.days, bytes));
    }

    private void read() {
        int end = end();
        if (end < 0) {
            faults.add(Notice.finding(Place.of(name), "verify.zip-truncated"));
            return;
        }
        int count = in.getShort(end + 10) & 0xFFFF;
        long at = in.getInt(end + 16) & 0xFFFFFFFFL;
        for (int i = 0; i < count; i++) {
            Entry entry = at + CENTRAL_SIZE <= end ? entry((int) at) : null;
            if (entry == null) {
                faults.add(Notice.finding(Place.of(name), "verify.zip-directory", i + 1, count));
                return;
            }
            if (!take(entry)) {
                return;
            }
            at += CENTRAL_SIZE + lengths((int) at);
        }
    }

    /** Where the end record stands, or -1: the last one whose comment reaches the file's end. */
    private int end() {
        for (int at = bytes.length - END_SIZE; at >= 0; at--) {
            if (in.getInt(at) == StoredZip.END
                    && at + END_SIZE + (in.getShort(at + 20) & 0xFFFF) == bytes.length) {
                return at;
            }
        }
        return -1;
    }

    private int lengths(int at) {
        return (in.getShort(at + 28) & 0xFFFF)
                + (in.getShort(at + 30) & 0xFFFF)
                + (in.getShort(at + 32) & 0xFFFF);
    }

    private Entry entry(int at) {
        int length = in.getShort(at + 28) & 0xFFFF;
        if (in.getInt(at) != StoredZip.CENTRAL || at + CENTRAL_SIZE + length > bytes.length) {
            return null;
        }
        return new Entry(
                new String(bytes, at + CENTRAL_SIZE, length, StandardCharsets.UTF_8),
                in.getShort(at + 8) & 0xFFFF,
                in.getShort(at + 10) & 0xFFFF,
                in.getShort(at + 14) & 0xFFFF,
                in.getInt(at + 16),
                in.getInt(at + 20) & 0xFFFFFFFFL,
                in.getInt(at + 24) & 0xFFFFFFFFL,
                in.getInt(at + 42) & 0xFFFFFFFFL);
    }

    /** Takes an entry; false where no further one may be read. */
    private boolean take(Entry entry) {
        String path = entry.path();
        if (path.endsWith("/") && entry.size() == 0) {
            return true;
        }
        int slash = path.indexOf('/');
        if (!BagNames.isInside(path) || slash < 0) {
            faults.add(Notice.finding(Place.of(name), "verify.zip-outside", path));
            return true;
        }
        String top = path.substring(0, slash);
        folder = folder == null ? top : folder;
        if (!folder.equals(top)) {
            faults.add(Notice.finding(Place.of(name), "verify.zip-outside", path));
            return true;
        }
        size += entry.size();
        if (size > Parcel.LARGEST || files.size() == Parcel.MOST) {
            faults.add(
                    Notice.finding(
                            Place.of(path), "verify.too-large", Parcel.LARGEST, Parcel.MOST));
            return false;
        }
        String inside = path.substring(slash + 1);
        byte[] content = content(entry, inside);
        if (content != null && files.putIfAbsent(inside, content) != null) {
            faults.add(Notice.finding(Place.of(inside), "verify.zip-duplicate"));
        }
        days.put(inside, entry.day());
        return true;
    }

    private byte[] content(Entry entry, String inside) {
        if ((entry.flags() & ENCRYPTED) != 0) {
            faults.add(Notice.finding(Place.of(inside), "verify.zip-encrypted"));
            return null;
        }
        if (entry.packed() * RATIO < entry.size()) {
            faults.add(Notice.finding(Place.of(inside), "verify.zip-bomb", RATIO));
            return null;
        }
        byte[] content = unpacked(entry);
        if (content == null) {
            faults.add(Notice.finding(Place.of(inside), "verify.zip-damaged"));
            return null;
        }
        CRC32 sum = new CRC32();
        sum.update(content);
        if ((int) sum.getValue() != entry.sum()) {
            faults.add(Notice.finding(Place.of(inside), "verify.zip-sum"));
        }
        return content;
    }

    /** The content of an entry, or null where it is not to be had. */
    private byte[] unpacked(Entry entry) {
        long at = entry.at();
        if (at + LOCAL_SIZE > bytes.length || in.getInt((int) at) != StoredZip.LOCAL) {
            return null;
        }
        int local = (int) at;
        long start =
                at
                        + LOCAL_SIZE
                        + (in.getShort(local + 26) & 0xFFFF)
                        + (in.getShort(local + 28) & 0xFFFF);
        if (start + entry.packed() > bytes.length) {
            return null;
        }
        int from = (int) start;
        int length = (int) entry.packed();
        if (entry.method() == 0) {
            return entry.packed() == entry.size()
                    ? Arrays.copyOfRange(bytes, from, from + length)
                    : null;
        }
        return entry.method() == DEFLATED ? inflated(from, length, (int) entry.size()) : null;
    }

    private byte[] inflated(int from, int length, int wanted) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, from, length);
            byte[] content = new byte[wanted];
            int read = 0;
            while (read < wanted) {
                int more = inflater.inflate(content, read, wanted - read);
                if (more == 0) {
                    return null;
                }
                read += more;
            }
            // One byte more than was said is a lie about the size.
            return inflater.inflate(new byte[1]) == 0 && inflater.finished() ? content : null;
        } catch (DataFormatException damaged) {
            return null;
        } finally {
            inflater.end();
        }
    }
}
