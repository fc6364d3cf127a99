package cn.gongbao.type;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;

/** The checksum of a font table: its 32-bit words added up, the last one filled with zeros. */
final class TableSum {

    private static final int CHUNK = 4096;

    private TableSum() {}

    static int of(ByteBuffer table) {
        IntBuffer words = table.duplicate().rewind().asIntBuffer();
        int[] chunk = new int[Math.min(CHUNK, words.remaining())];
        int sum = 0;
        while (words.hasRemaining()) {
            int count = Math.min(chunk.length, words.remaining());
            words.get(chunk, 0, count);
            for (int i = 0; i < count; i++) {
                sum += chunk[i];
            }
        }
        for (int at = table.limit() & ~3, shift = 24; at < table.limit(); at++, shift -= 8) {
            sum += (table.get(at) & 0xFF) << shift;
        }
        return sum;
    }
}
