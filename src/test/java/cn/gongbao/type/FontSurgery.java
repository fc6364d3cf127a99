package cn.gongbao.type;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes font files apart and puts them together, well or wrongly, for tests. */
final class FontSurgery {

    private FontSurgery() {}

    static List<String> tags(byte[] file) {
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < ByteBuffer.wrap(file).getShort(4); i++) {
            tags.add(new String(file, 12 + 16 * i, 4, StandardCharsets.ISO_8859_1));
        }
        return tags;
    }

    /** Where a table begins. */
    static int offset(byte[] file, String tag) {
        return ByteBuffer.wrap(file).getInt(12 + 16 * tags(file).indexOf(tag) + 8);
    }

    /** Gives a table another name in the directory. */
    static byte[] renamed(byte[] file, String tag, String name) {
        byte[] changed = file.clone();
        byte[] letters = name.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(letters, 0, changed, 12 + 16 * tags(file).indexOf(tag), 4);
        return changed;
    }

    static byte[] with16(byte[] file, String tag, int at, int value) {
        byte[] changed = file.clone();
        ByteBuffer.wrap(changed).putShort(offset(file, tag) + at, (short) value);
        return changed;
    }

    static byte[] with32(byte[] file, String tag, int at, int value) {
        byte[] changed = file.clone();
        ByteBuffer.wrap(changed).putInt(offset(file, tag) + at, value);
        return changed;
    }

    /** A subset with the tables that readers of whole fonts want, taken from the face. */
    static byte[] withTables(OpenTypeFace face, byte[] subset) {
        byte[] whole = new byte[face.bytes().remaining()];
        face.bytes().get(whole);
        Map<String, byte[]> tables = new TreeMap<>();
        for (String tag : tags(subset)) {
            tables.put(tag, table(subset, tag));
        }
        for (String tag : List.of("cmap", "name", "OS/2", "post")) {
            tables.put(tag, table(whole, tag));
        }
        int offset = 12 + 16 * tables.size();
        int size = offset + tables.values().stream().mapToInt(t -> t.length + 3 & ~3).sum();
        ByteBuffer file = ByteBuffer.allocate(size);
        file.putInt(0x00010000).putShort((short) tables.size()).position(12);
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            int sum = TableSum.of(ByteBuffer.wrap(bytes));
            if (table.getKey().equals("head")) {
                sum -= ByteBuffer.wrap(bytes).getInt(8);
            }
            file.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
            file.putInt(sum).putInt(offset).putInt(bytes.length).put(offset, bytes);
            offset += bytes.length + 3 & ~3;
        }
        return file.array();
    }

    private static byte[] table(byte[] file, String tag) {
        int entry = 12 + 16 * tags(file).indexOf(tag);
        byte[] table = new byte[ByteBuffer.wrap(file).getInt(entry + 12)];
        System.arraycopy(file, offset(file, tag), table, 0, table.length);
        return table;
    }
}
