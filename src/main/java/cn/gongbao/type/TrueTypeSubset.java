package cn.gongbao.type;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a face with some of its glyphs only, with the tables that PDF asks of an embedded TrueType
 * font and no others (ISO 32000-1, 9.9).
 */
final class TrueTypeSubset {

    private static final int MOST_GLYPHS = 0xFFFF;

    private final FontFile file;
    private final Outlines outlines;
    private final HorizontalMetrics widths;

    private int[] olds;
    private int[] news;
    private int count;

    TrueTypeSubset(FontFile file, Outlines outlines, HorizontalMetrics widths) {
        this.file = file;
        this.outlines = outlines;
        this.widths = widths;
    }

    /**
     * The file's bytes.
     *
     * @param order old glyph ids by new; may name a glyph more than once
     * @throws IllegalArgumentException if the first is not 0, one is not in the face, or they are
     *     too many
     */
    byte[] write(int[] order) {
        take(order);
        byte[][] glyphs = new byte[order.length][];
        for (int i = 0; i < count; i++) {
            // components met here are taken behind the others, so count may grow
            if (i == glyphs.length) {
                glyphs = Arrays.copyOf(glyphs, Math.max(count, 2 * glyphs.length));
            }
            glyphs[i] = outlines.bytes(olds[i], this::renamed);
        }
        return assemble(tables(glyphs));
    }

    private void take(int[] order) {
        if (order.length == 0 || order[0] != 0 || order.length > MOST_GLYPHS) {
            throw new IllegalArgumentException("a subset begins with glyph 0 and ends by 65535");
        }
        olds = order.clone();
        count = order.length;
        news = new int[outlines.count()];
        Arrays.fill(news, -1);
        for (int i = count - 1; i >= 0; i--) {
            if (order[i] < 0 || order[i] >= news.length) {
                throw new IllegalArgumentException("the face has no glyph " + order[i]);
            }
            news[order[i]] = i;
        }
    }

    private int renamed(int old) {
        if (news[old] < 0) {
            if (count == MOST_GLYPHS) {
                throw new IllegalArgumentException("components take the subset beyond 65535");
            }
            if (count == olds.length) {
                olds = Arrays.copyOf(olds, count + count / 2 + 8);
            }
            olds[count] = old;
            news[old] = count++;
        }
        return news[old];
    }

    /** In the order of their tags, as the directory wants them. */
    private Map<String, byte[]> tables(byte[][] glyphs) {
        int size = 0;
        for (int i = 0; i < count; i++) {
            size += padded(glyphs[i].length);
        }
        ByteBuffer glyf = ByteBuffer.allocate(size);
        ByteBuffer loca = ByteBuffer.allocate(4 * (count + 1));
        ByteBuffer hmtx = ByteBuffer.allocate(4 * count);
        for (int i = 0; i < count; i++) {
            loca.putInt(glyf.position());
            glyf.put(glyphs[i]);
            glyf.position(padded(glyf.position()));
            hmtx.putShort((short) widths.advance(olds[i]));
            hmtx.putShort((short) widths.bearing(olds[i]));
        }
        loca.putInt(glyf.position());
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("glyf", glyf.array());
        tables.put("loca", loca.array());
        tables.put("hmtx", hmtx.array());
        tables.put("head", changed("head", 50, 1));
        tables.put("hhea", changed("hhea", 34, count));
        tables.put("maxp", changed("maxp", 4, count));
        for (String tag : new String[] {"cvt ", "fpgm", "prep"}) {
            FontTable table = file.tableOrNull(tag);
            if (table != null) {
                tables.put(tag, table.copy(0, table.size()));
            }
        }
        ByteBuffer.wrap(tables.get("head")).putInt(8, 0);
        return tables;
    }

    private byte[] changed(String tag, int at, int value) {
        FontTable table = file.tableOrNull(tag);
        byte[] copy = table.copy(0, table.size());
        ByteBuffer.wrap(copy).putShort(at, (short) value);
        return copy;
    }

    private static byte[] assemble(Map<String, byte[]> tables) {
        int number = tables.size();
        int offset = 12 + 16 * number;
        int size = offset;
        for (byte[] table : tables.values()) {
            size += padded(table.length);
        }
        ByteBuffer file = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(number);
        file.putInt(0x00010000).putShort((short) number).putShort((short) (16 * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power));
        file.putShort((short) (16 * number - 16 * power));
        int head = 0;
        for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
            byte[] table = entry.getValue();
            file.put(entry.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(TableSum.of(ByteBuffer.wrap(table))).putInt(offset).putInt(table.length);
            file.put(offset, table);
            head = entry.getKey().equals("head") ? offset : head;
            offset += padded(table.length);
        }
        // OpenType, head: checkSumAdjustment
        file.putInt(head + 8, 0xB1B0AFBA - TableSum.of(file));
        return file.array();
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }
}
