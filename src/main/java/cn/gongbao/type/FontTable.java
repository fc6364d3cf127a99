package cn.gongbao.type;

import java.nio.ByteBuffer;

/**
 * One table of a font file, big-endian; every read is checked against its end.
 *
 * @param tag the four letters that name it
 * @param bytes from its first byte to its last; its position is never moved
 */
record FontTable(String tag, ByteBuffer bytes) {

    int size() {
        return bytes.limit();
    }

    int u8(int at) throws FaceRefused {
        check(at, 1);
        return bytes.get(at) & 0xFF;
    }

    int u16(int at) throws FaceRefused {
        check(at, 2);
        return bytes.getShort(at) & 0xFFFF;
    }

    int s16(int at) throws FaceRefused {
        check(at, 2);
        return bytes.getShort(at);
    }

    /** A 32-bit offset or count; refused where it is beyond what any table here can hold. */
    int u31(int at) throws FaceRefused {
        check(at, 4);
        int value = bytes.getInt(at);
        if (value < 0) {
            throw FaceRefused.damaged(tag);
        }
        return value;
    }

    /** A signed number with 16 binary places. */
    double fixed(int at) throws FaceRefused {
        check(at, 4);
        return bytes.getInt(at) / 65536.0;
    }

    short[] shorts(int at, int count) throws FaceRefused {
        check(at, 2L * count);
        short[] values = new short[count];
        bytes.slice(at, 2 * count).asShortBuffer().get(values);
        return values;
    }

    int[] ints(int at, int count) throws FaceRefused {
        check(at, 4L * count);
        int[] values = new int[count];
        bytes.slice(at, 4 * count).asIntBuffer().get(values);
        return values;
    }

    /** The part of this table from an offset to its end. */
    FontTable from(int at) throws FaceRefused {
        check(at, 0);
        return new FontTable(tag, bytes.slice(at, size() - at));
    }

    byte[] copy(int at, int count) {
        byte[] copy = new byte[count];
        bytes.get(at, copy);
        return copy;
    }

    private void check(int at, long count) throws FaceRefused {
        if (at < 0 || count < 0 || at + count > size()) {
            throw FaceRefused.damaged(tag);
        }
    }
}
