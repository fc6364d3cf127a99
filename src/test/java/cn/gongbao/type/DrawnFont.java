package cn.gongbao.type;

import cn.gongbao.type.cff.DrawnCff;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** OpenType files around the outlines of {@link DrawnCff}, for tests. */
public final class DrawnFont {

    /** Characters of glyphs 1 and up; the third stands for a radical too. */
    public static final String CHARACTERS = "甲乙一丙丁戊己庚　𠮷";

    private static final int RADICAL = 0x2F00;

    private DrawnFont() {}

    /** A file with one font of a scale of 1000. */
    public static byte[] file(String name, DrawnCff outlines) {
        return file(name, outlines, 1000, 0);
    }

    /** A file with one font of another scale, and with these bits of its licence. */
    public static byte[] file(String name, DrawnCff outlines, int unitsPerEm, int fsType) {
        int glyphs = outlines.glyphs().size();
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("CFF ", outlines.bytes());
        tables.put("head", table(54, 0, 0x10000, 18 << 16 | unitsPerEm, 36 << 16 | 0xFFF6));
        tables.put("hhea", table(36, 0, 0x10000, 4 << 16 | 880, 6 << 16 | 65_416, 34 << 16 | 4));
        tables.put("maxp", table(6, 0, 0x5000, 4 << 16 | glyphs));
        tables.put("OS/2", table(96, 0, 0x40000, 8 << 16 | fsType, 88 << 16 | 733));
        tables.put("post", table(32, 0, 0x30000));
        tables.put("hmtx", widths(glyphs));
        tables.put("cmap", characters());
        tables.put("name", name(name));
        return assembled(tables);
    }

    /** A table that begins with a number of 32 bits, with further numbers at places of 16 bits. */
    private static byte[] table(int size, int first, int... values) {
        ByteBuffer table = ByteBuffer.allocate(size).putInt(first, values[0]);
        for (int i = 1; i < values.length; i++) {
            table.putShort(values[i] >>> 16, (short) values[i]);
        }
        return table.array();
    }

    /** 500, 1000, 1500 and for all others 1000, unlike the charstrings. */
    private static byte[] widths(int glyphs) {
        ByteBuffer widths = ByteBuffer.allocate(16 + 2 * (glyphs - 4));
        for (int width : new int[] {500, 1000, 1500, 1000}) {
            widths.putShort((short) width).putShort((short) 0);
        }
        return widths.array();
    }

    private static byte[] characters() {
        int[] codes = CHARACTERS.codePoints().toArray();
        Map<Integer, Integer> glyphs = new TreeMap<>(Map.of(RADICAL, 3));
        for (int i = 0; i < codes.length; i++) {
            glyphs.put(codes[i], i + 1);
        }
        int size = 16 + 12 * glyphs.size();
        ByteBuffer table = ByteBuffer.allocate(12 + size);
        table.putShort((short) 0).putShort((short) 1);
        table.putShort((short) 3).putShort((short) 10).putInt(12);
        table.putShort((short) 12).putShort((short) 0).putInt(size).putInt(0);
        table.putInt(glyphs.size());
        glyphs.forEach((code, glyph) -> table.putInt(code).putInt(code).putInt(glyph));
        return table.array();
    }

    /** As family, full and PostScript name. */
    private static byte[] name(String name) {
        int[] kinds = {1, 4, 6};
        byte[] text = name.getBytes(StandardCharsets.UTF_16BE);
        int texts = 6 + 12 * kinds.length;
        ByteBuffer table = ByteBuffer.allocate(texts + text.length);
        table.putShort((short) 0).putShort((short) kinds.length).putShort((short) texts);
        for (int kind : kinds) {
            for (int value : new int[] {3, 1, 0x409, kind, text.length, 0}) {
                table.putShort((short) value);
            }
        }
        return table.put(text).array();
    }

    private static byte[] assembled(Map<String, byte[]> tables) {
        int offset = 12 + 16 * tables.size();
        int size = offset + tables.values().stream().mapToInt(t -> t.length + 3 & ~3).sum();
        ByteBuffer file = ByteBuffer.allocate(size);
        file.put("OTTO".getBytes(StandardCharsets.US_ASCII));
        file.putShort((short) tables.size()).position(12);
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(TableSum.of(ByteBuffer.wrap(bytes))).putInt(offset);
            file.putInt(bytes.length).put(offset, bytes);
            offset += bytes.length + 3 & ~3;
        }
        return file.array();
    }

    /** One file of several fonts. */
    public static byte[] collection(byte[]... fonts) {
        int offset = 12 + 4 * fonts.length;
        int size = offset;
        for (byte[] font : fonts) {
            size += font.length;
        }
        ByteBuffer file = ByteBuffer.allocate(size);
        file.put("ttcf".getBytes(StandardCharsets.US_ASCII)).putInt(0x10000).putInt(fonts.length);
        for (byte[] font : fonts) {
            file.putInt(offset).put(offset, font);
            for (int i = 0; i < ByteBuffer.wrap(font).getShort(4); i++) {
                int entry = offset + 12 + 16 * i + 8;
                file.putInt(entry, file.getInt(entry) + offset);
            }
            offset += font.length;
        }
        return file.array();
    }
}
