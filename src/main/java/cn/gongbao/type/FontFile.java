package cn.gongbao.type;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/** A font in a file mapped into memory, and its tables; only a static one that may be embedded. */
final class FontFile {

    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    private final Path path;
    private final int member;
    private final ByteBuffer bytes;
    private final Map<String, FontTable> tables = new LinkedHashMap<>();
    private final Map<String, Integer> checksums = new LinkedHashMap<>();
    private boolean compact;

    private FontFile(Path path, int member, ByteBuffer bytes) {
        this.path = path;
        this.member = member;
        this.bytes = bytes;
    }

    /**
     * Maps a file and reads the table directory of the font in it.
     *
     * @param wanted which font of a collection: its PostScript name or its number, from 1; null
     *     where the file is none, or has but one font
     * @throws FaceRefused if it is no static font, is damaged, or may not be embedded
     */
    static FontFile map(Path path, String wanted) throws FaceRefused {
        try (FileChannel channel = FileChannel.open(path)) {
            long size = channel.size();
            if (size < HEADER || size > Integer.MAX_VALUE) {
                throw new FaceRefused("font.not-a-font");
            }
            return of(path, wanted, channel.map(FileChannel.MapMode.READ_ONLY, 0, size));
        } catch (IOException e) {
            throw new FaceRefused("font.unreadable", String.valueOf(e.getMessage()));
        }
    }

    /** As {@link #map}, for bytes that are in memory already. */
    static FontFile of(Path path, String wanted, ByteBuffer bytes) throws FaceRefused {
        if (bytes.limit() < HEADER) {
            throw new FaceRefused("font.not-a-font");
        }
        int member = -1;
        int at = 0;
        if (FontCollection.is(bytes)) {
            FontCollection collection = FontCollection.read(bytes);
            member = collection.find(wanted);
            at = collection.offset(member);
        } else if (wanted != null) {
            throw new FaceRefused("font.no-collection", wanted);
        }
        FontFile file = new FontFile(path, member, bytes);
        file.readKind(at);
        file.readDirectory(at);
        file.readLicence();
        return file;
    }

    private void readKind(int at) throws FaceRefused {
        int kind = at > bytes.limit() - HEADER ? 0 : bytes.getInt(at);
        if (kind != 0x00010000 && kind != tag("true") && kind != tag("OTTO")) {
            throw new FaceRefused("font.not-a-font");
        }
        compact = kind == tag("OTTO");
    }

    private void readDirectory(int at) throws FaceRefused {
        int count = bytes.getShort(at + 4) & 0xFFFF;
        if (at + HEADER + (long) count * ENTRY > bytes.limit()) {
            throw FaceRefused.damaged("table directory");
        }
        for (int i = 0; i < count; i++) {
            int entry = at + HEADER + i * ENTRY;
            byte[] letters = new byte[4];
            bytes.get(entry, letters);
            String tag = new String(letters, StandardCharsets.ISO_8859_1);
            long offset = bytes.getInt(entry + 8) & 0xFFFFFFFFL;
            long length = bytes.getInt(entry + 12) & 0xFFFFFFFFL;
            if (offset + length > bytes.limit()) {
                throw FaceRefused.damaged(tag.strip());
            }
            ByteBuffer table = bytes.slice((int) offset, (int) length);
            tables.put(tag, new FontTable(tag.strip(), table));
            checksums.put(tag, bytes.getInt(entry + 4));
        }
        if (tables.containsKey("fvar")) {
            throw new FaceRefused("font.variable");
        }
        if (tables.containsKey("CFF2")) {
            throw new FaceRefused("font.cff2");
        }
    }

    /** OpenType, OS/2 fsType: where several licence bits are set, the most generous one holds. */
    private void readLicence() throws FaceRefused {
        int type = table("OS/2").u16(8);
        String shown = String.format("0x%04X", type);
        if ((type & 0x000E) == 0x0002) {
            throw new FaceRefused("font.not-embeddable", shown);
        }
        if ((type & 0x0200) != 0) {
            throw new FaceRefused("font.bitmaps-only", shown);
        }
        if ((type & 0x0100) != 0) {
            throw new FaceRefused("font.whole-only", shown);
        }
    }

    /** A table that must be there. */
    FontTable table(String tag) throws FaceRefused {
        FontTable table = tables.get(tag);
        if (table == null) {
            throw FaceRefused.damaged(tag.strip());
        }
        return table;
    }

    /** A table, or null where the file has none. */
    FontTable tableOrNull(String tag) {
        return tables.get(tag);
    }

    /** Sizes by tag, in the order of the directory. */
    Map<String, Integer> sizes() {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        tables.forEach((tag, table) -> sizes.put(table.tag(), table.size()));
        return Collections.unmodifiableMap(sizes);
    }

    Path path() {
        return path;
    }

    /** Which font of its collection, from 0; -1 where the file is none. */
    int member() {
        return member;
    }

    /** Whether its outlines are in the Compact Font Format, not TrueType ones. */
    boolean compact() {
        return compact;
    }

    /** The whole file, at its first byte; the caller may move the position. */
    ByteBuffer bytes() {
        return bytes.duplicate().rewind();
    }

    /** CRC-32 of the whole file. */
    int crc32() {
        CRC32 crc = new CRC32();
        crc.update(bytes());
        return (int) crc.getValue();
    }

    /** Tag of the first table whose checksum differs from the directory's, or null. */
    String firstWrongChecksum() {
        for (Map.Entry<String, FontTable> entry : tables.entrySet()) {
            FontTable table = entry.getValue();
            // OpenType, head: the adjustment in it means nothing in a collection, and makers differ
            if (member >= 0 && table.tag().equals("head")) {
                continue;
            }
            int sum = TableSum.of(table.bytes());
            if (table.tag().equals("head") && table.size() >= 12) {
                sum -= table.bytes().getInt(8);
            }
            if (sum != checksums.get(entry.getKey())) {
                return table.tag();
            }
        }
        return null;
    }

    private static int tag(String letters) {
        return ByteBuffer.wrap(letters.getBytes(StandardCharsets.ISO_8859_1)).getInt();
    }
}
