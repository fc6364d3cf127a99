package cn.gongbao.type.cff;

import java.nio.ByteBuffer;

/**
 * A stretch of a CFF table, big-endian; every read is checked against its end.
 *
 * @param part its name, for complaints
 * @param bytes from its first byte to its last; its position is never moved
 */
record CffData(String part, ByteBuffer bytes) {

    int size() {
        return bytes.limit();
    }

    int u8(int at) throws CffRefused {
        check(at, 1);
        return bytes.get(at) & 0xFF;
    }

    int u16(int at) throws CffRefused {
        check(at, 2);
        return bytes.getShort(at) & 0xFFFF;
    }

    int s16(int at) throws CffRefused {
        return (short) u16(at);
    }

    int s32(int at) throws CffRefused {
        check(at, 4);
        return bytes.getInt(at);
    }

    /** An offset of one to four bytes. */
    long offset(int at, int width) throws CffRefused {
        check(at, width);
        long value = 0;
        for (int i = 0; i < width; i++) {
            value = value << 8 | bytes.get(at + i) & 0xFF;
        }
        return value;
    }

    /** A part of this one, under its own name. */
    CffData slice(String name, long from, long size) throws CffRefused {
        if (from < 0 || size < 0 || from + size > size()) {
            throw CffRefused.damaged(name);
        }
        return new CffData(name, bytes.slice((int) from, (int) size));
    }

    byte[] copy(int from, int to) {
        byte[] copy = new byte[to - from];
        bytes.get(from, copy);
        return copy;
    }

    private void check(int at, int count) throws CffRefused {
        if (at < 0 || at > size() - count) {
            throw CffRefused.damaged(part);
        }
    }
}
